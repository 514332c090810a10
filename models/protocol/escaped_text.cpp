// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/escaped_text.h"

#include <optional>

namespace turnscope {

namespace {

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/// The number that `count` hexadecimal digits at `at` make.
std::optional<uint32_t> hexNumber(std::string_view text, size_t at, size_t count)
{
    if (at > text.size() || text.size() - at < count)
        return {};
    uint32_t number = 0;
    for (size_t i = at; i < at + count; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return {};
        number = number << 4 | uint32_t(digit);
    }
    return number;
}

void appendUtf8(std::string &to, uint32_t code)
{
    if (code < 0x80) {
        to += char(code);
    } else if (code < 0x800) {
        to += char(0xc0 | code >> 6);
        to += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        to += char(0xe0 | code >> 12);
        to += char(0x80 | (code >> 6 & 0x3f));
        to += char(0x80 | (code & 0x3f));
    } else {
        to += char(0xf0 | code >> 18);
        to += char(0x80 | (code >> 12 & 0x3f));
        to += char(0x80 | (code >> 6 & 0x3f));
        to += char(0x80 | (code & 0x3f));
    }
}

char controlFor(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    default:
        return letter;
    }
}

} // namespace

UnescapedText withoutJsonEscapes(std::string_view escaped)
{
    UnescapedText plain;
    plain.text.reserve(escaped.size());
    plain.origin.reserve(escaped.size() + 1);
    for (size_t at = 0; at < escaped.size();) {
        const size_t begin = at;
        if (escaped[at] != '\\' || at + 1 == escaped.size()) {
            plain.text += escaped[at++];
        } else if (const auto unit = escaped[at + 1] == 'u' ? hexNumber(escaped, at + 2, 4) : std::nullopt) {
            at += 6;
            uint32_t code = *unit;
            if (code >= 0xd800 && code < 0xdc00 && escaped.substr(at, 2) == "\\u") {
                if (const auto low = hexNumber(escaped, at + 2, 4); low && *low >= 0xdc00 && *low < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (*low - 0xdc00);
                    at += 6;
                }
            }
            appendUtf8(plain.text, code);
        } else {
            plain.text += controlFor(escaped[at + 1]);
            at += 2;
        }
        plain.origin.resize(plain.text.size(), uint32_t(begin));
    }
    plain.origin.push_back(uint32_t(escaped.size()));
    return plain;
}

UnescapedText withoutPercents(std::string_view escaped)
{
    UnescapedText plain;
    plain.text.reserve(escaped.size());
    plain.origin.reserve(escaped.size() + 1);
    for (size_t at = 0; at < escaped.size();) {
        plain.origin.push_back(uint32_t(at));
        const auto byte = escaped[at] == '%' ? hexNumber(escaped, at + 1, 2) : std::nullopt;
        plain.text += byte ? char(*byte) : escaped[at];
        at += byte ? 3U : 1U;
    }
    plain.origin.push_back(uint32_t(escaped.size()));
    return plain;
}

bool holdsPercents(std::string_view text)
{
    for (size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
        if (hexNumber(text, at + 1, 2))
            return true;
    }
    return false;
}

} // namespace turnscope
