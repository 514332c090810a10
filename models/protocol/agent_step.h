// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace turnscope {

/// What an SDK's own event tells of its agents (PROTOCOL 1.9). Nothing of it is on the wire, so that it is no EventKind: the
/// server's conversation is the same without.
enum class AgentStep : quint8 {
    None,
    Begun,            ///< an agent has begun to answer
    Ended,            ///< … and has answered
    HandedOver,       ///< one agent to another
    ToolBegun,        ///< an agent runs a tool
    ToolEnded,        ///< the tool has given its output
    ApprovalAsked,    ///< somebody is to allow a tool
    GuardrailTripped, ///< … and stopped the answer
    Failed,           ///< the SDK itself
    ItemTold,         ///< one item of the history, in `item`
    HistoryTold,      ///< all of it, in `history`
};

struct AgentEvent
{
    std::string_view name; ///< the event's type
    AgentStep step{};
};

/// None for what is no such event. Any thread.
AgentStep agentStep(std::string_view type);

} // namespace turnscope
