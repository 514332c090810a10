// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"

#include "models/prompts/prompt_file.h"

#include <QCoreApplication>

#include <array>

namespace turnscope {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptExport)
};

} // namespace

std::span<const PromptExport *const> promptExports()
{
#define TURNSCOPE_EXPORT(name) &prompt_exports::name,
    static constexpr std::array forms{TURNSCOPE_PROMPT_EXPORTS(TURNSCOPE_EXPORT)};
#undef TURNSCOPE_EXPORT
    return forms;
}

QStringList leftOutOfExports(const Prompt &prompt)
{
    QStringList sentences;
    for (const PromptTool &tool : prompt.tools) {
        for (const QString &secret : mcpSecrets()) {
            if (tool.server.contains(secret))
                sentences +=
                    ExportText::tr("The key in “%1” of the MCP server “%2” was left out.").arg(secret, tool.name);
        }
    }
    return sentences;
}

constinit const PromptExport prompt_exports::PromptToml{.name = QT_TRANSLATE_NOOP("turnscope", "Prompt (TOML)"),
                                                        .ending = "toml",
                                                        .write = exportOf<PromptFile::canonical>};

} // namespace turnscope
