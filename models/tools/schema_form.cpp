// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_form.h"

#include "models/tools/plain_schema.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <functional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using FormFields = std::vector<SchemaField>;
using FieldKind = SchemaField::Kind;

/// The context of this file's texts.
struct SchemaFormText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SchemaForm)
};

QString fieldPath(const QString &parent, QString name)
{
    name.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
    return parent.isEmpty() ? name : parent + u'/' + name;
}

/// A sole '~' is no name's.
SchemaField restOf(const QString &parent)
{
    SchemaField rest;
    rest.path = parent.isEmpty() ? u"~"_s : parent + u"/~"_s;
    rest.kind = FieldKind::Rest;
    return rest;
}

/// As a person reads it: texts as they are, where that is unmistakable, else as JSON.
void addChoice(SchemaField &field, const QJsonValue &value, const QString &title)
{
    if (field.values.contains(value))
        return;
    const auto isClear = [&field](const QString &label) {
        return !label.isEmpty() && label.simplified() == label && !field.choices.contains(label);
    };
    for (const QString &label : {title, value.isString() ? value.toString() : QString(), editableJson(value)}) {
        if (!isClear(label))
            continue;
        field.choices << label;
        field.values << value;
        return;
    }
}

void takeChoices(SchemaField &field, const QJsonObject &schema)
{
    const QJsonArray listed = schema.value("enum"_L1).toArray();
    if (schema.contains("const"_L1)) {
        addChoice(field, schema.value("const"_L1), {});
    } else if (listed.size() <= SchemaField::kMostChoices) {
        for (const QJsonValue &each : listed)
            addChoice(field, each, {});
    }
    for (const QLatin1StringView word : {"oneOf"_L1, "anyOf"_L1}) {
        const QJsonArray each = schema.value(word).toArray();
        const bool areChoices =
            each.size() <= SchemaField::kMostChoices
            && std::ranges::all_of(each, [](const QJsonValue &one) { return one.toObject().contains("const"_L1); });
        for (qsizetype i = 0; areChoices && i < each.size(); ++i)
            addChoice(field, each[i]["const"_L1], each[i]["title"_L1].toString());
    }
}

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

private:
    SchemaField field(const QString &name, const QJsonObject &schema, const QString &parent, int depth);
    void takeInner(SchemaField &field, const QJsonObject &schema, int depth);

    const QJsonObject &m_root;
    qsizetype m_left = SchemaForm::kMostFields;
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
    takeChoices(entry, items);
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
    field.standard = schema.value("default"_L1);
    field.kind = scalarKind(schema);
    takeChoices(field, schema);
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
    QSet<QString> required; // there may be thousands
    for (const QJsonValue &each : schema.value("required"_L1).toArray())
        required.insert(each.toString());
    QStringList names = properties.keys();
    std::ranges::stable_sort(names, std::greater<>(), [&](const QString &name) { return required.contains(name); });
    const bool cut = names.size() > m_left;
    if (cut)
        names = names.mid(0, m_left - 1);
    m_left -= names.size();
    FormFields made;
    for (const QString &name : std::as_const(names)) {
        made.push_back(field(name, plainSchema(m_root, properties.value(name)), parent, depth));
        made.back().required = required.contains(name);
    }
    if (cut)
        made.push_back(restOf(parent));
    return made;
}

bool isUnfilled(const SchemaField &field, const FormTexts &texts)
{
    if (field.kind == FieldKind::Group)
        return std::ranges::all_of(field.inner, [&](const SchemaField &each) { return isUnfilled(each, texts); });
    return texts.value(field.path).trimmed().isEmpty();
}

/// Puts the members of a Rest to those that are there.
Result<void> addRest(QJsonObject &object, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument rest = QJsonDocument::fromJson(typed.toUtf8(), &error);
    if (!rest.isObject())
        return failure(SchemaFormText::tr("What stands under “others” is no JSON object. Write {\"name\": value}."),
                       error.errorString());
    const QJsonObject others = rest.object();
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (object.contains(it.key()))
            return failure(
                SchemaFormText::tr("%1 stands in its own field and under “others”. Take it out of one.").arg(it.key()));
        object.insert(it.key(), *it);
    }
    return {};
}

enum class FormReading : quint8 { Strict, Draft };

Result<QJsonObject> readFields(const FormFields &fields, const FormTexts &texts, FormReading reading)
{
    QJsonObject object;
    QString rest;
    for (const SchemaField &field : fields) {
        if (field.kind == FieldKind::Rest) {
            rest = texts.value(field.path);
        } else if (field.kind == FieldKind::Group) {
            if (isUnfilled(field, texts) && (!field.required || reading == FormReading::Draft))
                continue;
            const Result<QJsonObject> group = readFields(field.inner, texts, reading);
            if (!group)
                return group;
            object.insert(field.name, *group);
        } else {
            const QString typed = texts.value(field.path);
            Result<QJsonValue> value = field.read(typed);
            if (!value && reading == FormReading::Draft)
                value = typed.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed);
            if (!value)
                return tl::unexpected(value.error());
            if (!value->isUndefined())
                object.insert(field.name, *value);
        }
    }
    if (const Result<void> added = addRest(object, rest); !added)
        return tl::unexpected(added.error());
    return object;
}

