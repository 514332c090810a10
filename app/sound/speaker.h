// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_stream.h"
#include "app/sound/output_stream.h"

namespace turnscope {

/// An output device, fed from a PlaybackQueue, with silence where that is empty; it tells the queue how much of
/// it was heard, by the device's own clock. Lives on the audio thread.
///
/// The device runs from openDevice() to closeDevice(), playing silence between answers: a stream that is begun anew may
/// wait for as long as the sound server cares to hold.
class Speaker : public DeviceStream
{
    Q_OBJECT

public:
    explicit Speaker(std::shared_ptr<PlaybackQueue> queue);
    ~Speaker() override;

public Q_SLOTS:
    /// Throws away what the device holds of what the queue has discarded: only what comes after it is still played.
    void flush();

protected:
    QAudioDevice find(const DeviceChoice &choice) const override { return chosenOutput(choice); }
    bool start(const QAudioDevice &device, const DeviceChoice &choice) override;
    void stop() override { m_stream.reset(); }
    void rest() override { m_queue->setOpen(false); }

private:
    void tellPace(PlaybackPace::Change change, milliseconds played, milliseconds passed);

    std::shared_ptr<PlaybackQueue> m_queue;
    PlaybackFeed m_feed; ///< the stream's, while there is one
    OpenOutput m_backend = nullptr;
    std::unique_ptr<OutputStream> m_stream;
};

} // namespace turnscope
