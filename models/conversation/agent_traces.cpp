// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/agent_traces.h"

#include "models/protocol/json_reader.h"

#include <QJsonDocument>

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::string_view kTransfer = "transfer_to_";
constexpr size_t kMostOpenCalls = 1000;

/// As the SDKs write them; PROTOCOL 9.4, 9.6.
constexpr std::string_view kGuardrailPython = "guardrail triggered: ";
constexpr std::string_view kGuardrailJs = "Failed Guardrail Reason: ";
constexpr std::string_view kNotAllowed = "Tool execution was not approved.";

/// {"assistant": "<agent name>"}
std::string assistantOf(std::string_view output)
{
    constexpr size_t longest = 4096;
    if (output.size() > longest)
        return {};
    const QByteArray bytes(output.data(), qsizetype(output.size()));
    return QJsonDocument::fromJson(bytes)[QLatin1StringView("assistant")].toString().toStdString();
}

std::string_view firstText(object item)
{
    if (const auto content = json::array(item, "content")) {
        for (const element each : *content) {
            object part;
            if (!each.get(part))
                return json::text(part, "text");
        }
    }
    return {};
}

} // namespace

bool AgentTraces::concern(EventKind kind)
{
    switch (kind) {
    case EventKind::OutputItemDone:
    case EventKind::SessionUpdate:
    case EventKind::SessionCreated:
    case EventKind::SessionUpdated:
    case EventKind::ItemCreate:
    case EventKind::ItemAdded:
    case EventKind::ItemCreatedLegacy:
    case EventKind::ResponseCancel:
    case EventKind::ResponseCreated:
    case EventKind::ResponseDone:
    case EventKind::SpeechStarted:
        return true;
    default:
        return false;
    }
}

void AgentTraces::see(EventKind kind, EventIndex index, SessionTime at, object frame)
{
    switch (kind) {
    case EventKind::OutputItemDone:
        return seeCall(index, at, frame);
    case EventKind::SessionCreated: // another session, whose instructions confirm nothing of the one before
        m_leaving.reset();
        m_cancelled.reset();
        m_calls.clear();
        m_handedBy.clear();
        m_spanOpen = false;
        return seeInstructions(index, at, frame);
    case EventKind::SessionUpdate:
    case EventKind::SessionUpdated:
        return seeInstructions(index, at, frame);
    case EventKind::ItemCreate:
    case EventKind::ItemAdded:
    case EventKind::ItemCreatedLegacy:
        return seeItem(index, at, frame);
    case EventKind::ResponseCancel:
        m_cancelled = std::pair(index, at);
        return;
    case EventKind::ResponseCreated:
    case EventKind::SpeechStarted:
        m_cancelled.reset();
        [[fallthrough]];
    case EventKind::ResponseDone:
        if (m_spanOpen)
            m_spans.back().end = at;
        return;
    default:
        return;
    }
}

void AgentTraces::seeCall(EventIndex index, SessionTime at, object frame)
{
    const auto item = json::object(frame, "item");
    if (!item || json::text(*item, "type") != "function_call")
        return;
    const std::string name(json::text(*item, "name"));
    const std::string callId(json::text(*item, "call_id"));
    if (name.starts_with(kTransfer))
        m_leaving = Leaving{index, at, callId, name.substr(kTransfer.size())};
    if (m_calls.size() < kMostOpenCalls)
        m_calls[callId] = name;
}

void AgentTraces::seeInstructions(EventIndex index, SessionTime at, object frame)
{
    const auto session = json::object(frame, "session");
    if (!session || !json::has(*session, "instructions"))
        return;
    std::string instructions(json::text(*session, "instructions"));
    const bool changed = instructions != m_instructions;
    m_instructions = std::move(instructions);
    if (changed && m_leaving)
        handOver(index, at);
}

void AgentTraces::seeItem(EventIndex index, SessionTime at, object frame)
{
    const auto item = json::object(frame, "item");
    if (!item)
        return;
    const std::string_view type = json::text(*item, "type");
    if (type == "function_call_output")
        seeOutput(index, at, *item);
    else if (type == "message" && json::text(*item, "role") == "user")
        seeMessage(*item);
}

/// The client sends it, and the server shows it: the first of both tells.
void AgentTraces::seeOutput(EventIndex index, SessionTime at, object item)
{
    const std::string callId(json::text(item, "call_id"));
    const std::string_view output = json::text(item, "output");
    const std::string assistant = assistantOf(output);
    if (m_leaving && callId == m_leaving->callId && !assistant.empty())
        handOver(index, at);
    if (!assistant.empty() && callId == m_handedBy && !m_notes.empty() && !m_spans.empty()) {
        m_spans.back().name = assistant;
        for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note) {
            if (note->step == AgentStep::HandedOver) {
                note->name = assistant;
                break;
            }
        }
    }
    const auto call = m_calls.find(callId);
    if (call == m_calls.end())
        return;
    if (output == kNotAllowed)
        m_notes.push_back({AgentStep::ApprovalRefused, index, at, {}, call->second, callId});
    m_calls.erase(call);
}

void AgentTraces::seeMessage(object item)
{
    if (!m_cancelled)
        return;
    const std::string_view text = firstText(item);
    const size_t python = text.starts_with(kGuardrailPython) ? kGuardrailPython.size() : 0;
    const size_t js = text.find(kGuardrailJs);
    if (python == 0 && js == std::string_view::npos)
        return;
    const std::string_view rest = text.substr(python > 0 ? python : js + kGuardrailJs.size());
    std::string_view name = rest.substr(0, rest.find('\n'));
    if (python == 0) // a sentence
        name = name.substr(0, name.find_last_not_of(" .\r") + 1);
    const auto [event, at] = *m_cancelled;
    m_notes.push_back({AgentStep::GuardrailTripped, event, at, {}, std::string(name), {}});
    m_cancelled.reset();
}

void AgentTraces::handOver(EventIndex index, SessionTime at)
{
    std::string from;
    if (m_spanOpen) {
        from = m_spans.back().name;
        m_spans.back().endedBy = index;
        m_spans.back().end = at;
    }
    m_notes.push_back({AgentStep::HandedOver, m_leaving->event, m_leaving->at, from, m_leaving->to, m_leaving->callId});
    m_spans.push_back({m_leaving->to, index, {}, at, at});
    m_spanOpen = true;
    m_handedBy = m_leaving->callId;
    m_leaving.reset();
}

} // namespace turnscope
