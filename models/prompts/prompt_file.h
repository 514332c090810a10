// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/prompts/prompt_issue.h"
#include "models/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace turnscope {

/// A prompt as it stands in its file: TOML that people write by hand and keep in git (PROMPTS.md). Reading never fails for
/// what the text says: whatever is wrong is an issue with its line and column, and what can be read is read. Writing
/// changes nothing but the values that are new, so that comments, order and fields that we do not know stay. A value; any
/// thread.
class PromptFile
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptFile)

public:
    static constexpr qint64 kLargest = 4 << 20; ///< bytes

    /// An empty prompt.
    PromptFile() = default;

    static PromptFile parse(const QByteArray &text);

    /// An error, which names the file: it cannot be opened, or it is larger than kLargest.
    static Result<PromptFile> read(const QString &path);

    /// What stands for a file that could not be read: no TOML, with the error as its issue.
    static PromptFile unreadable(const Error &error);

    const QByteArray &text() const { return m_text; }
    const Prompt &prompt() const { return m_prompt; }

    /// What is wrong with the text: no TOML, fields that are not known (warnings: they are kept), values of a wrong kind.
    /// What is wrong with the prompt itself tells checkPrompt().
    const PromptIssues &issues() const { return m_issues; }

    /// Whether the text is TOML. Where it is not, there is no prompt, and it can only be mended as text.
    bool isToml() const { return m_isToml; }

    /// The text with `prompt` in it. An error where the text is no TOML, or has what cannot be changed without losing
    /// something of it: then it can be changed as text, or the prompt be written to a new file.
    Result<QByteArray> with(const Prompt &prompt) const;

    /// As a new file is written.
    static QByteArray canonical(const Prompt &prompt);

private:
    QByteArray m_text;
    Prompt m_prompt;
    PromptIssues m_issues;
    bool m_isToml = true;
};

} // namespace turnscope
