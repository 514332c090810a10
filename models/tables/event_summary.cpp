// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_summary.h"

#include "models/audio/base64.h"
#include "models/tables/item_summary.h"
#include "models/tables/time_text.h"

#include <QStringList>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kExactRun = 64; // events of a run that are read for its sum; longer ones go by their lengths
constexpr quint32 kJoined = 96;   // events of a run whose text is joined

QString id(simdjson::dom::object event, std::string_view key)
{
    return oneLine(json::text(event, key));
}

QString rateLimits(simdjson::dom::object event)
{
    QStringList parts;
    if (const auto limits = json::array(event, "rate_limits")) {
        for (const simdjson::dom::element element : *limits) {
            simdjson::dom::object limit;
            if (element.get_object().get(limit) || parts.size() == 4)
                continue;
            parts << u"%1 %2 / %3"_s.arg(oneLine(json::text(limit, "name")),
                                         groupedText(json::integer(limit, "remaining")),
                                         groupedText(json::integer(limit, "limit")));
        }
    }
    return dotted(parts);
}

/// The scalars of an event but its type and ids, for the console's own and for what nobody knows.
QString scalars(simdjson::dom::object event)
{
    QStringList parts;
    for (const auto [key, value] : event) {
        if (key == "type" || key == "event_id" || parts.size() == 6)
            continue;
        std::string_view text;
        int64_t whole = 0;
        bool flag = false;
        if (!value.get_string().get(text)) {
            parts << (key.ends_with("_id") || key == "text" || key == "message" ? oneLine(text)
                                                                                : oneLine(key) + u' ' + oneLine(text));
        } else if (!value.get_int64().get(whole)) {
            parts << (key.ends_with("_ms") ? oneLine(key.substr(0, key.size() - 3)) + u' ' + millisecondsText(whole)
                                           : oneLine(key) + u' ' + groupedText(whole));
        } else if (!value.get_bool().get(flag) && flag) {
            parts << oneLine(key);
        }
    }
    return dotted(parts);
}

} // namespace

void EventSummarizer::setFormats(const AudioFormat &input, const AudioFormat &output)
{
    m_input = input;
    m_output = output;
}

EventSummary EventSummarizer::summarize(const EventStore &events, EventIndex index)
{
    const EventRow row = events.row(index);
    const QByteArray frame = events.frame(index);
    if (row.kind == FrameKind::Binary)
        return {tr("binary frame of %1").arg(byteSizeText(row.length)), EventMark::NotJson};
    if (row.kind == FrameKind::Text)
        return {oneLine({frame.constData(), size_t(frame.size())}), EventMark::NotJson};
    const auto event = m_reader.parse(frame);
    if (!event)
        return {oneLine({frame.constData(), size_t(frame.size())}), EventMark::NotJson};
    const EventSpec *spec = m_types.spec(events, row.type);
    if (!spec)
        return {scalars(*event), EventMark::UnknownType};
    if (!spec->audioField.empty()) {
        const std::string_view audio = json::text(*event, spec->audioField);
        const auto bytes = decodeBase64(QByteArrayView(audio.data(), qsizetype(audio.size())));
        if (!bytes)
            return {tr("%1 that cannot be decoded").arg(byteSizeText(qint64(audio.size()))), EventMark::BrokenAudio};
        return {tr("%1 of audio").arg(durationText(duration(*spec, bytes->size()))), EventMark::None};
    }
    const bool failed = m_types.isProblem(events, index)
                        || (spec->kind == EventKind::ResponseDone && json::object(*event, "response")
                            && json::text(*json::object(*event, "response"), "status") == "failed");
    return {describe(spec->kind, *event), failed ? EventMark::Error : EventMark::None};
}

