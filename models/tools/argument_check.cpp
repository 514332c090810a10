// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/argument_check.h"

#include "models/text/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestValue = 64;
constexpr int kMostSteps = 20'000; // schemas that refer to themselves from many places

/// Demand something, and are not looked at here.
constexpr std::array kUnreadWords{QLatin1StringView("if"),
                                  QLatin1StringView("dependentRequired"),
                                  QLatin1StringView("dependentSchemas"),
                                  QLatin1StringView("dependencies"),
                                  QLatin1StringView("patternProperties"),
                                  QLatin1StringView("propertyNames"),
                                  QLatin1StringView("prefixItems"),
                                  QLatin1StringView("contains"),
                                  QLatin1StringView("format"),
                                  QLatin1StringView("$dynamicRef"),
                                  QLatin1StringView("unevaluatedProperties"),
                                  QLatin1StringView("unevaluatedItems")};

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"null"_s;
    }
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return typeOf(value) == type;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (each.isString())
            texts << each.toString();
    }
    return texts;
}

/// As it stands in JSON, cut to what a sentence can hold.
QString brief(const QJsonValue &value)
{
    constexpr qsizetype longest = 60;
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

/// Goes through a value and its schema side by side.
class ArgumentCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ArgumentCheck)

public:
    explicit ArgumentCheck(const QJsonObject &root)
        : m_root(root)
    {
    }

    ArgumentVerdict verdict(const QJsonObject &arguments)
    {
        look(arguments, m_root, {}, 0);
        m_verdict.state = m_verdict.objections.isEmpty() ? ArgumentVerdict::State::Fits : ArgumentVerdict::State::Wrong;
        return m_verdict;
    }

