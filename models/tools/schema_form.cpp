// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_form.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <functional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's texts.
struct SchemaFormText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SchemaField)
};

SchemaField::Kind fieldKind(const QJsonObject &schema)
{
    if (schema.value("enum"_L1).isArray())
        return SchemaField::Kind::Choice;
    const QString type = schema.value("type"_L1).toString();
    return type == "string"_L1    ? SchemaField::Kind::Text
           : type == "number"_L1  ? SchemaField::Kind::Number
           : type == "integer"_L1 ? SchemaField::Kind::Integer
           : type == "boolean"_L1 ? SchemaField::Kind::Flag
                                  : SchemaField::Kind::Json;
}

/// Choices of texts are shown as they are, others as JSON.
QString choiceText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString exampleType(const QJsonValue &value)
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
        return {};
    }
}

Result<QJsonValue> readJson(const QString &name, const QString &typed)
{
    QJsonParseError error;
    const QJsonDocument list = QJsonDocument::fromJson('[' + typed.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || list.array().size() != 1)
        return failure(SchemaFormText::tr("%1 is no JSON value. Texts stand in quotes.").arg(name),
                       error.errorString());
    return list.array().first();
}

} // namespace

Result<QJsonValue> SchemaField::read(const QString &typed) const
{
    const QString bare = typed.trimmed();
    if (bare.isEmpty() && (kind != Kind::Text || !required)) {
        if (required)
            return failure(SchemaFormText::tr("%1 is empty, and is required.").arg(name));
        return QJsonValue(QJsonValue::Undefined);
    }
    switch (kind) {
    case Kind::Text:
        return QJsonValue(typed);
    case Kind::Flag:
        return QJsonValue(bare == "true"_L1);
    case Kind::Choice:
        if (choices.contains(bare)) {
            const Result<QJsonValue> other = readJson(name, bare);
            return other && choiceText(*other) == bare ? other : Result<QJsonValue>(QJsonValue(bare));
        }
        return failure(SchemaFormText::tr("%1 must be one of %2.").arg(name, choices.join(u", "_s)));
    case Kind::Number:
    case Kind::Integer: {
        bool good = false;
        const double number = bare.toDouble(&good);
        if (!good || !std::isfinite(number))
            return failure(SchemaFormText::tr("%1 must be a number, such as 4.5.").arg(name));
        if (kind == Kind::Integer && std::floor(number) != number)
            return failure(SchemaFormText::tr("%1 must be a whole number.").arg(name));
        return QJsonValue(number);
    }
    case Kind::Json:
        break;
    }
    return readJson(name, bare);
}

std::vector<SchemaField> schemaFields(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    std::vector<SchemaField> fields;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject own = it->toObject();
        SchemaField field;
        field.name = it.key();
        field.description = own.value("description"_L1).toString();
        field.kind = fieldKind(own);
        for (const QJsonValue &each : own.value("enum"_L1).toArray())
            field.choices << choiceText(each);
        field.standard = own.value("default"_L1);
        field.required = required.contains(it.key());
        fields.push_back(std::move(field));
    }
    std::ranges::stable_sort(fields, std::greater<>(), &SchemaField::required);
    return fields;
}

QJsonObject schemaOf(const QJsonValue &example)
{
    const QJsonObject object = example.toObject();
    if (object.isEmpty())
        return {};
    QJsonObject properties;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString type = exampleType(*it);
        properties[it.key()] = type.isEmpty() ? QJsonObject() : QJsonObject{{u"type"_s, type}};
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(object.keys())}};
}

} // namespace turnscope
