// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/describe.h"

#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

template<size_t N>
std::string_view pick(const std::array<std::string_view, N> &names, auto value)
{
    return size_t(value) < N ? names[size_t(value)] : std::string_view("?");
}

/// Builds one object; what is empty or unset leaves no key.
class Fields
{
public:
    explicit Fields(const StringTable &strings)
        : m_strings(strings)
    {
    }

    Fields &text(const char *key, std::string_view value)
    {
        if (!value.empty())
            put(key, utf8Text(value));
        return *this;
    }

    Fields &id(const char *key, StringId value) { return text(key, m_strings.view(value)); }
    Fields &number(const char *key, qint64 value) { return put(key, value); }
    Fields &event(const char *key, EventIndex value) { return put(key, qint64(turnscope::number(value))); }

    Fields &event(const char *key, std::optional<EventIndex> value) { return value ? event(key, *value) : *this; }

    Fields &flag(const char *key, bool value) { return value ? put(key, true) : *this; }

    template<typename Clock>
    Fields &time(const char *key, std::chrono::time_point<Clock, microseconds> value)
    {
        return put(key, toMicroseconds(value));
    }

    template<typename TimePoint>
    Fields &time(const char *key, const std::optional<TimePoint> &value)
    {
        return value ? time(key, *value) : *this;
    }

    Fields &put(const char *key, const QJsonValue &value)
    {
        m_object.insert(QLatin1StringView(key), value);
        return *this;
    }

    const QJsonObject &object() const { return m_object; }

private:
    const StringTable &m_strings;
    QJsonObject m_object;
};

QString formatText(const AudioFormat &format)
{
    constexpr std::array<std::string_view, 3> names{"pcm16", "ulaw", "alaw"};
    return u"%1/%2"_s.arg(utf8Text(pick(names, format.encoding))).arg(format.rate);
}

QJsonArray idArray(std::span<const StringId> ids, const StringTable &strings)
{
    QJsonArray array;
    for (const StringId id : ids)
        array.append(strings.text(id));
    return array;
}

QJsonObject describePart(const ContentPart &part, const StringTable &strings)
{
    constexpr std::array<std::string_view, 3> kinds{"text", "audio", "image"};
    Fields fields(strings);
    fields.text("kind", pick(kinds, part.kind)).text("text", part.text).flag("done", part.textDone);
    fields.flag("forgotten", part.forgotten).number("sent", part.sent.count()).event("image", part.image);
    return fields.object();
}

QJsonObject describeItem(const Item &item, const StringTable &strings)
{
    Fields fields(strings);
    fields.id("id", item.id).text("kind", nameOf(item.kind)).text("role", nameOf(item.role));
    fields.text("status", nameOf(item.status)).id("previous", item.previous).id("response", item.response);
    fields.flag("in_conversation", item.inConversation).flag("deleted", item.deleted);
    fields.text("call_id", item.callId).text("name", item.name).text("arguments", item.arguments);
    fields.text("output", item.output).text("server_label", item.serverLabel);
    fields.event("first_event", item.firstEvent).event("last_event", item.lastEvent);
    fields.time("begin", item.begin).time("end", item.end).time("truncated_at", item.truncatedAt);
    fields.text("transcription_error", item.transcriptionError);
    if (item.speech)
        fields.number("speech", turnscope::number(*item.speech));
    if (item.playback) {
        Fields playback(strings);
        playback.time("begin", item.playback->begin).time("heard", item.playback->heard);
        playback.flag("stopped", item.playback->stopped).flag("ended", item.playback->ended);
        fields.put("playback", playback.flag("estimated", item.playback->estimated).object());
    }
    QJsonArray parts;
    for (const ContentPart &part : item.parts)
        parts.append(describePart(part, strings));
    return fields.put("parts", parts).object();
}

