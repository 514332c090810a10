// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_state.h"

#include <string>
#include <unordered_map>

namespace turnscope {

/// The part of the fold that keeps tool calls, from their arguments to their answer. Several events tell
/// the same moment (PROTOCOL 2.7.5): the first one counts.
class ToolFold
{
public:
    explicit ToolFold(FoldState &state);

    /// The item's arguments are complete. False: the item is no call, or was asked before.
    bool asked(const FoldEvent &event, ItemIndex item);

    /// The client sent a function_call_output; its item is not there yet.
    void outputSent(const FoldEvent &event);

    /// A function_call_output joined the conversation. Returns the item of the call it answers, if there is one.
    std::optional<ItemIndex> outputAdded(const FoldEvent &event, ItemIndex item);

    /// Work that was handed out is done, as far as the log tells.
    void handedBack(const FoldEvent &event, ItemIndex item, bool failed);

    /// Calls of the session before are not this one's, whatever their ids.
    void sessionBegan() { m_byCallId.clear(); }

    /// An mcp_call ended.
    void mcpEnded(const FoldEvent &event, ItemIndex item, bool failed);

private:
    void answer(ToolCall &call, const FoldEvent &event);

    FoldState &m_state;
    std::unordered_map<std::string, CallIndex> m_byCallId; ///< the latest call of that id
};

} // namespace turnscope
