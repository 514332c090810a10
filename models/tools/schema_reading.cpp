// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_reading.h"

#include "models/tools/plain_schema.h"
#include "models/tools/schema_allowance.h"
#include "models/tools/schema_form.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using FormFields = std::vector<SchemaField>;
using FieldKind = SchemaField::Kind;

QString fieldPath(const QString &parent, QString name)
{
    name = name.isEmpty() ? u"~2"_s : name.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
    return parent.isEmpty() ? name : parent + u'/' + name;
}

constexpr qsizetype kLongestDescription = 4'000; // characters

/// Makes the choices of a field, each once.
class ChoiceMaker
{
public:
    ChoiceMaker(SchemaField &field, SchemaAllowance &allowance)
        : m_field(field)
        , m_allowance(allowance)
    {
    }

    void take(const QJsonObject &schema)
    {
        const QJsonArray listed = schema.value("enum"_L1).toArray();
        if (schema.contains("const"_L1)) {
            add(schema.value("const"_L1), {});
        } else if (listed.size() <= SchemaField::kMostChoices) {
            for (const QJsonValue &each : listed)
                add(each, {});
        }
        for (const QLatin1StringView word : {"oneOf"_L1, "anyOf"_L1}) {
            const QJsonArray each = schema.value(word).toArray();
            const bool areChoices =
                each.size() <= SchemaField::kMostChoices
                && std::ranges::all_of(each, [](const QJsonValue &one) { return one.toObject().contains("const"_L1); });
            for (qsizetype i = 0; areChoices && i < each.size(); ++i)
                add(each[i]["const"_L1], each[i]["title"_L1].toString());
        }
    }

private:
    /// As a person reads it: texts as they are, where that is unmistakable, else as JSON.
    void add(const QJsonValue &value, const QString &title)
    {
        if (!m_allowance.take(value) || !m_allowance.take(QJsonValue(title)))
            return;
        const QString json = editableJson(value);
        if (m_values.contains(json))
            return;
        for (const QString &label : {title, value.isString() ? value.toString() : QString(), json}) {
            if (label.isEmpty() || label.simplified() != label || m_labels.contains(label))
                continue;
            m_values.insert(json);
            m_labels.insert(label);
            m_field.choices << label;
            m_field.values << value;
            return;
        }
    }

    SchemaField &m_field;
    SchemaAllowance &m_allowance;
    QSet<QString> m_values; ///< as JSON
    QSet<QString> m_labels;
};

void takeBounds(SchemaField &field, const QJsonObject &schema)
{
    const auto bound = [&schema](QLatin1StringView word, QLatin1StringView exclusive, bool &isExclusive) {
        const QJsonValue inclusive = schema.value(word);
        const QJsonValue beyond = schema.value(exclusive);
        isExclusive = beyond.isDouble() || beyond.toBool(); // a flag in draft 4
        const QJsonValue number = beyond.isDouble() ? beyond : inclusive;
        return number.isDouble() ? std::optional(number.toDouble()) : std::nullopt;
    };
    field.least = bound("minimum"_L1, "exclusiveMinimum"_L1, field.aboveLeast);
    field.most = bound("maximum"_L1, "exclusiveMaximum"_L1, field.belowMost);
}

FieldKind scalarKind(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    return type == "string"_L1    ? FieldKind::Text
           : type == "number"_L1  ? FieldKind::Number
           : type == "integer"_L1 ? FieldKind::Integer
           : type == "boolean"_L1 ? FieldKind::Flag
                                  : FieldKind::Json;
}

/// Makes fields of a schema, as many as a form has.
class FieldMaker
{
public:
    explicit FieldMaker(const QJsonObject &root)
        : m_root(root)
    {
    }

    FormFields fields(const QJsonObject &schema, const QString &parent, int depth);

    bool isTooMuch() const { return m_allowance.isUsedUp(); }

private:
    SchemaField field(const QString &name, const QJsonObject &schema, const QString &parent, int depth);
    void takeInner(SchemaField &field, const QJsonObject &schema, int depth);

    const QJsonObject &m_root;
    qsizetype m_left = SchemaForm::kMostFields;
    SchemaAllowance m_allowance{SchemaForm::kMostRead};
};

void FieldMaker::takeInner(SchemaField &field, const QJsonObject &schema, int depth)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QString type = schema.value("type"_L1).toString();
    if (!properties.isEmpty() && (type.isEmpty() || type == "object"_L1)) {
        if (depth < SchemaForm::kDeepest && properties.size() <= m_left) {
            field.kind = FieldKind::Group;
            field.inner = fields(schema, field.path, depth + 1);
        }
        return;
    }
    if (type != "array"_L1)
        return;
    const QJsonObject items = plainSchema(m_root, schema.value("items"_L1));
    SchemaField entry;
    entry.kind = scalarKind(items);
    ChoiceMaker(entry, m_allowance).take(items);
    if (!entry.choices.isEmpty())
        entry.kind = FieldKind::Choice;
    takeBounds(entry, items);
    if (entry.kind == FieldKind::Json)
        return;
    field.kind = FieldKind::List;
    field.inner = {entry};
}

SchemaField FieldMaker::field(const QString &name, const QJsonObject &schema, const QString &parent, int depth)
{
    SchemaField field;
    field.name = name;
    field.path = fieldPath(parent, name);
    field.description = schema.value("description"_L1).toString(schema.value("title"_L1).toString());
    if (field.description.size() > kLongestDescription)
        field.description = field.description.left(kLongestDescription) + u'…';
    field.standard = schema.value("default"_L1);
    if (!m_allowance.take(field.standard))
        return field;
    field.kind = scalarKind(schema);
    ChoiceMaker(field, m_allowance).take(schema);
    if (!field.choices.isEmpty())
        field.kind = FieldKind::Choice;
    else if (field.kind == FieldKind::Number || field.kind == FieldKind::Integer)
        takeBounds(field, schema);
    else if (field.kind == FieldKind::Json)
        takeInner(field, schema, depth);
    return field;
}

/// First all of an object, then what is in them: what is deep is what there may be no room for.
FormFields FieldMaker::fields(const QJsonObject &schema, const QString &parent, int depth)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray demanded = schema.value("required"_L1).toArray();
    if (!m_allowance.take(properties.size() + demanded.size()))
        return {};
    QSet<QString> required; // there may be thousands
    for (const QJsonValue &each : demanded)
        required.insert(each.toString());
    QStringList names = properties.keys();
    std::ranges::stable_sort(names, std::greater<>(), [&](const QString &name) { return required.contains(name); });
    const bool cut = names.size() > m_left;
    if (cut)
        names = names.mid(0, m_left - 1);
    m_left -= names.size();
    FormFields made;
    for (const QString &name : std::as_const(names)) {
        if (isTooMuch())
            return {};
        made.push_back(field(name, plainSchema(m_root, properties.value(name)), parent, depth));
        made.back().required = required.contains(name);
    }
    if (cut)
        made.push_back(SchemaReading::rest(parent));
    return made;
}

} // namespace

SchemaField SchemaReading::rest(const QString &parent)
{
    SchemaField rest;
    rest.path = parent.isEmpty() ? u"~"_s : parent + u"/~"_s; // no name's
    rest.kind = FieldKind::Rest;
    return rest;
}

std::optional<std::vector<SchemaField>> SchemaReading::fields(const QJsonObject &schema)
{
    FieldMaker maker(schema);
    FormFields made = maker.fields(plainSchema(schema, schema), {}, 0);
    return maker.isTooMuch() ? std::nullopt : std::optional(std::move(made));
}

} // namespace turnscope
