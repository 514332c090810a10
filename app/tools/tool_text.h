// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_runner.h"

#include <QByteArray>

#include <chrono>

namespace turnscope {

/// Bytes that a tool gave as its output, the line break at their end left out; a problem when they are no UTF-8.
ToolOutcome toolText(QByteArray bytes);

/// "It gave more than 1.0 MB, …": what is said of an output that is cut off.
Error tooMuchOutput();

/// "There was no output within 2.0 s, …".
Error tooSlow(std::chrono::milliseconds limit);

/// The begin of what a tool said about a failure, for people: one line.
QString toolComplaint(const QByteArray &bytes);

} // namespace turnscope
