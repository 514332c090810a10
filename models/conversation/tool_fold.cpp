// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/tool_fold.h"

#include "models/protocol/dialect_traits.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

ToolFold::ToolFold(FoldState &state)
    : m_state(state)
{
}

bool ToolFold::asked(const FoldEvent &event, ItemIndex index)
{
    const Item &item = m_state.items[index];
    const bool isCall = item.kind == ItemKind::FunctionCall || item.kind == ItemKind::McpCall;
    if (!isCall || m_state.findCall(item.id))
        return false;
    const CallIndex made = m_state.toolCalls.next();
    ToolCall &call = m_state.toolCalls.emplace_back();
    call.item = item.id;
    call.askedBy = event.index;
    call.asked = event.at();
    m_state.callIndex.set(item.id, made);
    if (item.kind == ItemKind::FunctionCall) {
        call.callId = item.callId;
        if (!call.callId.empty())
            m_byCallId.insert_or_assign(call.callId, made);
    }
    return true;
}

void ToolFold::answer(ToolCall &call, const FoldEvent &event)
{
    if (call.answeredBy)
        return;
    call.answeredBy = event.index;
    call.answered = event.at();
}

void ToolFold::outputSent(const FoldEvent &event)
{
    const auto item = json::object(event.json, "item");
    if (!item || json::text(*item, "type") != "function_call_output")
        return;
    const auto known = m_byCallId.find(std::string(json::text(*item, "call_id")));
    if (known == m_byCallId.end())
        return;
    ToolCall &call = m_state.toolCalls[known->second];
    answer(call, event);
    if (traits(m_state.dialect).hasItems)
        return; // the server will show it
    if (const auto asking = m_state.findItem(call.item)) {
        m_state.items[*asking].output = json::text(*item, "output");
        m_state.changed(*asking);
    }
}

void ToolFold::handedBack(const FoldEvent &event, ItemIndex index, bool failed)
{
    const auto known = m_state.findCall(m_state.items[index].id);
    if (!known)
        return;
    ToolCall &call = m_state.toolCalls[*known];
    if (!call.answeredBy)
        call.failed = failed;
    answer(call, event);
    m_state.changed(index);
}

std::optional<ItemIndex> ToolFold::outputAdded(const FoldEvent &event, ItemIndex index)
{
    const Item &item = m_state.items[index];
    const auto known = m_byCallId.find(item.callId);
    if (item.kind != ItemKind::FunctionCallOutput || known == m_byCallId.end())
        return std::nullopt;
    ToolCall &call = m_state.toolCalls[known->second];
    answer(call, event);
    call.outputItem = item.id;
    m_state.outputIndex.set(item.id, known->second);
    return m_state.findItem(call.item);
}

void ToolFold::mcpEnded(const FoldEvent &event, ItemIndex index, bool failed)
{
    asked(event, index);
    const auto known = m_state.findCall(m_state.items[index].id);
    if (!known)
        return;
    ToolCall &call = m_state.toolCalls[*known];
    if (!call.answeredBy)
        call.failed = failed;
    answer(call, event);
}

} // namespace turnscope
