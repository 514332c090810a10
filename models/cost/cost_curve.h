// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_ledger.h"

#include <array>
#include <vector>

namespace turnscope {

/// How a session's cost grew, by what it was for: the shape of a stacked chart. A value.
struct CostCurve
{
    enum Band : quint8 {
        Cached, ///< tokens in out of the cache
        Input,  ///< all other tokens in, written ones included
        TextOut,
        AudioOut,
        Other, ///< transcription, minutes, messages
        BandCount
    };

    /// After one thing that was billed.
    struct Step
    {
        EventIndex event{};
        SessionTime at;
        std::array<double, BandCount> sums{}; ///< US dollars so far

        double total() const;
    };

    std::vector<Step> steps; ///< ascending by event; the lengths of sessions stand where they were told

    static CostCurve of(const CostLedger &ledger, const EventStore &events);

    double total() const { return steps.empty() ? 0 : steps.back().total(); }
};

} // namespace turnscope
