// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/microphone.h"

#include "app/sound/device_samples.h"
#include "app/sound/sound_backends.h"

#include <cmath>

namespace turnscope {

namespace {
constexpr std::size_t kBlock = 4096;   // frames converted at a time
constexpr milliseconds kStalled{4000}; // without data, after which a device is dead
} // namespace

Microphone::Microphone(std::shared_ptr<MicrophoneQueue> queue)
    : DeviceStream(DeviceNote::Device::Microphone)
    , m_queue(std::move(queue))
    , m_mono(kBlock)
    , m_resampled(kBlock)
    , m_samples(kBlock)
    , m_watch(this)
{
    m_clock.start();
    m_watch.setInterval(kStalled / 8);
    connect(&m_watch, &QTimer::timeout, this, &Microphone::watchFlow);
}

bool Microphone::start(const QAudioDevice &device, const DeviceChoice &choice)
{
    m_format = formatFor(device, choice, MicrophoneQueue::kRate);
    m_channel = choice.channel;
    m_flow = FlowMeter(m_format.sampleRate());
    m_resampler.reset();
    if (m_format.sampleRate() != MicrophoneQueue::kRate)
        m_resampler =
            std::make_unique<Resampler>(m_format.sampleRate(), MicrophoneQueue::kRate, Resampler::Quality::Detection);
    m_lastData = now();
    m_watch.start();
    const InputStream::Events events{[this](const char *data, std::size_t size) { take(data, size); }, failure()};
    m_stream = openStream(kInputBackends, m_backend, device, m_format, events);
    return m_stream != nullptr;
}

void Microphone::watchFlow()
{
    // Not every system tells that the sound server has gone.
    if (now() - m_lastData.load() > kStalled)
        fail();
}

void Microphone::stop()
{
    m_watch.stop();
    m_stream.reset();
}

void Microphone::take(const char *data, std::size_t size)
{
    m_lastData = now();
    const auto frame = std::size_t(m_format.bytesPerFrame());
    std::size_t left = size / frame * frame;
    const quint64 late = m_flow.arrive(left / frame, now());
    if (late > 0)
        m_queue->noteLate(late * MicrophoneQueue::kRate / quint64(m_format.sampleRate()));
    while (left > 0) {
        const std::size_t frames = takeMono(data, left, m_format, m_channel, m_mono);
        data += frames * frame;
        left -= frames * frame;
        std::span<const float> mono(m_mono.data(), frames);
        if (!m_resampler) {
            pass(mono);
            continue;
        }
        for (std::size_t made = 1; made > 0 || !mono.empty();) {
            const Resampler::Progress progress = m_resampler->process(mono, m_resampled);
            mono = mono.subspan(progress.used);
            made = progress.made;
            pass({m_resampled.data(), made});
        }
    }
}

void Microphone::pass(std::span<const float> mono)
{
    std::transform(mono.begin(), mono.end(), m_samples.begin(),
                   [](float sample) { return qint16(std::lrint(std::clamp(sample * 32768.0F, -32768.0F, 32767.0F))); });
    m_queue->write({m_samples.data(), mono.size()});
}

} // namespace turnscope
