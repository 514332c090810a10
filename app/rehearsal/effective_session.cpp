// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/effective_session.h"

#include "app/rehearsal/ids.h"
#include "app/rehearsal/wire_schema.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds kPause{320}; // after which semantic_vad's stand-in looks at the words

QString defaultInstructions()
{
    return u"You are the rehearsal endpoint of Turnscope, a stand-in for a voice model. Repeat what you heard, tell "
           u"the time, "
           "look up made-up orders and count."_s;
}

QJsonObject pcm()
{
    return {{u"type"_s, u"audio/pcm"_s}, {u"rate"_s, 24000}};
}

QJsonObject completeFormat(QJsonObject format)
{
    if (format.value("type"_L1) == "audio/pcm"_L1)
        format.insert(u"rate"_s, 24000);
    return format;
}

bool ofNewFamily(const QString &model)
{
    return model.startsWith("gpt-realtime-2"_L1) && !model.startsWith("gpt-realtime-2025"_L1);
}

/// In a transcription session these take no turns: the client commits (realtime-protocol 3.3).
bool hearsInOneStream(const QJsonObject &transcription)
{
    const QString model = transcription.value("model"_L1).toString();
    return model == "gpt-realtime-whisper"_L1 || model == "gpt-live-transcribe"_L1;
}

QJsonObject detectionDefaults(const QString &type, const QString &model)
{
    if (type == "semantic_vad"_L1)
        return {{u"type"_s, type},
                {u"eagerness"_s, u"auto"_s},
                {u"create_response"_s, true},
                {u"interrupt_response"_s, true}};
    return {{u"type"_s, u"server_vad"_s},         {u"threshold"_s, 0.5},
            {u"prefix_padding_ms"_s, 300},        {u"silence_duration_ms"_s, ofNewFamily(model) ? 500 : 200},
            {u"idle_timeout_ms"_s, QJsonValue()}, {u"create_response"_s, true},
            {u"interrupt_response"_s, true}};
}

void overlay(QJsonObject &on, const QJsonObject &with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        on.insert(it.key(), it.value());
}

bool namesServer(const QJsonObject &tool)
{
    return tool.value("type"_L1) != "mcp"_L1 || tool.contains("server_url"_L1) || tool.contains("connector_id"_L1)
           || tool.contains("tunnel_id"_L1);
}

/// The MCP tool of that label; empty when there is none.
QJsonObject toolOf(const QJsonArray &tools, const QJsonValue &label)
{
    for (const QJsonValue &each : tools) {
        if (each["server_label"_L1] == label && each["type"_L1] == "mcp"_L1)
            return each.toObject();
    }
    return {};
}

/// As they are shown. An MCP server that was named before can be referred to by its label alone (realtime-protocol 3.6).
QJsonArray completeTools(const QJsonArray &tools, const QJsonArray &before)
{
    QJsonArray complete;
    for (const QJsonValue &each : tools) {
        QJsonObject tool = each.toObject();
        if (!namesServer(tool)) {
            QJsonObject known = toolOf(before, tool.value("server_label"_L1));
            overlay(known, tool);
            tool = known;
        }
        if (tool.value("type"_L1) == "function"_L1 && !tool.contains("description"_L1))
            tool.insert(u"description"_s, QJsonValue());
        tool.remove(u"authorization"_s); // a secret is never echoed
        tool.remove(u"headers"_s);
        complete.append(tool);
    }
    return complete;
}

std::optional<WireError> checkServers(const QJsonArray &tools, const QJsonArray &before)
{
    for (qsizetype i = 0; i < tools.size(); ++i) {
        const QJsonObject tool = tools.at(i).toObject();
        if (!namesServer(tool) && toolOf(before, tool.value("server_label"_L1)).isEmpty())
            return schema::missing(u"session.tools[%1].server_url"_s.arg(i));
    }
    return {};
}

} // namespace

AudioFormat audioFormat(const QJsonObject &format)
{
    const QString type = format.value("type"_L1).toString();
    if (type == "audio/pcmu"_L1)
        return {AudioEncoding::Ulaw, 8000};
    if (type == "audio/pcma"_L1)
        return {AudioEncoding::Alaw, 8000};
    return {AudioEncoding::Pcm16, 24000};
}

