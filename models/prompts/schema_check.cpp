// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/schema_check.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestSchema = 32;

/// Looks through a schema and those within it.
class SchemaCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SchemaCheck)

public:
    QStringList root(const QJsonObject &schema)
    {
        if (schema.value("type"_L1) != "object"_L1)
            m_found += tr("type must be \"object\": a function takes named parameters.");
        look(schema, {}, 0);
        return m_found;
    }

private:
    static QString at(const QString &place, const QString &key) { return place.isEmpty() ? key : place + u'.' + key; }

    void look(const QJsonObject &schema, const QString &place, int depth)
    {
        if (depth > kDeepestSchema) {
            m_found += tr("%1 is nested too deeply.").arg(place);
            return;
        }
        lookAtType(schema.value("type"_L1), place);
        lookAtProperties(schema, place, depth);
        lookAtRequired(schema, place);
        if (const QJsonValue items = schema.value("items"_L1); items.isObject())
            look(items.toObject(), at(place, u"items"_s), depth + 1);
        else if (!items.isUndefined() && !items.isBool())
            m_found += tr("%1 must be a schema.").arg(at(place, u"items"_s));
        const QJsonValue choices = schema.value("enum"_L1);
        if (!choices.isUndefined() && choices.toArray().isEmpty())
            m_found += tr("%1 must be a list of values that is not empty.").arg(at(place, u"enum"_s));
    }

    void lookAtType(const QJsonValue &type, const QString &place)
    {
        static const QStringList known{u"object"_s,  u"array"_s,   u"string"_s, u"number"_s,
                                       u"integer"_s, u"boolean"_s, u"null"_s};
        QStringList types;
        for (const QJsonValue &each : type.isArray() ? type.toArray() : QJsonArray{type})
            types += each.toString();
        if (type.isUndefined())
            return;
        for (const QString &each : types) {
            if (!known.contains(each))
                m_found += tr("%1 must be one of %2.").arg(at(place, u"type"_s), known.join(u", "_s));
        }
    }

    void lookAtProperties(const QJsonObject &schema, const QString &place, int depth)
    {
        const QJsonValue properties = schema.value("properties"_L1);
        if (properties.isUndefined())
            return;
        const QString here = at(place, u"properties"_s);
        if (!properties.isObject()) {
            m_found += tr("%1 must be an object: a schema for each name.").arg(here);
            return;
        }
        const QJsonObject named = properties.toObject();
        for (auto it = named.begin(); it != named.end(); ++it) {
            if (it->isObject())
                look(it->toObject(), at(here, it.key()), depth + 1);
            else if (!it->isBool())
                m_found += tr("%1 must be a schema, such as {\"type\": \"string\"}.").arg(at(here, it.key()));
        }
    }

    void lookAtRequired(const QJsonObject &schema, const QString &place)
    {
        const QJsonValue required = schema.value("required"_L1);
        if (required.isUndefined())
            return;
        const QString here = at(place, u"required"_s);
        if (!required.isArray()) {
            m_found += tr("%1 must be a list of names.").arg(here);
            return;
        }
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (const QJsonValue &each : required.toArray()) {
            if (!each.isString())
                m_found += tr("%1 must be a list of names.").arg(here);
            else if (!properties.contains(each.toString()))
                m_found += tr("%1 names “%2”, which is not among the properties.").arg(here, each.toString());
        }
    }

    QStringList m_found;
};

} // namespace

QStringList parameterSchemaObjections(const QJsonObject &schema)
{
    return SchemaCheck().root(schema);
}

} // namespace turnscope
