// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/peak_pyramid.h"

#include <algorithm>
#include <limits>

namespace turnscope {

namespace {

constexpr Peak kNothing{std::numeric_limits<qint16>::max(), std::numeric_limits<qint16>::min()};

void join(Peak &peak, Peak other)
{
    peak.min = std::min(peak.min, other.min);
    peak.max = std::max(peak.max, other.max);
}

Peak peakOf(const qint16 *samples, qint64 count)
{
    qint16 min = kNothing.min;
    qint16 max = kNothing.max;
    for (qint64 i = 0; i < count; ++i) {
        min = std::min(min, samples[i]);
        max = std::max(max, samples[i]);
    }
    return {min, max};
}

} // namespace

void PeakPyramid::append(std::span<const qint16> samples)
{
    const qint16 *at = samples.data();
    qint64 left = qint64(samples.size());
    while (left > 0) {
        const qint64 held = m_sampleCount % kBase;
        const qint64 taken = std::min(left, kBase - held);
        Peak peak = taken == kBase ? peakOf(at, kBase) : peakOf(at, taken);
        if (held > 0)
            join(peak, m_open);
        if (held + taken == kBase)
            close(peak);
        else
            m_open = peak;
        m_sampleCount += taken;
        at += taken;
        left -= taken;
    }
}

void PeakPyramid::close(Peak peak)
{
    for (size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Peak> &peaks = m_levels[level];
        peaks.push_back(peak);
        if (peaks.size() % kStep != 0)
            return;
        for (size_t i = peaks.size() - kStep; i < peaks.size(); ++i)
            join(peak, peaks[i]);
    }
}

Peak PeakPyramid::peak(qint64 first, qint64 count) const
{
    if (count <= 0)
        return {};
    if (first < 0)
        count += first; // what lies before the signal
    const qint64 begin = std::clamp<qint64>(first, 0, m_sampleCount);
    const qint64 end = begin + std::clamp<qint64>(count, 0, m_sampleCount - begin);
    if (begin == end)
        return {};

    Peak result = kNothing;
    const qint64 closed = m_levels.empty() ? 0 : qint64(m_levels[0].size());
    if (end > closed * kBase)
        join(result, m_open);

    // The ends are taken to whole peaks of a level, then the ladder is climbed: at each level the few peaks that
    // do not fill one of the next.
    qint64 step = kBase;
    size_t level = 0;
    while (level + 1 < m_levels.size() && step * kStep * 16 <= end - begin) {
        step *= kStep;
        ++level;
    }
    qint64 from = begin / step;
    qint64 to = (end + step - 1) / step;
    if (level < m_levels.size() && to > qint64(m_levels[level].size())) {
        // What at the signal's end does not fill a peak of this level yet stands in those below.
        to = qint64(m_levels[level].size());
        qint64 tail = to;
        for (size_t below = level; below-- > 0;) {
            tail *= kStep;
            for (; tail < qint64(m_levels[below].size()); ++tail)
                join(result, m_levels[below][size_t(tail)]);
        }
    }
    for (; level < m_levels.size() && from < to; ++level) {
        const std::vector<Peak> &peaks = m_levels[level];
        for (; from < to && from % kStep != 0; ++from)
            join(result, peaks[size_t(from)]);
        for (; from < to && to % kStep != 0; --to)
            join(result, peaks[size_t(to - 1)]);
        from /= kStep;
        to /= kStep;
    }
    return result;
}

qsizetype PeakPyramid::memory() const
{
    size_t bytes = 0;
    for (const std::vector<Peak> &peaks : m_levels)
        bytes += peaks.capacity() * sizeof(Peak);
    return qsizetype(bytes);
}

} // namespace turnscope
