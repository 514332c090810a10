// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/foreign_frame.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/envelope_fields.h"

#include <algorithm>

namespace turnscope {

using namespace envelope_fields;

namespace {

template<size_t N>
bool isAmong(std::string_view word, const std::string_view (&words)[N])
{
    return std::ranges::find(words, word) != std::end(words);
}

/// Media streams of phone services name their frames in "event", and the stream in a key that tells the service.
std::string_view phoneStream(const std::vector<JsonField> &fields)
{
    constexpr std::string_view events[] = {"connected", "start",        "media",        "stop",       "mark",
                                           "dtmf",      "clear",        "playAudio",    "clearAudio", "checkpoint",
                                           "played",    "playedStream", "clearedAudio", "error"};
    const std::string_view event = textOf(fields, "event");
    if (event.starts_with("websocket:"))
        return "Vonage";
    if (!isAmong(event, events))
        return {};
    constexpr std::pair<std::string_view, std::string_view> services[] = {{"streamSid", "Twilio Media Streams"},
                                                                          {"stream_sid", "Exotel"},
                                                                          {"stream_id", "Telnyx"},
                                                                          {"streamId", "Plivo"}};
    for (const auto &[key, service] : services)
        if (hasField(fields, key))
            return service;
    const bool isBegin = event == "connected" && (hasField(fields, "protocol") || hasField(fields, "version"));
    const bool isMedia = hasField(fields, event) && !hasField(fields, "type"); // {"event":"media","media":{…}}
    return isBegin || isMedia ? "Twilio Media Streams" : std::string_view();
}

/// Those whose frames are named in "type".
std::string_view byType(const std::vector<JsonField> &fields, std::string_view type)
{
    constexpr std::string_view audioCodes[] = {"session.initiate",    "session.accepted",    "session.resume",
                                               "session.end",         "session.error",       "activities",
                                               "connection.validate", "connection.validated"};
    const bool isRealtimes = type == "session.error" && hasField(fields, "error");
    if ((isAmong(type, audioCodes) && !isRealtimes) || type.starts_with("userStream.")
        || type.starts_with("playStream."))
        return "AudioCodes Voice AI Connect";
    if (textOf(fields, "label").starts_with("rtvi") && !EventCatalogue::find(type))
        return "Pipecat RTVI"; // what is newer than what we know
    if (hasField(fields, "version") && hasField(fields, "seq")
        && (hasField(fields, "serverseq") || hasField(fields, "clientseq")))
        return "Genesys AudioHook";
    constexpr std::string_view elevenLabs[] = {"conversation_initiation_metadata",
                                               "conversation_initiation_client_data", "user_audio_chunk",
                                               "agent_response_correction"};
    if (isAmong(type, elevenLabs))
        return "ElevenLabs";
    return {};
}

} // namespace

std::string_view foreignProtocol(const std::vector<JsonField> &fields)
{
    if (const std::string_view phone = phoneStream(fields); !phone.empty())
        return phone;
    if (const std::string_view named = byType(fields, textOf(fields, "type")); !named.empty())
        return named;
    constexpr std::string_view gemini[] = {"serverContent", "setupComplete",           "realtimeInput", "clientContent",
                                           "toolResponse",  "sessionResumptionUpdate", "goAway"};
    const bool isGemini = std::ranges::any_of(fields, [&](const JsonField &field) {
        return field.isObject() && isAmong(std::string_view(field.key), gemini);
    });
    return isGemini ? "Gemini Live" : std::string_view();
}

} // namespace turnscope
