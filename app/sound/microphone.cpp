// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/microphone.h"

#include "app/sound/device_samples.h"

#include <QAudioSource>
#include <QMediaDevices>

#include <cmath>

namespace turnscope {

namespace {
constexpr std::size_t kBlock = 4096; // frames converted at a time
constexpr int kStalled = 4000;       // ms without data, after which a device is dead
} // namespace

Microphone::Microphone(std::shared_ptr<MicrophoneQueue> queue)
    : m_queue(std::move(queue))
    , m_mono(kBlock)
    , m_samples(kBlock)
    , m_watch(this)
{
    m_watch.setInterval(kStalled / 8);
    connect(&m_watch, &QTimer::timeout, this, &Microphone::watchFlow);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Microphone::~Microphone()
{
    release();
}

void Microphone::openDevice()
{
    m_wanted = true;
    if (m_source)
        return;
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull()) {
        Q_EMIT noted({DeviceNote::Device::Microphone,
                      DeviceNote::State::Missing,
                      {},
                      {tr("There is no microphone. Plug one in and press the microphone button again; typing works "
                          "without."),
                       {}}});
        return;
    }
    m_format = formatFor(device, MicrophoneQueue::kRate);
    m_deviceId = device.id();
    m_deviceName = device.description();
    m_resampler.reset();
    if (m_format.sampleRate() != MicrophoneQueue::kRate)
        m_resampler = std::make_unique<Resampler>(m_format.sampleRate(), MicrophoneQueue::kRate);
    // Its buffer size stays as it is: with a small one Qt 6.4 on PulseAudio loses samples.
    m_source = std::make_unique<QAudioSource>(device, m_format);
    connect(m_source.get(), &QAudioSource::stateChanged, this, &Microphone::watchState, Qt::QueuedConnection);
    m_lastData.start();
    m_watch.start();
    m_source->start(this);
    if (m_source->error() == QAudio::NoError)
        Q_EMIT noted({DeviceNote::Device::Microphone, DeviceNote::State::Opened, m_deviceName, {}});
}

void Microphone::closeDevice()
{
    m_wanted = false;
    if (!m_source)
        return;
    release();
    Q_EMIT noted({DeviceNote::Device::Microphone, DeviceNote::State::Closed, m_deviceName, {}});
}

void Microphone::followDevices()
{
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    const bool there = std::any_of(devices.begin(), devices.end(),
                                   [this](const QAudioDevice &device) { return device.id() == m_deviceId; });
    if (!m_wanted || (m_source && there))
        return;
    closeDevice();
    openDevice();
}

void Microphone::watchState()
{
    if (!m_source || m_source->state() != QAudio::StoppedState || m_source->error() == QAudio::NoError)
        return;
    fail();
}

void Microphone::watchFlow()
{
    // Qt 6.4 does not always tell that the sound server has gone.
    if (m_source && m_lastData.hasExpired(kStalled))
        fail();
}

void Microphone::fail()
{
    release();
    Q_EMIT noted(
        {DeviceNote::Device::Microphone,
         DeviceNote::State::Failed,
         m_deviceName,
         {tr("The microphone “%1” stopped working. Check it and press the microphone button again.").arg(m_deviceName),
          {}}});
}

void Microphone::release()
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
    while (left > 0) {
        const std::size_t frames = mixToMono(data, left, m_format, m_mono);
        data += frames * frame;
        left -= frames * frame;
        std::span<const float> mono(m_mono.data(), frames);
        std::vector<float> resampled;
        if (m_resampler) {
            resampled = m_resampler->push(mono);
            mono = resampled;
        }
        while (!mono.empty()) {
            const std::size_t count = std::min(mono.size(), m_samples.size());
            for (std::size_t i = 0; i < count; ++i)
                m_samples[i] = qint16(std::lround(std::clamp(mono[i] * 32768.0F, -32768.0F, 32767.0F)));
            m_queue->write({m_samples.data(), count});
            mono = mono.subspan(count);
        }
    }
    return size;
}

} // namespace turnscope
