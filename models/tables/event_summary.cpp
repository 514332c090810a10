// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_summary.h"

#include "models/audio/base64.h"
#include "models/protocol/audio_frame.h"
#include "models/protocol/by_kind.h"
#include "models/tables/item_summary.h"
#include "models/text/time_text.h"

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
            parts << (key.ends_with("_ms")
                          ? oneLine(key.substr(0, key.size() - 3)) + u' ' + millisecondsText(milliseconds(whole))
                          : oneLine(key) + u' ' + groupedText(whole));
        } else if (!value.get_bool().get(flag) && flag) {
            parts << oneLine(key);
        }
    }
    return dotted(parts);
}

using Describe = QString (*)(simdjson::dom::object event);

QString of(simdjson::dom::object event, std::string_view key, Describe describe)
{
    const auto object = json::object(event, key);
    return object ? describe(*object) : QString();
}

QString at(simdjson::dom::object event, const char *word, std::string_view key)
{
    return json::has(event, key)
               ? QLatin1StringView(word) + u' ' + millisecondsText(milliseconds(json::integer(event, key)))
               : QString();
}

QString responseAsked(simdjson::dom::object response)
{
    return dotted({json::text(response, "conversation") == "none" ? EventSummarizer::tr("out of band") : QString(),
                   oneLine(json::text(response, "instructions"))});
}

QString secondsBilled(simdjson::dom::object usage)
{
    return EventSummarizer::tr("%1 s billed").arg(json::real(usage, "seconds"));
}

/// What an event of each kind is about; of what is not named here, its scalars.
constexpr ByKind<Describe> kDescriptions{
    {{EventKind::SessionUpdate, EventKind::SessionCreated, EventKind::SessionUpdated},
     [](simdjson::dom::object event) { return of(event, "session", sessionSummary); }},
    {{EventKind::SecondsUsed, EventKind::SessionClosed},
     [](simdjson::dom::object event) {
         return dotted({id(event, "reason"), of(event, "usage", secondsBilled)});
     }},
    {{EventKind::TranscriptionFailed, EventKind::ServerError},
     [](simdjson::dom::object event) { return of(event, "error", errorSummary); }},
    {{EventKind::RateLimits}, rateLimits},
    {{EventKind::ConversationCreated},
     [](simdjson::dom::object event) {
         return of(event, "conversation", [](simdjson::dom::object conversation) { return id(conversation, "id"); });
     }},

    {{EventKind::ItemCreate, EventKind::ItemAdded, EventKind::ItemCreatedLegacy, EventKind::ItemDone,
      EventKind::ItemRetrieved, EventKind::OutputItemAdded, EventKind::OutputItemDone},
     [](simdjson::dom::object event) { return of(event, "item", itemSummary); }},
    {{EventKind::ContentPartAdded, EventKind::ContentPartDone},
     [](simdjson::dom::object event) { return of(event, "part", contentPartSummary); }},
    {{EventKind::ItemTruncate, EventKind::ItemTruncated},
     [](simdjson::dom::object event) {
         return dotted({at(event, "audio_end", "audio_end_ms"), id(event, "item_id")});
     }},
    {{EventKind::InputAudioCommitted, EventKind::ItemDelete, EventKind::ItemDeleted, EventKind::ItemRetrieve},
     [](simdjson::dom::object event) { return id(event, "item_id"); }},

    {{EventKind::SpeechStarted},
     [](simdjson::dom::object event) { return at(event, "audio_start", "audio_start_ms"); }},
    {{EventKind::SpeechStopped}, [](simdjson::dom::object event) { return at(event, "audio_end", "audio_end_ms"); }},
    {{EventKind::TimeoutTriggered},
     [](simdjson::dom::object event) {
         return dotted({at(event, "audio_start", "audio_start_ms"), at(event, "audio_end", "audio_end_ms")});
     }},

    {{EventKind::ResponseCreate}, [](simdjson::dom::object event) { return of(event, "response", responseAsked); }},
    {{EventKind::ResponseCreated},
     [](simdjson::dom::object event) {
         return of(event, "response", [](simdjson::dom::object response) { return id(response, "id"); });
     }},
    {{EventKind::ResponseDone}, [](simdjson::dom::object event) { return of(event, "response", responseSummary); }},
    {{EventKind::ResponseCancel, EventKind::OutputAudioStarted, EventKind::OutputAudioStopped,
      EventKind::OutputAudioCleared},
     [](simdjson::dom::object event) { return id(event, "response_id"); }},

    {{EventKind::InputAudioAppend, EventKind::AudioDelta}, [](simdjson::dom::object) { return QString(); }},
    {{EventKind::InputTranscriptDelta, EventKind::OutputTranscriptDelta, EventKind::TranscriptionDelta,
      EventKind::TextDelta, EventKind::AudioTranscriptDelta, EventKind::FunctionArgumentsDelta,
      EventKind::McpArgumentsDelta},
     [](simdjson::dom::object event) { return id(event, "delta"); }},
    {{EventKind::TranscriptionCompleted, EventKind::TranscriptionUpdated, EventKind::AudioTranscriptDone},
     [](simdjson::dom::object event) { return id(event, "transcript"); }},
    {{EventKind::TranscriptionSegment, EventKind::TextDone},
     [](simdjson::dom::object event) { return id(event, "text"); }},

    {{EventKind::FunctionArgumentsDone, EventKind::McpArgumentsDone},
     [](simdjson::dom::object event) {
         return dotted({id(event, "name"), id(event, "arguments")});
     }},
    {{EventKind::DelegationCreated},
     [](simdjson::dom::object event) {
         return of(event, "delegation", [](simdjson::dom::object delegation) {
             return dotted({id(delegation, "target"), id(delegation, "id")});
         });
     }},
    {{EventKind::ContextAppend},
     [](simdjson::dom::object event) {
         return dotted({id(event, "content"), id(event, "delegation_id")});
     }},
};

QString describe(EventKind kind, simdjson::dom::object event)
{
    const Describe words = kDescriptions[kind];
    return words ? words(event) : scalars(event);
}

} // namespace

void EventSummarizer::setDialect(Dialect dialect)
{
    m_dialect = dialect;
    m_types.setDialect(dialect);
}

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
    if (!spec->carries.empty())
        return {carried(*spec, *event), EventMark::None};
    if (!spec->audioField.empty()) {
        if (const AudioFrame audio = readAudioFrame(frame, spec->audioField); !audio.base64 && audio.bytes)
            return {tr("%1 of audio, not in the log").arg(durationText(duration(*spec, *audio.bytes))),
                    EventMark::None};
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

/// The type of the event in the envelope, and what it is about.
QString EventSummarizer::carried(const EventSpec &spec, simdjson::dom::object event) const
{
    const auto inner = json::object(event, spec.carries);
    if (!inner)
        return scalars(event);
    const EventSpec *known = EventCatalogue::findCarried(m_dialect, json::text(*inner, "type"));
    return dotted({id(*inner, "type"), known ? describe(known->kind, *inner) : scalars(*inner)});
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
        const QByteArray frame = events.frame(members[i]);
        if (const AudioFrame left = readAudioFrame(frame, spec.audioField); !left.base64 && left.bytes) {
            if (members.size() > kExactRun)
                return {tr("%1 of audio, not in the log")
                            .arg(durationText(duration(spec, *left.bytes) * qint64(members.size()))),
                        EventMark::None};
            total += duration(spec, *left.bytes);
            continue;
        }
        const auto event = m_reader.parse(frame);
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
