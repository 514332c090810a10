// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/prompts/prompt_issue.h"

#include <QByteArray>

namespace turnscope {

/// What a TOML text says of a prompt. What is no TOML has one issue, and an empty prompt.
struct ReadPrompt
{
    Prompt prompt;
    PromptIssues issues;
    bool isToml = true;
};

ReadPrompt readPrompt(const QByteArray &text);

} // namespace turnscope
