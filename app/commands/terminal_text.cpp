// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x2028 && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069);
}

QString hexadecimal(char16_t code, int digits)
{
    return QString::number(code, 16).rightJustified(digits, u'0');
}

QString shown(QChar c)
{
    switch (c.unicode()) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        return c.unicode() < 0x100 ? u"\\x"_s + hexadecimal(c.unicode(), 2) : u"\\u"_s + hexadecimal(c.unicode(), 4);
    }
}

/// `text` with what `escaped` has for a character in its place, where that is not empty.
template<typename Escaped>
QString replaced(QStringView text, Escaped escaped)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            result += text.sliced(i++, 2);
        else if (c.isSurrogate() || isHarmful(c))
            result += escaped(c);
        else
            result += c;
    }
    return result;
}

} // namespace

QString TerminalText::lines(QStringView text)
{
    return replaced(text, [](QChar c) { return c == u'\n' ? QString(c) : shown(c); });
}

QString TerminalText::piece(QStringView text)
{
    return replaced(text, shown);
}

QByteArray TerminalText::json(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson());
    // QJsonDocument has escaped C0; of that only its own line breaks are left.
    const auto escaped = [](QChar c) { return c == u'\n' ? QString(c) : u"\\u"_s + hexadecimal(c.unicode(), 4); };
    return replaced(text, escaped).toUtf8();
}

} // namespace turnscope
