// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/argument_check.h"

#include "app/agents/agent_tool.h"

#include <QJsonArray>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuoted = 60; // characters of a name from outside

QString quotedName(const QString &name)
{
    return u"\""_s + name.left(kLongestQuoted) + u"\""_s;
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "object"_L1)
        return value.isObject();
    if (!value.isDouble())
        return false;
    return type == "number"_L1 || std::floor(value.toDouble()) == value.toDouble();
}

/// "a number from 0 to 1", "one of error, warning, note".
QString wantedText(const QJsonObject &schema)
{
    if (const QJsonArray choices = schema["enum"_L1].toArray(); !choices.isEmpty()) {
        QStringList words;
        for (const QJsonValue &choice : choices)
            words << choice.toString();
        return u"one of "_s + words.join(u", "_s);
    }
    const QString type = schema["type"_L1].toString();
    QString text = (type == "integer"_L1 || type == "object"_L1 ? u"an "_s : u"a "_s) + type;
    const auto bound = [&](const char *key, const QString &word) {
        if (const QJsonValue value = schema[QLatin1StringView(key)]; value.isDouble())
            text += word + QString::number(value.toDouble(), 'g', 15);
    };
    bound("minimum", u" from "_s);
    bound("maximum", u" up to "_s);
    bound("minLength", u" of at least "_s);
    bound("maxLength", u" of at most "_s);
    return schema["maxLength"_L1].isDouble() ? text + u" characters"_s : text;
}

bool fits(const QJsonValue &value, const QJsonObject &schema)
{
    if (!hasType(value, schema["type"_L1].toString()))
        return false;
    if (const QJsonArray choices = schema["enum"_L1].toArray(); !choices.isEmpty() && !choices.contains(value))
        return false;
    const double size = value.isString() ? double(value.toString().size()) : value.toDouble();
    const QJsonValue least = schema[value.isString() ? "minLength"_L1 : "minimum"_L1];
    const QJsonValue most = schema[value.isString() ? "maxLength"_L1 : "maximum"_L1];
    return (!least.isDouble() || size >= least.toDouble()) && (!most.isDouble() || size <= most.toDouble());
}

} // namespace

QString argumentObjection(const QJsonObject &arguments, const QJsonObject &properties, const QStringList &required)
{
    for (const QString &name : required) {
        if (!arguments.contains(name))
            return u"The argument %1 is missing."_s.arg(quotedName(name));
    }
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!properties.contains(it.key()))
            return u"There is no argument %1; there are: %2."_s.arg(quotedName(it.key()),
                                                                    properties.keys().join(u", "_s));
        const QJsonObject schema = properties[it.key()].toObject();
        if (!fits(it.value(), schema))
            return u"The argument %1 must be %2."_s.arg(quotedName(it.key()), wantedText(schema));
        if (const QJsonObject inner = schema["properties"_L1].toObject(); !inner.isEmpty()) {
            if (const QString objection = argumentObjection(it.value().toObject(), inner, {}); !objection.isEmpty())
                return u"In %1: %2"_s.arg(quotedName(it.key()), objection);
        }
    }
    return {};
}

QJsonObject AgentTool::inputSchema() const
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

} // namespace turnscope
