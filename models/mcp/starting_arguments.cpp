// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/starting_arguments.h"

#include <QJsonArray>
#include <QSet>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestStart = 32;

QJsonValue emptyValue(const QJsonObject &schema, int depth);

QJsonObject starting(const QJsonObject &schema, int depth)
{
    QSet<QString> required; // there may be thousands
    for (const QJsonValue &each : schema.value("required"_L1).toArray())
        required.insert(each.toString());
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonObject arguments;
    for (auto it = properties.begin(); it != properties.end() && depth < kDeepestStart; ++it) {
        const QJsonObject property = it->toObject();
        if (property.contains("default"_L1))
            arguments.insert(it.key(), property.value("default"_L1));
        else if (required.contains(it.key()))
            arguments.insert(it.key(), emptyValue(property, depth + 1));
    }
    return arguments;
}

QJsonValue emptyValue(const QJsonObject &schema, int depth)
{
    if (schema.contains("const"_L1))
        return schema.value("const"_L1);
    if (const QJsonArray choices = schema.value("enum"_L1).toArray(); !choices.isEmpty())
        return choices.first();
    const QJsonValue types = schema.value("type"_L1);
    const QString type = types.isArray() ? types.toArray().first().toString() : types.toString();
    if (type == "string"_L1)
        return u""_s;
    if (type == "number"_L1 || type == "integer"_L1)
        return schema.value("minimum"_L1).toDouble();
    if (type == "boolean"_L1)
        return false;
    if (type == "array"_L1)
        return QJsonArray();
    if (type == "object"_L1)
        return starting(schema, depth);
    return {};
}

} // namespace

QJsonObject startingArguments(const QJsonObject &schema)
{
    return starting(schema, 0);
}

} // namespace turnscope
