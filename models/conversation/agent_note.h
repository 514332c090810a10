// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/protocol/agent_step.h"
#include "models/recording/ids.h"

#include <optional>
#include <string>

namespace turnscope {

/// An agent that answers, from its begin to its end or to the next one's begin.
struct AgentSpan
{
    std::string name; ///< UTF-8; empty: the log does not tell
    EventIndex begunBy{};
    std::optional<EventIndex> endedBy;
    SessionTime begin;
    SessionTime end; ///< while there is no end: of the last event that told of it
};

/// A handoff, a guardrail, a tool that wants to be allowed or was not, a failure of the SDK's.
struct AgentNote
{
    AgentStep step{};
    EventIndex event{};
    SessionTime at;
    std::string from;   ///< handoffs: the agent before
    std::string name;   ///< the agent after; the guardrails; the tool; what failed
    std::string callId; ///< of a tool
};

} // namespace turnscope
