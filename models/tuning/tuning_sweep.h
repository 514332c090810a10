// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/tuning/tuning_outcome.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>
#include <memory>

namespace turnscope {

/// Many settings tried on one recording or several: which makes how many errors at how long a wait. A value.
struct TuningSweep
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TuningSweep)

public:
    struct Recording
    {
        std::shared_ptr<const SpeechCurve> curve;
        std::shared_ptr<const TuningReference> reference;
        std::optional<milliseconds> idleTimeout = std::nullopt; ///< that the session had; nothing: off
    };

    struct Grid
    {
        std::vector<double> thresholds; ///< ascending, as are all
        std::vector<milliseconds> silences;
        std::vector<milliseconds> prefixes; ///< one, mostly

        /// 0.30 to 0.86 and 200 to 840 ms, and what the settings have, in place of what lies close to that; the prefix of
        /// the last of them.
        static Grid around(std::span<const TurnDetectorSettings> settings);

        size_t size() const { return thresholds.size() * silences.size() * prefixes.size(); }
        size_t cell(size_t threshold, size_t silence, size_t prefix = 0) const
        {
            return (prefix * thresholds.size() + threshold) * silences.size() + silence;
        }
        TurnDetectorSettings at(size_t cell) const;

        friend bool operator==(const Grid &, const Grid &) = default;
    };

    struct Cell
    {
        TurnDetectorSettings vad;
        TuningSums sums;                  ///< of all recordings; the waits are pooled
        std::optional<milliseconds> wait; ///< median of them
        bool onFront =
            false; ///< none makes fewer errors at no longer a wait, or as few at a shorter one; one of equals
    };

    Grid grid;
    std::vector<Cell> cells;   ///< by Grid::cell()
    TuningSums own;            ///< A's, of all recordings
    std::vector<size_t> front; ///< cells, by wait
    std::optional<size_t>
        best;                  ///< nothing where nothing can be judged, all make more errors than A, or of unsentPauses
    bool bestIsSooner = false; ///< than A; false: none without more errors is, and it is the one with the fewest of all
    size_t recordings = 0;
    bool judged = false;       ///< some recording tells what was said
    bool unsentPauses = false; ///< some recording lacks the pauses between turns: what is best there is not known
    microseconds took{0};

    /// "0.62 · 240 · 440 leaves one split and no false one, and still answers 60 ms earlier than A.", or why none is the best.
    /// Empty where nothing can be judged.
    QString sentence() const;

    /// "0.62 · 240 · 440": threshold, prefix and silence in ms.
    static QString name(const TurnDetectorSettings &vad);

    /// Any thread: works on it, and lets idle threads of WorkPool::Asked help. `progress` is told shares from 0 to 1, by that
    /// thread alone. With an empty error where it was cancelled. Minimum cut-in and idle timeout of the cells are those of `setting`; of
    /// equal cells the one nearest to it counts as better.
    static Result<TuningSweep> of(std::span<const Recording> recordings, const Grid &grid, const TuningSetting &setting,
                                  const std::atomic<bool> *cancelled = nullptr,
                                  const std::function<void(double)> &progress = {});
};

} // namespace turnscope
