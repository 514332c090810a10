// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/plan.h"

#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// Where two options of a plan cost the same a call, along one assumption with all others as they are. A value.
///
/// The difference of both is computed at kSteps + 1 places along the axis, evenly from its least to its most; where its sign
/// changes between two of them, that place is found by bisection. Two changes between neighbours are not seen.
struct BreakEven
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::BreakEven)

public:
    enum class Axis : quint8 {
        MinutesPerCall, ///< turns a minute as they are: a longer call has more of them
        StrongShare,    ///< the hard turns; template and small model share the rest as they do now
    };

    static constexpr int kSteps = 120;

    Axis axis = Axis::MinutesPerCall;
    double at = 0;
    size_t below = 0; ///< index of the option that is the cheaper one below `at`, just there
    size_t above = 0;
    bool isBound =
        false; ///< what one of them costs is an upper bound (Plan::Part::atMost): so this is no more than that

    /// Of all pairs of options whose cost is known, by axis and place.
    static std::vector<BreakEven> of(const Assumptions &assumptions, const PriceTable &prices, QDate today);

    /// The assumptions at a place of the axis.
    static Assumptions assumptionsAt(const Assumptions &assumptions, Axis axis, double place);

    static double least(Axis axis);
    static double most(Axis axis);

    /// A sentence for people.
    QString text(const Assumptions &assumptions) const;

    static std::string_view id(Axis axis); ///< the key of the assumption
};

} // namespace turnscope
