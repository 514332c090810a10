// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/loose_translator.h"

#include "models/recording/frame_encoding.h"

#include <QString>

#include <charconv>

#include <simdjson.h>

namespace turnscope {

/// What is between the quotes.
bool LooseTranslator::quoted(QByteArray &decoded, bool isRaw)
{
    const char quote = m_text[at++];
    const char stops[] = {quote, '\\', '\0'};
    while (true) {
        const size_t stop = m_text.find_first_of(stops, at);
        if (stop == std::string_view::npos)
            return false;
        decoded.append(m_text.data() + at, qsizetype(stop - at));
        at = stop + 1;
        if (m_text[stop] == quote)
            return true;
        if (isRaw)
            decoded.append('\\');
        else if (!escape(decoded))
            return false;
    }
}

/// The text of a string: JavaScript's console breaks long ones into 'a' + 'b', Python's pprint into 'a' 'b'.
bool LooseTranslator::text(QByteArray &decoded)
{
    while (true) {
        if (!quoted(decoded, false))
            return false;
        const size_t behind = at;
        const bool plus = take('+');
        skipSpace();
        if (isLooseQuote(peek()))
            continue;
        at = behind;
        return !plus;
    }
}

bool LooseTranslator::string()
{
    QByteArray decoded;
    if (!text(decoded) || !simdjson::validate_utf8(decoded.constData(), size_t(decoded.size())))
        return false;
    if (decoded == "<null>") // as Apple's frameworks print it
        json.append("null");
    else
        addString(decoded);
    return true;
}

/// A text of Erlang's: <<"type">>, <<"größer"/utf8>>, <<>>.
bool LooseTranslator::binary()
{
    at += 2;
    QByteArray decoded;
    if (peek() == '"' && !quoted(decoded, false))
        return false;
    constexpr std::string_view encoding = "/utf8";
    at += startsWith(encoding) ? encoding.size() : 0;
    if (!startsWith(">>") || !simdjson::validate_utf8(decoded.constData(), size_t(decoded.size())))
        return false;
    at += 2;
    addString(decoded);
    return true;
}

bool LooseTranslator::bytes(bool isRaw)
{
    QByteArray decoded;
    m_isBytes = true;
    const bool whole = quoted(decoded, isRaw);
    m_isBytes = false;
    if (whole)
        addString(decoded.toBase64());
    return whole;
}

/// Two, four or eight digits.
bool LooseTranslator::escapedNumber(char letter, QByteArray &decoded)
{
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
        at += isPair ? 10U : 4U;
        return true;
    }
    quint32 number = 0;
    const char *const end = m_text.data() + at + digits;
    if (std::from_chars(m_text.data() + at, end, number, 16).ptr != end || number > 0x10FFFF)
        return false;
    if (m_isBytes && letter == 'x') {
        decoded.append(char(number));
        at += digits;
        return true;
    }
    const char32_t code = number;
    decoded.append(QString::fromUcs4(&code, 1).toUtf8());
    at += digits;
    return true;
}

bool LooseTranslator::escape(QByteArray &decoded)
{
    const char letter = peek();
    ++at;
    switch (letter) {
    case 'x':
    case 'u':
    case 'U':
        return escapedNumber(letter, decoded);
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

void LooseTranslator::addString(QByteArrayView utf8)
{
    json.append('"');
    appendJsonEscaped(json, utf8);
    json.append('"');
}

} // namespace turnscope
