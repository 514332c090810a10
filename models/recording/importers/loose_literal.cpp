// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/loose_literal.h"

#include "models/recording/importers/loose_translator.h"

#include <charconv>
#include <cmath>

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kDeepest = 100;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
           || c == '$';
}

} // namespace

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

/// "name=value", or a value, which is named by its place.
bool LooseTranslator::argument(int depth, qsizetype &count, bool &named)
{
    skipSpace();
    const std::string_view word = name();
    const size_t behind = m_text.find_first_not_of(" \t", at + word.size());
    named = !word.empty() && behind != std::string_view::npos && m_text[behind] == '='
            && !m_text.substr(behind).starts_with("==");
    const QByteArray place = QByteArray::number(count);
    addString(named ? QByteArrayView(word.data(), qsizetype(word.size())) : QByteArrayView(place));
    json.append(':');
    if (named)
        at = behind + 1;
    ++count;
    return value(depth + 1);
}

/// "Class(a=1, b=2)"; without names the value, or all of them. `named`: all must have names.
bool LooseTranslator::call(int depth, bool mustBeNamed)
{
    const std::string_view word = name();
    if (depth > kDeepest || word.empty() || at + word.size() >= m_text.size() || m_text[at + word.size()] != '(')
        return false;
    at += word.size() + 1;
    const qsizetype begin = json.size();
    json.append('{');
    qsizetype count = 0;
    bool anyNamed = false;
    qsizetype valueBegin = begin;
    while (!take(')')) {
        if (skipLeftOut()) {
            take(',');
            continue;
        }
        if (count > 0)
            json.append(',');
        const qsizetype argumentBegin = json.size();
        bool named = false;
        if (!argument(depth, count, named) || (mustBeNamed && !named))
            return false;
        valueBegin = argumentBegin + 4; // behind "0":
        anyNamed = anyNamed || named;
        skipSpace();
        if (!take(',') && peek() != ')' && !startsWith("..."))
            return false;
    }
    if (mustBeNamed && count == 0)
        return false;
    if (count == 1 && !anyNamed)
        json.remove(begin, valueBegin - begin);
    else
        json.append('}');
    return true;
}

/// Fields apart by blanks or commas, to the end of the line.
bool LooseTranslator::fields()
{
    json.append('{');
    qsizetype count = 0;
    while (at < m_text.size() && m_text[at] != '\n') {
        const std::string_view word = name();
        if (word.empty() || !m_text.substr(at + word.size()).starts_with('='))
            break;
        if (count > 0)
            json.append(',');
        bool named = false;
        if (!argument(0, count, named))
            return false;
        const size_t behind = std::min(m_text.find_first_not_of(" \t\r", at), m_text.size());
        if (behind == at && behind < m_text.size() && m_text[behind] != '\n' && m_text[behind] != ',')
            return false;
        at = behind;
        if (peek() == ',')
            at = std::min(m_text.find_first_not_of(" \t\r", at + 1), m_text.size());
    }
    json.append('}');
    return count > 1;
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
    if (peek() == '\'' || peek() == '"' || peek() == '`')
        return string();
    const std::string_view name = word(" \t\r\n:=;,{}[]'\"");
    if (name.empty())
        return false;
    addString({name.data(), qsizetype(name.size())});
    return true;
}

std::string_view LooseTranslator::word(std::string_view end)
{
    const size_t begin = at;
    at = std::min(m_text.find_first_of(end, at), m_text.size());
    return m_text.substr(begin, at - begin);
}

std::string_view LooseTranslator::name() const
{
    size_t end = at;
    while (end < m_text.size() && isNameByte(m_text[end]))
        ++end;
    const bool isNumber = end > at && m_text[at] >= '0' && m_text[at] <= '9';
    return isNumber ? std::string_view() : m_text.substr(at, end - at);
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
        ++at;
        return value(depth + 1);
    case '<':
        return angle(depth);
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

/// "<Kind.AUDIO: 2>" is 2; "<function f at 0x7f>" is that text.
bool LooseTranslator::angle(int depth)
{
    const size_t begin = at;
    size_t end = begin;
    int open = 0;
    for (; end < m_text.size() && m_text[end] != '\n'; ++end) {
        open += m_text[end] == '<' ? 1 : m_text[end] == '>' && m_text[end - 1] != '-' ? -1 : 0;
        if (open == 0)
            break;
    }
    if (end >= m_text.size() || m_text[end] != '>')
        return false;
    if (startsWith("<ref *")) { // what circular references mean
        at = end + 1;
        return value(depth + 1);
    }
    const std::string_view whole = m_text.substr(begin, end + 1 - begin);
    if (whole == "<null>") { // Apple's frameworks
        at = end + 1;
        json.append("null");
        return true;
    }
    const qsizetype written = json.size();
    const size_t colon = whole.find(": ");
    if (colon != std::string_view::npos
        && whole.substr(1, colon).find_first_of(kLooseBlanks) == std::string_view::npos) {
        at = begin + colon + 2;
        if (value(depth + 1) && at == end) {
            at = end + 1;
            return true;
        }
        json.truncate(written);
    }
    at = end + 1;
    addString({whole.data(), qsizetype(whole.size())});
    return true;
}

/// A word, and what it says of what stands behind it.
bool LooseTranslator::nameFirst(int depth)
{
    const std::string_view word = name();
    const size_t end = at + word.size();
    if (word.empty() || end >= m_text.size())
        return bare();
    const bool prefixes = word.size() <= 2 && word.find_first_not_of("bBrRuUfF") == std::string_view::npos;
    if (prefixes && isLooseQuote(m_text[end])) {
        const bool isRaw = word.find_first_of("rR") != std::string_view::npos;
        at = end;
        return word.find_first_of("bB") != std::string_view::npos ? bytes(isRaw) : string();
    }
    if (m_text[end] == '(') {
        const size_t begin = at;
        const qsizetype written = json.size();
        if (call(depth + 1, false)) {
            const size_t behind = at;
            skipSpace();
            if (peek() != '[' && peek() != '{') { // "Uint8Array(3) [1, 2, 3]" is what stands in the brackets
                at = behind;
                return true;
            }
            json.truncate(written);
            return value(depth + 1);
        }
        at = begin;
        json.truncate(written);
        return false;
    }
    const size_t behind = m_text.find_first_not_of(' ', end);
    if (behind != std::string_view::npos && m_text[behind] == '{') { // "Part { type: 'audio' }"
        at = behind;
        return object(depth + 1);
    }
    return bare();
}

bool LooseTranslator::bare()
{
    const std::string_view name = word(",;}])> \t\r\n");
    if (name.empty())
        return false;
    double number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool isNumber = error == std::errc() && end == name.data() + name.size() && std::isfinite(number);
    if (isNumber && name.front() != '.' && name.back() != '.')
        json.append(name.data(), qsizetype(name.size()));
    else if (name == "True" || name == "true")
        json.append("true");
    else if (name == "False" || name == "false")
        json.append("false");
    else if (name == "None" || name == "null" || name == "undefined" || name == "nil")
        json.append("null");
    else
        return false;
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
