// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope mcp FOLDER…: serves read-only tools over the recordings below the folders to an editor's agent, by the Model Context
/// Protocol over standard input and output, until the input ends. stdout carries the protocol alone.
class McpCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::McpCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
