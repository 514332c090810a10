// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/latency_budget.h"
#include "models/conversation/conversation.h"

namespace turnscope {

/// Why an answer came late: the parts of the wait that took longer than they may. Pure; of a log with times only.
class CausesOfWaiting
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CausesOfWaiting)

public:
    /// The longest overrun first; empty: it was in time, or there is nothing to measure by.
    static std::vector<Cause> of(const Conversation &conversation, TurnIndex turn, const LatencyBudget &budget);
};

} // namespace turnscope
