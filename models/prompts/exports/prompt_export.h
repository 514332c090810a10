// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QByteArray>

#include <span>

namespace turnscope {

/// Where forms of prompts are listed: a line here, and a file of models/prompts/exports that defines it.
#define TURNSCOPE_PROMPT_EXPORTS(X)                                                                                    \
    X(PromptToml)                                                                                                      \
    X(SessionUpdate)                                                                                                   \
    X(LangfuseJson)                                                                                                    \
    X(DotpromptText)                                                                                                   \
    X(LiveSplit)

/// A form in which a prompt can be given to other tools.
struct PromptExport
{
    const char *name = nullptr;   ///< for people, to be translated in the context "turnscope"
    const char *ending = nullptr; ///< of its files: "json"
    bool isRendered = false;      ///< it has no variables: render the prompt first (PromptText::render)

    /// Never with keys: exportOf() is its form.
    QByteArray (*write)(const Prompt &prompt) = nullptr;
};

/// What a form writes, of the prompt without its keys (withoutSecrets()).
template<QByteArray (*Write)(const Prompt &)>
QByteArray exportOf(const Prompt &prompt)
{
    return Write(withoutSecrets(prompt));
}

/// What no form gives away of the prompt, a sentence each, to be told beside it.
QStringList leftOutOfExports(const Prompt &prompt);

namespace prompt_exports {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration
#define TURNSCOPE_DECLARE_EXPORT(name) extern const PromptExport name;
TURNSCOPE_PROMPT_EXPORTS(TURNSCOPE_DECLARE_EXPORT)
#undef TURNSCOPE_DECLARE_EXPORT
} // namespace prompt_exports

std::span<const PromptExport *const> promptExports();

} // namespace turnscope
