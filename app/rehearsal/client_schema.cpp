// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/client_schema.h"

#include "app/rehearsal/mcp_schema.h"

#include <QJsonArray>

#include <limits>

namespace turnscope::schema {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAny = std::numeric_limits<qint32>::max();
constexpr qint64 kMostOutputTokens = 32768; // what the 2.x models' pages say; the schema's text says 4,096
constexpr qsizetype kLongestEventId = 512;
constexpr qsizetype kLongestItemId = 32;
constexpr qsizetype kLongestText = 256000;

Check format()
{
    return byType({
        {u"audio/pcm"_s, object({{u"type"_s, text()}, {u"rate"_s, integer(24000, 24000)}})},
        {u"audio/pcmu"_s, object({{u"type"_s, text()}})},
        {u"audio/pcma"_s, object({{u"type"_s, text()}})},
    });
}

Check turnDetection()
{
    return byType({
        {u"server_vad"_s, object({
                              {u"type"_s, text()},
                              {u"threshold"_s, number(0, 1)},
                              {u"prefix_padding_ms"_s, integer(0, kAny)},
                              {u"silence_duration_ms"_s, integer(0, kAny)},
                              {u"create_response"_s, flag()},
                              {u"interrupt_response"_s, flag()},
                              {u"idle_timeout_ms"_s, nullable(integer(5000, 30000))},
                          })},
        {u"semantic_vad"_s, object({
                                {u"type"_s, text()},
                                {u"eagerness"_s, oneOf({u"low"_s, u"medium"_s, u"high"_s, u"auto"_s})},
                                {u"create_response"_s, flag()},
                                {u"interrupt_response"_s, flag()},
                            })},
    });
}

Check transcription()
{
    return object({
        {u"model"_s, text()},
        {u"language"_s, nullable(text())},
        {u"languages"_s, list(text(), 1)},
        {u"keywords"_s, list(text())},
        {u"prompt"_s, nullable(text())},
        {u"delay"_s, oneOf({u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s})},
    });
}

Check audioInput()
{
    return object({
        {u"format"_s, format()},
        {u"noise_reduction"_s, nullable(object({{u"type"_s, oneOf({u"near_field"_s, u"far_field"_s}), true}}))},
        {u"transcription"_s, nullable(transcription())},
        {u"turn_detection"_s, nullable(turnDetection())},
    });
}

Check voice()
{
    return either(object({{u"id"_s, text(), true}}),
                  oneOf({u"alloy"_s, u"ash"_s, u"ballad"_s, u"coral"_s, u"echo"_s, u"sage"_s, u"shimmer"_s, u"verse"_s,
                         u"marin"_s, u"cedar"_s}));
}

Check modalities()
{
    return [](const QJsonValue &value, const QString &path) -> Refusal {
        if (const Refusal refusal = list(oneOf({u"text"_s, u"audio"_s}), 1)(value, path))
            return refusal;
        if (value.toArray().size() == 1)
            return {};
        return WireError{
            u"invalid_value"_s,
            u"Invalid modalities: ['text', 'audio']. Supported combinations are: ['text'] and ['audio']."_s, path};
    };
}

Check maxOutputTokens()
{
    return either(constant(u"inf"_s), integer(1, kMostOutputTokens));
}

Check tools()
{
    return distinctLabels(list(byType({
        {u"function"_s, object({{u"type"_s, text()},
                                {u"name"_s, text(64), true},
                                {u"description"_s, nullable(text())},
                                {u"parameters"_s, nullable(openObject())}})},
        {u"mcp"_s, mcpTool()},
    })));
}

Check toolChoice()
{
    return either(openObject(), oneOf({u"none"_s, u"auto"_s, u"required"_s}));
}

/// Stored prompts end on 2026-11-30; here they are refused as all that once was is.
Check ended()
{
    return [](const QJsonValue &, const QString &path) -> Refusal {
        return WireError{u"unknown_parameter"_s, u"Unknown parameter: '%1'."_s.arg(path), path};
    };
}

Check reasoning()
{
    return object({{u"effort"_s, nullable(oneOf({u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s}))}});
}

Check audioOutput(bool withSpeed)
{
    std::vector<Field> fields{{u"format"_s, format()}, {u"voice"_s, voice()}};
    if (withSpeed)
        fields.push_back({u"speed"_s, number(0.25, 1.5)});
    return object(std::move(fields));
}

const Check &realtimeSession()
{
    static const Check check = object({
        {u"type"_s, text()},
        {u"model"_s, text()},
        {u"output_modalities"_s, modalities()},
        {u"instructions"_s, text()},
        {u"audio"_s, object({{u"input"_s, audioInput()}, {u"output"_s, audioOutput(true)}})},
        {u"include"_s, nullable(list(oneOf({u"item.input_audio_transcription.logprobs"_s})))},
        {u"tracing"_s, nullable(either(constant(u"auto"_s), object({{u"workflow_name"_s, text()},
                                                                    {u"group_id"_s, text()},
                                                                    {u"metadata"_s, openObject()}})))},
        {u"tools"_s, tools()},
        {u"tool_choice"_s, toolChoice()},
        {u"parallel_tool_calls"_s, flag()},
        {u"reasoning"_s, nullable(reasoning())},
        {u"max_output_tokens"_s, maxOutputTokens()},
        {u"truncation"_s, either(openObject(), oneOf({u"auto"_s, u"disabled"_s}))},
        {u"prompt"_s, nullable(ended())},
    });
    return check;
}

const Check &transcriptionSession()
{
    static const Check check = object({
        {u"type"_s, text()},
        {u"audio"_s, object({{u"input"_s, audioInput()}})},
        {u"include"_s, nullable(list(oneOf({u"item.input_audio_transcription.logprobs"_s})))},
    });
    return check;
}

Check parts(std::vector<std::pair<QString, Check>> kinds)
{
    return list(byType(std::move(kinds)));
}

Check message()
{
    const auto inputText = [] {
        return std::pair(u"input_text"_s, object({{u"type"_s, text()}, {u"text"_s, text(kLongestText), true}}));
    };
    const auto of = [](const QString &role, Check content) {
        return object({{u"id"_s, nullable(text(kLongestItemId))},
                       {u"object"_s, constant(u"realtime.item"_s)},
                       {u"type"_s, text()},
                       {u"status"_s, nullable(oneOf({u"completed"_s, u"incomplete"_s, u"in_progress"_s}))},
                       {u"phase"_s, nullable(text())},
                       {u"role"_s, constant(role), true},
                       {u"content"_s, std::move(content), true}});
    };
    const std::vector<std::pair<QString, Check>> roles{
        {u"user"_s,
         of(u"user"_s,
            parts({inputText(),
                   {u"input_audio"_s,
                    object({{u"type"_s, text()}, {u"audio"_s, text(), true}, {u"transcript"_s, nullable(text())}})},
                   {u"input_image"_s, object({{u"type"_s, text()},
                                              {u"image_url"_s, text(), true},
                                              {u"detail"_s, nullable(oneOf({u"auto"_s, u"low"_s, u"high"_s}))}})}}))},
        {u"system"_s, of(u"system"_s, parts({inputText()}))},
        {u"assistant"_s,
         of(u"assistant"_s,
            parts({{u"output_text"_s, object({{u"type"_s, text()}, {u"text"_s, text(kLongestText), true}})},
                   {u"output_audio"_s,
                    object({{u"type"_s, text()}, {u"transcript"_s, nullable(text())}, {u"audio"_s, text()}})}}))},
    };
    return [roles](const QJsonValue &value, const QString &path) -> Refusal {
        const QJsonValue role = value.toObject().value("role"_L1);
        if (role.isUndefined())
            return missing(path + u".role"_s);
        QStringList known;
        for (const auto &[name, check] : roles) {
            if (role.toString() == name)
                return check(value, path);
            known << name;
        }
        return unsupported(role.toString(), known, path + u".role"_s);
    };
}

Check item(bool reference)
{
    const Field id{u"id"_s, nullable(text(kLongestItemId))};
    const Field type{u"type"_s, text()};
    const Field object_{u"object"_s, constant(u"realtime.item"_s)};
    const Field status{u"status"_s, nullable(oneOf({u"completed"_s, u"incomplete"_s, u"in_progress"_s}))};
    std::vector<std::pair<QString, Check>> kinds{
        {u"message"_s, message()},
        {u"function_call"_s, object({id,
                                     type,
                                     object_,
                                     status,
                                     {u"call_id"_s, text()},
                                     {u"name"_s, text(), true},
                                     {u"arguments"_s, text(), true}})},
        {u"function_call_output"_s,
         object({id, type, object_, status, {u"call_id"_s, text(), true}, {u"output"_s, text(), true}})},
        {u"mcp_approval_response"_s, object({id,
                                             type,
                                             object_,
                                             {u"approval_request_id"_s, text(), true},
                                             {u"approve"_s, flag(), true},
                                             {u"reason"_s, nullable(text())}})},
    };
    if (reference)
        kinds.emplace_back(u"item_reference"_s, object({type, {u"id"_s, text(), true}}));
    return byType(std::move(kinds));
}

Check responseParameters()
{
    return object({
        {u"output_modalities"_s, modalities()},
        {u"instructions"_s, text()},
        {u"audio"_s, object({{u"output"_s, audioOutput(false)}})},
        {u"tools"_s, tools()},
        {u"tool_choice"_s, toolChoice()},
        {u"parallel_tool_calls"_s, flag()},
        {u"reasoning"_s, nullable(reasoning())},
        {u"max_output_tokens"_s, maxOutputTokens()},
        {u"conversation"_s, oneOf({u"auto"_s, u"none"_s})},
        {u"metadata"_s, nullable(metadata())},
        {u"prompt"_s, nullable(ended())},
        {u"input"_s, list(item(true))},
    });
}

std::pair<QString, Check> event(const QString &type, std::vector<Field> fields)
{
    fields.push_back({u"type"_s, text()});
    fields.push_back({u"event_id"_s, nullable(text(kLongestEventId))});
    return {type, object(std::move(fields))};
}

const std::vector<std::pair<QString, Check>> &events()
{
    static const std::vector<std::pair<QString, Check>> checks{
        event(u"session.update"_s, {{u"session"_s, openObject(), true}}),
        event(u"input_audio_buffer.append"_s, {{u"audio"_s, text(), true}}),
        event(u"input_audio_buffer.commit"_s, {}),
        event(u"input_audio_buffer.clear"_s, {}),
        event(u"conversation.item.create"_s,
              {{u"item"_s, item(false), true}, {u"previous_item_id"_s, nullable(text())}}),
        event(u"conversation.item.truncate"_s, {{u"item_id"_s, text(), true},
                                                {u"content_index"_s, integer(0, kAny), true},
                                                {u"audio_end_ms"_s, integer(0, kAny), true}}),
        event(u"conversation.item.delete"_s, {{u"item_id"_s, text(), true}}),
        event(u"conversation.item.retrieve"_s, {{u"item_id"_s, text(), true}}),
        event(u"response.create"_s, {{u"response"_s, nullable(responseParameters())}}),
        event(u"response.cancel"_s, {{u"response_id"_s, nullable(text())}}),
    };
    return checks;
}

} // namespace

Refusal checkSession(const QJsonObject &session, const QString &path)
{
    const QString type = path + u".type"_s;
    if (!session.contains("type"_L1))
        return missing(type);
    if (session.value("type"_L1) == "realtime"_L1)
        return realtimeSession()(session, path);
    if (session.value("type"_L1) == "transcription"_L1)
        return transcriptionSession()(session, path);
    return unsupported(session.value("type"_L1).toVariant().toString(), {u"realtime"_s, u"transcription"_s}, type);
}

Refusal checkClientEvent(const QJsonObject &event)
{
    const QJsonValue type = event.value("type"_L1);
    if (!type.isString())
        return WireError{u"invalid_event"_s, u"The 'type' field is missing."_s, u"type"_s};
    QStringList known;
    for (const auto &[name, check] : events()) {
        if (type.toString() != name) {
            known << name;
            continue;
        }
        if (const Refusal refusal = check(event, {}))
            return refusal;
        return name == "session.update"_L1 ? checkSession(event.value("session"_L1).toObject(), u"session"_s)
                                           : Refusal();
    }
    return unsupported(type.toString(), known, u"type"_s);
}

} // namespace turnscope::schema
