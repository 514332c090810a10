// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_field.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedChoices = 12; // in a sentence
constexpr qsizetype kShownDigits = 40;

/// The context of this file's texts.
struct SchemaFieldText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SchemaField)
};

/// What text fields give back otherwise than it was put in: QTextDocument's own signs, ends of lines.
bool isGarbledSign(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code < 0x20 && code != u'\n') || code == 0xa0 || code == 0x2028 || code == 0x2029 || code == 0xfdd0
           || code == 0xfdd1;
}

bool isKept(const QString &text, bool inLines)
{
    return std::ranges::none_of(text,
                                [inLines](QChar sign) { return isGarbledSign(sign) || (sign == u'\n' && !inLines); });
}

Result<QJsonValue> readTypedJson(const QString &name, const QString &typed)
{
    QJsonParseError error;
    const QByteArray json = typed.toUtf8();
    const QJsonDocument list = QJsonDocument::fromJson('[' + json + ']', &error);
    if (const QString rounded = roundedNumber(json); !rounded.isEmpty())
        return failure(SchemaFieldText::tr("%1: %2 has more digits than are kept here. Whole numbers go up to %3.")
                           .arg(name, rounded.left(kShownDigits))
                           .arg(std::numeric_limits<qint64>::max()));
    if (error.error != QJsonParseError::NoError || list.array().size() != 1)
        return failure(SchemaFieldText::tr("%1 is no JSON value. Texts stand in quotes.").arg(name),
                       error.errorString());
    return list.array().first();
}

Result<QJsonValue> readNumber(const SchemaField &field, const QString &typed)
{
    QJsonValue number;
    if (const Result<QJsonValue> json = readTypedJson(field.name, typed); json && json->isDouble()) {
        number = *json; // whole numbers in all their digits
    } else if (!json && !roundedNumber(typed.toUtf8()).isEmpty()) {
        return json;
    } else {
        bool good = false;
        const double other = typed.toDouble(&good); // ".5" is no JSON
        number = good ? QJsonValue(other) : QJsonValue();
    }
    if (!number.isDouble() || !std::isfinite(number.toDouble()))
        return failure(SchemaFieldText::tr("%1 must be a number, such as 4.5.").arg(field.name));
    if (field.kind == SchemaField::Kind::Integer && std::floor(number.toDouble()) != number.toDouble())
        return failure(SchemaFieldText::tr("%1 must be a whole number.").arg(field.name));
    return number;
}

Result<QJsonValue> readLines(const SchemaField &field, const QString &typed)
{
    QJsonArray list;
    SchemaField entry = field.inner.front();
    for (const QString &line : typed.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        entry.name = u"%1[%2]"_s.arg(field.name).arg(list.size());
        const Result<QJsonValue> value = entry.read(line);
        if (!value)
            return value;
        list << *value;
    }
    return QJsonValue(list);
}

/// What kind of thing is to be typed; empty: that needs no words.
QString typedKindText(const SchemaField &field)
{
    using Kind = SchemaField::Kind;
    switch (field.kind) {
    case Kind::Number:
        return SchemaFieldText::tr("number");
    case Kind::Integer:
        return SchemaFieldText::tr("whole number");
    case Kind::Json:
        return SchemaFieldText::tr("JSON");
    case Kind::Rest:
        return SchemaFieldText::tr("JSON object");
    case Kind::List: {
        const SchemaField &entry = field.inner.front();
        const QString each = entry.choices.isEmpty() ? entry.hint() : entry.choices.mid(0, kNamedChoices).join(u", "_s);
        return each.isEmpty() ? SchemaFieldText::tr("one a line")
                              : SchemaFieldText::tr("one a line: %1", "entries of a list").arg(each);
    }
    default:
        return {};
    }
}

} // namespace

