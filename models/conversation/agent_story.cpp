// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/agent_story.h"

#include "models/protocol/event_catalogue.h"

#include <algorithm>

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// The name of an agent, a tool or a guardrail: of the object that it was printed as, or a text.
std::string nameOf(element value)
{
    std::string_view text;
    if (!value.get(text))
        return std::string(text);
    object named;
    if (value.get(named))
        return {};
    if (text = json::text(named, "name"); text.empty()) {
        if (const auto inner = json::object(named, "guardrail")) // of a result
            text = json::text(*inner, "name");
    }
    return std::string(text);
}

std::string firstNamed(object frame, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        element value;
        if (!frame.at_key(key).get(value)) {
            if (std::string name = nameOf(value); !name.empty())
                return name;
        }
    }
    return {};
}

std::string guardrails(object frame)
{
    std::string names = firstNamed(frame, {"guardrail", "guardrailName", "guardrail_name"});
    for (const std::string_view key : {"guardrail_results", "guardrailResults", "results"}) {
        if (const auto results = json::array(frame, key)) {
            for (const element result : *results) {
                if (const std::string name = nameOf(result); !name.empty())
                    names.append(names.empty() ? "" : ", ").append(name);
            }
        }
    }
    return names;
}

} // namespace

std::optional<AgentNote> AgentStory::noteOf(AgentStep step, object frame)
{
    AgentNote note;
    note.step = step;
    switch (step) {
    case AgentStep::HandedOver:
        note.from = firstNamed(frame, {"from_agent", "fromAgent", "from", "agent"});
        note.name = firstNamed(frame, {"to_agent", "toAgent", "to", "nextAgent", "newAgent"});
        return note;
    case AgentStep::GuardrailTripped:
        note.name = guardrails(frame);
        return note;
    case AgentStep::ApprovalAsked:
        note.name = firstNamed(frame, {"tool", "tool_name", "toolName"});
        note.callId = firstNamed(frame, {"call_id", "callId"});
        if (const auto request = json::object(frame, "approvalRequest"); request && note.name.empty())
            note.name = firstNamed(*request, {"tool", "toolName"});
        return note;
    case AgentStep::Failed:
        note.name = firstNamed(frame, {"exception", "error", "message"});
        if (const auto error = json::object(frame, "error"); error && note.name.empty())
            note.name = json::text(*error, "message");
        return note;
    default:
        return std::nullopt;
    }
}

void AgentStory::advance(const EventStore &events)
{
    constexpr quint32 longest = 1 << 20; // of a frame that leaves a trace
    FrameCursor frames(events);
    for (const quint32 end = events.size(); m_seen < end; ++m_seen) {
        const EventIndex index{m_seen};
        const StringId type = events.type(index);
        if (type == StringId::None)
            continue;
        if (number(type) >= m_steps.size()) {
            m_steps.resize(number(type) + size_t(1));
            m_kinds.resize(m_steps.size());
        }
        std::optional<AgentStep> &step = m_steps[number(type)];
        if (!step) {
            step = agentStep(events.strings().view(type));
            m_kinds[number(type)] = EventCatalogue::kind(events.strings().view(type));
        }
        const bool isTold = *step != AgentStep::None && *step < AgentStep::ToolsRun;
        const EventKind kind = m_kinds[number(type)];
        const bool mayBeTrace = !m_told && !isTold && AgentTraces::concern(kind);
        if (!isTold && (!mayBeTrace || events.row(index).length > longest))
            continue;
        if (const auto frame = m_reader.parse(frames.frame(index))) {
            if (isTold)
                see(events, index, *step, *frame);
            else
                m_traces.see(kind, index, events.at(index), *frame);
        }
    }
}

void AgentStory::see(const EventStore &events, EventIndex index, AgentStep step, object frame)
{
    const SessionTime at = events.at(index);
    m_told = true;
    if (auto note = noteOf(step, frame)) {
        note->event = index;
        note->at = at;
        if (step == AgentStep::HandedOver)
            end(index, at);
        m_notes.push_back(std::move(*note));
        return;
    }
    if (step == AgentStep::Begun) {
        end(index, at);
        m_spans.push_back({firstNamed(frame, {"agent", "agent_name", "agentName"}), index, {}, at, at});
        m_open = true;
    } else if (step == AgentStep::Ended) {
        end(index, at);
    } else if (m_open) {
        m_spans.back().end = at;
    }
}

void AgentStory::end(EventIndex by, SessionTime at)
{
    if (!std::exchange(m_open, false))
        return;
    m_spans.back().endedBy = by;
    m_spans.back().end = std::max(at, m_spans.back().begin);
}

} // namespace turnscope