QString EventSummarizer::describe(EventKind kind, simdjson::dom::object event) const
{
    const auto inner = [&](std::string_view key, QString (*sum)(simdjson::dom::object)) {
        const auto object = json::object(event, key);
        return object ? sum(*object) : QString();
    };
    const auto at = [&](const char *word, std::string_view key) {
        return json::has(event, key) ? QLatin1StringView(word) + u' ' + millisecondsText(json::integer(event, key))
                                     : QString();
    };
    switch (kind) {
    case EventKind::SessionUpdate:
    case EventKind::SessionCreated:
    case EventKind::SessionUpdated:
        return inner("session", sessionSummary);
    case EventKind::ItemCreate:
    case EventKind::ItemAdded:
    case EventKind::ItemCreatedLegacy:
    case EventKind::ItemDone:
    case EventKind::ItemRetrieved:
    case EventKind::OutputItemAdded:
    case EventKind::OutputItemDone:
        return inner("item", itemSummary);
    case EventKind::ItemTruncate:
    case EventKind::ItemTruncated:
        return dotted({at("audio_end", "audio_end_ms"), id(event, "item_id")});
    case EventKind::SpeechStarted:
        return at("audio_start", "audio_start_ms");
    case EventKind::SpeechStopped:
        return at("audio_end", "audio_end_ms");
    case EventKind::TimeoutTriggered:
        return dotted({at("audio_start", "audio_start_ms"), at("audio_end", "audio_end_ms")});
    case EventKind::InputAudioCommitted:
    case EventKind::ItemDelete:
    case EventKind::ItemDeleted:
    case EventKind::ItemRetrieve:
        return id(event, "item_id");
    case EventKind::ResponseCreate: {
        const auto response = json::object(event, "response");
        return response ? dotted({json::text(*response, "conversation") == "none" ? tr("out of band") : QString(),
                                  oneLine(json::text(*response, "instructions"))})
                        : QString();
    }
    case EventKind::ResponseCreated: {
        const auto response = json::object(event, "response");
        return response ? id(*response, "id") : QString();
    }
    case EventKind::ResponseDone:
        return inner("response", responseSummary);
    case EventKind::ResponseCancel:
    case EventKind::OutputAudioStarted:
    case EventKind::OutputAudioStopped:
    case EventKind::OutputAudioCleared:
        return id(event, "response_id");
    case EventKind::ContentPartAdded:
    case EventKind::ContentPartDone:
        return inner("part", contentPartSummary);
    case EventKind::TranscriptionDelta:
    case EventKind::TextDelta:
    case EventKind::AudioTranscriptDelta:
    case EventKind::FunctionArgumentsDelta:
    case EventKind::McpArgumentsDelta:
        return id(event, "delta");
    case EventKind::TranscriptionCompleted:
    case EventKind::TranscriptionUpdated:
    case EventKind::AudioTranscriptDone:
        return id(event, "transcript");
    case EventKind::TranscriptionSegment:
    case EventKind::TextDone:
        return id(event, "text");
    case EventKind::FunctionArgumentsDone:
    case EventKind::McpArgumentsDone:
        return dotted({id(event, "name"), id(event, "arguments")});
    case EventKind::TranscriptionFailed:
    case EventKind::ServerError:
        return inner("error", errorSummary);
    case EventKind::RateLimits:
        return rateLimits(event);
    case EventKind::ConversationCreated: {
        const auto conversation = json::object(event, "conversation");
        return conversation ? id(*conversation, "id") : QString();
    }
    case EventKind::InputAudioAppend:
    case EventKind::AudioDelta:
        return {};
    default:
        return scalars(event);
    }
}

EventSummary EventSummarizer::summarize(const EventStore &events, const EventRowList::Row &run)
{
    const EventSpec *spec = m_types.spec(events, events.type(run.first));
    if (run.count == 1 || !spec)
        return summarize(events, run.first);
    if (!spec->audioField.empty())
        return audioRun(events, run, *spec);
    if (spec->join == DeltaJoin::Text || spec->join == DeltaJoin::Arguments)
        return textRun(events, run);
    return summarize(events, run.last);
}

EventSummary EventSummarizer::audioRun(const EventStore &events, const EventRowList::Row &run, const EventSpec &spec)
{
    const std::vector<EventIndex> members = eventsOfRun(events, run);
    microseconds total{0};
    qint64 overhead = 0; // of a frame beside its base64; the same for all of a run, but for digits of ids
    for (size_t i = 0; i < members.size(); ++i) {
        if (members.size() > kExactRun && i > 0) {
            total += duration(spec, std::max<qint64>(0, events.row(members[i]).length - overhead) * 3 / 4);
            continue;
        }
        const auto event = m_reader.parse(events.frame(members[i]));
        const std::string_view audio = event ? json::text(*event, spec.audioField) : std::string_view();
        const QByteArrayView text(audio.data(), qsizetype(audio.size()));
        if (!decodeBase64(text))
            return {tr("audio that cannot be decoded"), EventMark::BrokenAudio};
        overhead = events.row(members[i]).length - text.size();
        total += duration(spec, base64DecodedSize(text));
    }
    return {tr("%1 of audio").arg(durationText(total)), EventMark::None};
}

EventSummary EventSummarizer::textRun(const EventStore &events, const EventRowList::Row &run)
{
    std::string joined;
    for (const EventIndex index : eventsOfRun(events, run, kJoined)) {
        if (const auto event = m_reader.parse(events.frame(index)))
            joined += json::text(*event, "delta");
    }
    if (run.count > kJoined)
        joined += "…";
    return {oneLine(joined), EventMark::None};
}

microseconds EventSummarizer::duration(const EventSpec &spec, qint64 bytes) const
{
    const AudioFormat &format = spec.direction == Direction::Client ? m_input : m_output;
    return format.duration(bytes / format.bytesPerSample());
}

QString EventSummarizer::markText(EventMark mark)
{
    switch (mark) {
    case EventMark::None:
        return {};
    case EventMark::Error:
        return tr("error");
    case EventMark::UnknownType:
        return tr("unknown type");
    case EventMark::NotJson:
        return tr("not JSON");
    case EventMark::BrokenAudio:
        return tr("broken base64");
    }
    return {};
}

std::vector<EventIndex> eventsOfRun(const EventStore &events, const EventRowList::Row &run, quint32 limit)
{
    std::vector<EventIndex> members;
    const StringId type = events.type(run.first);
    const StringId item = events.row(run.first).item;
    for (EventIndex i = run.first; i <= run.last && members.size() < limit; i = next(i)) {
        if (events.type(i) == type && events.row(i).item == item)
            members.push_back(i);
    }
    return members;
}

} // namespace turnscope
