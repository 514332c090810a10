// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace turnscope {

/// The length of the JSON object or array at the begin of `text`, by its brackets; 0 when it does not end.
size_t jsonLength(std::string_view text);

/// The objects and arrays that a text consists of, one behind the other, blanks, commas and record separators between them.
struct JsonValues
{
    std::vector<std::string_view> values; ///< of the last the end may be missing
    std::string_view behind;              ///< the last: what is no JSON
};

/// Nothing where something else stands before or between them: it is no document.
std::optional<JsonValues> jsonValues(std::string_view text);

/// Whether it is a number by JSON's grammar, and a finite one: not "05", ".5" or "1e999", which other languages print or read.
bool isJsonNumber(std::string_view text);

} // namespace turnscope
