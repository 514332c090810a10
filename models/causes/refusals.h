// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/why_log.h"

#include <QCoreApplication>

namespace turnscope {

/// What error events say of a stretch of the log. Pure.
class Refusals
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Refusals)

public:
    /// Of the events from `first` to before `end`: those that say the same in one cause, with their number and times. And
    /// that the session was over, whenever it was before `end`.
    static std::vector<Cause> of(const WhyLog &log, EventIndex first, EventIndex end);
};

} // namespace turnscope
