// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/tool_check.h"

namespace turnscope {

void ToolCheck::see(const LintEvent &event, const LintScope &, FindingSink &)
{
    if (event.kind == EventKind::McpCallCompleted || event.kind == EventKind::McpCallFailed)
        m_mcpFinished = event.index;
    else if (event.kind == EventKind::ResponseCreate || event.kind == EventKind::ResponseCreated)
        m_mcpFinished.reset();
}

void ToolCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                       FindingSink &sink)
{
    if (!scope.hasClient || !scope.openAi || events.size() == 0)
        return;
    if (m_mcpFinished)
        sink.add("mcp-without-follow-up", events, *m_mcpFinished, tr("No response.create followed the last MCP call."));

    constexpr std::chrono::seconds patience{5}; // a log may simply end while a tool runs
    const SessionTime end = events.at(EventIndex{events.size() - 1});
    for (const ToolCall &call : conversation.toolCalls()) {
        const Item *item = conversation.item(call.item);
        if (!item || item->kind != ItemKind::FunctionCall || call.answered)
            continue;
        const microseconds waited = end - call.asked;
        sink.add("call-unanswered", events, item->lastEvent,
                 tr("%1 was called and not answered in the %2 s until the end of the log.")
                     .arg(QString::fromStdString(item->name))
                     .arg(std::chrono::duration<double>(waited).count(), 0, 'f', 1),
                 waited < patience ? std::optional(Severity::Info) : std::nullopt);
    }
}

} // namespace turnscope