void addFieldTexts(const FormFields &fields, const QJsonObject &object, FormTexts &texts)
{
    QJsonObject rest = object;
    for (const SchemaField &field : fields) {
        if (field.kind == FieldKind::Rest)
            continue; // it has no name: the member "" is another's
        const QJsonValue value = rest.take(field.name);
        if (field.kind == FieldKind::Group)
            addFieldTexts(field.inner, value.toObject(), texts);
        else if (!value.isUndefined())
            texts.insert(field.path, field.shown(value));
    }
    for (const SchemaField &field : fields) {
        if (field.kind == FieldKind::Rest && !rest.isEmpty())
            texts.insert(field.path, editableJson(rest));
    }
}

FormFields fitted(const FormFields &fields, const QJsonObject &object, const QString &parent);

SchemaField fittedField(const SchemaField &field, const QJsonValue &value)
{
    SchemaField fit = field;
    bool holds = false;
    if (field.kind == FieldKind::Group && value.isObject()) {
        fit.inner = fitted(field.inner, value.toObject(), field.path);
        const FormFields alone{fit};
        FormTexts texts;
        addFieldTexts(alone, {{field.name, value}}, texts);
        const Result<QJsonObject> again = readFields(alone, texts, FormReading::Strict);
        holds = again && again->value(field.name) == value;
    } else {
        holds = field.kind != FieldKind::Group && field.holds(value);
    }
    if (holds)
        return fit;
    fit.kind = FieldKind::Json;
    fit.inner.clear();
    fit.least.reset();
    fit.most.reset();
    return fit;
}

FormFields fitted(const FormFields &fields, const QJsonObject &object, const QString &parent)
{
    FormFields fit;
    QJsonObject rest = object;
    bool hasRest = false;
    for (const SchemaField &field : fields) {
        hasRest = hasRest || field.kind == FieldKind::Rest;
        const QJsonValue value =
            field.kind == FieldKind::Rest ? QJsonValue(QJsonValue::Undefined) : rest.take(field.name);
        fit.push_back(value.isUndefined() ? field : fittedField(field, value));
    }
    if (!rest.isEmpty() && !hasRest)
        fit.push_back(restOf(parent));
    return fit;
}

QJsonObject exampleSchema(const QJsonValue &value, int depth);

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

QJsonObject exampleObject(const QJsonObject &object, int depth)
{
    QJsonObject properties;
    for (auto it = object.begin(); it != object.end(); ++it)
        properties[it.key()] = exampleSchema(*it, depth + 1);
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(object.keys())}};
}

QJsonObject exampleSchema(const QJsonValue &value, int depth)
{
    const QString type = exampleType(value);
    if (type.isEmpty())
        return {};
    if (value.isObject() && depth <= SchemaForm::kDeepest)
        return exampleObject(value.toObject(), depth);
    QJsonObject schema{{u"type"_s, type}};
    const QJsonArray list = value.toArray();
    const QString entry = list.isEmpty() ? QString() : exampleType(list.first());
    if (!entry.isEmpty() && std::ranges::all_of(list, [&](const QJsonValue &one) { return exampleType(one) == entry; }))
        schema.insert(u"items"_s, QJsonObject{{u"type"_s, entry}});
    return schema;
}

} // namespace

std::vector<SchemaField> SchemaForm::fields(const QJsonObject &schema)
{
    return FieldMaker(schema).fields(plainSchema(schema, schema), {}, 0);
}

std::vector<SchemaField> SchemaForm::fittedFields(const std::vector<SchemaField> &fields, const QJsonObject &object)
{
    return fitted(fields, object, {});
}

FormTexts SchemaForm::textsOf(const std::vector<SchemaField> &fields, const QJsonObject &object)
{
    FormTexts texts;
    addFieldTexts(fields, object, texts);
    return texts;
}

Result<QJsonObject> SchemaForm::objectOf(const std::vector<SchemaField> &fields, const FormTexts &texts)
{
    return readFields(fields, texts, FormReading::Strict);
}

Result<QJsonObject> SchemaForm::draftOf(const std::vector<SchemaField> &fields, const FormTexts &texts)
{
    return readFields(fields, texts, FormReading::Draft);
}

QJsonObject schemaOf(const QJsonValue &example)
{
    const QJsonObject object = example.toObject();
    return object.isEmpty() ? QJsonObject() : exampleObject(object, 0);
}

} // namespace turnscope
