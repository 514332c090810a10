// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <array>
#include <span>
#include <vector>

namespace turnscope {

/// A stretch of a track's samples of which there is something to say.
struct SampleRun
{
    enum class Kind : quint8 {
        FullScale, ///< in a row at the loudest that the encoding can say, as what is clipped is
        Zeros,     ///< all exactly 0: a mute, a gap that was filled, a codec's or a synthesizer's silence
        Missing, ///< the log proves that there was sound, and does not hold it; of no length where its length is not known
    };
    static constexpr std::array<Kind, 3> kKinds{Kind::FullScale, Kind::Zeros, Kind::Missing};

    qint64 first = 0;
    qint64 count = 0;
    int joined = 1; ///< runs that are told as one, with what lies between them

    qint64 end() const { return first + count; }
    friend bool operator==(const SampleRun &, const SampleRun &) = default;
};

/// Finds these stretches in a growing signal, to the sample, while it passes. Costs little more than a look at each
/// sample. Of a kind it holds kMost at most: where there are more, those that lie close together are joined. A value; const
/// calls from any thread while nothing is appended.
class SampleRuns
{
public:
    using Kind = SampleRun::Kind;

    static constexpr int kLeastAtFullScale = 3; ///< samples in a row
    static constexpr milliseconds kLeastZeros{20};
    static constexpr size_t kMost = 16384;

    /// The signal goes on with `samples`, of `rate` a second. `fullScale`: the largest that there can be, either way;
    /// above 32768 none is.
    void append(std::span<const qint16> samples, int rate, int fullScale);

    /// … with `count` samples that stand for missing ones; 0: some are missing here, nobody knows how many.
    void appendMissing(qint64 count);

    /// Ascending, none touches another.
    std::span<const SampleRun> of(Kind kind) const { return m_runs[size_t(kind)]; }

    /// Those that have a sample in [first, first + count), or are missing there.
    std::span<const SampleRun> within(Kind kind, qint64 first, qint64 count) const;

private:
    static constexpr size_t kBlock = 64;

    void look(std::span<const qint16> block, int fullScale, qint64 leastZeros);
    void lookForFullScale(std::span<const qint16> block, int fullScale);
    void lookForZeros(std::span<const qint16> block, bool allZero, qint64 least);
    void extendZeros(qint64 count, qint64 end, qint64 least);
    void note(Kind kind, qint64 first, qint64 end);
    void thinOut(Kind kind);

    std::array<std::vector<SampleRun>, 3> m_runs; ///< by kind
    qint64 m_end = 0;
    qint64 m_zeros = 0;  ///< in a row, at the end
    qint64 m_atFull = 0; ///< likewise
};

} // namespace turnscope
