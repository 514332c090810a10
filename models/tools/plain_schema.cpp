// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/plain_schema.h"

#include <QJsonArray>
#include <QStringList>

#include <array>
#include <optional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDetours = 16;         // a circle has no end
constexpr qsizetype kLongestRef = 1'000; // characters
constexpr qsizetype kMostBranches = 200; // of an anyOf, oneOf or list of types; nobody writes that many for one thing

/// All that is read of a schema.
constexpr std::array kWords{
    "$ref"_L1,
    "allOf"_L1,
    "anyOf"_L1,
    "oneOf"_L1,
    "type"_L1,
    "properties"_L1,
    "required"_L1,
    "items"_L1,
    "enum"_L1,
    "const"_L1,
    "title"_L1,
    "default"_L1,
    "description"_L1,
    "minimum"_L1,
    "maximum"_L1,
    "exclusiveMinimum"_L1,
    "exclusiveMaximum"_L1,
};

std::optional<QJsonObject> referred(const QJsonObject &root, const QString &ref)
{
    if (!ref.startsWith(u'#') || ref.size() > kLongestRef)
        return {};
    QJsonValue found = root;
    for (QString key : ref.mid(1).split(u'/', Qt::SkipEmptyParts))
        found = found[key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1)];
    return found.isObject() ? std::optional(found.toObject()) : std::nullopt;
}

bool isNullSchema(const QJsonValue &schema)
{
    return schema["type"_L1] == "null"_L1;
}

/// The only one of these that is something; nothing where there are several.
std::optional<QJsonObject> onlyOne(const QJsonArray &schemas)
{
    std::optional<QJsonObject> only;
    if (schemas.size() > kMostBranches)
        return {};
    for (const QJsonValue &each : schemas) {
        if (isNullSchema(each))
            continue;
        if (only || !each.isObject())
            return {};
        only = each.toObject();
    }
    return only;
}

/// Of the words, those that `schema` has not yet.
void takeWords(QJsonObject &schema, const QJsonObject &from)
{
    for (const QLatin1StringView word : kWords) {
        if (const QJsonValue said = from.value(word); !said.isUndefined() && !schema.contains(word))
            schema.insert(word, said);
    }
}

/// What stands beside a detour, before what it leads to.
QJsonObject withInner(QJsonObject outer, QLatin1StringView detour, const QJsonObject &inner)
{
    outer.remove(detour);
    takeWords(outer, inner);
    return outer;
}

std::optional<QJsonObject> withoutDetour(const QJsonObject &root, const QJsonObject &schema)
{
    if (const QJsonValue ref = schema.value("$ref"_L1); ref.isString()) {
        const auto inner = referred(root, ref.toString());
        return inner ? std::optional(withInner(schema, "$ref"_L1, *inner)) : std::nullopt;
    }
    if (const QJsonArray all = schema.value("allOf"_L1).toArray(); all.size() == 1 && all.first().isObject())
        return withInner(schema, "allOf"_L1, all.first().toObject());
    for (const QLatin1StringView word : {"anyOf"_L1, "oneOf"_L1}) {
        if (const auto only = onlyOne(schema.value(word).toArray()))
            return withInner(schema, word, *only);
    }
    const QJsonValue type = schema.value("type"_L1);
    if (!type.isArray() || type.toArray().size() > kMostBranches)
        return {};
    QStringList types;
    for (const QJsonValue &each : type.toArray()) {
        if (each != "null"_L1)
            types << each.toString();
    }
    if (types.size() != 1)
        return {};
    QJsonObject plain = schema;
    plain.insert(u"type"_s, types.first());
    return plain;
}

} // namespace

QJsonObject plainSchema(const QJsonObject &root, const QJsonValue &schema)
{
    QJsonObject plain;
    takeWords(plain, schema.toObject());
    for (int i = 0; i < kMostDetours; ++i) {
        const auto next = withoutDetour(root, plain);
        if (!next)
            return plain;
        plain = *next;
    }
    return {}; // round in a circle: it says nothing
}

} // namespace turnscope
