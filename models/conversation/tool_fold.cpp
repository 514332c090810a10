// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/tool_fold.h"

#include "models/protocol/json_reader.h"

namespace turnscope {

namespace {

constexpr quint32 npos = FoldState::npos;

} // namespace

ToolFold::ToolFold(FoldState &state)
    : m_state(state)
{
}

bool ToolFold::asked(const FoldEvent &event, quint32 index)
{
    const Item &item = m_state.items[index];
    const bool isCall = item.kind == ItemKind::FunctionCall || item.kind == ItemKind::McpCall;
    if (!isCall || m_state.findCall(item.id) != npos)
        return false;
    const quint32 number = quint32(m_state.toolCalls.size());
    ToolCall &call = m_state.toolCalls.emplace_back();
    call.item = item.id;
    call.askedBy = event.index;
    call.asked = event.at();
    m_state.callIndex.set(item.id, number);
    if (item.kind == ItemKind::FunctionCall) {
        call.callId = item.callId;
        if (!call.callId.empty())
            m_byCallId.insert_or_assign(call.callId, number);
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
    if (const auto known = m_byCallId.find(std::string(json::text(*item, "call_id"))); known != m_byCallId.end())
        answer(m_state.toolCalls[known->second], event);
}

quint32 ToolFold::outputAdded(const FoldEvent &event, quint32 index)
{
    const Item &item = m_state.items[index];
    const auto known = m_byCallId.find(item.callId);
    if (item.kind != ItemKind::FunctionCallOutput || known == m_byCallId.end())
        return npos;
    ToolCall &call = m_state.toolCalls[known->second];
    answer(call, event);
    call.outputItem = item.id;
    m_state.outputIndex.set(item.id, known->second);
    return m_state.findItem(call.item);
}

void ToolFold::mcpEnded(const FoldEvent &event, quint32 index, bool failed)
{
    asked(event, index);
    const quint32 number = m_state.findCall(m_state.items[index].id);
    if (number == npos)
        return;
    ToolCall &call = m_state.toolCalls[number];
    if (!call.answeredBy)
        call.failed = failed;
    answer(call, event);
}

} // namespace turnscope
