// SPDX-License-Identifier: GPL-3.0-or-later
// What begins with a word: calls and their arguments, fields, constants, and what a word says of what stands behind it.
#include "models/recording/importers/json_values.h"
#include "models/recording/importers/loose_translator.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace turnscope {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
           || c == '$';
}

} // namespace

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
    if (isJsonNumber(name))
        json.append(name.data(), qsizetype(name.size()));
    else if (isNumber) // "-.5", "007": as it was printed
        addString(QByteArrayView(name.data(), qsizetype(name.size())));
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

} // namespace turnscope
