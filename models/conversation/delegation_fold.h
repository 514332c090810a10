// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/item_fold.h"
#include "models/conversation/response_fold.h"
#include "models/conversation/tool_fold.h"
#include "models/conversation/transcript_fold.h"

#include <string>
#include <unordered_map>

namespace turnscope {

/// The part of the fold that keeps work which the model hands out while it talks: to the app, or to another model whose
/// events come in envelopes. Such work is a tool call, and so is each function that the other model calls; what that
/// model writes is the work's outcome, no part of the conversation. Work of the app counts as done with the first thing
/// that is told of it, for nothing on the wire ends it.
class DelegationFold
{
public:
    DelegationFold(FoldState &state, ClientRequests &requests, ItemFold &items, ResponseFold &responses,
                   ToolFold &tools, TranscriptFold &turns);

    void created(const FoldEvent &event);
    void told(const FoldEvent &event);   ///< the client appended to the context
    void placed(const FoldEvent &event); ///< … and the model has it

    /// `inner` is the event in the envelope `event`, `kind` what it means.
    void carried(const FoldEvent &event, simdjson::dom::object inner, EventKind kind);

private:
    struct Work
    {
        std::optional<ItemIndex> item;
        bool ofClient = false;
        StringId response = StringId::None; ///< the latest of the other model
        quint32 calls = 0;                  ///< that this response made
    };

    StringId idOf(std::string_view text);
    Work &workOf(const FoldEvent &event, std::string_view id);
    void begin(const FoldEvent &event, Work &work);
    void done(const FoldEvent &event, Work &work);
    void itemDone(const FoldEvent &event, std::optional<ItemIndex> item, Work &work);

    FoldState &m_state;
    ClientRequests &m_requests;
    ItemFold &m_items;
    ResponseFold &m_responses;
    ToolFold &m_tools;
    TranscriptFold &m_turns;
    std::unordered_map<std::string, StringId> m_ids; ///< of items and responses that stand in envelopes
    std::unordered_map<std::string, Work> m_work;    ///< by its id; "": what the app began itself
    std::string m_latestOfClient;
    bool m_clientTells = false; ///< the log has the client's side
};

} // namespace turnscope
