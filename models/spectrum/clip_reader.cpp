// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spectrum/clip_reader.h"

#include "models/audio/clip_samples.h"

#include <algorithm>

namespace turnscope {

ClipReader::ClipReader(const EventStore &events, std::span<const AudioTrack::Clip> clips, int rate)
    : m_events(events)
    , m_clips(clips)
    , m_rate(rate)
{
}

void ClipReader::read(qint64 first, std::span<qint16> out)
{
    std::ranges::fill(out, qint16(0));
    const qint64 end = first + qint64(out.size());
    while (m_front < m_clips.size() && m_clips[m_front].firstSample + m_clips[m_front].sampleCount <= first)
        m_decoded.erase(m_front++);
    for (size_t i = m_front; i < m_clips.size() && m_clips[i].firstSample < end; ++i) {
        const AudioTrack::Clip &clip = m_clips[i];
        auto decoded = m_decoded.find(i);
        if (decoded == m_decoded.end())
            decoded = m_decoded.emplace(i, samplesOf(m_events, clip, m_rate)).first;
        const std::vector<qint16> &samples = decoded->second;
        const qint64 from = std::max(first, clip.firstSample);
        const qint64 to = std::min(end, clip.firstSample + std::min<qint64>(clip.sampleCount, qint64(samples.size())));
        if (from < to)
            std::copy(samples.begin() + (from - clip.firstSample), samples.begin() + (to - clip.firstSample),
                      out.begin() + (from - first));
    }
}

} // namespace turnscope
