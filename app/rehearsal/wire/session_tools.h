// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"

#include <QJsonArray>

#include <optional>

/// The tools of a session, as an update names them. An MCP server that was named before can be referred to by its label
/// alone (PROTOCOL 3.6).
namespace turnscope::session_tools {

/// Why these cannot follow those of before: a label that nobody knows.
std::optional<WireError> checkServers(const QJsonArray &tools, const QJsonArray &before);

/// As the session shows them, without secrets.
QJsonArray complete(const QJsonArray &tools, const QJsonArray &before);

} // namespace turnscope::session_tools