private:
    static QString named(const QString &place) { return place.isEmpty() ? tr("The arguments") : place; }
    static QString within(const QString &place, const QString &key)
    {
        return place.isEmpty() ? key : place + u'.' + key;
    }

    void object(const QString &sentence)
    {
        if (m_verdict.objections.size() < ArgumentVerdict::kMostObjections)
            m_verdict.objections << sentence;
    }

    void leaveUnread(const QString &word)
    {
        if (!m_verdict.unread.contains(word))
            m_verdict.unread << word;
    }

    void look(const QJsonValue &value, const QJsonValue &schema, const QString &place, int depth)
    {
        if (schema.isBool()) {
            if (!schema.toBool())
                object(tr("%1 may not be there.").arg(named(place)));
            return;
        }
        if (depth > kDeepestValue || ++m_steps > kMostSteps)
            return leaveUnread(tr("what is nested too deeply"));
        const QJsonObject words = schema.toObject();
        for (const QLatin1StringView word : kUnreadWords) {
            if (words.contains(word))
                leaveUnread(word);
        }
        if (const QJsonValue ref = words.value("$ref"_L1); ref.isString())
            lookThrough(value, ref.toString(), place, depth);
        if (!hasType(value, words, place))
            return;
        lookAtChoices(value, words, place);
        if (value.isDouble())
            lookAtNumber(value.toDouble(), words, place);
        else if (value.isString())
            lookAtText(value.toString(), words, place);
        else if (value.isArray())
            lookAtList(value.toArray(), words, place, depth);
        else if (value.isObject())
            lookAtObject(value.toObject(), words, place, depth);
        lookAtAlternatives(value, words, place, depth);
    }

    void lookThrough(const QJsonValue &value, const QString &ref, const QString &place, int depth)
    {
        if (!ref.startsWith(u'#'))
            return leaveUnread(u"$ref"_s);
        QJsonValue found = m_root;
        for (QString key : ref.mid(1).split(u'/', Qt::SkipEmptyParts))
            found = found[key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1)];
        if (found.isUndefined())
            return leaveUnread(u"$ref"_s);
        look(value, found, place, depth + 1);
    }

    bool hasType(const QJsonValue &value, const QJsonObject &words, const QString &place)
    {
        const QStringList types = textsOf(words.value("type"_L1));
        if (types.isEmpty() || (value.isNull() && words.value("nullable"_L1).toBool()))
            return true;
        for (const QString &type : types) {
            if (isOfType(value, type))
                return true;
        }
        const bool fraction = value.isDouble() && types.contains("integer"_L1);
        object(fraction ? tr("%1 must be a whole number and is %2.").arg(named(place), brief(value))
                        : tr("%1 must be %2 and is %3: %4.")
                              .arg(named(place), types.join(tr(" or ")), typeOf(value), brief(value)));
        return false;
    }

    void lookAtChoices(const QJsonValue &value, const QJsonObject &words, const QString &place)
    {
        const QJsonValue choices = words.value("enum"_L1);
        if (choices.isArray() && !choices.toArray().contains(value)) {
            QStringList named;
            for (const QJsonValue &each : choices.toArray())
                named << brief(each);
            object(tr("%1 is %2, and must be one of %3.")
                       .arg(ArgumentCheck::named(place), brief(value), named.mid(0, 12).join(u", "_s)));
        }
        if (const QJsonValue only = words.value("const"_L1); !only.isUndefined() && only != value)
            object(tr("%1 is %2, and must be %3.").arg(named(place), brief(value), brief(only)));
    }

    void lookAtNumber(double number, const QJsonObject &words, const QString &place)
    {
        const auto bound = [&](QLatin1StringView word, auto isKept, const QString &sentence) {
            const QJsonValue limit = words.value(word);
            if (limit.isDouble() && !isKept(number, limit.toDouble()))
                object(sentence.arg(named(place), brief(number), brief(limit)));
        };
        bound("minimum"_L1, std::greater_equal<>(), tr("%1 is %2, and must be at least %3."));
        bound("maximum"_L1, std::less_equal<>(), tr("%1 is %2, and must be at most %3."));
        bound("exclusiveMinimum"_L1, std::greater<>(), tr("%1 is %2, and must be more than %3."));
        bound("exclusiveMaximum"_L1, std::less<>(), tr("%1 is %2, and must be less than %3."));
        bound(
            "multipleOf"_L1,
            [](double value, double step) {
                const double times = value / step;
                return step <= 0 || std::abs(times - std::round(times)) < 1e-9 * std::max(1.0, std::abs(times));
            },
            tr("%1 is %2, and must be a multiple of %3."));
    }

    void lookAtLength(qsizetype length, QLatin1StringView least, QLatin1StringView most, const QJsonObject &words,
                      const QString &place)
    {
        if (const QJsonValue limit = words.value(least); limit.isDouble() && double(length) < limit.toDouble())
            object(tr("%1 has a length of %2, and must have at least %3.")
                       .arg(named(place), groupedText(length), brief(limit)));
        if (const QJsonValue limit = words.value(most); limit.isDouble() && double(length) > limit.toDouble())
            object(tr("%1 has a length of %2, and may have at most %3.")
                       .arg(named(place), groupedText(length), brief(limit)));
    }

    void lookAtText(const QString &text, const QJsonObject &words, const QString &place)
    {
        lookAtLength(text.toUcs4().size(), "minLength"_L1, "maxLength"_L1, words, place);
        const QJsonValue pattern = words.value("pattern"_L1);
        if (!pattern.isString())
            return;
        const QRegularExpression wanted(pattern.toString(), QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = wanted.match(text);
        if (!wanted.isValid() || !match.isValid())
            leaveUnread(u"pattern"_s);
        else if (!match.hasMatch())
            object(tr("%1 is %2, and does not match %3.").arg(named(place), brief(text), pattern.toString()));
    }

    void lookAtList(const QJsonArray &list, const QJsonObject &words, const QString &place, int depth)
    {
        lookAtLength(list.size(), "minItems"_L1, "maxItems"_L1, words, place);
        if (const QJsonValue items = words.value("items"_L1); items.isObject() || items.isBool()) {
            for (qsizetype i = 0; i < list.size() && m_verdict.objections.size() < ArgumentVerdict::kMostObjections;
                 ++i)
                look(list.at(i), items, u"%1[%2]"_s.arg(place).arg(i), depth + 1);
        }
        if (words.value("uniqueItems"_L1).toBool()) {
            constexpr qsizetype compared = 256;
            if (list.size() > compared)
                return leaveUnread(u"uniqueItems"_s);
            for (qsizetype i = 1; i < list.size(); ++i) {
                for (qsizetype before = 0; before < i; ++before) {
                    if (list.at(before) == list.at(i))
                        return object(tr("%1 holds %2 twice.").arg(named(place), brief(list.at(i))));
                }
            }
        }
    }

    void lookAtObject(const QJsonObject &value, const QJsonObject &words, const QString &place, int depth)
    {
        for (const QString &name : textsOf(words.value("required"_L1))) {
            if (!value.contains(name))
                object(tr("%1 is missing.").arg(within(place, name)));
        }
        lookAtLength(value.size(), "minProperties"_L1, "maxProperties"_L1, words, place);
        const QJsonObject properties = words.value("properties"_L1).toObject();
        const QJsonValue others = words.value("additionalProperties"_L1);
        const bool open = words.contains("patternProperties"_L1); // which names those allow is not looked at
        for (auto it = value.begin(); it != value.end(); ++it) {
            const QString here = within(place, it.key());
            if (const QJsonValue schema = properties.value(it.key()); !schema.isUndefined())
                look(*it, schema, here, depth + 1);
            else if (others.isObject() && !open)
                look(*it, others, here, depth + 1);
            else if (others.isBool() && !others.toBool() && !open)
                object(tr("%1 is not in the schema, which allows no others.").arg(here));
        }
    }

    /// Whether a value would pass, and nothing is noted; what is not looked at within does not count against it.
    bool passes(const QJsonValue &value, const QJsonValue &schema, int depth)
    {
        ArgumentVerdict kept = std::exchange(m_verdict, {});
        look(value, schema, {}, depth + 1);
        const bool passed = m_verdict.objections.isEmpty();
        for (const QString &word : std::as_const(m_verdict.unread)) {
            if (!kept.unread.contains(word))
                kept.unread << word;
        }
        m_verdict = std::move(kept);
        return passed;
    }

    void lookAtAlternatives(const QJsonValue &value, const QJsonObject &words, const QString &place, int depth)
    {
        for (const QJsonValue &each : words.value("allOf"_L1).toArray())
            look(value, each, place, depth + 1);
        const auto count = [&](const QJsonArray &alternatives) {
            return std::count_if(alternatives.begin(), alternatives.end(),
                                 [&](const QJsonValue &each) { return passes(value, each, depth); });
        };
        if (const QJsonValue any = words.value("anyOf"_L1); any.isArray() && count(any.toArray()) == 0)
            object(tr("%1 is none of what anyOf allows: %2.").arg(named(place), brief(value)));
        if (const QJsonValue one = words.value("oneOf"_L1); one.isArray()) {
            const auto fitting = count(one.toArray());
            if (fitting != 1)
                object(fitting == 0
                           ? tr("%1 is none of what oneOf allows: %2.").arg(named(place), brief(value))
                           : tr("%1 is more than one of what oneOf allows: %2.").arg(named(place), brief(value)));
        }
        if (const QJsonValue no = words.value("not"_L1); !no.isUndefined() && passes(value, no, depth))
            object(tr("%1 is what “not” forbids: %2.").arg(named(place), brief(value)));
    }

    const QJsonObject &m_root;
    ArgumentVerdict m_verdict;
    int m_steps = 0;
};

/// Where JSON ends to be JSON.
struct ArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ArgumentCheck)
};

ArgumentVerdict notJson(const QString &why)
{
    return {ArgumentVerdict::State::NotJson, {why}, {}};
}

} // namespace

ArgumentVerdict checkArguments(QByteArrayView arguments, const QJsonObject &schema)
{
    if (arguments.trimmed().isEmpty())
        return notJson(ArgumentText::tr("The arguments are empty; a call without any has {}."));
    QJsonParseError error;
    const QByteArray text = QByteArray::fromRawData(arguments.data(), arguments.size());
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(ArgumentText::tr("The arguments are not JSON: %1, at character %2.")
                           .arg(error.errorString())
                           .arg(QString::fromUtf8(text.left(error.offset)).size() + 1));
    if (!document.isObject())
        return notJson(ArgumentText::tr("The arguments are JSON, but no object of named parameters."));
    return ArgumentCheck(schema).verdict(document.object());
}

} // namespace turnscope