QString roundedNumber(QByteArrayView json)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"') { // to its end
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\' ? 1 : 0;
            continue;
        }
        if (!isDigit(json[i]))
            continue;
        const qsizetype begin = i > 0 && json[i - 1] == '-' ? i - 1 : i;
        while (i < json.size() && isDigit(json[i]))
            ++i;
        const QByteArrayView digits = json.sliced(begin, i - begin);
        const bool whole = i == json.size() || (json[i] != '.' && json[i] != 'e' && json[i] != 'E');
        bool fits = false;
        if (whole && ((void)digits.toLongLong(&fits), !fits))
            return QString::fromLatin1(digits);
        while (i < json.size() && (isDigit(json[i]) || QByteArrayView(".eE+-").contains(json[i])))
            ++i;
        --i;
    }
    return {};
}

QString editableJson(const QJsonValue &value, bool indented)
{
    const auto format = indented ? QJsonDocument::Indented : QJsonDocument::Compact;
    QString json;
    if (value.isObject()) {
        json = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(format));
    } else {
        json = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        json = json.mid(1, json.size() - 2);
    }
    QString text;
    text.reserve(json.size());
    for (const QChar sign : std::as_const(json)) {
        if (isGarbledSign(sign)) // within a text: JSON itself has none of them
            text += u"\\u%1"_s.arg(sign.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += sign;
    }
    return text;
}

QString SchemaField::bounds() const
{
    if (kind == Kind::List)
        return inner.front().bounds();
    const auto number = [](double bound) { return QString::number(bound, 'g', 15); };
    if (least && most && !aboveLeast && !belowMost)
        return SchemaFieldText::tr("%1 to %2", "a range of numbers").arg(number(*least), number(*most));
    QStringList parts;
    if (least)
        parts << (aboveLeast ? SchemaFieldText::tr("more than %1") : SchemaFieldText::tr("at least %1"))
                     .arg(number(*least));
    if (most)
        parts
            << (belowMost ? SchemaFieldText::tr("less than %1") : SchemaFieldText::tr("at most %1")).arg(number(*most));
    return parts.join(u", "_s);
}

QString SchemaField::hint() const
{
    QStringList parts{typedKindText(*this), kind == Kind::List ? QString() : bounds()}; // a list's are in its kind
    if (!required && !standard.isUndefined() && !standard.isNull()) {
        constexpr qsizetype longest = 40;
        const QString value = editableJson(standard);
        if (value.size() <= longest)
            parts << SchemaFieldText::tr("%1 if left out").arg(value);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<QJsonValue> SchemaField::read(const QString &typed) const
{
    const QString bare = typed.trimmed();
    if (bare.isEmpty() && !(required && (kind == Kind::Text || kind == Kind::List))) {
        if (required)
            return failure(SchemaFieldText::tr("%1 is empty, and is required.").arg(name));
        return QJsonValue(QJsonValue::Undefined);
    }
    switch (kind) {
    case Kind::Text:
        return QJsonValue(typed);
    case Kind::Flag:
        if (bare != "true"_L1 && bare != "false"_L1)
            return failure(SchemaFieldText::tr("%1 must be true or false.").arg(name));
        return QJsonValue(bare == "true"_L1);
    case Kind::Choice:
        if (const qsizetype at = choices.indexOf(bare); at >= 0)
            return values.at(at);
        return failure(
            SchemaFieldText::tr("%1 must be one of %2.").arg(name, choices.mid(0, kNamedChoices).join(u", "_s)));
    case Kind::Number:
    case Kind::Integer:
        return readNumber(*this, bare);
    case Kind::List:
        return readLines(*this, typed);
    default:
        return readTypedJson(name, bare);
    }
}

QString SchemaField::shown(const QJsonValue &value) const
{
    if (value.isUndefined())
        return {};
    if (kind == Kind::Text && value.isString())
        return value.toString();
    if (kind == Kind::Choice) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i] == value)
                return choices.value(i);
        }
        return {};
    }
    if (kind == Kind::List && value.isArray()) {
        QStringList lines;
        for (const QJsonValue &entry : value.toArray())
            lines << inner.front().shown(entry);
        return lines.join(u'\n');
    }
    return editableJson(value);
}

bool SchemaField::holds(const QJsonValue &value) const
{
    if (kind == Kind::Json)
        return true;
    const QString text = shown(value);
    if (!isKept(text, kind == Kind::List))
        return false;
    const Result<QJsonValue> again = read(text);
    return again && *again == value;
}

} // namespace turnscope
