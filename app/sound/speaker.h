// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_note.h"
#include "app/sound/playback_queue.h"
#include "models/audio/resampler.h"

#include <QAudioFormat>
#include <QElapsedTimer>
#include <QIODevice>

#include <memory>

QT_BEGIN_NAMESPACE
class QAudioSink;
QT_END_NAMESPACE

namespace turnscope {

/// The default output device, fed from a PlaybackQueue, with silence where that is empty; it tells the
/// queue how much of it was heard. Lives on the audio thread. Between queue and device there is no lock,
/// and no allocation where the device takes 24 kHz mono; where it does not, soxr stands between.
///
/// The device runs from openDevice() on, playing silence between answers: a stream that is begun anew may wait
/// for as long as the sound server cares to hold. Only at an interruption its buffer is thrown away.
class Speaker : public QIODevice
{
    Q_OBJECT

public:
    explicit Speaker(std::shared_ptr<PlaybackQueue> queue);
    ~Speaker() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 20; } // there is always silence

public Q_SLOTS:
    void openDevice();
    void closeDevice();

    /// Throws away what the device has not played yet: only what is in the queue now comes next.
    void restart();

    /// The system's devices changed: moves to the default one when ours is gone, or when there was none.
    void followDevices();

Q_SIGNALS:
    void noted(const turnscope::DeviceNote &note);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::size_t fill(std::span<qint16> samples);
    std::size_t fillResampled(std::span<float> mono);
    void publishHeard();

    /// The device has stopped asking, without a word, while there is something to play.
    bool isStalled();
    void watchState();
    void fail();
    void release();

    std::shared_ptr<PlaybackQueue> m_queue;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<Resampler> m_resampler;
    std::vector<float> m_resampled; ///< given out by soxr and not yet by us
    QAudioFormat m_format;
    bool m_wanted = false; ///< asked for, whether or not there is a device
    QByteArray m_deviceId;
    QString m_deviceName;
    QElapsedTimer m_lastPull;
    std::vector<qint16> m_samples;
    std::vector<float> m_mono;
    std::vector<float> m_block;
    quint64 m_lastConsumed = 0;
    int m_idleTicks = 0;           ///< ticks in which the device read nothing of what waits for it
    quint64 m_trailingSilence = 0; ///< frames handed over since the last sample of the queue
};

} // namespace turnscope
