// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/shape_check.h"

#include "models/audio/base64.h"
#include "models/conversation/server_error.h"
#include "models/lint/lint_checks.h"
#include "models/protocol/event_fields.h"
#include "models/recording/event_number.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnscope {

namespace {

constexpr LintRule kUnknownEvent{
    .id = "unknown-event",
    .severity = Severity::Info,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "An event or key that no known dialect has."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Nothing: unknown events must never break an app. Tell us about it."),
    .source = "PROTOCOL 2.8",
    .ofOneEvent = true};

constexpr LintRule kAudioIsBase64{
    .id = "audio-is-base64",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "Audio is base64 with padding, and PCM16 has whole samples."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Encode raw bytes with the standard alphabet; send whole samples."),
    .source = "PROTOCOL 2.8"};

constexpr LintRule kEventAfterClose{
    .id = "event-after-close",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "The client went on after the connection or the session had ended."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Stop sending on close and on session_expired, and reconnect."),
    .source = "what apps get wrong"};

/// What tools write into an event when they save it, beside what was on the wire.
bool isOfEnvelope(std::string_view key)
{
    static constexpr std::array<std::string_view, 24> keys{
        "direction", "dir",        "from",        "side",       "source",  "sender",     "origin",    "role",
        "timestamp", "@timestamp", "ts",          "time",       "t",       "at",         "date",      "created_at",
        "seq",       "sequence",   "received_at", "receivedAt", "sent_at", "session_id", "sessionId", "pushedMs"};
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

constexpr LintRule ShapeCheck::kClientLimits{
    .id = "client-limits",
    .severity = Severity::Error,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP(
        "turnscope",
        "event_id has at most 512 characters, an item id at most 32, and session keys are the documented ones."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Shorten the id, or remove the key that the message names."),
    .source = "PROTOCOL 2.8"};

LintCheckEntry lint_checks::shape()
{
    return lintCheckEntry<ShapeCheck>();
}

std::span<const LintRule *const> ShapeCheck::rules()
{
    static constexpr std::array<const LintRule *, 4> all{&kUnknownEvent, &kAudioIsBase64, &kClientLimits,
                                                         &kEventAfterClose};
    return all;
}

void ShapeCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    seeEnd(event, sink);
    if (event.row.from == Direction::Console)
        return;
    seeKeys(event, scope, sink);
    if (event.spec && !event.spec->audioField.empty())
        seeAudio(event, scope, sink);
    if (event.row.from != Direction::Client)
        return;
    seeLimits(event, sink);
    if (m_closed)
        m_after.push_back(event.index);
}

/// What ends a connection or a session, and what shows that it goes on all the same.
void ShapeCheck::seeEnd(const LintEvent &event, FindingSink &sink)
{
    switch (event.kind) {
    case EventKind::ServerError:
        if (!ServerError::read(event.frame, {}).endsSession())
            return;
        [[fallthrough]];
    case EventKind::ConsoleDisconnected:
    case EventKind::SessionClosed:
        m_closed = true;
        return;
    case EventKind::ConsoleConnected:
    case EventKind::SessionCreated:
    case EventKind::SessionUpdated:
    case EventKind::ResponseCreated:
    case EventKind::SpeechStarted:
        if (event.kind == EventKind::SessionCreated)
            dropAhead(event.events, event.row.at);
        tellAfterClose(event.events, sink);
        m_closed = false;
        return;
    default:
        return;
    }
}

/// Many send before the server has answered their next connection with session.created.
void ShapeCheck::dropAhead(const EventStore &events, SessionTime of)
{
    constexpr std::chrono::seconds ahead{3};
    while (!m_after.empty() && of - events.at(m_after.back()) <= ahead)
        m_after.pop_back();
}

/// The first is told, and how many they were.
void ShapeCheck::tellAfterClose(const EventStore &events, FindingSink &sink)
{
    const std::vector<EventIndex> sent = std::exchange(m_after, {});
    if (sent.empty())
        return;
    const QString first = tr("%1 was sent after the end: nobody took it.")
                              .arg(utf8Text(events.strings().view(events.type(sent.front()))));
    const QString all = sent.size() == 1
                            ? first
                            : first + u' '
                                  + tr("With it %n event(s) were sent so, up to event %1.", nullptr, int(sent.size()))
                                        .arg(eventNumberText(sent.back()));
    sink.add(kEventAfterClose, events, sent.front(), all);
}

void ShapeCheck::finish(const EventStore &events, const Conversation &conversation, const LintScope &,
                        FindingSink &sink)
{
    if (const EventIndex next{conversation.applied()}; events.contains(next)) // another session begins
        dropAhead(events, events.at(next));
    tellAfterClose(events, sink);
}

void ShapeCheck::seeUnreadable(const EventStore &events, EventIndex index, const LintScope &scope, FindingSink &sink)
{
    const EventRow row = events.row(index);
    if (row.type != StringId::None) // the log has only its name
        return;
    sink.add(kUnknownEvent, events, index,
             row.kind == FrameKind::Binary ? LintCheck::tr("A binary frame; the protocol has none.")
                                           : LintCheck::tr("A frame that is not a JSON object with a type."),
             scope.verbatim ? Severity::Warning : Severity::Info, // a tool may have cut it
             row.from == Direction::Client ? Side::Client : Side::Server);
}

void ShapeCheck::seeKeys(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const Side side = event.row.from == Direction::Client ? Side::Client : Side::Server;
    if (!event.spec) {
        if (m_told.emplace(event.type).second)
            sink.add(kUnknownEvent, event.events, event.index,
                     tr("No dialect that Turnscope knows has an event %1.").arg(utf8Text(event.type)), {}, side);
        return;
    }
    const EventFields *fields = scope.openAi ? eventFields(event.spec->gaName) : nullptr;
    if (!fields)
        return;
    for (const auto &[key, value] : event.frame) {
        if (!scope.verbatim && isOfEnvelope(key))
            continue;
        if (!fields->has(key) && m_told.emplace(std::string(event.type) + ' ' + std::string(key)).second)
            sink.add(kUnknownEvent, event.events, event.index,
                     tr("%1 has a key that is not documented: %2.").arg(utf8Text(event.type), utf8Text(key)), {}, side);
    }
}

void ShapeCheck::seeAudio(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const std::string_view text = json::text(event.frame, event.spec->audioField);
    const auto bytes = decodeBase64(QByteArrayView(text.data(), qsizetype(text.size())));
    const bool client = event.row.from == Direction::Client;
    const SessionSettings &settings = event.before.settings();
    const AudioFormat &format = client ? settings.inputFormat : settings.outputFormat;
    QString problem;
    if (!bytes)
        problem = tr("The audio of %1 is not base64.").arg(utf8Text(event.type));
    else if (bytes->size() % format.bytesPerSample() != 0)
        problem = tr("The audio of %1 ends in half a sample (%n byte(s)).", nullptr, int(bytes->size()))
                      .arg(utf8Text(event.type));
    if (problem.isEmpty())
        return;
    if (scope.verbatim) {
        sink.add(kAudioIsBase64, event.events, event.index, problem, {}, client ? Side::Client : Side::Server);
    } else if (!m_brokenAudioTold) {
        // Tools cut or leave out audio when they save logs: nobody is accused, and it is told once.
        m_brokenAudioTold = true;
        sink.add(kAudioIsBase64, event.events, event.index, problem + u' ' + tr("The log may have been cut."),
                 Severity::Info, client ? Side::Client : Side::Server);
    }
}

void ShapeCheck::seeLimits(const LintEvent &event, FindingSink &sink)
{
    // PROTOCOL 1.5
    constexpr size_t eventIdLimit = 512;
    constexpr size_t itemIdLimit = 32;
    if (json::text(event.frame, "event_id").size() > eventIdLimit)
        sink.add(kClientLimits, event.events, event.index, tr("event_id is longer than 512 characters."));
    const auto item = json::object(event.frame, "item");
    if (item && json::text(*item, "id").size() > itemIdLimit)
        sink.add(kClientLimits, event.events, event.index,
                 tr("item.id is longer than 32 characters: %1.").arg(utf8Text(json::text(*item, "id"))));
}

} // namespace turnscope
