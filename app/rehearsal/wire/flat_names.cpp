// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/flat_names.h"

#include "app/rehearsal/wire/wire_schema.h"
#include "models/protocol/session_schema.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Value = FlatName::Value;

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

Value valueOf(const SettingSpec *spec)
{
    if (spec && spec->wire == SettingSpec::Wire::Modalities)
        return Value::Modalities;
    return spec && spec->wire == SettingSpec::Wire::Format ? Value::Format : Value::Same;
}

std::vector<FlatName> sessionNames()
{
    std::vector<FlatName> names;
    for (const FlatSetting &each : flatSettings()) {
        if (!each.nested.empty())
            names.push_back({latin(each.flat), latin(each.nested), valueOf(each.spec)});
    }
    return names;
}

/// Those of the session that a response has too, and its own. The limit of tokens is called as in GA there; what it is
/// called in the session is taken as well.
std::vector<FlatName> responseNames()
{
    const SettingSpec &limit = settingSpec(SettingField::MaxOutputTokens);
    std::vector<FlatName> names{{latin(limit.nested), latin(limit.nested)}};
    for (const FlatSetting &each : flatSettings()) {
        if (each.spec && each.spec->perResponse)
            names.push_back({latin(each.flat), latin(each.nested), valueOf(each.spec), each.spec != &limit});
    }
    for (const QLatin1StringView own : {"conversation"_L1, "metadata"_L1, "input"_L1})
        names.push_back({own, own});
    return names;
}

struct FormatName
{
    QLatin1StringView flat;
    QLatin1StringView type;
};

constexpr std::array kFormats{
    FormatName{"pcm16"_L1, "audio/pcm"_L1},
    FormatName{"g711_ulaw"_L1, "audio/pcmu"_L1},
    FormatName{"g711_alaw"_L1, "audio/pcma"_L1},
};

QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

void insertAt(QJsonObject &object, QStringList path, const QJsonValue &value)
{
    const QString key = path.takeFirst();
    if (path.isEmpty()) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    insertAt(inner, path, value);
    object.insert(key, inner);
}

tl::expected<QJsonValue, WireError> modalities(const QJsonValue &flat, const QString &path)
{
    const QJsonArray asked = flat.toArray();
    if (asked == QJsonArray{u"text"_s})
        return QJsonArray{u"text"_s};
    if (asked.size() == 2 && asked.contains("text"_L1) && asked.contains("audio"_L1))
        return QJsonArray{u"audio"_s};
    return tl::unexpected(
        WireError{u"invalid_value"_s,
                  u"Invalid modalities. Supported combinations are: ['text'] and ['audio', 'text']."_s, path});
}

tl::expected<QJsonValue, WireError> format(const QJsonValue &flat, const QString &path)
{
    QStringList known;
    for (const FormatName &each : kFormats) {
        if (flat.toString() == each.flat)
            return QJsonObject{{u"type"_s, each.type}};
        known << each.flat;
    }
    return tl::unexpected(schema::unsupported(flat.toVariant().toString(), known, path));
}

tl::expected<QJsonValue, WireError> nested(const QJsonValue &flat, Value value, const QString &path)
{
    switch (value) {
    case Value::Modalities:
        return modalities(flat, path);
    case Value::Format:
        return format(flat, path);
    case Value::Same:
        break;
    }
    return flat;
}

QJsonValue flattened(const QJsonValue &nested, Value value)
{
    if (value == Value::Modalities)
        return nested.toArray().contains("audio"_L1) ? QJsonArray{u"text"_s, u"audio"_s} : QJsonArray{u"text"_s};
    if (value == Value::Format) {
        const QString type = nested.toObject().value("type"_L1).toString();
        const auto *known = std::ranges::find(kFormats, type, &FormatName::type);
        return known == kFormats.end() ? QJsonValue() : QJsonValue(known->flat);
    }
    return nested;
}

} // namespace

std::span<const FlatName> FlatNames::session()
{
    static const auto names = sessionNames();
    return names;
}

std::span<const FlatName> FlatNames::response()
{
    static const auto names = responseNames();
    return names;
}

tl::expected<QJsonObject, WireError> FlatNames::nest(const QJsonObject &flat, std::span<const FlatName> names,
                                                     const QString &path)
{
    QJsonObject object;
    for (auto it = flat.begin(); it != flat.end(); ++it) {
        const QString parameter = path + u'.' + it.key().left(200);
        const auto name = std::ranges::find_if(names, [&](const FlatName &each) { return it.key() == each.flat; });
        if (name == names.end()) {
            return tl::unexpected(
                WireError{u"unknown_parameter"_s, u"Unknown parameter: '%1'."_s.arg(parameter), parameter});
        }
        const auto value = nested(it.value(), name->value, parameter);
        if (!value)
            return tl::unexpected(value.error());
        insertAt(object, QString(name->path).split(u'.'), *value);
    }
    return object;
}

QJsonObject FlatNames::flatten(const QJsonObject &nested, std::span<const FlatName> names)
{
    QJsonObject flat;
    for (const FlatName &name : names) {
        const QJsonValue value = at(nested, name.path);
        if (name.shown && !value.isUndefined())
            flat.insert(name.flat, flattened(value, name.value));
    }
    return flat;
}

WireError FlatNames::flatten(WireError error, std::span<const FlatName> names, const QString &path)
{
    for (const FlatName &name : names) {
        const QString there = path + u'.' + name.path;
        if (name.shown && (error.param == there || error.param.startsWith(there + u'.'))) {
            const QString param = path + u'.' + name.flat + error.param.sliced(there.size());
            error.message.replace(u'\'' + error.param + u'\'', u'\'' + param + u'\'');
            error.param = param;
            break;
        }
    }
    return error;
}

} // namespace turnscope
