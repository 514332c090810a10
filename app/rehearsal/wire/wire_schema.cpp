// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/wire_schema.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace turnscope::schema {

using namespace Qt::StringLiterals;

namespace {

QString join(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return value.toDouble() == std::floor(value.toDouble()) ? u"an integer"_s : u"a decimal number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

WireError wrongKind(const QString &expected, const QJsonValue &value, const QString &path)
{
    return {u"invalid_type"_s,
            u"Invalid type for '%1': expected %2, but got %3 instead."_s.arg(path, expected, kindOf(value)), path};
}

QString listed(const QStringList &values)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted << u'\'' + value + u'\'';
    if (quoted.size() < 2)
        return quoted.join(u", "_s);
    const QString last = quoted.takeLast();
    return quoted.join(u", "_s) + (quoted.size() > 1 ? u", and "_s : u" and "_s) + last;
}

} // namespace

WireError missing(const QString &path)
{
    return {u"missing_required_parameter"_s, u"Missing required parameter: '%1'."_s.arg(path), path};
}

WireError unsupported(const QString &value, const QStringList &supported, const QString &path)
{
    return {u"invalid_value"_s,
            u"Invalid value: '%1'. Supported values are: %2."_s.arg(value.left(200), listed(supported)), path};
}

Check anything()
{
    return [](const QJsonValue &, const QString &) { return Refusal(); };
}

Check flag()
{
    return [](const QJsonValue &value, const QString &path) {
        return value.isBool() ? Refusal() : wrongKind(u"a boolean"_s, value, path);
    };
}

Check text(qsizetype longest)
{
    return [longest](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isString())
            return wrongKind(u"a string"_s, value, path);
        const qsizetype length = value.toString().size();
        if (longest < 0 || length <= longest)
            return {};
        return WireError{u"string_above_max_length"_s,
                         u"Invalid '%1': string too long. Expected a string with maximum length %2, but got a string "
                         "with length %3 instead."_s.arg(path)
                             .arg(longest)
                             .arg(length),
                         path};
    };
}

Check constant(const QString &value)
{
    return oneOf({value});
}

Check oneOf(const QStringList &values)
{
    return [values](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isString())
            return wrongKind(u"one of %1"_s.arg(listed(values)), value, path);
        return values.contains(value.toString()) ? Refusal() : unsupported(value.toString(), values, path);
    };
}

Check integer(qint64 least, qint64 most)
{
    return [least, most](const QJsonValue &value, const QString &path) -> Refusal {
        const double given = value.toDouble();
        if (!value.isDouble() || given != std::floor(given))
            return wrongKind(u"an integer"_s, value, path);
        if (given < double(least)) {
            return WireError{
                u"integer_below_min_value"_s,
                u"Invalid '%1': integer below minimum value. Expected a value >= %2, but got %3 instead."_s.arg(path)
                    .arg(least)
                    .arg(given, 0, 'f', 0),
                path};
        }
        if (given > double(most)) {
            return WireError{
                u"integer_above_max_value"_s,
                u"Invalid '%1': integer above maximum value. Expected a value <= %2, but got %3 instead."_s.arg(path)
                    .arg(most)
                    .arg(given, 0, 'f', 0),
                path};
        }
        return {};
    };
}

Check number(double least, double most)
{
    return [least, most](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isDouble())
            return wrongKind(u"a decimal number"_s, value, path);
        if (value.toDouble() >= least && value.toDouble() <= most)
            return {};
        return WireError{u"invalid_value"_s,
                         u"Invalid '%1': expected a value between %2 and %3, but got %4 instead."_s.arg(path)
                             .arg(least)
                             .arg(most)
                             .arg(value.toDouble()),
                         path};
    };
}

Check nullable(Check check)
{
    return [check = std::move(check)](const QJsonValue &value, const QString &path) {
        return value.isNull() ? Refusal() : check(value, path);
    };
}

Check either(Check first, Check second)
{
    return [first = std::move(first), second = std::move(second)](const QJsonValue &value, const QString &path) {
        return first(value, path) ? second(value, path) : Refusal();
    };
}

Check list(Check each, qsizetype fewest)
{
    return [each = std::move(each), fewest](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isArray())
            return wrongKind(u"an array"_s, value, path);
        const QJsonArray array = value.toArray();
        if (array.size() < fewest) {
            return WireError{
                u"array_below_min_length"_s,
                u"Invalid '%1': array too short. Expected an array with minimum length %2."_s.arg(path).arg(fewest),
                path};
        }
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const Refusal refusal = each(array.at(i), u"%1[%2]"_s.arg(path).arg(i)))
                return refusal;
        }
        return {};
    };
}

Check object(std::vector<Field> fields)
{
    return [fields = std::move(fields)](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isObject())
            return wrongKind(u"an object"_s, value, path);
        const QJsonObject object = value.toObject();
        for (const Field &field : fields) {
            if (field.required && !object.contains(field.key))
                return missing(join(path, field.key));
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto field =
                std::find_if(fields.begin(), fields.end(), [&](const Field &each) { return each.key == it.key(); });
            if (field == fields.end()) {
                const QString parameter = join(path, it.key().left(200));
                return WireError{u"unknown_parameter"_s, u"Unknown parameter: '%1'."_s.arg(parameter), parameter};
            }
            if (const Refusal refusal = field->check(it.value(), join(path, it.key())))
                return refusal;
        }
        return {};
    };
}

Check openObject()
{
    return [](const QJsonValue &value, const QString &path) {
        return value.isObject() ? Refusal() : wrongKind(u"an object"_s, value, path);
    };
}

Check byType(std::vector<std::pair<QString, Check>> kinds)
{
    return [kinds = std::move(kinds)](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isObject())
            return wrongKind(u"an object"_s, value, path);
        const QJsonValue type = value.toObject().value("type"_L1);
        const QString typePath = join(path, u"type"_s);
        if (type.isUndefined())
            return missing(typePath);
        QStringList known;
        for (const auto &[name, check] : kinds) {
            if (type.toString() == name)
                return check(value, path);
            known << name;
        }
        return unsupported(type.toVariant().toString(), known, typePath);
    };
}

Check metadata()
{
    return [](const QJsonValue &value, const QString &path) -> Refusal {
        if (!value.isObject())
            return wrongKind(u"an object"_s, value, path);
        const QJsonObject object = value.toObject();
        if (object.size() > 16) {
            return WireError{
                u"object_above_max_properties"_s,
                u"Invalid '%1': too many properties. Expected an object with at most 16 properties."_s.arg(path), path};
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString entry = join(path, it.key().left(64));
            if (const Refusal refusal = text(64)(QJsonValue(it.key()), entry))
                return refusal;
            if (const Refusal refusal = text(512)(it.value(), entry))
                return refusal;
        }
        return {};
    };
}

} // namespace turnscope::schema
