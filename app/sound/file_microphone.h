// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_note.h"
#include "app/sound/played_file.h"

#include <QElapsedTimer>
#include <QTimer>

namespace turnscope {

/// A file, or silence, in the place of the microphone: written into the same queue at the same pace. Lives on
/// the audio thread.
class FileMicrophone : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        std::shared_ptr<const std::vector<qint16>> samples; ///< at MicrophoneQueue::kRate; null: silence
        bool loop = false;
    };

    explicit FileMicrophone(std::shared_ptr<MicrophoneQueue> queue);

public Q_SLOTS:
    /// From the begin, also when it is playing.
    void play(const turnscope::FileMicrophone::Content &content);
    void stop();

Q_SIGNALS:
    void noted(const turnscope::DeviceNote &note);

private:
    std::shared_ptr<MicrophoneQueue> m_queue;
    std::unique_ptr<PlayedFile> m_file;
    QString m_name;
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace turnscope
