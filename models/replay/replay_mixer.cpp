// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/replay_mixer.h"

#include "models/audio/clip_samples.h"
#include "models/audio/resampler.h"

#include <algorithm>
#include <optional>

namespace turnscope {

/// One side's samples from a moment on: put together at the track's rate, then brought to the mixer's.
class ReplayMixer::Side
{
public:
    Side(const EventStore &events, const ReplayTrack &track)
        : m_events(events)
        , m_track(track)
    {
    }

    void seek(SessionTime at)
    {
        m_next = toMicroseconds(at) * m_track.rate / 1000000;
        m_ready.clear();
        m_used = 0;
        m_resampler.reset();
        if (m_track.rate != kRate)
            m_resampler = std::make_unique<Resampler>(m_track.rate, kRate);
    }

    void read(std::span<float> out)
    {
        if (m_track.segments.empty()) {
            std::ranges::fill(out, 0.0F);
            return;
        }
        while (!out.empty()) {
            if (m_used == m_ready.size())
                refill();
            const size_t count = std::min(out.size(), m_ready.size() - m_used);
            std::copy_n(m_ready.begin() + qptrdiff(m_used), count, out.begin());
            m_used += count;
            out = out.subspan(count);
        }
    }

private:
    void refill()
    {
        m_block.assign(size_t(m_track.rate / 2), 0.0F);
        fill(m_next, m_block);
        m_next += qint64(m_block.size());
        m_used = 0;
        if (m_resampler)
            m_ready = m_resampler->push(m_block);
        else
            m_ready.swap(m_block);
    }

    /// The samples from `first` on, since session time 0.
    void fill(qint64 first, std::span<float> out)
    {
        const auto end = first + qint64(out.size());
        const auto timeOf = [this](qint64 sample) {
            return SessionTime(microseconds(sample * 1000000 / m_track.rate));
        };
        for (size_t i = m_track.firstAt(timeOf(first)); i < m_track.segments.size(); ++i) {
            const ReplaySegment &segment = m_track.segments[i];
            const qint64 begin = (toMicroseconds(segment.begin) * m_track.rate + 500000) / 1000000;
            if (begin >= end)
                break;
            const qint64 from = std::max(begin, first);
            const qint64 to = std::min(begin + segment.sampleCount, end);
            if (from < to)
                add(segment.firstSample + (from - begin), out.subspan(size_t(from - first), size_t(to - from)));
        }
    }

    /// Adds the track's samples from `first` on.
    void add(qint64 first, std::span<float> out)
    {
        const auto end = first + qint64(out.size());
        auto clip = std::ranges::upper_bound(m_track.clips, first, {},
                                             [](const AudioTrack::Clip &c) { return c.firstSample + c.sampleCount; });
        for (; clip != m_track.clips.end() && clip->firstSample < end; ++clip) {
            const std::vector<qint16> &samples = decoded(*clip);
            const qint64 from = std::max(first, clip->firstSample);
            const qint64 to =
                std::min(end, clip->firstSample + std::min<qint64>(clip->sampleCount, qint64(samples.size())));
            for (qint64 i = from; i < to; ++i)
                out[size_t(i - first)] += float(samples[size_t(i - clip->firstSample)]) / 32768.0F;
        }
    }

    /// Kept until another one is asked for: a clip may be longer than what is read at a time.
    const std::vector<qint16> &decoded(const AudioTrack::Clip &clip)
    {
        if (m_clip != clip.event) {
            m_clip = clip.event;
            m_samples = samplesOf(m_events, clip, m_track.rate);
        }
        return m_samples;
    }

    const EventStore &m_events;
    const ReplayTrack &m_track;
    qint64 m_next = 0; ///< sample of the session, at the track's rate
    std::unique_ptr<Resampler> m_resampler;
    std::vector<float> m_block;
    std::vector<float> m_ready;
    size_t m_used = 0; ///< of m_ready
    std::optional<EventIndex> m_clip;
    std::vector<qint16> m_samples; ///< of m_clip
};

ReplayMixer::ReplayMixer(std::shared_ptr<const EventStore> events, std::shared_ptr<const ReplayScore> score)
    : m_events(std::move(events))
    , m_score(std::move(score))
    , m_you(std::make_unique<Side>(*m_events, m_score->you))
    , m_model(std::make_unique<Side>(*m_events, m_score->model))
{
    seek(SessionTime());
}

ReplayMixer::~ReplayMixer() = default;

void ReplayMixer::seek(SessionTime at)
{
    at = std::max(at, SessionTime());
    m_sample = toMicroseconds(at) * kRate / 1000000;
    m_you->seek(at);
    m_model->seek(at);
}

SessionTime ReplayMixer::position() const
{
    return SessionTime(microseconds(m_sample * 1000000 / kRate));
}

void ReplayMixer::read(std::span<float> you, std::span<float> model)
{
    m_you->read(you);
    m_model->read(model);
    m_sample += qint64(you.size());
}

std::vector<qint16> renderStereo(ReplayMixer &mixer, SessionRange range, const ReplayLevels &levels)
{
    constexpr qint64 kBlock = 4096;
    const AudioFormat format{AudioEncoding::Pcm16, ReplayMixer::kRate};
    qint64 left = format.samples(std::max(range.length(), microseconds(0)));
    std::vector<qint16> out;
    out.reserve(size_t(left) * 2);
    std::vector<float> you(kBlock);
    std::vector<float> model(kBlock);
    std::vector<float> stereo(2 * size_t(kBlock));
    if (mixer.position() != range.begin) // else it goes on without a seam
        mixer.seek(range.begin);
    for (; left > 0; left -= kBlock) {
        const auto count = size_t(std::min(left, kBlock));
        mixer.read(std::span(you).first(count), std::span(model).first(count));
        mixStereo(levels, std::span(you).first(count), std::span(model).first(count), stereo);
        const std::vector<qint16> samples = fromFloat(std::span(stereo).first(2 * count));
        out.insert(out.end(), samples.begin(), samples.end());
    }
    return out;
}

} // namespace turnscope
