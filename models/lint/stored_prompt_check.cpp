// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/stored_prompt_check.h"

#include "models/lint/lint_checks.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kStoredPrompt{
    .id = "stored-prompt",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "Stored prompts (pmpt_…) end on 2026-11-30; after it they are refused."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Keep the text in the app, and send it as instructions."),
    .source = "PROTOCOL 3.1",
    .ofOneEvent = true};

constexpr qint64 kEnd = 1795996800; ///< 2026-11-30T00:00Z, unix seconds

} // namespace

LintCheckEntry lint_checks::storedPrompt()
{
    return lintCheckEntry<StoredPromptCheck>();
}

std::span<const LintRule *const> StoredPromptCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kStoredPrompt};
    return all;
}

void StoredPromptCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const bool ofSession = event.kind == EventKind::SessionUpdate || event.kind == EventKind::SessionCreated;
    if (m_told || !scope.openAi || (!ofSession && event.kind != EventKind::ResponseCreate))
        return;
    const auto holder = json::object(event.frame, ofSession ? "session" : "response");
    const auto prompt = holder ? json::object(*holder, "prompt") : std::nullopt;
    const std::string_view id = prompt ? json::text(*prompt, "id") : std::string_view();
    if (!id.starts_with("pmpt_"))
        return;
    m_told = true;
    // When the session was, its own end tells; a log that has none may be older.
    const qint64 own = event.kind == EventKind::SessionCreated ? json::integer(*holder, "expires_at") : 0;
    const qint64 expires = own > 0 ? own : event.before.settings().expiresAt.value_or(0);
    const bool over = expires >= kEnd;
    sink.add(kStoredPrompt, event.events, event.index,
             over ? tr("The stored prompt %1 is used after their end.")
                        .arg(QString::fromUtf8(id.data(), qsizetype(id.size())))
                  : tr("The stored prompt %1 works until 2026-11-30.")
                        .arg(QString::fromUtf8(id.data(), qsizetype(id.size()))),
             over ? std::nullopt : std::optional(Severity::Info));
}

} // namespace turnscope
