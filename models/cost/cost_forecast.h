// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_ledger.h"

#include <QCoreApplication>

#include <optional>

namespace turnscope {

/// What a session will have cost after an hour, the longest that the service lets one last, if it goes on as in its
/// latter half: context grows, and what is said at the beginning tells little of the end. A guess by its nature. A
/// value.
struct CostForecast
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CostForecast)

public:
    static constexpr std::chrono::minutes kHour{60};
    static constexpr std::chrono::seconds kShortest{60}; ///< of a session that tells anything
    static constexpr size_t kFewest = 3;                 ///< answers, likewise

    double dollars = 0;   ///< at kHour
    double perMinute = 0; ///< from now on
    microseconds seen{0}; ///< the length of the session so far

    /// Nothing for one that is too short to tell, or has lasted that long already, or of which some cost is not known.
    /// `begin` and `end` are those of the session.
    static std::optional<CostForecast> of(const CostLedger &ledger, const EventStore &events, SessionTime begin,
                                          SessionTime end);

    /// For tooltips: what it rests on.
    static QString rule();
};

} // namespace turnscope
