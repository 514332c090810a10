// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/microphone.h"

#include "app/sound/device_samples.h"

#include <QAudioSource>

#include <cmath>

namespace turnscope {

namespace {
constexpr std::size_t kBlock = 4096; // frames converted at a time
constexpr int kStalled = 4000;       // ms without data, after which a device is dead
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
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Microphone::~Microphone()
{
    stop();
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
    // Its buffer size stays as it is: with a small one Qt 6.4 on PulseAudio loses samples.
    m_source = std::make_unique<QAudioSource>(device, m_format);
    connect(m_source.get(), &QAudioSource::stateChanged, this, &Microphone::watchState, Qt::QueuedConnection);
    m_lastData.start();
    m_watch.start();
    m_source->start(this);
    return m_source->error() == QAudio::NoError;
}

void Microphone::watchState()
{
    if (m_source && m_source->state() == QAudio::StoppedState && m_source->error() != QAudio::NoError)
        fail();
}

void Microphone::watchFlow()
{
    // Qt 6.4 does not always tell that the sound server has gone.
    if (m_source && m_lastData.hasExpired(kStalled))
        fail();
}

void Microphone::stop()
{
    if (!m_source)
        return;
    m_watch.stop();
    m_source->disconnect(this);
    m_source->stop();
    m_source.reset();
}

qint64 Microphone::writeData(const char *data, qint64 size)
{
    m_lastData.start();
    const auto frame = std::size_t(m_format.bytesPerFrame());
    std::size_t left = std::size_t(size) / frame * frame;
    const quint64 late = m_flow.arrive(left / frame, microseconds(m_clock.nsecsElapsed() / 1000));
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
    return size;
}

void Microphone::pass(std::span<const float> mono)
{
    std::transform(mono.begin(), mono.end(), m_samples.begin(),
                   [](float sample) { return qint16(std::lrint(std::clamp(sample * 32768.0F, -32768.0F, 32767.0F))); });
    m_queue->write({m_samples.data(), mono.size()});
}

} // namespace turnscope
