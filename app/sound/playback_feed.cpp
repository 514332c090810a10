// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/playback_feed.h"

#include "app/sound/device_samples.h"

#include <cstring>

namespace turnscope {

namespace {

constexpr std::size_t kHistory = 1 << 15;                        // samples, more than a stream is ever given ahead
constexpr std::size_t kFeedBlock = 4096;                         // frames converted at a time
constexpr std::size_t kAhead = PlaybackQueue::kRate * 10 / 1000; // samples that soxr is given at a time

void toFloat(std::span<const StereoSample> samples, std::span<float> left, std::span<float> right)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        left[i] = float(samples[i].left) / 32768.0F;
        right[i] = float(samples[i].right) / 32768.0F;
    }
}

} // namespace

PlaybackFeed::PlaybackFeed(std::shared_ptr<PlaybackQueue> queue)
    : m_queue(std::move(queue))
    , m_history(kHistory)
    , m_samples(kFeedBlock)
{
    for (Channel *channel : {&m_left, &m_right}) {
        channel->samples.resize(kFeedBlock);
        channel->unresampled.resize(kAhead);
    }
}

void PlaybackFeed::begin(const QAudioFormat &format)
{
    m_format = format;
    emptyResampler();
    recall(m_heard.heard(0));
    m_heard.begin(m_again);
    m_queue->setHeard(m_again);
    m_pace = {};
    m_given = 0;
}

void PlaybackFeed::giveAgain(quint64 played, quint64 end)
{
    if (end > m_given)
        return;
    emptyResampler();
    recall(m_heard.position(toSamples(played)));
    m_heard.lose(toSamples(end));
    m_given = end;
}

/// What was read from `position` on is read again.
void PlaybackFeed::recall(quint64 position)
{
    m_queue->skipDiscarded();
    const quint64 end = m_queue->consumed();
    m_again = std::max({position, m_queue->discarded(), end - std::min<quint64>(end, kHistory)});
}

/// What it holds would come out after what is to come next.
void PlaybackFeed::emptyResampler()
{
    m_toBeResampled = 0;
    for (Channel *channel : {&m_left, &m_right}) {
        channel->resampler.reset();
        if (m_format.sampleRate() != PlaybackQueue::kRate)
            channel->resampler = std::make_unique<Resampler>(PlaybackQueue::kRate, m_format.sampleRate());
    }
}

quint64 PlaybackFeed::toSamples(quint64 frames) const
{
    return frames * PlaybackQueue::kRate / quint64(m_format.sampleRate());
}

quint64 PlaybackFeed::toFrames(quint64 samples) const
{
    return samples * quint64(m_format.sampleRate()) / PlaybackQueue::kRate;
}

PlaybackPace::Change PlaybackFeed::notePlayed(quint64 frames, microseconds now)
{
    const bool waited = isWaiting();
    m_queue->setHeard(m_heard.heard(toSamples(frames)));
    if (waited || isWaiting())
        return m_pace.observe(microseconds(frames * 1'000'000 / quint64(m_format.sampleRate())), now);
    m_pace.rest();
    return PlaybackPace::Change::None;
}

HeardClock::Range PlaybackFeed::flush(quint64 from)
{
    if (m_left.resampler) {
        emptyResampler();
        m_heard.cutAt(toSamples(m_given));
    }
    const HeardClock::Range silent = m_heard.silence(toSamples(from), m_queue->discarded());
    m_queue->skipDiscarded();
    m_queue->setHeard(m_heard.heard(0));
    m_pace.rest();
    return {std::max(from, toFrames(silent.from)), silent.isEmpty() ? 0 : std::min(m_given, toFrames(silent.until))};
}

std::size_t PlaybackFeed::readAgain(std::span<StereoSample> samples)
{
    const quint64 end = m_queue->consumed();
    m_again = std::min(std::max(m_again, m_queue->discarded()), end);
    const std::size_t count = std::min<std::size_t>(samples.size(), end - m_again);
    for (StereoSample &sample : samples.first(count))
        sample = m_history[m_again++ % kHistory];
    m_heard.handOver(count, m_again);
    return count;
}

void PlaybackFeed::read(std::span<StereoSample> samples)
{
    samples = samples.subspan(readAgain(samples));
    if (samples.empty())
        return;
    const std::size_t count = m_queue->read(samples);
    const quint64 end = m_queue->consumed();
    m_heard.handOver(count, end);
    for (std::size_t i = 0; i < count; ++i)
        m_history[(end - count + i) % kHistory] = samples[i];
    m_again = end;
    if (count == samples.size())
        return;
    std::fill(samples.begin() + qptrdiff(count), samples.end(), StereoSample());
    m_heard.handOverSilence(samples.size() - count);
    m_queue->noteSilence();
}

/// Both resamplers get the same counts, so both give the same.
void PlaybackFeed::readResampled(std::size_t count)
{
    for (std::size_t made = 0; made < count;) {
        if (m_toBeResampled == 0) {
            read({m_samples.data(), kAhead});
            toFloat({m_samples.data(), kAhead}, m_left.unresampled, m_right.unresampled);
            m_toBeResampled = kAhead;
        }
        Resampler::Progress progress;
        for (Channel *channel : {&m_left, &m_right})
            progress = channel->resampler->process(std::span(channel->unresampled).last(m_toBeResampled),
                                                   std::span(channel->samples).subspan(made, count - made));
        m_toBeResampled -= progress.used;
        made += progress.made;
    }
}

void PlaybackFeed::fillBlock(char *frames, std::size_t count)
{
    if (m_left.resampler) {
        readResampled(count);
    } else {
        read({m_samples.data(), count});
        if (m_format == stereoPcm16(PlaybackQueue::kRate)) {
            std::memcpy(frames, m_samples.data(), count * sizeof(StereoSample));
            return;
        }
        if (m_format == monoPcm16(PlaybackQueue::kRate)) {
            for (std::size_t i = 0; i < count; ++i) {
                const auto mono = qint16((int(m_samples[i].left) + int(m_samples[i].right)) / 2);
                std::memcpy(frames + i * sizeof mono, &mono, sizeof mono);
            }
            return;
        }
        toFloat({m_samples.data(), count}, m_left.samples, m_right.samples);
    }
    spreadStereo({m_left.samples.data(), count}, {m_right.samples.data(), count}, m_format, frames);
}

void PlaybackFeed::fill(char *frames, std::size_t count)
{
    m_given += count;
    while (count > 0) {
        const std::size_t now = std::min(count, kFeedBlock);
        fillBlock(frames, now);
        frames += now * std::size_t(m_format.bytesPerFrame());
        count -= now;
    }
}

} // namespace turnscope
