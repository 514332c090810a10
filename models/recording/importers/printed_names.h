// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace turnscope {

// What the names in a printed object (printed_object.h) are on the wire.

bool isPrintedLetter(char c);
bool isPrintedName(char c); ///< of a name, behind its first letter

/// Where the name that begins at `at` ends; `at` when none does.
size_t printedNameEnd(std::string_view text, size_t at);

/// The name of a field on the wire: event_id of eventId and of EventID, type of r#type.
std::string wireName(std::string_view key);

/// The event whose name has these letters (RESPONSE_DONE); empty: none has.
std::string_view eventOfWord(std::string_view name);

/// The type of the event that a class is named after ("ServerEvent::ResponseDone", "RealtimeErrorEvent"); empty: of none.
std::string_view eventOfClass(std::string_view name);

/// The class that stands in front of a bracket; empty: none.
std::string_view classBefore(std::string_view text, size_t open);

} // namespace turnscope