QJsonObject describeUsage(const Usage &usage, const StringTable &strings)
{
    Fields fields(strings);
    fields.number("input", usage.input).number("output", usage.output);
    fields.number("input_text", usage.inputText).number("input_audio", usage.inputAudio);
    fields.number("input_image", usage.inputImage).number("cached_text", usage.cachedText);
    fields.number("cached_audio", usage.cachedAudio).number("cached_image", usage.cachedImage);
    fields.number("output_text", usage.outputText).number("output_audio", usage.outputAudio);
    fields.number("reasoning", usage.reasoning);
    return fields.put("seconds", usage.seconds).object();
}

QJsonObject describeResponse(const Response &response, const StringTable &strings)
{
    Fields fields(strings);
    fields.id("id", response.id).text("status", nameOf(response.status)).text("reason", response.reason);
    fields.text("error", response.error).flag("out_of_band", response.outOfBand).text("model", response.model);
    fields.put("audio_format", formatText(response.audioFormat)).put("items", idArray(response.items, strings));
    if (response.usage)
        fields.put("usage", describeUsage(*response.usage, strings));
    fields.event("created_by", response.createdBy).event("done_by", response.doneBy);
    fields.event("asked_by", response.askedBy).time("created", response.created);
    fields.time("first_audio", response.firstAudio).time("first_text", response.firstText);
    return fields.time("done", response.done).object();
}

QJsonObject describeTurn(const Turn &turn, const StringTable &strings)
{
    Fields fields(strings);
    if (turn.speech)
        fields.number("speech", turnscope::number(*turn.speech));
    QJsonArray responses;
    for (const ResponseIndex response : turn.responses)
        responses.append(qint64(number(response)));
    fields.id("user_item", turn.userItem).put("responses", responses);
    fields.put("tool_calls", idArray(turn.toolCalls, strings)).text("status", nameOf(turn.status));
    fields.time("voice_end", turn.voiceEnd).time("submitted", turn.submitted);
    fields.time("speech_stopped", turn.speechStopped).time("committed", turn.committed);
    fields.time("response_created", turn.responseCreated).time("first_audio", turn.firstAudio);
    fields.time("first_sound", turn.firstSound).time("done", turn.done).time("cut_in", turn.cutIn);
    fields.event("first_event", turn.firstEvent).event("last_event", turn.lastEvent);
    return fields.time("begin", turn.range.begin).time("end", turn.range.end).object();
}

QJsonObject describeSpan(const SpeechSpan &span, const StringTable &strings)
{
    Fields fields(strings);
    fields.time("start", span.start).time("end", span.end).id("item", span.item);
    fields.number("prefix_padding_ms", span.prefixPadding.count());
    fields.number("silence_duration_ms", span.silenceDuration.count());
    fields.event("started_by", span.startedBy).event("stopped_by", span.stoppedBy);
    return fields.time("started_at", span.startedAt).time("stopped_at", span.stoppedAt).object();
}

QJsonObject describeCall(const ToolCall &call, const StringTable &strings)
{
    Fields fields(strings);
    fields.id("item", call.item).text("call_id", call.callId).id("output_item", call.outputItem);
    fields.event("asked_by", call.askedBy).event("answered_by", call.answeredBy).time("asked", call.asked);
    return fields.time("answered", call.answered).flag("failed", call.failed).object();
}

QJsonObject describeError(const ErrorNote &error, const StringTable &strings)
{
    Fields fields(strings);
    fields.event("event", error.event).event("cause", error.cause).flag("cause_named", error.causeNamed);
    fields.text("type", error.type);
    return fields.text("code", error.code).text("message", error.message).text("param", error.param).object();
}

QJsonObject describeSettings(const SessionSettings &settings, const StringTable &strings)
{
    Fields fields(strings);
    fields.text("id", settings.id).text("model", settings.model).text("voice", settings.voice);
    fields.text("instructions", settings.instructions);
    fields.put("input_format", formatText(settings.inputFormat));
    fields.put("output_format", formatText(settings.outputFormat));
    fields.text("turn_taking", nameOf(settings.turnTaking)).put("threshold", settings.vad.threshold);
    fields.number("prefix_padding_ms", settings.vad.prefixPadding.count());
    fields.number("silence_duration_ms", settings.vad.silenceDuration.count());
    fields.flag("vad_known", settings.vadKnown).flag("create_response", settings.createResponse);
    fields.flag("interrupt_response", settings.interruptResponse);
    fields.text("transcription_model", settings.transcriptionModel);
    if (settings.expiresAt)
        fields.number("expires_at", *settings.expiresAt);
    return fields.flag("transcription_only", settings.transcriptionOnly).object();
}