QString voiceName(const QJsonValue &voice)
{
    return voice.isObject() ? voice.toObject().value("id"_L1).toString() : voice.toString();
}

EffectiveSession::EffectiveSession(Kind kind, const QString &model, const QDateTime &expires)
    : m_kind(kind)
{
    QJsonObject in{{u"format"_s, pcm()},
                   {u"transcription"_s, QJsonValue()},
                   {u"noise_reduction"_s, QJsonValue()},
                   {u"turn_detection"_s, detectionDefaults(u"server_vad"_s, model)}};
    m_session = {
        {u"id"_s, ids::session()}, {u"expires_at"_s, expires.toSecsSinceEpoch()}, {u"include"_s, QJsonValue()}};
    if (kind == Kind::Transcription) {
        overlay(m_session, {{u"type"_s, u"transcription"_s},
                            {u"object"_s, u"realtime.transcription_session"_s},
                            {u"audio"_s, QJsonObject{{u"input"_s, in}}}});
        return;
    }
    const QJsonObject out{
        {u"format"_s, pcm()}, {u"voice"_s, ofNewFamily(model) ? u"marin"_s : u"alloy"_s}, {u"speed"_s, 1.0}};
    overlay(m_session, {{u"type"_s, u"realtime"_s},
                        {u"object"_s, u"realtime.session"_s},
                        {u"model"_s, model},
                        {u"output_modalities"_s, QJsonArray{u"audio"_s}},
                        {u"instructions"_s, defaultInstructions()},
                        {u"tools"_s, QJsonArray()},
                        {u"tool_choice"_s, u"auto"_s},
                        {u"max_output_tokens"_s, u"inf"_s},
                        {u"tracing"_s, QJsonValue()},
                        {u"truncation"_s, u"auto"_s},
                        {u"prompt"_s, QJsonValue()},
                        {u"audio"_s, QJsonObject{{u"input"_s, in}, {u"output"_s, out}}}});
}

std::optional<WireError> EffectiveSession::update(const QJsonObject &update, bool assistantHasSpoken)
{
    const QString type = update.value("type"_L1).toString();
    if (type != m_session.value("type"_L1).toString()) {
        return WireError{{},
                         u"Passing a %1 session update event to a %2 session is not allowed."_s.arg(
                             type, m_session.value("type"_L1).toString()),
                         {}};
    }
    if (auto error = checkServers(update.value("tools"_L1).toArray(), tools()))
        return error;
    const QJsonObject audio = update.value("audio"_L1).toObject();
    QJsonObject in = input();
    QJsonObject out = output();

    const QJsonObject newOut = audio.value("output"_L1).toObject();
    if (assistantHasSpoken && newOut.contains("voice"_L1) && newOut.value("voice"_L1) != out.value("voice"_L1)) {
        return WireError{u"cannot_update_voice"_s,
                         u"Cannot update a conversation's voice if assistant audio is present."_s,
                         u"session.audio.output.voice"_s};
    }
    overlay(out, newOut);
    if (newOut.contains("format"_L1))
        out.insert(u"format"_s, completeFormat(newOut.value("format"_L1).toObject()));

    const QJsonObject newIn = audio.value("input"_L1).toObject();
    const QJsonValue oldDetection = in.value("turn_detection"_L1);
    overlay(in, newIn);
    if (newIn.contains("format"_L1))
        in.insert(u"format"_s, completeFormat(newIn.value("format"_L1).toObject()));
    if (newIn.value("turn_detection"_L1).isObject()) {
        const QJsonObject asked = newIn.value("turn_detection"_L1).toObject();
        const QString kind = asked.value("type"_L1).toString();
        QJsonObject detection = oldDetection.toObject().value("type"_L1) == kind ? oldDetection.toObject()
                                                                                 : detectionDefaults(kind, model());
        overlay(detection, asked);
        in.insert(u"turn_detection"_s, detection);
    }
    if (newIn.value("transcription"_L1).isObject()) {
        QJsonObject transcription{{u"language"_s, QJsonValue()}, {u"prompt"_s, QJsonValue()}};
        overlay(transcription, newIn.value("transcription"_L1).toObject());
        transcription.remove(u"keywords"_s);
        transcription.remove(u"delay"_s);
        in.insert(u"transcription"_s, transcription);
    }

    if (m_kind == Kind::Transcription && hearsInOneStream(in.value("transcription"_L1).toObject())) {
        if (newIn.value("turn_detection"_L1).isObject()) {
            return WireError{u"invalid_value"_s,
                             u"Turn detection is not supported for this transcription model; set it to null."_s,
                             u"session.audio.input.turn_detection"_s};
        }
        in.insert(u"turn_detection"_s, QJsonValue());
    }

    QJsonObject rest = update;
    for (const QString &fixed : {u"audio"_s, u"model"_s, u"type"_s, u"tools"_s})
        rest.remove(fixed);
    overlay(m_session, rest);
    if (update.contains("tools"_L1))
        m_session.insert(u"tools"_s, completeTools(update.value("tools"_L1).toArray(), tools()));
    QJsonObject wholeAudio{{u"input"_s, in}};
    if (m_kind == Kind::Realtime)
        wholeAudio.insert(u"output"_s, out);
    m_session.insert(u"audio"_s, wholeAudio);
    return {};
}

