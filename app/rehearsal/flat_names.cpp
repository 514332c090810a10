// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/flat_names.h"

#include "app/rehearsal/wire_schema.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Value = FlatName::Value;

constexpr std::array kSession{
    FlatName{"model"_L1, "model"_L1},
    FlatName{"modalities"_L1, "output_modalities"_L1, Value::Modalities},
    FlatName{"instructions"_L1, "instructions"_L1},
    FlatName{"voice"_L1, "audio.output.voice"_L1},
    FlatName{"speed"_L1, "audio.output.speed"_L1},
    FlatName{"input_audio_format"_L1, "audio.input.format"_L1, Value::Format},
    FlatName{"output_audio_format"_L1, "audio.output.format"_L1, Value::Format},
    FlatName{"input_audio_transcription"_L1, "audio.input.transcription"_L1},
    FlatName{"input_audio_noise_reduction"_L1, "audio.input.noise_reduction"_L1},
    FlatName{"turn_detection"_L1, "audio.input.turn_detection"_L1},
    FlatName{"tools"_L1, "tools"_L1},
    FlatName{"tool_choice"_L1, "tool_choice"_L1},
    FlatName{"max_response_output_tokens"_L1, "max_output_tokens"_L1},
    FlatName{"include"_L1, "include"_L1},
    FlatName{"tracing"_L1, "tracing"_L1},
    FlatName{"prompt"_L1, "prompt"_L1},
};

constexpr std::array kResponse{
    FlatName{"modalities"_L1, "output_modalities"_L1, Value::Modalities},
    FlatName{"instructions"_L1, "instructions"_L1},
    FlatName{"voice"_L1, "audio.output.voice"_L1},
    FlatName{"output_audio_format"_L1, "audio.output.format"_L1, Value::Format},
    FlatName{"tools"_L1, "tools"_L1},
    FlatName{"tool_choice"_L1, "tool_choice"_L1},
    FlatName{"max_output_tokens"_L1, "max_output_tokens"_L1},
    FlatName{"max_response_output_tokens"_L1, "max_output_tokens"_L1, Value::Same, false},
    FlatName{"conversation"_L1, "conversation"_L1},
    FlatName{"metadata"_L1, "metadata"_L1},
    FlatName{"prompt"_L1, "prompt"_L1},
    FlatName{"input"_L1, "input"_L1},
};

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
    return kSession;
}

std::span<const FlatName> FlatNames::response()
{
    return kResponse;
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
