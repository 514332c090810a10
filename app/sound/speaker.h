// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_stream.h"
#include "app/sound/heard_clock.h"
#include "app/sound/playback_queue.h"
#include "models/audio/resampler.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QAudioSink;
QT_END_NAMESPACE

namespace turnscope {

/// An output device, fed from a PlaybackQueue, with silence where that is empty; it tells the queue how much of
/// it was heard, by the device's own clock. Lives on the audio thread. Between queue and device there is no lock,
/// and no memory is taken; where the device does not take 24 kHz, soxr stands between.
///
/// The device runs from openDevice() on, playing silence between answers: a stream that is begun anew may wait
/// for as long as the sound server cares to hold. Only at an interruption its buffer is thrown away.
class Speaker : public DeviceStream
{
    Q_OBJECT

public:
    explicit Speaker(std::shared_ptr<PlaybackQueue> queue);
    ~Speaker() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 20; } // there is always silence

public Q_SLOTS:
    /// Throws away what the device has not played yet: only what is in the queue now comes next.
    void restart();

protected:
    QAudioDevice find(const DeviceChoice &choice) const override { return chosenOutput(choice); }
    bool start(const QAudioDevice &device, const DeviceChoice &choice) override;
    void stop() override;
    void rest() override { m_queue->setOpen(false); }
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void fill(std::span<qint16> samples);
    void fillResampled(std::span<float> mono);
    void beginStream();
    void publishHeard();

    /// The device has stopped asking, without a word; a stream that was begun anew may never begin to.
    bool isStuck();

    /// Frames of the stream that have come out of the device.
    quint64 playedFrames() const;

    void watchState();

    std::shared_ptr<PlaybackQueue> m_queue;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<Resampler> m_resampler;
    QAudioFormat m_format;
    QAudioDevice m_device;
    HeardClock m_heard;
    std::vector<qint16> m_samples;
    std::vector<float> m_mono;
    std::vector<float> m_unresampled;       ///< read from the queue
    std::span<const float> m_toBeResampled; ///< what soxr has not taken of it
    quint64 m_givenFrames = 0;              ///< to the device, in this stream
    int m_quietTicks = 0;                   ///< since the device last asked
    int m_restarts = 0;                     ///< for that reason, one after the other
};

} // namespace turnscope
