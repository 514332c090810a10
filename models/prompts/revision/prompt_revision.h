// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace turnscope {

/// What a chat model suggests in place of a prompt's instructions. A value; only a suggestion, whatever it says.
struct PromptRevision
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptRevision)

public:
    QString instructions; ///< never blank
    QStringList reasons;  ///< the model's own; none: it gave none

    /// Reads an answer to RevisionPlea: the JSON object that was asked for, also in a fence or among other words. Of an answer
    /// that holds none, all is the suggestion. An error where it is nothing, a refusal, or JSON without instructions.
    static Result<PromptRevision> fromAnswer(const QString &answer);

    /// What it would break in the prompt, a sentence each: placeholders that it drops, and those that are no variable.
    QStringList warnings(const Prompt &prompt) const;

    friend bool operator==(const PromptRevision &, const PromptRevision &) = default;
};

} // namespace turnscope
