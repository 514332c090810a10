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
    size_t length = 0;  ///< of the literal in the text
    bool isCut = false; ///< "..." stands where members were left out
};

/// Reads the object literal at the begin of `text`, in braces, or in brackets as Swift's dictionaries are, as Python's repr and JavaScript's console print it, and as
/// people write it in code: quotes of any kind, bare keys, None and undefined, trailing commas, comments, objects as their
/// classes print them ("Part(type='audio')", "Part { type: 'audio' }"), bytes (as base64). What a console left out ("[Object]",
/// "... 4 more items") and what has no literal ("<function f>") becomes a string of that text; of "<Kind.AUDIO: 2>" the value is
/// taken. Nothing where it is not such a literal.
std::optional<LooseLiteral> readLooseLiteral(std::string_view text);

/// `looked`, here and below: told how far it was read, where it is none.

/// The same of an object whose class printed it without braces: "Event(type='x', n=1)" at the begin of `text`. Its fields are
/// named, or it is none.
std::optional<LooseLiteral> readLooseCall(std::string_view text, size_t *looked = nullptr);

/// The same of fields without their class, apart by blanks: "type='x' n=1". Two at least, in one line.
std::optional<LooseLiteral> readLooseFields(std::string_view text, size_t *looked = nullptr);

/// The string literal at the begin of `text`, unescaped: `json` has its text.
std::optional<LooseLiteral> readLooseString(std::string_view text);

} // namespace turnscope
