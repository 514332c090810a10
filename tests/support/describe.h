// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QByteArray>

namespace turnscope {

/// The whole state as indented JSON, for people and for comparing: two conversations with equal texts are
/// in the same state. Keys are in a fixed order and times in microseconds; what is not set is left out.
/// `strings` is the table of the events that were applied.
QByteArray describe(const Conversation &conversation, const StringTable &strings);

/// The names used there.
std::string_view nameOf(ItemKind kind);
std::string_view nameOf(Role role);
std::string_view nameOf(ItemStatus status);
std::string_view nameOf(ResponseStatus status);
std::string_view nameOf(Turn::Status status);
std::string_view nameOf(SessionSettings::TurnTaking turnTaking);

} // namespace turnscope
