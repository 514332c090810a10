// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/latency_budget.h"
#include "models/conversation/conversation.h"
#include "models/recording/event_store.h"

namespace turnscope {

/// What is asked why: a fold and its events, which must outlive it. For the length of a call.
struct WhyLog
{
    const Conversation &conversation;
    const EventStore &events;
    bool timed = true; ///< waits can be measured; false: nothing is late, and no moment is told
    LatencyBudget budget{};
};

} // namespace turnscope
