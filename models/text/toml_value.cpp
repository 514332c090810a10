// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/toml_value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isTomlControl(QChar c)
{
    return (c < u' ' && c != u'\t') || c == QChar(0x7f);
}

/// `lines`: a line's end stands as it is.
QString escapedToml(const QString &text, bool lines)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\' + QString(c);
        else if (c == u'\n' && !lines)
            escaped += u"\\n"_s;
        else if (c != u'\n' && isTomlControl(c))
            escaped += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return escaped;
}

QString tomlNumber(double number)
{
    if (std::floor(number) == number && std::fabs(number) < 9e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString tomlText(const QString &text)
{
    return u'"' + escapedToml(text, false) + u'"';
}

QString tomlBasicLines(const QString &text)
{
    // A quote needs its backslash only where three would stand together; the text reads better without.
    QString lines = u"\"\"\"\n"_s;
    int quotes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isQuote = text[i] == u'"';
        quotes = isQuote ? quotes + 1 : 0;
        if (isQuote && quotes < 3 && i + 1 < text.size()) {
            lines += u'"';
            continue;
        }
        lines += escapedToml(text.sliced(i, 1), true);
        if (isQuote)
            quotes = 0;
    }
    return lines + u"\"\"\""_s;
}

QString tomlLines(const QString &text)
{
    const bool isLiteral =
        !text.contains("'''"_L1) && !text.endsWith(u'\'')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c != u'\n' && isTomlControl(c); });
    return isLiteral ? u"'''\n"_s + text + u"'''"_s : tomlBasicLines(text);
}

QString tomlKey(const QString &key)
{
    const bool isBare = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c == u'_' || c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z')
               || (c >= u'a' && c <= u'z');
    });
    return isBare ? key : tomlText(key);
}

QString tomlValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return tomlNumber(value.toDouble());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts += tomlValue(each);
        parts.removeAll(QString());
        return u'[' + parts.join(u", "_s) + u']';
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const QString inner = tomlValue(*it); !inner.isEmpty())
                parts += tomlKey(it.key()) + u" = "_s + inner;
        }
        return u"{ "_s + parts.join(u", "_s) + u" }"_s;
    }
    case QJsonValue::String:
        return tomlText(value.toString());
    default:
        return {};
    }
}

} // namespace turnscope
