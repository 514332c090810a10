// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_schema.h"

namespace turnscope::schema {

/// A tool of type mcp: its keys, and that it names one server in one way, with one authorization (PROTOCOL 3.6).
Check mcpTool();

/// A list of tools in which no two MCP servers have the same label.
Check distinctLabels(Check tools);

} // namespace turnscope::schema
