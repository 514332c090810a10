// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/speaker.h"

#include "app/sound/device_samples.h"
#include "models/clocks/clocks.h"

#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

namespace turnscope {

namespace {
constexpr std::size_t kBlock = 4096;                             // frames converted at a time
constexpr std::size_t kAhead = PlaybackQueue::kRate * 10 / 1000; // samples that soxr is given at a time
constexpr int kHeardEvery = 10;                                  // ms
constexpr int kStuck = 40;                                       // ticks of it in which the device asks for nothing
constexpr int kMostRestarts = 8;                                 // after which it is dead

/// What the device holds ahead; an answer's first sample waits behind as much silence.
constexpr milliseconds kDeviceBuffer{100};
} // namespace

Speaker::Speaker(std::shared_ptr<PlaybackQueue> queue)
    : DeviceStream(DeviceNote::Device::Speaker)
    , m_queue(std::move(queue))
    , m_samples(kBlock)
    , m_mono(kBlock)
    , m_unresampled(kAhead)
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
    stop();
    rest();
}

bool Speaker::start(const QAudioDevice &device, const DeviceChoice &choice)
{
    m_device = device;
    m_format = formatFor(device, choice, PlaybackQueue::kRate);
    m_restarts = 0;
    beginStream();
    if (m_sink->error() != QAudio::NoError && m_sink->state() == QAudio::StoppedState)
        return false;
    m_queue->setOpen(true);
    return true;
}

void Speaker::beginStream()
{
    m_resampler.reset();
    m_toBeResampled = {};
    if (m_format.sampleRate() != PlaybackQueue::kRate)
        m_resampler = std::make_unique<Resampler>(PlaybackQueue::kRate, m_format.sampleRate());
    m_queue->skipDiscarded();
    m_heard.begin(m_queue->consumed());
    m_queue->setHeard(m_queue->consumed());
    m_givenFrames = 0;
    m_quietTicks = 0;
    // A sink of its own for each stream: one that is reset and started again, Qt 6.4 at times never feeds.
    m_sink = std::make_unique<QAudioSink>(m_device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(microseconds(kDeviceBuffer).count()));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Speaker::watchState, Qt::QueuedConnection);
    m_sink->start(this);
}

void Speaker::restart()
{
    if (!m_sink)
        return;
    // On a device that has gone, Qt 6.4 would wait for ever.
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    if (std::none_of(devices.begin(), devices.end(), [this](const QAudioDevice &d) { return d.id() == m_device.id(); }))
        return fail();
    m_sink->disconnect(this);
    m_sink->reset();
    beginStream();
}

void Speaker::watchState()
{
    if (m_sink && m_sink->state() == QAudio::StoppedState && m_sink->error() != QAudio::NoError)
        fail();
}

void Speaker::stop()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
}

quint64 Speaker::playedFrames() const
{
    // Some systems know when a sample comes out of the device, others only what they have taken: the later counts.
    const auto waiting =
        quint64(std::max<qsizetype>(m_sink->bufferSize() - m_sink->bytesFree(), 0)) / quint64(m_format.bytesPerFrame());
    const auto clock = quint64(std::max<qint64>(m_format.framesForDuration(m_sink->processedUSecs()), 0));
    return std::min(m_givenFrames - std::min(m_givenFrames, waiting), clock);
}

void Speaker::publishHeard()
{
    if (!m_sink || m_sink->state() == QAudio::StoppedState)
        return;
    if (isStuck())
        return ++m_restarts > kMostRestarts ? fail() : restart();
    m_queue->setHeard(m_heard.heard(playedFrames() * PlaybackQueue::kRate / quint64(m_format.sampleRate())));
}

bool Speaker::isStuck()
{
    return ++m_quietTicks >= kStuck;
}

void Speaker::fill(std::span<qint16> samples)
{
    const std::size_t count = m_queue->read(samples);
    m_heard.handOver(count, m_queue->consumed());
    if (count == samples.size())
        return;
    std::fill(samples.begin() + qptrdiff(count), samples.end(), qint16(0));
    m_heard.handOverSilence(samples.size() - count);
    m_queue->noteSilence();
}

void Speaker::fillResampled(std::span<float> mono)
{
    while (!mono.empty()) {
        if (m_toBeResampled.empty()) {
            fill({m_samples.data(), kAhead});
            std::transform(m_samples.begin(), m_samples.begin() + kAhead, m_unresampled.begin(),
                           [](qint16 sample) { return float(sample) / 32768.0F; });
            m_toBeResampled = m_unresampled;
        }
        const Resampler::Progress progress = m_resampler->process(m_toBeResampled, mono);
        m_toBeResampled = m_toBeResampled.subspan(progress.used);
        mono = mono.subspan(progress.made);
    }
}

qint64 Speaker::readData(char *data, qint64 size)
{
    m_quietTicks = 0;
    m_restarts = 0;
    const auto frame = std::size_t(m_format.bytesPerFrame());
    std::size_t left = std::size_t(size) / frame;
    const qint64 given = qint64(left * frame);
    m_givenFrames += left;
    const bool direct = m_format == monoPcm16(PlaybackQueue::kRate);
    while (left > 0) {
        const std::size_t frames = std::min(left, kBlock);
        if (direct) {
            fill({reinterpret_cast<qint16 *>(data), frames});
        } else if (!m_resampler) {
            fill({m_samples.data(), frames});
            std::transform(m_samples.begin(), m_samples.begin() + qptrdiff(frames), m_mono.begin(),
                           [](qint16 sample) { return float(sample) / 32768.0F; });
            spreadMono({m_mono.data(), frames}, m_format, data);
        } else {
            fillResampled({m_mono.data(), frames});
            spreadMono({m_mono.data(), frames}, m_format, data);
        }
        data += frames * frame;
        left -= frames;
    }
    return given;
}

} // namespace turnscope
