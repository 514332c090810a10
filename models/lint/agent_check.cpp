// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/agent_check.h"

#include "models/conversation/server_error.h"
#include "models/lint/lint_checks.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr LintRule kGuardrailTripped{
    .id = "guardrail-tripped",
    .severity = Severity::Info,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A guardrail of the app stopped an answer; the user heard a part of it."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Look whether it was right; instruct the model so that it need not trip."),
    .source = "PROTOCOL 1.9",
    .ofOneEvent = true};

constexpr LintRule kApprovalMissing{
    .id = "approval-missing",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A tool waits to be allowed, and the user for an answer."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Approve or reject each call that asks for it, soon."),
    .source = "PROTOCOL 1.9"};

constexpr LintRule kSdkFailed{
    .id = "sdk-failed",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The SDK tells of a failure of its own, or of the app's code that it runs."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Look for the exception in the app's own log."),
    .source = "PROTOCOL 1.9",
    .ofOneEvent = true};

} // namespace

LintCheckEntry lint_checks::agent()
{
    return lintCheckEntry<AgentCheck>();
}

std::span<const LintRule *const> AgentCheck::rules()
{
    static constexpr std::array<const LintRule *, 3> all{&kGuardrailTripped, &kApprovalMissing, &kSdkFailed};
    return all;
}

void AgentCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    if (event.kind == EventKind::ServerError)
        return seeError(event, sink);
    if (event.kind != EventKind::Other)
        return;
    const AgentStep step = agentStep(event.type);
    if (step == AgentStep::ToolBegun || step == AgentStep::ToolEnded)
        return allowed(event);
    auto note = AgentStory::noteOf(step, event.frame);
    if (!note)
        return;
    if (step == AgentStep::GuardrailTripped) {
        sink.add(kGuardrailTripped, event.events, event.index,
                 note->name.empty()
                     ? tr("A guardrail stopped the answer.")
                     : tr("The guardrail %1 stopped the answer.").arg(utf8Text(note->name).simplified()));
    } else if (step == AgentStep::Failed) {
        sink.add(kSdkFailed, event.events, event.index,
                 note->name.empty() ? tr("The SDK tells of a failure, and not of which.")
                                    : tr("The SDK failed: “%1”").arg(utf8Text(note->name).simplified()));
    } else if (step == AgentStep::ApprovalAsked) {
        note->event = event.index;
        note->at = event.row.at;
        m_waiting.push_back(std::move(*note));
    }
}

/// LiveKit's error event: a stage of the SDK failed, and it says whether it goes on.
void AgentCheck::seeError(const LintEvent &event, FindingSink &sink)
{
    const ServerError error = ServerError::read(event.frame, {});
    if (!error.isSdks() || error.isRateLimit()) // which FailureCheck tells
        return;
    const auto inner = json::object(event.frame, "error");
    const bool goesOn = inner && json::flag(*inner, "recoverable");
    const QString type = utf8Text(error.type);
    const QString said = utf8Text(error.message).simplified();
    QString text = said.isEmpty() ? tr("The SDK tells of %1, and not why.").arg(type)
                                  : tr("The SDK tells of %1: “%2”").arg(type, said);
    if (goesOn)
        text += u' ' + tr("It tries again.");
    sink.add(kSdkFailed, event.events, event.index, text, goesOn ? std::optional(Severity::Info) : std::nullopt);
}

/// A tool that runs was allowed; one that ends without having run was refused.
void AgentCheck::allowed(const LintEvent &event)
{
    const auto tool = AgentStory::noteOf(AgentStep::ApprovalAsked, event.frame);
    const auto waiting = std::ranges::find_if(m_waiting, [&](const AgentNote &each) {
        return !each.callId.empty() && !tool->callId.empty() ? each.callId == tool->callId : each.name == tool->name;
    });
    if (waiting != m_waiting.end())
        m_waiting.erase(waiting);
}

void AgentCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &,
                        FindingSink &sink)
{
    constexpr std::chrono::seconds patience{5}; // the log may simply end before somebody has answered
    for (const AgentNote &each : m_waiting) {
        const bool isShort = conversation.now() - each.at < patience;
        sink.add(
            kApprovalMissing, events, each.event,
            each.name.empty()
                ? tr("A tool asked to be allowed, and nobody answered.")
                : tr("The tool %1 asked to be allowed, and nobody answered.").arg(utf8Text(each.name).simplified()),
            isShort ? std::optional(Severity::Info) : std::nullopt);
    }
}

} // namespace turnscope