QJsonObject describeChange(const SettingsChange &change, const StringTable &strings)
{
    constexpr std::array<std::string_view, 3> origins{"created", "sent", "echoed"};
    Fields fields(strings);
    fields.event("event", change.event).text("origin", pick(origins, change.origin));
    fields.event("partner", change.partner).flag("refused", change.refused);
    QJsonArray unechoed;
    for (const UnechoedSetting &setting : change.unechoed)
        unechoed.append(utf8Text(setting.path) + (setting.different ? " differs"_L1 : " is missing"_L1));
    if (!unechoed.isEmpty())
        fields.put("unechoed", unechoed);
    return fields.put("settings", describeSettings(change.settings, strings)).object();
}

QJsonObject describeTranscription(const TranscriptionUsage &transcription, const StringTable &strings)
{
    Fields fields(strings);
    fields.id("item", transcription.item).event("event", transcription.event).text("model", transcription.model);
    return fields.put("usage", describeUsage(transcription.usage, strings)).object();
}

QJsonArray list(const auto &things, auto describeOne, const StringTable &strings)
{
    QJsonArray array;
    for (const auto &thing : things)
        array.append(describeOne(thing, strings));
    return array;
}

} // namespace

std::string_view nameOf(ItemKind kind)
{
    constexpr std::array<std::string_view, 8> names{
        "message",  "function_call",        "function_call_output",  "mcp_list_tools",
        "mcp_call", "mcp_approval_request", "mcp_approval_response", "unknown"};
    return pick(names, kind);
}

std::string_view nameOf(Role role)
{
    constexpr std::array<std::string_view, 5> names{"", "system", "user", "assistant", "tool"};
    return pick(names, role);
}

std::string_view nameOf(ItemStatus status)
{
    constexpr std::array<std::string_view, 3> names{"in_progress", "completed", "incomplete"};
    return pick(names, status);
}

std::string_view nameOf(ResponseStatus status)
{
    constexpr std::array<std::string_view, 5> names{"in_progress", "completed", "cancelled", "incomplete", "failed"};
    return pick(names, status);
}

std::string_view nameOf(Turn::Status status)
{
    constexpr std::array<std::string_view, 6> names{"open",       "completed", "cut_in",
                                                    "incomplete", "failed",    "unanswered"};
    return pick(names, status);
}

std::string_view nameOf(SessionSettings::TurnTaking turnTaking)
{
    constexpr std::array<std::string_view, 4> names{"manual", "server_vad", "semantic_vad", "other"};
    return pick(names, turnTaking);
}

QByteArray describe(const Conversation &conversation, const StringTable &strings)
{
    QJsonArray order;
    for (const ItemIndex item : conversation.order())
        order.append(strings.text(conversation.items()[item].id));
    const Response *active = conversation.activeResponse();
    Fields all(strings);
    all.text("dialect", dialectId(conversation.dialect())).number("applied", conversation.applied());
    all.id("active_response", active ? active->id : StringId::None).put("order", order);
    all.time("input_clock", conversation.inputClock().end());
    all.put("items", list(conversation.items(), describeItem, strings));
    all.put("responses", list(conversation.responses(), describeResponse, strings));
    all.put("turns", list(conversation.turns(), describeTurn, strings));
    all.put("speech", list(conversation.speech(), describeSpan, strings));
    all.put("tool_calls", list(conversation.toolCalls(), describeCall, strings));
    all.put("errors", list(conversation.errors(), describeError, strings));
    all.put("transcriptions", list(conversation.transcriptions(), describeTranscription, strings));
    all.put("settings", describeSettings(conversation.settings(), strings));
    all.put("settings_history", list(conversation.settingsHistory(), describeChange, strings));
    return QJsonDocument(all.object()).toJson(QJsonDocument::Indented);
}

} // namespace turnscope
