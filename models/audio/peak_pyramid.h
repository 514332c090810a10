// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace turnscope {

/// The loudest excursion either way of a stretch of samples.
struct Peak
{
    qint16 min = 0;
    qint16 max = 0;
};

/// Minimum and maximum of a growing signal at falling resolution: 64 samples a peak, then 256, 1024, …
/// Appending costs a few nanoseconds a sample and never recomputes. A value type; not thread-safe.
class PeakPyramid
{
public:
    static constexpr int kBase = 64; ///< samples a peak at the finest level
    static constexpr int kStep = 4;  ///< between levels

    void append(std::span<const qint16> samples);

    qint64 sampleCount() const { return m_sampleCount; }

    /// The peak of [first, first + count), exact to whole peaks of the coarsest level that still gives at
    /// least one peak for it; zero outside of the signal. O(step), whatever the count.
    Peak peak(qint64 first, qint64 count) const;

    /// Bytes held.
    qsizetype memory() const;

private:
    std::vector<std::vector<Peak>> m_levels;
    std::vector<Peak> m_open;     ///< the unfinished peak of each level
    std::vector<int> m_openCount; ///< how many of the level below it holds
    qint64 m_sampleCount = 0;
};

} // namespace turnscope
