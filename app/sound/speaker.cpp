// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/speaker.h"

#include "app/sound/device_samples.h"
#include "models/clocks/clocks.h"

#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

#include <cstring>

namespace turnscope {

namespace {
constexpr std::size_t kBlock = 4096; // frames converted at a time
constexpr int kHeardEvery = 10;      // ms
constexpr int kDead = 4000;          // ms in which the device takes nothing at all
constexpr int kStalled = 100;        // ticks of kHeardEvery without a read, while there is something to play

/// What the device holds ahead; an answer's first sample waits behind as much silence.
constexpr milliseconds kDeviceBuffer{100};
} // namespace

Speaker::Speaker(std::shared_ptr<PlaybackQueue> queue)
    : m_queue(std::move(queue))
    , m_samples(kBlock)
    , m_mono(kBlock)
    , m_block(kBlock)
{
    // Without Unbuffered, QIODevice would read 16 kB ahead: a third of a second that no restart() reaches.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, &Speaker::publishHeard);
    timer->start(kHeardEvery);
}

Speaker::~Speaker()
{
    release();
}

void Speaker::openDevice()
{
    m_wanted = true;
    if (m_sink)
        return;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        Q_EMIT noted({DeviceNote::Device::Speaker,
                      DeviceNote::State::Missing,
                      {},
                      {tr("There is no speaker: answers are shown, not played."), {}}});
        return;
    }
    m_format = formatFor(device, PlaybackQueue::kRate);
    m_deviceId = device.id();
    m_deviceName = device.description();
    m_resampler.reset();
    m_resampled.clear();
    if (m_format.sampleRate() != PlaybackQueue::kRate)
        m_resampler = std::make_unique<Resampler>(PlaybackQueue::kRate, m_format.sampleRate());
    m_sink = std::make_unique<QAudioSink>(device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(microseconds(kDeviceBuffer).count()));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Speaker::watchState, Qt::QueuedConnection);
    m_trailingSilence = 0;
    m_lastPull.start();
    m_sink->start(this);
    if (m_sink->error() != QAudio::NoError && m_sink->state() == QAudio::StoppedState)
        return watchState();
    m_queue->setOpen(true);
    Q_EMIT noted({DeviceNote::Device::Speaker, DeviceNote::State::Opened, m_deviceName, {}});
}

void Speaker::closeDevice()
{
    m_wanted = false;
    if (!m_sink)
        return;
    release();
    Q_EMIT noted({DeviceNote::Device::Speaker, DeviceNote::State::Closed, m_deviceName, {}});
}

void Speaker::restart()
{
    if (!m_sink)
        return;
    m_sink->reset();
    m_resampled.clear();
    m_trailingSilence = 0;
    m_idleTicks = 0;
    m_queue->skipDiscarded();
    m_queue->setHeard(m_queue->consumed());
    m_sink->start(this);
}

void Speaker::followDevices()
{
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    const bool there = std::any_of(devices.begin(), devices.end(),
                                   [this](const QAudioDevice &device) { return device.id() == m_deviceId; });
    if (!m_wanted || (m_sink && there))
        return;
    closeDevice();
    openDevice();
}

void Speaker::watchState()
{
    if (!m_sink || m_sink->state() != QAudio::StoppedState || m_sink->error() == QAudio::NoError)
        return;
    fail();
}

void Speaker::fail()
{
    release();
    Q_EMIT noted({DeviceNote::Device::Speaker,
                  DeviceNote::State::Failed,
                  m_deviceName,
                  {tr("The speaker “%1” stopped working: answers are shown, not played.").arg(m_deviceName), {}}});
}

void Speaker::release()
{
    if (!m_sink)
        return;
    m_queue->setOpen(false);
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
}

void Speaker::publishHeard()
{
    if (!m_sink || m_sink->state() == QAudio::StoppedState)
        return;
    // Qt 6.4 does not always tell that the sound server has gone.
    if (m_lastPull.hasExpired(kDead))
        return fail();
    if (isStalled())
        return restart();
    const auto waiting =
        quint64(std::max<qsizetype>(m_sink->bufferSize() - m_sink->bytesFree(), 0)) / quint64(m_format.bytesPerFrame());
    // Of the frames that wait in the device, the last ones may be our silence.
    const quint64 unheardFrames = (waiting > m_trailingSilence ? waiting - m_trailingSilence : 0) + m_resampled.size();
    const quint64 unheard = unheardFrames * PlaybackQueue::kRate / quint64(m_format.sampleRate());
    const quint64 consumed = m_queue->consumed();
    m_queue->setHeard(std::max(m_queue->heard(), consumed - std::min(consumed, unheard)));
}

bool Speaker::isStalled()
{
    const quint64 consumed = m_queue->consumed();
    m_idleTicks = m_queue->isEmpty() || consumed != m_lastConsumed ? 0 : m_idleTicks + 1;
    m_lastConsumed = consumed;
    return m_idleTicks >= kStalled;
}

std::size_t Speaker::fill(std::span<qint16> samples)
{
    const std::size_t count = m_queue->read(samples);
    std::fill(samples.begin() + qptrdiff(count), samples.end(), qint16(0));
    return count;
}

std::size_t Speaker::fillResampled(std::span<float> mono)
{
    while (m_resampled.size() < mono.size()) {
        const std::size_t count = m_queue->read(m_samples);
        if (count == 0)
            break;
        for (std::size_t i = 0; i < count; ++i)
            m_mono[i] = float(m_samples[i]) / 32768.0F;
        const std::vector<float> more = m_resampler->push({m_mono.data(), count});
        m_resampled.insert(m_resampled.end(), more.begin(), more.end());
    }
    const std::size_t count = std::min(m_resampled.size(), mono.size());
    std::copy_n(m_resampled.begin(), count, mono.begin());
    std::fill(mono.begin() + qptrdiff(count), mono.end(), 0.0F);
    m_resampled.erase(m_resampled.begin(), m_resampled.begin() + qptrdiff(count));
    return count;
}

qint64 Speaker::readData(char *data, qint64 size)
{
    m_lastPull.start();
    const auto frame = std::size_t(m_format.bytesPerFrame());
    std::size_t left = std::size_t(size) / frame;
    const qint64 given = qint64(left * frame);
    const bool direct = m_format == monoPcm16(PlaybackQueue::kRate);
    while (left > 0) {
        const std::size_t frames = std::min(left, kBlock);
        std::size_t filled = 0;
        if (direct) {
            filled = fill({reinterpret_cast<qint16 *>(data), frames});
        } else if (!m_resampler) {
            filled = fill({m_samples.data(), frames});
            std::transform(m_samples.begin(), m_samples.begin() + qptrdiff(frames), m_mono.begin(),
                           [](qint16 sample) { return float(sample) / 32768.0F; });
            spreadMono({m_mono.data(), frames}, m_format, data);
        } else {
            filled = fillResampled({m_block.data(), frames});
            spreadMono({m_block.data(), frames}, m_format, data);
        }
        m_trailingSilence = filled == frames ? 0 : filled > 0 ? frames - filled : m_trailingSilence + frames;
        data += frames * frame;
        left -= frames;
    }
    return given;
}

} // namespace turnscope
