// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/loose_literal.h"

#include "models/recording/importers/loose_translator.h"

#include <algorithm>

namespace turnscope {

bool LooseTranslator::take(char c)
{
    skipSpace();
    if (peek() != c)
        return false;
    ++at;
    return true;
}

/// Between a key and its value: Ruby writes "=>", Apple's frameworks "=".
bool LooseTranslator::takeColon()
{
    if (take(':'))
        return true;
    if (!take('='))
        return false;
    if (peek() == '>')
        ++at;
    return true;
}

bool LooseTranslator::takeComma()
{
    return take(',') || take(';');
}

/// Blanks, and comments of code.
void LooseTranslator::skipSpace()
{
    while (true) {
        at = std::min(m_text.find_first_not_of(kLooseBlanks, at), m_text.size());
        size_t end = at;
        if (startsWith("//"))
            end = m_text.find('\n', at);
        else if (startsWith("/*"))
            end = m_text.find("*/", at + 2);
        if (end == at)
            return;
        at = end == std::string_view::npos ? m_text.size() : end + (m_text[end] == '*' ? 2U : 1U);
    }
}

/// "..." and what it says of what was left out, up to the next member.
bool LooseTranslator::skipLeftOut()
{
    skipSpace();
    if (!startsWith("...") && !startsWith("\u2026"))
        return false;
    isCut = true;
    at = std::min(m_text.find_first_of(",}])\n", at), m_text.size());
    return true;
}

/// Swift's dictionaries stand in brackets.
bool LooseTranslator::object(int depth, char open)
{
    if (depth > kDeepest || !take(open))
        return false;
    const char close = open == '{' ? '}' : ']';
    json.append('{');
    bool comma = true;
    for (bool first = true; !take(close);) {
        const bool leftOut = skipLeftOut();
        if (leftOut) {
            comma = takeComma() || comma;
            continue;
        }
        if (!first && !comma)
            return false;
        if (!first)
            json.append(',');
        if (!key() || !takeColon())
            return false;
        json.append(':');
        if (!value(depth + 1))
            return false;
        first = false;
        comma = takeComma();
        if (!comma) {
            skipSpace();
            comma = startsWith("...") || startsWith("\u2026"); // a comma is what people leave out with the rest
        }
    }
    json.append('}');
    return true;
}

/// The elements up to `close`, with commas between them in `json`.
bool LooseTranslator::elements(char close, int depth, qsizetype &count, bool &comma)
{
    if (depth > kDeepest)
        return false;
    ++at;
    for (comma = false; !take(close); ++count) {
        if (count > 0) {
            const bool apart = take(',');
            comma = comma || apart;
            if (apart && take(close))
                break;
            skipSpace();
            if (!apart && !startsWith("...") && !startsWith("\u2026"))
                return false;
            json.append(',');
        }
        const size_t begin = at;
        if (skipLeftOut()) {
            const std::string_view text = m_text.substr(begin, at - begin);
            addString({text.data(), qsizetype(text.size())});
        } else if (!value(depth + 1)) {
            return false;
        }
    }
    return true;
}

bool LooseTranslator::array(int depth)
{
    json.append('[');
    qsizetype count = 0;
    bool comma = false;
    if (!elements(']', depth, count, comma))
        return false;
    json.append(']');
    return true;
}

/// Parentheses: around one value without a comma they mean nothing.
bool LooseTranslator::tuple(int depth)
{
    const qsizetype begin = json.size();
    json.append('[');
    qsizetype count = 0;
    bool comma = false;
    if (!elements(')', depth, count, comma))
        return false;
    if (count == 1 && !comma)
        json.remove(begin, 1);
    else
        json.append(']');
    return true;
}

bool LooseTranslator::key()
{
    skipSpace();
    if (startsWith("[Symbol(") || startsWith("[[")) { // JavaScript's own
        constexpr size_t longest = 200;
        const size_t length = m_text.substr(at, longest + 2).find(startsWith("[[") ? "]]" : ")]");
        if (length == std::string_view::npos)
            return false;
        const size_t end = at + length;
        addString({m_text.data() + at, qsizetype(end + 2 - at)});
        at = end + 2;
        return true;
    }
    if (peek() == ':' && m_text.substr(at + 1).find_first_of(":=>{[ \"") != 0)
        ++at; // Ruby's symbols
    if (startsWith("<<"))
        return binary();
    if (peek() == '\'' || peek() == '"' || peek() == '`')
        return string();
    const std::string_view name = word(" \t\r\n:=;,{}[]'\"");
    if (name.empty())
        return false;
    addString({name.data(), qsizetype(name.size())});
    return true;
}

bool LooseTranslator::value(int depth)
{
    if (depth > kDeepest)
        return false;
    skipSpace();
    switch (peek()) {
    case '{':
        return object(depth);
    case '[': {
        const size_t begin = at;
        const qsizetype written = json.size();
        if (array(depth))
            return true;
        at = begin;
        json.truncate(written);
        const size_t key = m_text.find_first_not_of(kLooseBlanks, at + 1);
        if (key != std::string_view::npos && m_text[key] == '"' && object(depth, '['))
            return true;
        at = begin;
        json.truncate(written);
        return leftOutInBrackets(depth);
    }
    case '(':
        return tuple(depth);
    case '%': // Elixir's maps
    case '#': // Erlang's
        ++at;
        return value(depth + 1);
    case '<':
        return startsWith("<<") ? binary() : angle(depth);
    case '\'':
    case '"':
    case '`':
        return string();
    default:
        return nameFirst(depth);
    }
}

/// "[Object]" and its like: what a console left out.
bool LooseTranslator::leftOutInBrackets(int depth)
{
    constexpr std::string_view withoutClass = "[Object: null prototype] {";
    if (startsWith(withoutClass)) {
        at += withoutClass.size() - 1;
        return object(depth + 1);
    }
    const size_t close = m_text.find_first_of("]\n", at);
    if (close == std::string_view::npos || m_text[close] != ']')
        return false;
    addString({m_text.data() + at, qsizetype(close + 1 - at)});
    at = close + 1;
    return true;
}

std::optional<LooseLiteral> readLooseLiteral(std::string_view text)
{
    LooseTranslator translator(text);
    if (!translator.object(0, text.starts_with('[') ? '[' : '{'))
        return std::nullopt;
    return LooseLiteral{translator.json, translator.at, translator.isCut};
}

std::optional<LooseLiteral> readLooseCall(std::string_view text, size_t *looked)
{
    LooseTranslator translator(text);
    const bool read = translator.call(0, true);
    if (looked)
        *looked = translator.at;
    if (!read)
        return std::nullopt;
    return LooseLiteral{translator.json, translator.at, translator.isCut};
}

std::optional<LooseLiteral> readLooseFields(std::string_view text, size_t *looked)
{
    LooseTranslator translator(text);
    const bool read = translator.fields();
    if (looked)
        *looked = translator.at;
    if (!read)
        return std::nullopt;
    return LooseLiteral{translator.json, translator.at, translator.isCut};
}

std::optional<LooseLiteral> readLooseString(std::string_view text)
{
    LooseTranslator translator(text);
    QByteArray decoded;
    if (text.empty() || !isLooseQuote(text.front()) || !translator.quoted(decoded, false))
        return std::nullopt;
    return LooseLiteral{decoded, translator.at, false};
}

} // namespace turnscope
