// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/frame_encoding.h"

#include <QString>

#include <charconv>
#include <cstring>

namespace turnscope {

namespace {

/// The code unit of the four hex digits at `at`, or nothing: -1.
int hexUnit(const char *at, const char *end)
{
    unsigned unit = 0;
    if (end - at < 4 || std::from_chars(at, at + 4, unit, 16).ptr != at + 4)
        return -1;
    return int(unit);
}

void appendUtf8(QByteArray &to, char32_t code)
{
    if (code < 0x80)
        to.append(char(code));
    else
        to.append(QString::fromUcs4(&code, 1).toUtf8());
}

/// Reads the \uXXXX at `at` (behind the u), and the low surrogate that follows a high one.
const char *appendUnicodeEscape(QByteArray &to, const char *at, const char *end)
{
    const int unit = hexUnit(at, end);
    if (unit < 0)
        return end;
    at += 4;
    if (!QChar::isSurrogate(char32_t(unit))) {
        appendUtf8(to, char32_t(unit));
        return at;
    }
    if (QChar::isHighSurrogate(char32_t(unit)) && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        const int low = hexUnit(at + 2, end);
        if (low >= 0 && QChar::isLowSurrogate(char32_t(low))) {
            appendUtf8(to, QChar::surrogateToUcs4(char16_t(unit), char16_t(low)));
            return at + 6;
        }
    }
    appendUtf8(to, QChar::ReplacementCharacter);
    return at;
}

QByteArray decodeJsonString(const QByteArray &stored)
{
    QByteArray frame;
    frame.reserve(stored.size());
    const char *at = stored.constData();
    const char *const end = at + stored.size();
    while (at != end) {
        const void *escape = std::memchr(at, '\\', size_t(end - at));
        const char *const plainEnd = escape ? static_cast<const char *>(escape) : end;
        frame.append(at, plainEnd - at);
        at = plainEnd;
        if (end - at < 2)
            break;
        const char letter = at[1];
        at += 2;
        switch (letter) {
        case 'b':
            frame.append('\b');
            break;
        case 'f':
            frame.append('\f');
            break;
        case 'n':
            frame.append('\n');
            break;
        case 'r':
            frame.append('\r');
            break;
        case 't':
            frame.append('\t');
            break;
        case 'u':
            at = appendUnicodeEscape(frame, at, end);
            break;
        default:
            frame.append(letter);
            break;
        }
    }
    return frame;
}

} // namespace

QByteArray decodeFrame(const QByteArray &stored, FrameEncoding encoding)
{
    switch (encoding) {
    case FrameEncoding::Verbatim:
        return stored;
    case FrameEncoding::JsonString:
        return decodeJsonString(stored);
    case FrameEncoding::Base64:
        return QByteArray::fromBase64(stored);
    }
    return stored;
}

void appendJsonEscaped(QByteArray &to, QByteArrayView utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    to.reserve(to.size() + utf8.size() + utf8.size() / 8);
    for (const char c : utf8) {
        const auto byte = uchar(c);
        if (c == '"' || c == '\\')
            to.append('\\').append(c);
        else if (byte >= 0x20)
            to.append(c);
        else if (c == '\n')
            to.append("\\n");
        else if (c == '\r')
            to.append("\\r");
        else if (c == '\t')
            to.append("\\t");
        else
            to.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
    }
}

} // namespace turnscope
