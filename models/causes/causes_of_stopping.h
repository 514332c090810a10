// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/why_log.h"

#include <QCoreApplication>

namespace turnscope {

/// Why an answer stopped before its end. Pure.
class CausesOfStopping
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CausesOfStopping)

public:
    /// Empty: none of its answers was cut.
    static std::vector<Cause> of(const WhyLog &log, TurnIndex turn);
};

} // namespace turnscope
