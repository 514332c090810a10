// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace turnscope {

/// A literal that was translated to JSON.
struct LooseLiteral
{
    QByteArray json;
    size_t length = 0; ///< of the literal in the text
};

/// Reads the object literal at the begin of `text` as Python's repr and JavaScript's console print it, and as
/// people write it in code: quotes of any kind, bare keys, None and undefined, trailing commas. What a
/// console left out ("[Object]", "… 4 more items") becomes a string of that text. Nothing where it is not such a literal.
std::optional<LooseLiteral> readLooseLiteral(std::string_view text);

} // namespace turnscope
