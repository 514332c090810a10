// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"

#include "models/prompts/prompt_file.h"

#include <array>

namespace turnscope {

std::span<const PromptExport *const> promptExports()
{
#define TURNSCOPE_EXPORT(name) &prompt_exports::name,
    static constexpr std::array forms{TURNSCOPE_PROMPT_EXPORTS(TURNSCOPE_EXPORT)};
#undef TURNSCOPE_EXPORT
    return forms;
}

constinit const PromptExport prompt_exports::PromptToml{
    .name = QT_TRANSLATE_NOOP("turnscope", "Prompt (TOML)"), .ending = "toml", .write = PromptFile::canonical};

} // namespace turnscope
