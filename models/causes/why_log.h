// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/latency_budget.h"
#include "models/conversation/conversation.h"
#include "models/recording/event_store.h"

#include <algorithm>

namespace turnscope {

/// What is asked why: a fold and its events, which must outlive it. For the length of a call.
struct WhyLog
{
    const Conversation &conversation;
    const EventStore &events;
    bool timed = true; ///< waits can be measured; false: nothing is late, and no moment is told
    LatencyBudget budget{};
};

/// What was in force at an event, as the server had echoed it.
inline const SessionSettings &settingsAt(const Conversation &conversation, EventIndex event)
{
    const auto history = conversation.settingsHistory();
    const auto behind = std::ranges::upper_bound(history, event, {}, &SettingsChange::event);
    for (auto change = behind; change != history.begin();) {
        --change;
        if (change->origin != SettingsChange::Origin::Sent)
            return change->settings;
    }
    return conversation.settings();
}

} // namespace turnscope
