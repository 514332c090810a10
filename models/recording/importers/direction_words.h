// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_row.h"

#include <optional>
#include <string_view>

/// How logs say who sent an event.
namespace turnscope::directions {

/// How well a key is known to hold the direction: 0 not at all, more is better.
int keyRank(std::string_view key);

/// "server", "in", "received", "S>C", "←", "outgoing"…, in any case of letters.
std::optional<Direction> ofWord(std::string_view word);

/// Whether a key or a word is a wire's: "direction", "received". Others ("source", "user") may tell who speaks, or which part of an
/// application wrote the row.
bool isWireKey(std::string_view key);
bool isWireWord(std::string_view word);

/// The direction that the words before an event on its line tell ("Sending: ", "12.0 S>C TEXT").
std::optional<Direction> ofText(std::string_view text);

/// Who sends events of this type. What is in no dialect is the server's: clients send few types, and
/// those are all known.
Direction ofType(std::string_view type);

/// Whether a "type" is an event's: known to a dialect, or of that form ("response.some.thing").
bool isEventType(std::string_view type);

/// Whether events of this name's family ("response." of "response.new.thing") are known.
bool isOfKnownFamily(std::string_view type);

} // namespace turnscope::directions
