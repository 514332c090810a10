// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_note.h"
#include "app/sound/microphone_queue.h"
#include "models/audio/resampler.h"

#include <QAudioFormat>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QAudioSource;
QT_END_NAMESPACE

namespace turnscope {

/// The default input device, read into a MicrophoneQueue. Lives on the audio thread. Between device and
/// queue there is no lock, and no allocation where the device gives 24 kHz mono; where it does not, soxr
/// stands between.
class Microphone : public QIODevice
{
    Q_OBJECT

public:
    explicit Microphone(std::shared_ptr<MicrophoneQueue> queue);
    ~Microphone() override;

public Q_SLOTS:
    void openDevice();
    void closeDevice();

    /// The system's devices changed: moves to the default one when ours is gone, or when there was none.
    void followDevices();

Q_SIGNALS:
    void noted(const turnscope::DeviceNote &note);

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void watchState();
    void watchFlow();
    void fail();
    void release();

    std::shared_ptr<MicrophoneQueue> m_queue;
    std::unique_ptr<QAudioSource> m_source;
    std::unique_ptr<Resampler> m_resampler;
    QAudioFormat m_format;
    bool m_wanted = false; ///< asked for, whether or not there is a device
    QByteArray m_deviceId;
    QString m_deviceName;
    std::vector<float> m_mono;
    std::vector<qint16> m_samples;
    QTimer m_watch;
    QElapsedTimer m_lastData;
};

} // namespace turnscope
