// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/client_events.h"

#include "models/protocol/data_url.h"
#include "models/protocol/dialect_traits.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/session_schema.h"
#include "models/recording/frame_encoding.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(QByteArrayView text)
{
    QByteArray result("\"");
    appendJsonEscaped(result, text);
    return result += '"';
}

using F = SettingField;

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// As GA calls a client event.
QByteArray nameOf(EventKind kind)
{
    const auto specs = EventCatalogue::all();
    const auto found = std::ranges::find_if(specs, [kind](const EventSpec &spec) {
        return spec.kind == kind && spec.direction == Direction::Client && spec.name == spec.gaName;
    });
    return found == specs.end() ? QByteArray() : bytes(found->name);
}

/// `"key":value` of a setting within its object.
QByteArray member(F field, const QByteArray &value)
{
    return '"' + bytes(ownKey(settingSpec(field))) + "\":" + value;
}

/// `"key":{"key":…value…}` down a dotted path.
QByteArray within(std::string_view path, const QByteArray &value)
{
    const size_t dot = path.find('.');
    const QByteArray key = '"' + bytes(path.substr(0, dot)) + "\":";
    return dot == std::string_view::npos ? key + value : key + '{' + within(path.substr(dot + 1), value) + '}';
}

QByteArray jsonOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::floor(number) == number && std::abs(number) < 1e15
                   ? QByteArray::number(qint64(number))
                   : QByteArray::number(number, 'g', 6); // an endpoint's 0.6000000238418579 is a 0.6
    }
    return quoted(value.toString().toUtf8());
}

QByteArray detection(TurnMode mode, bool interrupts, const DetectionMemory &memory)
{
    if (mode == TurnMode::PushToTalk)
        return "null";
    const bool semantic = mode == TurnMode::SemanticVad;
    const QString type = semantic ? u"semantic_vad"_s : u"server_vad"_s;
    QByteArray json = '{' + member(F::TurnTaking, quoted(type.toLatin1()));
    for (const F field : allSettingFields()) {
        if (field == F::TurnTaking || !isBeside(field, F::TurnTaking))
            continue;
        QJsonValue value = memory.last(type, field);
        if (field == F::CreateResponse && (!semantic || !value.isBool()))
            value = mode != TurnMode::Manual;
        else if (field == F::InterruptResponse)
            value = interrupts && (memory.type() == type || value.toBool(true));
        if (!value.isUndefined() && !value.isNull()) // no timeout is what a detector has anyway
            json += ',' + member(field, jsonOf(value));
    }
    return json + '}';
}

} // namespace

QByteArray ClientEvents::begin(EventKind kind)
{
    ++m_count;
    return "{\"type\":\"" + nameOf(kind) + "\",\"event_id\":\"" + lastId() + '"';
}

QByteArray ClientEvents::lastId() const
{
    return "turnscope_" + QByteArray::number(m_count);
}

QByteArray ClientEvents::append(const QByteArray &audio)
{
    static const QByteArray head = "{\"type\":\"" + nameOf(EventKind::InputAudioAppend) + "\",\"audio\":\"";
    return head + audio.toBase64() + "\"}";
}

QByteArray ClientEvents::commit()
{
    return begin(EventKind::InputAudioCommit) + '}';
}

QByteArray ClientEvents::clear()
{
    return begin(EventKind::InputAudioClear) + '}';
}

QByteArray ClientEvents::turnDetection(TurnMode mode, bool interrupts, const DetectionMemory &memory, Dialect dialect)
{
    const QByteArray wanted = detection(mode, interrupts, memory);
    const SettingObject &object = *settingObject(settingSpec(F::TurnTaking));
    if (traits(dialect).nestedSettings)
        return begin(EventKind::SessionUpdate) + R"(,"session":{"type":"realtime",)" + within(object.nested, wanted)
               + "}}";
    return begin(EventKind::SessionUpdate) + ",\"session\":{" + within(object.flat, wanted) + "}}";
}

QByteArray ClientEvents::userText(const QString &text)
{
    return begin(EventKind::ItemCreate)
           + R"(,"item":{"type":"message","role":"user","content":[{"type":"input_text","text":)"
           + quoted(text.toUtf8()) + "}]}}";
}

QByteArray ClientEvents::userImage(const ImageMessage &message)
{
    QByteArray text;
    if (!message.text.isEmpty())
        text = R"({"type":"input_text","text":)" + quoted(message.text.toUtf8()) + "},";
    const std::string_view detail = imageDetailName(message.detail);
    return begin(EventKind::ItemCreate) + R"(,"item":{"type":"message","role":"user","content":[)" + text
           + R"({"type":"input_image","image_url":")" + DataUrl::make(message.mimeType, message.bytes)
           + R"(","detail":")" + QByteArray(detail.data(), qsizetype(detail.size())) + "\"}]}}";
}

QByteArray ClientEvents::createResponse()
{
    return begin(EventKind::ResponseCreate) + '}';
}

QByteArray ClientEvents::createItem(const QJsonObject &item)
{
    return begin(EventKind::ItemCreate) + ",\"item\":" + QJsonDocument(item).toJson(QJsonDocument::Compact) + '}';
}

QByteArray ClientEvents::functionOutput(const QByteArray &callId, const QString &output)
{
    return begin(EventKind::ItemCreate) + R"(,"item":{"type":"function_call_output","call_id":)" + quoted(callId)
           + ",\"output\":" + quoted(output.toUtf8()) + "}}";
}

QByteArray ClientEvents::offerFunctions(const QStringList &names)
{
    QByteArrayList tools;
    for (const QString &name : names) {
        tools += R"({"type":"function","name":)" + quoted(name.toUtf8())
                 + R"(,"parameters":{"type":"object","properties":{}}})";
    }
    return begin(EventKind::SessionUpdate) + R"(,"session":{"type":"realtime","tools":[)" + tools.join(',') + "]}}";
}

QByteArray ClientEvents::cancelResponse(const QByteArray &responseId)
{
    return begin(EventKind::ResponseCancel) + ",\"response_id\":" + quoted(responseId) + '}';
}

QByteArray ClientEvents::truncate(const QByteArray &itemId, int contentIndex, milliseconds heard)
{
    return begin(EventKind::ItemTruncate) + ",\"item_id\":" + quoted(itemId) + ",\"content_index\":"
           + QByteArray::number(contentIndex) + ",\"audio_end_ms\":" + QByteArray::number(heard.count()) + '}';
}

QByteArray ClientEvents::transcribeInput(const QString &model)
{
    return begin(EventKind::SessionUpdate) + R"(,"session":{"type":"realtime",)"
           + within(settingSpec(F::TranscriptionModel).nested, quoted(model.toUtf8())) + "}}";
}

QByteArray ClientEvents::updateSession(const QJsonObject &session)
{
    return begin(EventKind::SessionUpdate) + ",\"session\":" + QJsonDocument(session).toJson(QJsonDocument::Compact)
           + '}';
}

} // namespace turnscope
