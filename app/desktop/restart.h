// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace turnscope {

/// Another start of the window in place of this one, once this one has let go of everything: the same process goes on
/// as the program from its begin, so that whatever waits for it (a terminal, a sandbox that ends with its first
/// process) waits on.
namespace program_restart {

/// The command line: `files` from the root, in the very bytes of their names, behind a "--" that keeps one from being
/// taken for an option; `theme` as --theme has it, where it was given.
QList<QByteArray> arguments(const QString &theme, const QStringList &files);

/// Does not return, unless the program cannot be started. `self` is what it was called as (argv[0]).
void start(const QByteArray &self, const QList<QByteArray> &arguments);

/// Likewise, with another program.
void startProgram(const QByteArray &path, const QByteArray &self, const QList<QByteArray> &arguments);

} // namespace program_restart

} // namespace turnscope
