// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/difference.h"
#include "models/matrix/matrix_run.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace turnscope {

/// The repeats of one prompt on one case, or all runs of a prompt, folded: how many hold, and each figure with what the runs
/// differ by. A value.
class MatrixCell
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixCell)

public:
    enum class Outcome : quint8 {
        Waiting, ///< nothing was run yet
        Held,    ///< in each run
        Sometimes,
        Broken, ///< in none
        NotMeasured,
        NotJudged,
        Stopped, ///< all that was begun was stopped by the user
        Failed,  ///< a run did not come to its end
    };

    MatrixCell() = default;
    explicit MatrixCell(std::span<const MatrixRun> runs);
    void add(const MatrixRun &run);

    size_t runs() const { return m_runs; }
    size_t count(MatrixRun::Outcome outcome) const { return m_counts[size_t(outcome)]; }

    /// What is told at a glance. A run that failed counts before all else; one that the user stopped says nothing of the
    /// prompt, and counts only where there is no other.
    Outcome outcome() const;

    /// "✓ holds", "≈ 2 of 3 hold", "✗ does not hold", "? not measured", "– nothing expected", "■ stopped", "! 1 of 2 failed".
    QString outcomeText() const;

    /// Side a alone, a value a run that tells it, and came to its end: ms, seconds, US dollars. What broke off early is no
    /// repeat of what did not.
    const Difference &wait() const { return m_wait; }
    const Difference &audio() const { return m_audio; }
    const Difference &cost() const { return m_cost; }

    QString waitText() const;  ///< "1 240 ms ±60"; "wait –"
    QString audioText() const; ///< "3.2 s audio ±0.4"; "audio –"
    QString costText() const;  ///< "$0.0012 ±0.0001"; "cost –"

    /// Of all runs, also of those that failed or were stopped: what was spent was spent. One that reached nobody cost nothing.
    /// Nothing: that of one is not known, or there is none.
    std::optional<double> totalCost() const;
    std::optional<double> totalAudio() const; ///< seconds

    static QString dollars(double usd); ///< "$0.0123"

private:
    /// Of all runs; `untold`: of how many it is not known.
    struct Total
    {
        double sum = 0;
        size_t untold = 0;

        void add(std::optional<double> value);
    };

    std::optional<double> told(const Total &total) const;
    size_t judged() const; ///< runs that came to their end, and of which something is expected

    size_t m_runs = 0;
    std::array<size_t, size_t(MatrixRun::Outcome::Failed) + 1> m_counts{};
    Difference m_wait;
    Difference m_audio;
    Difference m_cost;
    Total m_totalAudio;
    Total m_totalCost;
};

} // namespace turnscope
