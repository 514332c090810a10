// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace turnscope {

/// Processes that a command left behind, wherever they have got to: they are known by a mark in their environment, which
/// children inherit. On Linux; elsewhere none is found.
namespace left_processes {

/// The environment's variable; its value is the mark.
inline constexpr char kVariable[] = "TURNSCOPE_TOOL_RUN";

/// Ends all that bear the mark, and looks again until there are none, but not for ever. Any thread; takes some milliseconds.
/// Returns how many there were.
int end(const QByteArray &mark);

} // namespace left_processes

} // namespace turnscope
