// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/starting_arguments.h"

#include "models/tools/plain_schema.h"
#include "models/tools/schema_allowance.h"

#include <QJsonArray>
#include <QSet>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestStart = 12;
constexpr int kMostStarts = 1'000; // members; a schema that refers to itself twice doubles with each level

constexpr qsizetype kMostRead = 16'000; // a megabyte of letters, see SchemaAllowance
constexpr qsizetype kNamesAtOnce = 16;  // required ones cost little, but may be referred to from a thousand places

/// Goes through one schema, as far as is sensible.
class StartingArguments
{
public:
    explicit StartingArguments(const QJsonObject &root)
        : m_root(root)
    {
    }

    QJsonObject members(const QJsonObject &schema, int depth)
    {
        const QJsonArray demanded = schema.value("required"_L1).toArray();
        if (depth >= kDeepestStart || !m_allowance.take(demanded.size() / kNamesAtOnce))
            return {};
        QSet<QString> required; // there may be thousands
        for (const QJsonValue &each : demanded)
            required.insert(each.toString());
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        QJsonObject arguments;
        for (auto it = properties.begin(); it != properties.end() && m_left > 0 && !m_allowance.isUsedUp(); ++it) {
            --m_left;
            const QJsonObject property = plainSchema(m_root, *it);
            const bool isRequired = required.contains(it.key());
            const QJsonValue standard = property.value("default"_L1);
            if (!standard.isUndefined() && (isRequired || !standard.isNull())) // null: as if it were left out
                put(arguments, it.key(), standard);
            else if (isRequired)
                put(arguments, it.key(), emptyValue(property, depth + 1));
        }
        return arguments;
    }

private:
    void put(QJsonObject &arguments, const QString &name, const QJsonValue &value)
    {
        if (m_allowance.take(value))
            arguments.insert(name, value);
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
            return members(schema, depth);
        return {};
    }

    const QJsonObject &m_root;
    int m_left = kMostStarts;
    SchemaAllowance m_allowance{kMostRead};
};

} // namespace

QJsonObject startingArguments(const QJsonObject &schema)
{
    return StartingArguments(schema).members(plainSchema(schema, schema), 0);
}

} // namespace turnscope
