// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/function_calls.h"

#include "models/protocol/json_reader.h"

#include <algorithm>
#include <utility>

namespace turnscope {

namespace {

QByteArray heldBytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool isBesideConversation(simdjson::dom::object response)
{
    simdjson::dom::element conversation;
    return response["conversation_id"].get(conversation) == simdjson::SUCCESS && conversation.is_null();
}

/// The call that an item is, when it is one and whole.
std::optional<CalledFunction> callOf(simdjson::dom::object item, std::string_view response)
{
    const std::string_view id = json::text(item, "call_id");
    if (json::text(item, "type") != "function_call" || json::text(item, "status") == "incomplete" || id.empty())
        return std::nullopt;
    const std::string_view name = json::text(item, "name");
    return CalledFunction{heldBytes(response), heldBytes(id), QString::fromUtf8(name.data(), qsizetype(name.size())),
                          heldBytes(json::text(item, "arguments"))};
}

} // namespace

std::vector<CalledFunction> FunctionCalls::apply(EventKind kind, simdjson::dom::object event,
                                                 const TurnSituation &situation)
{
    std::vector<CalledFunction> found;
    switch (kind) {
    case EventKind::OutputItemDone:
        if (const auto item = json::object(event, "item")) {
            if (const auto call = callOf(*item, json::text(event, "response_id")))
                add(*call, found);
        }
        break;
    case EventKind::ResponseCreated:
        noteBegin(event);
        break;
    case EventKind::ResponseDone:
        noteDone(event, found);
        break;
    case EventKind::ItemAdded:
    case EventKind::ItemDone:
    case EventKind::ItemCreatedLegacy:
        noteTaken(event);
        break;
    case EventKind::SpeechStarted:
        m_speaking = true;
        break;
    case EventKind::SpeechStopped:
        m_speaking = false;
        awaitAnswer(situation);
        break;
    case EventKind::InputAudioCommitted:
    case EventKind::InputAudioCleared:
        m_speaking = false; // the stop of a speech that was cut short this way never comes
        break;
    case EventKind::SessionCreated:
        *this = {};
        break;
    case EventKind::ServerError:
        noteError(event, situation.now);
        break;
    default:
        break;
    }
    return found;
}

void FunctionCalls::add(const CalledFunction &call, std::vector<CalledFunction> &found)
{
    if (m_seen.contains(call.callId))
        return;
    m_seen.insert(call.callId);
    m_open.insert(call.callId);
    found.push_back(call);
    auto group = std::ranges::find(m_groups, call.response, &Group::response);
    if (group == m_groups.end())
        group = m_groups.insert(m_groups.end(), Group{call.response, {}, {}});
    group->open.insert(call.callId);
}

/// A response that begins knows what was taken before it: nothing more has to be asked for.
void FunctionCalls::noteBegin(simdjson::dom::object event)
{
    const auto response = json::object(event, "response");
    if (!response || isBesideConversation(*response))
        return;
    m_answerDue.reset();
    m_refused.reset();
    if (m_asked)
        m_asked->begun = true;
    std::erase_if(m_groups, [](const Group &group) { return group.isTaken(); });
    if (m_asked) // what was not taken by then may still be refused
        std::erase_if(m_asked->groups, [](const Group &group) { return group.isTaken(); });
    if (m_asked && m_asked->groups.empty())
        m_asked.reset();
}

/// Its output has all its calls once more, for endpoints that tell of them nowhere else.
void FunctionCalls::noteDone(simdjson::dom::object event, std::vector<CalledFunction> &found)
{
    const auto response = json::object(event, "response");
    if (!response)
        return;
    m_refused.reset();
    const std::string_view id = json::text(*response, "id");
    const bool cancelled = json::text(*response, "status") == "cancelled";
    if (const auto output = json::array(*response, "output"); output && !cancelled) {
        for (const simdjson::dom::element element : *output) {
            simdjson::dom::object item;
            if (element.get(item))
                continue;
            if (const auto call = callOf(item, id))
                add(*call, found);
        }
    }
    const auto group = std::ranges::find(m_groups, heldBytes(id), &Group::response);
    if (group == m_groups.end())
        return;
    group->done = true;
    if (cancelled)
        m_groups.erase(group);
}

void FunctionCalls::noteTaken(simdjson::dom::object event)
{
    const auto item = json::object(event, "item");
    if (!item || json::text(*item, "type") != "function_call_output")
        return;
    const QByteArray call = heldBytes(json::text(*item, "call_id"));
    for (Group &group : m_groups)
        group.untaken.remove(call);
    if (m_asked) {
        for (Group &group : m_asked->groups)
            group.untaken.remove(call);
    }
}

void FunctionCalls::noteError(simdjson::dom::object event, SessionTime now)
{
    const auto error = json::object(event, "error");
    if (!error || !m_asked || heldBytes(json::text(*error, "event_id")) != m_asked->eventId)
        return;
    if (json::text(*error, "code") == "conversation_already_has_active_response") {
        m_groups.insert(m_groups.begin(), m_asked->groups.begin(), m_asked->groups.end());
        m_refused = now + kRefusedPatience;
    }
    m_asked.reset();
}

bool FunctionCalls::isLatestOpen() const
{
    return !m_groups.empty() && !m_groups.back().open.isEmpty();
}

void FunctionCalls::outputSent(const QByteArray &callId, bool shown)
{
    m_open.remove(callId);
    for (Group &group : m_groups) {
        if (group.open.remove(callId) && shown)
            group.untaken.insert(callId);
    }
}

void FunctionCalls::answerAsked(const QByteArray &eventId, SessionTime now)
{
    Asked asked{eventId, now, {}};
    for (const Group &group : m_groups) {
        if (group.isAnswered())
            asked.groups.push_back(group);
    }
    std::erase_if(m_groups, [](const Group &group) { return group.isAnswered(); });
    m_asked = std::move(asked);
}

void FunctionCalls::spoken(const TurnSituation &situation)
{
    if (std::exchange(m_speaking, false))
        awaitAnswer(situation); // its stop may still come
}

/// Where the server answers speech by itself.
void FunctionCalls::awaitAnswer(const TurnSituation &situation)
{
    if (situation.settings.createResponse)
        m_answerDue = situation.now + kAnswerPatience;
}

void FunctionCalls::silenced()
{
    m_groups.clear();
    m_asked.reset();
}

bool FunctionCalls::wantsAnswer(const TurnSituation &situation, bool held) const
{
    const bool detects = situation.settings.turnTaking != SessionSettings::TurnTaking::Manual;
    if (held || (m_speaking && detects) || !situation.activeResponse.isEmpty()
        || (m_answerDue && situation.now < *m_answerDue) || (m_refused && situation.now < *m_refused)
        || (m_asked && !m_asked->begun && situation.now < m_asked->at + kBeginPatience))
        return false;
    return std::ranges::any_of(m_groups, &Group::isAnswered);
}

} // namespace turnscope
