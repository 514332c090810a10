// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/tool_check.h"

#include "models/lint/lint_checks.h"
#include "models/protocol/dialect_traits.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kCallUnanswered{
    .id = "call-unanswered",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A function call never got its function_call_output."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Answer every call, with an error text if the tool failed."),
    .source = "what apps get wrong"};

constexpr LintRule kMcpWithoutFollowUp{
    .id = "mcp-without-follow-up",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "MCP calls finished, and nobody asked for the answer to go on."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Send response.create when response.done and all MCP calls are in."),
    .source = "what apps get wrong"};

} // namespace

LintCheckEntry lint_checks::tool()
{
    return lintCheckEntry<ToolCheck>();
}

std::span<const LintRule *const> ToolCheck::rules()
{
    static constexpr std::array<const LintRule *, 2> all{&kCallUnanswered, &kMcpWithoutFollowUp};
    return all;
}

void ToolCheck::see(const LintEvent &event, const LintScope &, FindingSink &)
{
    if (event.kind == EventKind::ItemAdded || event.kind == EventKind::ItemCreatedLegacy)
        m_showsItems = true;
    if (event.kind == EventKind::McpCallCompleted || event.kind == EventKind::McpCallFailed)
        m_mcpFinished = event.index;
    else if (event.kind == EventKind::ResponseCreate || event.kind == EventKind::ResponseCreated)
        m_mcpFinished.reset();
}

/// A call that was cut while it was made, or whose response was cancelled with it, wants none.
bool ToolCheck::wantsAnswer(const Conversation &conversation, const ToolCall &call)
{
    const Item *item = conversation.item(call.item);
    if (!item || item->kind != ItemKind::FunctionCall || call.answered || item->deleted)
        return false;
    const Response *response = conversation.response(item->response);
    return item->status != ItemStatus::Incomplete
           && !(response && response->status == ResponseStatus::Cancelled && item->status != ItemStatus::Completed);
}

void ToolCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                       FindingSink &sink)
{
    // Of a log with the server's side alone, the items tell: each function_call_output becomes one.
    const bool proves = scope.hasClient || (m_showsItems && !scope.hole && traits(conversation.dialect()).hasItems);
    if (!proves || !scope.openAi || events.size() == 0)
        return;
    if (m_mcpFinished && scope.hasClient)
        sink.add(kMcpWithoutFollowUp, events, *m_mcpFinished, tr("No response.create followed the last MCP call."));

    constexpr std::chrono::seconds patience{5}; // a log may simply end while a tool runs
    const SessionTime end = conversation.now();
    for (const ToolCall &call : conversation.toolCalls()) {
        const Item *item = conversation.item(call.item);
        if (!item || !wantsAnswer(conversation, call))
            continue;
        const microseconds waited = end - call.asked;
        sink.add(kCallUnanswered, events, item->lastEvent,
                 tr("%1 was called and not answered in the %2 s until the end of the log.")
                     .arg(QString::fromStdString(item->name))
                     .arg(std::chrono::duration<double>(waited).count(), 0, 'f', 1),
                 waited < patience ? std::optional(Severity::Info) : std::nullopt);
    }
}

} // namespace turnscope