QJsonObject EffectiveSession::input() const
{
    return m_session.value("audio"_L1).toObject().value("input"_L1).toObject();
}

QJsonObject EffectiveSession::output() const
{
    return m_session.value("audio"_L1).toObject().value("output"_L1).toObject();
}

QJsonObject EffectiveSession::turnDetectionObject() const
{
    return input().value("turn_detection"_L1).toObject();
}

QString EffectiveSession::id() const
{
    return m_session.value("id"_L1).toString();
}

QString EffectiveSession::model() const
{
    return m_session.value("model"_L1).toString();
}

bool EffectiveSession::reasons() const
{
    return ofNewFamily(model());
}

QString EffectiveSession::instructions() const
{
    return m_session.value("instructions"_L1).toString();
}

QJsonArray EffectiveSession::tools() const
{
    return m_session.value("tools"_L1).toArray();
}

QJsonValue EffectiveSession::toolChoice() const
{
    return m_session.value("tool_choice"_L1);
}

QString EffectiveSession::voice() const
{
    return voiceName(output().value("voice"_L1));
}

double EffectiveSession::speed() const
{
    return output().value("speed"_L1).toDouble(1.0);
}

bool EffectiveSession::speaks() const
{
    return m_session.value("output_modalities"_L1).toArray().contains("audio"_L1);
}

QJsonValue EffectiveSession::maxOutputTokens() const
{
    return m_session.value("max_output_tokens"_L1);
}

AudioFormat EffectiveSession::inputFormat() const
{
    return audioFormat(input().value("format"_L1).toObject());
}

QJsonObject EffectiveSession::transcription() const
{
    return input().value("transcription"_L1).toObject();
}

std::optional<TurnDetectorSettings> EffectiveSession::turnDetection() const
{
    const QJsonObject detection = turnDetectionObject();
    if (detection.isEmpty())
        return {};
    TurnDetectorSettings settings;
    settings.threshold = detection.value("threshold"_L1).toDouble(settings.threshold);
    settings.prefixPadding = milliseconds(detection.value("prefix_padding_ms"_L1).toInt(300));
    settings.silenceDuration =
        eagerness() ? kPause : milliseconds(detection.value("silence_duration_ms"_L1).toInt(500));
    return settings;
}

std::optional<QString> EffectiveSession::eagerness() const
{
    const QJsonObject detection = turnDetectionObject();
    return detection.value("type"_L1) == "semantic_vad"_L1 ? std::optional(detection.value("eagerness"_L1).toString())
                                                           : std::nullopt;
}

bool EffectiveSession::createsResponse() const
{
    return m_kind == Kind::Realtime && turnDetectionObject().value("create_response"_L1).toBool();
}

bool EffectiveSession::interruptsResponse() const
{
    return turnDetectionObject().value("interrupt_response"_L1).toBool();
}

std::optional<milliseconds> EffectiveSession::idleTimeout() const
{
    const QJsonValue timeout = turnDetectionObject().value("idle_timeout_ms"_L1);
    return timeout.isDouble() ? std::optional(milliseconds(timeout.toInt())) : std::nullopt;
}

} // namespace turnscope
