// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// What an MCP server says of itself when it is asked for the first time (initialize).
struct McpGreeting
{
    QString name;
    QString title; ///< for people; may be empty
    QString version;
    QString protocol;      ///< the version that was agreed on
    QString instructions;  ///< for the model; may be empty
    bool hasTools = false; ///< among its capabilities
};

} // namespace turnscope
