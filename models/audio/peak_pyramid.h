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
    friend bool operator==(const Peak &, const Peak &) = default;
};

/// Minimum and maximum of a growing signal at falling resolution: 64 samples a peak, then 256, 1024, …
/// Appending costs a fraction of a nanosecond a sample and never recomputes; a sixteenth of a byte a sample is
/// held, and a third of that. A value type; const calls from any thread while nothing is appended.
class PeakPyramid
{
public:
    static constexpr int kBase = 64; ///< samples a peak at the finest level
    static constexpr int kStep = 4;  ///< between levels

    void append(std::span<const qint16> samples);

    qint64 sampleCount() const { return m_sampleCount; }

    /// The peak of [first, first + count), which is widened at either end to whole peaks: by less than a
    /// sixteenth of `count`, or less than kBase samples if that is more. Never misses a sample of the range.
    /// Zero outside of the signal. Looks at some thirty peaks, whatever the count.
    Peak peak(qint64 first, qint64 count) const;

    /// Bytes held.
    qsizetype memory() const;

private:
    void close(Peak peak);

    std::vector<std::vector<Peak>> m_levels; ///< finished peaks; a peak of one level joins kStep of that below
    Peak m_open;                             ///< of the last sampleCount() % kBase samples
    qint64 m_sampleCount = 0;
};

} // namespace turnscope
