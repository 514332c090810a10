// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/playback_queue.h"
#include "models/control/clip_control.h"

#include <QThread>
#include <QTimer>

#include <memory>
#include <vector>

namespace turnscope {

class Speaker;
struct DeviceNote;

/// Plays clips through a Speaker of its own, the one that the user has chosen. GUI thread.
class ClipDesk : public ClipControl
{
    Q_OBJECT

public:
    explicit ClipDesk(QObject *parent = nullptr);
    ~ClipDesk() override;

    void play(const Wave &sound) override;
    void stop() override;
    bool isPlaying() const override { return m_playing; }

private:
    void fill();
    void end();
    void noteDevice(const DeviceNote &note);

    std::shared_ptr<PlaybackQueue> m_queue;
    QThread m_thread;
    Speaker *m_speaker; ///< deleted on its thread
    QTimer m_fill;
    QTimer m_rest; ///< then the device is left alone
    std::vector<qint16> m_samples;
    size_t m_next = 0; ///< that is to be written
    bool m_playing = false;
};

} // namespace turnscope
