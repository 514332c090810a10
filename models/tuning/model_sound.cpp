// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/model_sound.h"

#include "models/audio/speech_level.h"

#include <algorithm>

namespace turnscope {

namespace {

/// To the nearest sample, either way of 0.
qint64 nearestSample(microseconds length, int rate)
{
    const qint64 scaled = length.count() * rate;
    return (scaled >= 0 ? scaled + 500'000 : scaled - 500'000) / 1'000'000;
}

} // namespace

ModelSound::ModelSound(const EventStore &events, const AudioTrack &track, std::vector<SoundingStretch> stretches)
    : m_events(events)
    , m_track(track)
    , m_stretches(std::move(stretches))
{
    std::erase_if(m_stretches, [](const SoundingStretch &each) { return each.sampleCount <= 0; });
    std::ranges::stable_sort(m_stretches, {}, &SoundingStretch::begin);
    m_reach.reserve(m_stretches.size());
    for (const SoundingStretch &each : m_stretches)
        m_reach.push_back(m_reach.empty() ? endOf(each) : std::max(m_reach.back(), endOf(each)));
}

SessionTime ModelSound::endOf(const SoundingStretch &stretch) const
{
    return stretch.begin + AudioFormat{.rate = rate()}.duration(stretch.sampleCount);
}

bool ModelSound::isSounding(SessionTime t, microseconds tail) const
{
    auto index = size_t(std::ranges::upper_bound(m_reach, t - tail) - m_reach.begin());
    for (; index < m_stretches.size() && m_stretches[index].begin <= t; ++index) {
        if (endOf(m_stretches[index]) + tail > t)
            return true;
    }
    return false;
}

std::vector<qint16> ModelSound::samples(SessionTime from, qint64 count) const
{
    std::vector<qint16> sound(size_t(std::max<qint64>(count, 0)));
    const SessionTime end = from + AudioFormat{.rate = rate()}.duration(qint64(sound.size()));
    auto index = size_t(std::ranges::upper_bound(m_reach, from) - m_reach.begin());
    for (; index < m_stretches.size() && m_stretches[index].begin < end; ++index) {
        const SoundingStretch &stretch = m_stretches[index];
        const qint64 place = nearestSample(stretch.begin - from, rate()); // of its first sample in `sound`
        const qint64 first = std::max<qint64>(place, 0);
        const qint64 last = std::min(place + stretch.sampleCount, qint64(sound.size()));
        if (first >= last)
            continue;
        const std::vector<qint16> piece = m_track.samples(m_events, stretch.firstSample + first - place, last - first);
        for (size_t i = 0; i < piece.size(); ++i) {
            qint16 &sample = sound[size_t(first) + i];
            sample = qint16(std::clamp(int(sample) + int(piece[i]), -32768, 32767));
        }
    }
    return sound;
}

double ModelSound::power(const std::function<bool()> &goOn) const
{
    constexpr qint64 atOnce = qint64(1) << 18;
    SpeechLevel level;
    for (const SoundingStretch &stretch : m_stretches) {
        for (qint64 done = 0; done < stretch.sampleCount; done += atOnce) {
            if (goOn && !goOn())
                return 0;
            const qint64 count = std::min(atOnce, stretch.sampleCount - done);
            level.add(m_track.samples(m_events, stretch.firstSample + done, count), rate());
        }
    }
    return level.power();
}

} // namespace turnscope
