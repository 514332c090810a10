// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

/// A text without its escapes that still knows where each of its bytes came from.
struct UnescapedText
{
    std::string text;
    std::vector<uint32_t> origin; ///< where each byte began in the escaped text, and at the end, where that ended
};

/// Undoes the escapes of a JSON string: \", \\, \/, \n, … and \uXXXX, which becomes UTF-8. What is no escape stays.
UnescapedText withoutJsonEscapes(std::string_view escaped);

/// Undoes %XX.
UnescapedText withoutPercents(std::string_view escaped);

/// Whether there is a "%" with two hexadecimal digits.
bool holdsPercents(std::string_view text);

} // namespace turnscope
