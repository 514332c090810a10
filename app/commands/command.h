// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace turnscope {

/// What a command's exit code says.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,     ///< findings, or a failed conversation
    WrongUse = 2,   ///< the command line was not understood
    Unreadable = 3, ///< the input could not be read
};

/// One headless command of the program. `run` is given the command line from the command's own name on,
/// and needs an application object, but no display.
struct Command
{
    const char *name;
    const char *summary; ///< one line, English source text
    ExitCode (*run)(const QStringList &arguments);
};

/// The commands that exist, in the order of the help.
std::span<const Command> commands();

/// By its exact name, or null.
const Command *findCommand(const QString &name);

} // namespace turnscope
