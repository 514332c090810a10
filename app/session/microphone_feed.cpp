// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/microphone_feed.h"

#include "models/audio/sample_codec.h"

#include <array>

namespace turnscope {

namespace {

constexpr std::size_t samplesOf(milliseconds duration)
{
    return std::size_t(duration.count()) * MicrophoneQueue::kRate / 1000;
}

constexpr std::size_t kShort = samplesOf(MicrophoneFeed::kShortest);
constexpr std::size_t kLong = samplesOf(MicrophoneFeed::kLongest);

} // namespace

MicrophoneFeed::MicrophoneFeed(std::shared_ptr<MicrophoneQueue> queue)
    : m_queue(std::move(queue))
    , m_dropped(m_queue->dropped())
{
}

void MicrophoneFeed::setFormat(const AudioFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    m_resampler.reset();
    if (format.rate != MicrophoneQueue::kRate)
        m_resampler = std::make_unique<Resampler>(MicrophoneQueue::kRate, format.rate);
}

void MicrophoneFeed::start()
{
    m_talking = true;
    m_draining = false;
    m_silence = 0;
}

void MicrophoneFeed::stop(milliseconds silence, milliseconds tail)
{
    if (!m_talking)
        return;
    m_talking = false;
    m_draining = true;
    m_tail = tail;
    m_drainSince.reset();
    m_silence = samplesOf(silence);
    m_silenceSince.reset();
}

std::vector<QByteArray> MicrophoneFeed::take(SessionTime now)
{
    std::vector<QByteArray> appends;
    if (m_talking) {
        takeCaptured(appends, kShort);
        return appends;
    }
    if (m_draining) {
        m_drainSince = m_drainSince.value_or(now);
        m_draining = now - *m_drainSince < m_tail;
        takeCaptured(appends, m_draining ? kShort : 1);
        if (m_draining)
            return appends;
    }
    m_queue->clear(); // captured after the last word, while the device closes
    takeSilence(appends, now);
    return appends;
}

quint64 MicrophoneFeed::takeDropped()
{
    const quint64 dropped = m_queue->dropped();
    const quint64 since = dropped - std::exchange(m_dropped, dropped);
    return m_talking ? since : 0;
}

void MicrophoneFeed::takeCaptured(std::vector<QByteArray> &appends, std::size_t shortest)
{
    std::array<qint16, kLong> block;
    while (m_queue->size() >= shortest) {
        const std::size_t count = m_queue->read(block);
        appends.push_back(encoded({block.data(), count}));
    }
}

void MicrophoneFeed::takeSilence(std::vector<QByteArray> &appends, SessionTime now)
{
    if (m_silence == 0)
        return;
    if (!m_silenceSince)
        m_silenceSince = now;
    static constexpr std::array<qint16, kLong> silence{};
    while (m_silence > 0 && now - *m_silenceSince >= kShortest) {
        const std::size_t count = std::min(kShort, m_silence);
        appends.push_back(encoded({silence.data(), count}));
        m_silence -= count;
        *m_silenceSince += kShortest;
    }
}

QByteArray MicrophoneFeed::encoded(std::span<const qint16> samples)
{
    if (!m_resampler)
        return encodeSamples(samples, m_format.encoding);
    return encodeSamples(fromFloat(m_resampler->push(toFloat(samples))), m_format.encoding);
}

} // namespace turnscope
