// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace turnscope {

/// What an SDK's own event tells of its agents (PROTOCOL 1.9). Nothing of it is on the wire, so that it is no EventKind: the
/// server's conversation is the same without.
/// Those from ToolsRun on carry the conversation, where the server's own events are not in the log.
enum class AgentStep : quint8 {
    None,
    Begun,            ///< an agent has begun to answer
    Ended,            ///< … and has answered
    HandedOver,       ///< one agent to another
    ToolBegun,        ///< an agent runs a tool
    ToolEnded,        ///< the tool has given its output
    ApprovalAsked,    ///< somebody is to allow a tool
    ApprovalRefused,  ///< … and did not
    GuardrailTripped, ///< … and stopped the answer
    Failed,           ///< the SDK itself
    ToolsRun,         ///< tools were run, with their calls and outputs
    UserSaid,         ///< the user's words, in `data`
    ModelSaid,        ///< a piece of the model's, in `data`
    ModelPut,         ///< the same, with the blanks between its words
    ModelSilent,      ///< the model has said it
    ModelCut,         ///< … or was cut into
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
