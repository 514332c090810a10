// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/prompts/prompt_issue.h"

namespace turnscope {

/// What is wrong with a prompt, whatever file it comes from: unknown placeholders (line and column in the text that has
/// them), variables, tools, settings out of their range, texts over the API's limits. Errors first. Any thread.
PromptIssues checkPrompt(const Prompt &prompt);

/// Of a prompt that is rendered (PromptText::render) only what its values can have made wrong: texts over the API's limits,
/// and example turns without a text. Its braces are text by then.
PromptIssues checkSizes(const Prompt &rendered);

/// Of one tool alone; `index` is its place, for PromptIssue::field. Line and column are those in its JSON schema.
PromptIssues checkTool(const PromptTool &tool, size_t index);

} // namespace turnscope
