// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_tool.h"

namespace turnscope {

/// What a tool answered (MCP 2025-06-18, tools/call). A value type.
struct McpResult
{
    QJsonObject json;     ///< the result as it came
    QString text;         ///< what of it a model can read: texts as they are, anything else by what it is
    bool isError = false; ///< the tool itself says that it failed
    QStringList problems; ///< where the result is not what its tool promised, a sentence each
};

/// Reads the result of a call; `tool`, which may be null, says what was promised.
McpResult readMcpResult(const QJsonObject &json, const McpTool *tool);

} // namespace turnscope
