// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_form.h"

#include "models/tools/schema_reading.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>

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
    if (const QString rounded = roundedNumber(typed.toUtf8()); !rounded.isEmpty())
        return failure(SchemaFormText::tr("What stands under “others” has a number of more digits than are kept here. "
                                          "Whole numbers go up to %1.")
                           .arg(std::numeric_limits<qint64>::max()),
                       rounded);
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

/// `unplaced`, if given, is told what is typed into a Rest and cannot be taken, which is then no failure.
Result<QJsonObject> readFields(const FormFields &fields, const FormTexts &texts, FormReading reading,
                               QStringList *unplaced = nullptr)
{
    QJsonObject object;
    QString rest;
    for (const SchemaField &field : fields) {
        if (field.kind == FieldKind::Rest) {
            rest = texts.value(field.path);
        } else if (field.kind == FieldKind::Group) {
            const bool wanted = field.required && (reading == FormReading::Strict || field.given);
            if (isUnfilled(field, texts) && !wanted)
                continue;
            const Result<QJsonObject> group = readFields(field.inner, texts, reading, unplaced);
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
    const Result<void> added = addRest(object, rest);
    if (!added && !unplaced)
        return tl::unexpected(added.error());
    if (!added)
        *unplaced << rest;
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
        fit.given = true;
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
        fit.push_back(SchemaReading::rest(parent));
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

std::vector<SchemaField> SchemaForm::fields(const QJsonObject &schema, QString *whyNot)
{
    const std::optional<FormFields> fields = SchemaReading::fields(schema);
    const QString why =
        fields ? QString()
               : SchemaFormText::tr("The schema has more members and choices than a form is made of: write JSON.");
    if (whyNot)
        *whyNot = why;
    return fields.value_or(FormFields());
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

QString SchemaForm::keptText(const std::vector<SchemaField> &fields, const FormTexts &texts)
{
    QStringList unplaced;
    const Result<QJsonObject> draft = readFields(fields, texts, FormReading::Draft, &unplaced);
    return (QStringList{editableJson(*draft, true)} + unplaced).join(u'\n');
}

QJsonObject schemaOf(const QJsonValue &example)
{
    const QJsonObject object = example.toObject();
    return object.isEmpty() ? QJsonObject() : exampleObject(object, 0);
}

} // namespace turnscope
