// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_runs.h"

#include <algorithm>
#include <cstdlib>

namespace turnscope {

void SampleRuns::append(std::span<const qint16> samples, int rate, int fullScale)
{
    // No run within one block is long enough, so that a block is known by its ends.
    const qint64 least = std::max<qint64>(kLeastZeros.count() * rate / 1000, kBlock + 1);
    while (!samples.empty()) {
        const std::span<const qint16> block = samples.first(std::min(samples.size(), kBlock));
        look(block, fullScale, least);
        m_end += qint64(block.size());
        samples = samples.subspan(block.size());
    }
}

void SampleRuns::look(std::span<const qint16> block, int fullScale, qint64 leastZeros)
{
    qint16 low = 0;
    qint16 high = 0;
    for (const qint16 sample : block) {
        low = std::min(low, sample);
        high = std::max(high, sample);
    }
    if (m_atFull > 0 || high >= fullScale || -int(low) >= fullScale)
        lookForFullScale(block, fullScale);
    lookForZeros(block, low == 0 && high == 0, leastZeros);
}

void SampleRuns::lookForFullScale(std::span<const qint16> block, int fullScale)
{
    qint64 at = m_end;
    for (const qint16 sample : block) {
        ++at;
        m_atFull = std::abs(int(sample)) >= fullScale ? m_atFull + 1 : 0;
        if (m_atFull >= kLeastAtFullScale)
            note(Kind::FullScale, at - m_atFull, at);
    }
}

void SampleRuns::lookForZeros(std::span<const qint16> block, bool allZero, qint64 least)
{
    if (allZero)
        return extendZeros(qint64(block.size()), m_end + qint64(block.size()), least);
    const auto isLoud = [](qint16 sample) { return sample != 0; };
    const qint64 leading = std::ranges::find_if(block, isLoud) - block.begin();
    if (leading > 0)
        extendZeros(leading, m_end + leading, least);
    m_zeros = std::find_if(block.rbegin(), block.rend(), isLoud) - block.rbegin();
}

void SampleRuns::extendZeros(qint64 count, qint64 end, qint64 least)
{
    m_zeros += count;
    if (m_zeros >= least)
        note(Kind::Zeros, end - m_zeros, end);
}

void SampleRuns::appendMissing(qint64 count)
{
    note(Kind::Missing, m_end, m_end + count);
    m_end += count;
    m_zeros = 0;
    m_atFull = 0;
}

/// A run that grows is noted again and again.
void SampleRuns::note(Kind kind, qint64 first, qint64 end)
{
    std::vector<SampleRun> &runs = m_runs[size_t(kind)];
    if (!runs.empty() && first <= runs.back().end()) {
        runs.back().count = end - runs.back().first;
        return;
    }
    runs.push_back({first, end - first});
    if (runs.size() > kMost)
        thinOut(kind);
}

/// To half of them, two by two, and no two that are further apart than need be.
void SampleRuns::thinOut(Kind kind)
{
    std::vector<SampleRun> &runs = m_runs[size_t(kind)];
    for (qint64 apart = kBlock; runs.size() > kMost / 2 + 1; apart *= 2) {
        std::vector<SampleRun> fewer;
        bool isFresh = false; // the last of them is none of two yet
        for (const SampleRun &run : runs) {
            if (isFresh && run.first - fewer.back().end() <= apart) {
                fewer.back().count = run.end() - fewer.back().first;
                fewer.back().joined += run.joined;
                isFresh = false;
            } else {
                fewer.push_back(run);
                isFresh = true;
            }
        }
        runs = std::move(fewer);
    }
}

std::span<const SampleRun> SampleRuns::within(Kind kind, qint64 first, qint64 count) const
{
    const std::span<const SampleRun> all = of(kind);
    // One of no length counts as the sample that it stands before.
    const auto endOf = [](const SampleRun &run) { return run.first + std::max<qint64>(run.count, 1); };
    const auto begin = std::ranges::upper_bound(all, first, {}, endOf);
    const auto end = std::ranges::lower_bound(begin, all.end(), first + count, {}, &SampleRun::first);
    return std::span<const SampleRun>(begin, end);
}

} // namespace turnscope
