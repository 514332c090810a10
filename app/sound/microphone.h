// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/device_stream.h"
#include "app/sound/flow_meter.h"
#include "app/sound/input_stream.h"
#include "app/sound/microphone_queue.h"
#include "models/audio/resampler.h"

#include <atomic>

namespace turnscope {

/// An input device, read into a MicrophoneQueue. Lives on the audio thread; its stream may write from a thread of its
/// own. Between device and queue there is no lock, and no memory is taken; where the device does not give 24 kHz, soxr
/// stands between.
class Microphone : public DeviceStream
{
    Q_OBJECT

public:
    explicit Microphone(std::shared_ptr<MicrophoneQueue> queue);

protected:
    QAudioDevice find(const DeviceChoice &choice) const override { return chosenInput(choice); }
    bool start(const QAudioDevice &device, const DeviceChoice &choice) override;
    void stop() override;

private:
    void watchFlow();
    microseconds now() const { return microseconds(m_clock.nsecsElapsed() / 1000); }

    // The stream's thread:
    void take(const char *data, std::size_t size);
    void pass(std::span<const float> mono);

    std::shared_ptr<MicrophoneQueue> m_queue;
    std::unique_ptr<Resampler> m_resampler;
    QAudioFormat m_format;
    int m_channel = SoundSettings::kAllChannels;
    FlowMeter m_flow;
    std::vector<float> m_mono;
    std::vector<float> m_resampled;
    std::vector<qint16> m_samples;
    QTimer m_watch;
    QElapsedTimer m_clock;
    std::atomic<microseconds> m_lastData = microseconds(0); ///< when it came, by the clock
    OpenInput m_backend = nullptr;
    std::unique_ptr<InputStream> m_stream; ///< last: its end ends all use of the rest
};

} // namespace turnscope
