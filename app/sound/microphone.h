// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_stream.h"
#include "app/sound/flow_meter.h"
#include "app/sound/microphone_queue.h"
#include "models/audio/resampler.h"

#include <QElapsedTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QAudioSource;
QT_END_NAMESPACE

namespace turnscope {

/// An input device, read into a MicrophoneQueue. Lives on the audio thread. Between device and queue there is
/// no lock, and no memory is taken; where the device does not give 24 kHz, soxr stands between.
class Microphone : public DeviceStream
{
    Q_OBJECT

public:
    explicit Microphone(std::shared_ptr<MicrophoneQueue> queue);
    ~Microphone() override;

protected:
    QAudioDevice find(const DeviceChoice &choice) const override { return chosenInput(choice); }
    bool start(const QAudioDevice &device, const DeviceChoice &choice) override;
    void stop() override;
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void watchState();
    void watchFlow();
    void pass(std::span<const float> mono);

    std::shared_ptr<MicrophoneQueue> m_queue;
    std::unique_ptr<QAudioSource> m_source;
    std::unique_ptr<Resampler> m_resampler;
    QAudioFormat m_format;
    int m_channel = SoundSettings::kAllChannels;
    FlowMeter m_flow;
    std::vector<float> m_mono;
    std::vector<float> m_resampled;
    std::vector<qint16> m_samples;
    QTimer m_watch;
    QElapsedTimer m_lastData;
    QElapsedTimer m_clock;
};

} // namespace turnscope
