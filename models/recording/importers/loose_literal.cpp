// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/loose_literal.h"

#include "models/recording/frame_encoding.h"

#include <QString>

#include <charconv>
#include <cmath>

#include <simdjson.h>

namespace turnscope {

namespace {

constexpr int kDeepest = 100;

class Translator
{
public:
    explicit Translator(std::string_view text)
        : m_text(text)
    {
    }

    bool object(int depth);

    QByteArray json;
    size_t at = 0;

private:
    char peek() const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool take(char c);
    void skipSpace();
    bool value(int depth);
    bool array(char close, int depth);
    bool string();
    bool escape(QByteArray &decoded);
    bool key();
    bool bare();
    std::string_view word(std::string_view end);
    void addString(QByteArrayView utf8);

    std::string_view m_text;
};

bool Translator::take(char c)
{
    skipSpace();
    if (peek() != c)
        return false;
    ++at;
    return true;
}

void Translator::skipSpace()
{
    at = std::min(m_text.find_first_not_of(" \t\r\n", at), m_text.size());
}

void Translator::addString(QByteArrayView utf8)
{
    json.append('"');
    appendJsonEscaped(json, utf8);
    json.append('"');
}

bool Translator::object(int depth)
{
    if (depth > kDeepest || !take('{'))
        return false;
    json.append('{');
    for (bool first = true; !take('}'); first = false) {
        if (!first) {
            if (!take(','))
                return false;
            if (take('}'))
                break;
            json.append(',');
        }
        if (!key() || !take(':'))
            return false;
        json.append(':');
        if (!value(depth + 1))
            return false;
    }
    json.append('}');
    return true;
}

bool Translator::array(char close, int depth)
{
    if (depth > kDeepest)
        return false;
    ++at;
    json.append('[');
    for (bool first = true; !take(close); first = false) {
        if (!first) {
            if (!take(','))
                return false;
            if (take(close))
                break;
            json.append(',');
        }
        if (!value(depth + 1))
            return false;
    }
    json.append(']');
    return true;
}

bool Translator::key()
{
    skipSpace();
    if (peek() == '\'' || peek() == '"' || peek() == '`')
        return string();
    const std::string_view name = word(" \t\r\n:,{}[]'\"");
    if (name.empty())
        return false;
    addString({name.data(), qsizetype(name.size())});
    return true;
}

std::string_view Translator::word(std::string_view end)
{
    const size_t begin = at;
    at = std::min(m_text.find_first_of(end, at), m_text.size());
    return m_text.substr(begin, at - begin);
}

bool Translator::value(int depth)
{
    skipSpace();
    switch (peek()) {
    case '{':
        return object(depth);
    case '[': {
        const size_t begin = at;
        const qsizetype written = json.size();
        if (array(']', depth))
            return true;
        // "[Object]" and its like: what a console left out.
        at = begin;
        json.truncate(written);
        const size_t close = m_text.find_first_of("]\n", at);
        if (close == std::string_view::npos || m_text[close] != ']')
            return false;
        addString({m_text.data() + at, qsizetype(close + 1 - at)});
        at = close + 1;
        return true;
    }
    case '(':
        return array(')', depth);
    case '\'':
    case '"':
    case '`':
        return string();
    default:
        return bare();
    }
}

bool Translator::bare()
{
    const std::string_view text = word(",}])\n");
    const std::string_view name = text.substr(0, text.find_last_not_of(" \t\r") + 1);
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

bool Translator::string()
{
    QByteArray decoded;
    while (true) { // JavaScript's console breaks long strings: 'a' + 'b'
        const char quote = m_text[at++];
        const char stops[] = {quote, '\\', '\0'};
        while (true) {
            const size_t stop = m_text.find_first_of(stops, at);
            if (stop == std::string_view::npos)
                return false;
            decoded.append(m_text.data() + at, qsizetype(stop - at));
            at = stop + 1;
            if (m_text[stop] == quote)
                break;
            if (!escape(decoded))
                return false;
        }
        const size_t behind = at;
        if (!take('+')) {
            at = behind;
            break;
        }
        skipSpace();
        if (peek() != '\'' && peek() != '"' && peek() != '`')
            return false;
    }
    if (!simdjson::validate_utf8(decoded.constData(), size_t(decoded.size())))
        return false;
    addString(decoded);
    return true;
}

bool Translator::escape(QByteArray &decoded)
{
    const char letter = peek();
    ++at;
    if (letter == 'x' || letter == 'u' || letter == 'U') {
        const size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
        if (at + digits > m_text.size())
            return false;
        if (letter == 'u') { // may be half of a pair
            const size_t length = m_text.substr(at + 4).starts_with("\\u") && at + 10 <= m_text.size() ? 10 : 4;
            const QByteArray escaped = "\\u" + QByteArray(m_text.data() + at, qsizetype(length));
            const QByteArray both = decodeFrame(escaped, FrameEncoding::JsonString);
            const QString text = QString::fromUtf8(both);
            const bool isPair = length == 10 && text.size() == 2 && text.front().isHighSurrogate();
            decoded.append(isPair ? both : decodeFrame(escaped.first(6), FrameEncoding::JsonString));
            at += isPair ? 10 : 4;
            return true;
        }
        char32_t code = 0;
        quint32 number = 0;
        if (std::from_chars(m_text.data() + at, m_text.data() + at + digits, number, 16).ptr
                != m_text.data() + at + digits
            || number > 0x10FFFF)
            return false;
        code = number;
        decoded.append(QString::fromUcs4(&code, 1).toUtf8());
        at += digits;
        return true;
    }
    switch (letter) {
    case 'n':
        decoded.append('\n');
        break;
    case 'r':
        decoded.append('\r');
        break;
    case 't':
        decoded.append('\t');
        break;
    case 'b':
        decoded.append('\b');
        break;
    case 'f':
        decoded.append('\f');
        break;
    case 'v':
        decoded.append('\v');
        break;
    case 'a':
        decoded.append('\a');
        break;
    case '0':
        decoded.append('\0');
        break;
    case '\n':
        break;
    case '\0':
        return false;
    default:
        decoded.append(letter);
        break;
    }
    return true;
}

} // namespace

std::optional<LooseLiteral> readLooseLiteral(std::string_view text)
{
    Translator translator(text);
    if (!translator.object(0))
        return std::nullopt;
    return LooseLiteral{translator.json, translator.at};
}

} // namespace turnscope
