// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/tool_choice.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace turnscope {

/// A tool of an MCP server, by name.
struct McpToolName
{
    QString server; ///< its label
    QString name;
};

/// The name under which whatever thinks calls an MCP tool: "harbor__tides", in the characters and the length that functions
/// may have.
QString mcpFunctionName(const QJsonObject &tool);

/// The tool among `tools` (ModelInput::mcpTools) that goes by that name.
std::optional<McpToolName> mcpToolOf(const QString &function, const QJsonArray &tools);

/// The MCP tool that `heard` asks for by its name, spelled or spoken ("get-sum", "get sum"), or that tool_choice forces. Its
/// arguments are the JSON object in `heard`, or else made of the words behind the name, as far as the schema tells: numbers
/// in their order, one of the choices, defaults, and what is left as text.
std::optional<FunctionCall> chooseMcpTool(const ModelInput &prompt, const QString &heard);

} // namespace turnscope
