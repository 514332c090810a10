// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/client_events.h"

#include "models/protocol/data_url.h"
#include "models/recording/frame_encoding.h"

#include <QJsonDocument>

namespace turnscope {

namespace {

QByteArray quoted(QByteArrayView text)
{
    QByteArray result("\"");
    appendJsonEscaped(result, text);
    return result += '"';
}

QByteArray detection(TurnMode mode, bool interrupts, const SessionSettings &inForce)
{
    if (mode == TurnMode::PushToTalk)
        return "null";
    QByteArray json = mode == TurnMode::SemanticVad ? R"({"type":"semantic_vad")" : R"({"type":"server_vad")";
    if (mode != TurnMode::SemanticVad && inForce.vadKnown
        && inForce.turnTaking == SessionSettings::TurnTaking::ServerVad) {
        json += ",\"threshold\":" + QByteArray::number(inForce.vad.threshold, 'g', 6)
                + ",\"prefix_padding_ms\":" + QByteArray::number(qint64(inForce.vad.prefixPadding.count()))
                + ",\"silence_duration_ms\":" + QByteArray::number(qint64(inForce.vad.silenceDuration.count()));
    }
    return json + ",\"create_response\":" + (mode == TurnMode::Manual ? "false" : "true")
           + ",\"interrupt_response\":" + (interrupts ? "true}" : "false}");
}

/// OpenAI's beta and those who kept its form.
bool isFlat(Dialect dialect)
{
    return dialect != Dialect::Unknown && dialect != Dialect::OpenAiGa && dialect != Dialect::Xai;
}

} // namespace

QByteArray ClientEvents::begin(QByteArrayView type)
{
    return "{\"type\":" + quoted(type) + ",\"event_id\":\"turnscope_" + QByteArray::number(++m_count) + '"';
}

QByteArray ClientEvents::append(const QByteArray &audio)
{
    return "{\"type\":\"input_audio_buffer.append\",\"audio\":\"" + audio.toBase64() + "\"}";
}

QByteArray ClientEvents::commit()
{
    return begin("input_audio_buffer.commit") + '}';
}

QByteArray ClientEvents::clear()
{
    return begin("input_audio_buffer.clear") + '}';
}

QByteArray ClientEvents::turnDetection(TurnMode mode, bool interrupts, const SessionSettings &inForce, Dialect dialect)
{
    const QByteArray wanted = "\"turn_detection\":" + detection(mode, interrupts, inForce);
    if (isFlat(dialect))
        return begin("session.update") + ",\"session\":{" + wanted + "}}";
    return begin("session.update") + R"(,"session":{"type":"realtime","audio":{"input":{)" + wanted + "}}}}";
}

QByteArray ClientEvents::userText(const QString &text)
{
    return begin("conversation.item.create")
           + R"(,"item":{"type":"message","role":"user","content":[{"type":"input_text","text":)"
           + quoted(text.toUtf8()) + "}]}}";
}

QByteArray ClientEvents::userImage(const ImageMessage &message)
{
    QByteArray text;
    if (!message.text.isEmpty())
        text = R"({"type":"input_text","text":)" + quoted(message.text.toUtf8()) + "},";
    const std::string_view detail = imageDetailName(message.detail);
    return begin("conversation.item.create") + R"(,"item":{"type":"message","role":"user","content":[)" + text
           + R"({"type":"input_image","image_url":")" + DataUrl::make(message.mimeType, message.bytes)
           + R"(","detail":")" + QByteArray(detail.data(), qsizetype(detail.size())) + "\"}]}}";
}

QByteArray ClientEvents::createResponse()
{
    return begin("response.create") + '}';
}

QByteArray ClientEvents::functionOutput(const QByteArray &callId, const QString &output)
{
    return begin("conversation.item.create") + R"(,"item":{"type":"function_call_output","call_id":)" + quoted(callId)
           + ",\"output\":" + quoted(output.toUtf8()) + "}}";
}

QByteArray ClientEvents::offerFunctions(const QStringList &names)
{
    QByteArrayList tools;
    for (const QString &name : names) {
        tools += R"({"type":"function","name":)" + quoted(name.toUtf8())
                 + R"(,"parameters":{"type":"object","properties":{}}})";
    }
    return begin("session.update") + R"(,"session":{"type":"realtime","tools":[)" + tools.join(',') + "]}}";
}

QByteArray ClientEvents::cancelResponse(const QByteArray &responseId)
{
    return begin("response.cancel") + ",\"response_id\":" + quoted(responseId) + '}';
}

QByteArray ClientEvents::truncate(const QByteArray &itemId, int contentIndex, qint64 heardMs)
{
    return begin("conversation.item.truncate") + ",\"item_id\":" + quoted(itemId) + ",\"content_index\":"
           + QByteArray::number(contentIndex) + ",\"audio_end_ms\":" + QByteArray::number(heardMs) + '}';
}

QByteArray ClientEvents::transcribeInput(const QString &model)
{
    return begin("session.update") + R"(,"session":{"type":"realtime","audio":{"input":{"transcription":{"model":)"
           + quoted(model.toUtf8()) + "}}}}}";
}

QByteArray ClientEvents::updateSession(const QJsonObject &session)
{
    return begin("session.update") + ",\"session\":" + QJsonDocument(session).toJson(QJsonDocument::Compact) + '}';
}

} // namespace turnscope
