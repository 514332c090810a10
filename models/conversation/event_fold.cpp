// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/event_fold.h"

#include "models/protocol/event_catalogue.h"
#include "models/protocol/frame_fields.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 npos = FoldState::npos;

/// How many bytes a base64 text stands for.
qint64 decodedSize(std::string_view base64)
{
    qint64 padding = 0;
    while (padding < 2 && size_t(padding) < base64.size() && base64[base64.size() - 1 - size_t(padding)] == '=')
        ++padding;
    return std::max<qint64>(0, qint64(base64.size() / 4) * 3 - padding);
}

} // namespace

EventKind EventFold::kindOf(const EventStore &events, StringId type)
{
    if (number(type) >= m_kinds.size())
        m_kinds.resize(std::max<size_t>(number(type) + size_t(1), m_kinds.size() * 2), 0);
    quint8 &known = m_kinds[number(type)];
    if (known == 0)
        known = quint8(quint8(EventCatalogue::kind(events.strings().view(type))) + 1);
    return EventKind(known - 1);
}

void EventFold::apply(const EventStore &events, EventIndex index, QByteArrayView frame)
{
    FoldEvent event{events, index, events.row(index), EventKind::Unknown, {}};
    if (event.row.kind != FrameKind::Json)
        return;
    event.kind = kindOf(event.events, event.row.type);
    const bool ours = event.kind >= EventKind::ConsoleConnected;
    if (ours != (event.row.from == Direction::Console)) // an endpoint cannot speak for the console
        return;
    if (!m_detector.decided()) {
        m_detector.push(event.events.strings().view(event.row.type), frame);
        m_state.dialect = m_detector.dialect();
    }
    ++m_state.revision;
    switch (event.kind) {
    case EventKind::Unknown:
    case EventKind::Other:
    case EventKind::Keepalive:
    case EventKind::RateLimits:
    case EventKind::ConversationCreated:
    case EventKind::DtmfReceived:
        return;
    case EventKind::InputAudioAppend:
        return append(event, frame);
    case EventKind::AudioDelta:
        return audioDelta(event, frame);
    default:
        break;
    }
    const auto json = m_reader.parse(frame);
    if (!json)
        return;
    event.json = *json;
    if (ours)
        applyConsole(event);
    else if (event.kind <= EventKind::ResponseCancel)
        applyClient(event);
    else
        applyServer(event);
}

void EventFold::applyClient(const FoldEvent &event)
{
    m_interruptions.clientSeen();
    m_requests.sent(event);
    if (event.kind == EventKind::ResponseCancel)
        m_interruptions.cancelSent(event);
    else if (event.kind == EventKind::ItemTruncate)
        m_interruptions.truncateSent(event);
    if (event.kind == EventKind::SessionUpdate)
        m_settings.sent(event);
    else if (event.kind == EventKind::ItemCreate)
        m_tools.outputSent(event);
}

void EventFold::append(const FoldEvent &event, QByteArrayView frame)
{
    m_interruptions.clientSeen();
    FrameFields fields(frame);
    while (fields.next()) {
        const auto value = fields.string();
        if (!value)
            continue;
        if (fields.key() == "audio")
            m_input.appended(event.at(), decodedSize(*value));
        else if (fields.key() == "event_id")
            m_requests.sent(event.index, *value);
    }
}

void EventFold::audioDelta(const FoldEvent &event, QByteArrayView frame)
{
    const quint32 response = m_state.responseOf(event);
    const AudioFormat format =
        response == npos ? m_state.settings.outputFormat : m_state.responses[response].audioFormat;
    microseconds audio{0};
    qint64 part = 0;
    FrameFields fields(frame);
    while (fields.next()) {
        if (const auto text = fields.string(); text && fields.key() == "delta")
            audio = format.duration(decodedSize(*text) / format.bytesPerSample());
        else if (fields.key() == "content_index")
            part = fields.integer().value_or(0);
    }
    const quint32 item = m_items.audioDelta(event, part, audio);
    if (item != npos)
        m_playback.audioArrived(item, event.at());
    if (response != npos) {
        m_responses.audioArrived(response, event.at());
        m_turns.audioArrived(event, response);
    }
    if (item != npos)
        m_turns.soundChanged(event, item, false);
}

void EventFold::itemAdded(const FoldEvent &event)
{
    std::optional<EventIndex> request;
    const quint32 item = m_items.added(event, request);
    if (item == npos)
        return;
    if (const quint32 response = m_state.findResponse(m_state.items[item].response);
        response != npos && m_state.responses[response].outOfBand) {
        m_responses.joined(response);
        m_turns.responseCreated(event, response, std::nullopt);
    }
    m_turns.itemAdded(event, item, request);
    if (m_state.items[item].kind == ItemKind::FunctionCallOutput)
        m_turns.toolAnswered(event, m_tools.outputAdded(event, item));
    else if (m_state.items[item].kind == ItemKind::McpApprovalResponse)
        m_turns.toolAnswered(event, m_state.findItem(event, m_state.items[item].callId));
}

void EventFold::itemEnded(const FoldEvent &event, quint32 item)
{
    if (item == npos)
        return;
    m_turns.itemTouched(event, item);
    if (m_tools.asked(event, item))
        m_turns.toolAsked(event, item);
    if (m_state.items[item].kind != ItemKind::McpCall)
        return;
    const auto json = json::object(event.json, "item");
    const bool failed = json && json::has(*json, "error");
    if (failed || (json && json::has(*json, "output")))
        m_tools.mcpEnded(event, item, failed);
}

void EventFold::speechStarted(const FoldEvent &event)
{
    const quint32 item = m_items.announced(event);
    const quint32 span = m_input.started(event);
    if (item != npos)
        m_state.items[item].speech = span;
    if (!m_ours || m_played) {
        m_interruptions.speechStarted(event, span);
        m_playback.spokenOver(event.at());
    }
    m_turns.speechStarted(event, span, item);
}

void EventFold::speechStopped(const FoldEvent &event)
{
    const quint32 item = m_items.announced(event);
    if (const quint32 span = m_input.stopped(event); span != npos)
        m_turns.speechStopped(event, span, item);
}

void EventFold::committed(const FoldEvent &event)
{
    const auto request = m_requests.takeCommit();
    const microseconds audio = m_input.committed(event);
    const quint32 item = m_items.announced(event);
    if (item == npos)
        return;
    m_items.commit(item, audio);
    m_turns.committed(event, item, request);
}

void EventFold::responseCreated(const FoldEvent &event)
{
    std::optional<ClientRequests::ResponseCreate> asked;
    const quint32 response = m_responses.created(event, asked);
    if (response != npos && !m_state.responses[response].outOfBand)
        m_turns.responseCreated(event, response, asked);
}

void EventFold::argumentsDone(const FoldEvent &event, ItemKind kind)
{
    const quint32 item = m_items.argumentsDone(event, kind);
    if (item != npos && m_tools.asked(event, item))
        m_turns.toolAsked(event, item);
}

void EventFold::mcpCall(const FoldEvent &event)
{
    const quint32 item = m_items.mcpCall(event);
    if (item == npos)
        return;
    m_turns.itemTouched(event, item);
    if (m_tools.asked(event, item))
        m_turns.toolAsked(event, item);
    if (event.kind != EventKind::McpCallInProgress)
        m_tools.mcpEnded(event, item, event.kind == EventKind::McpCallFailed);
}

void EventFold::responseDone(const FoldEvent &event)
{
    const quint32 number = m_responses.done(event);
    if (number == npos)
        return;
    if (const auto json = json::object(event.json, "response"))
        m_items.outputOf(event, *json);
    const Response &response = m_state.responses[number];
    if (!response.outOfBand)
        m_turns.responseFound(event, number);
    if (response.status == ResponseStatus::Cancelled) {
        m_interruptions.cancelled(event, response);
        m_playback.cancelled(response, m_turns.speechOver(number).value_or(event.at()));
    }
    m_turns.responseDone(event, number);
}

void EventFold::playbackChanged(const FoldEvent &event, PlaybackFold::Change change, bool began)
{
    if (change.item == npos)
        return;
    if (began) {
        m_turns.soundBegan(event, change.item);
        m_interruptions.sounded(change.item);
    }
    if (change.cut && event.kind != EventKind::ItemTruncated)
        m_interruptions.silenced(event, change.item);
    m_turns.soundChanged(event, change.item, change.cut);
}

void EventFold::error(const FoldEvent &event)
{
    const auto json = json::object(event.json, "error");
    ErrorNote &note = m_state.errors.emplace_back();
    note.event = event.index;
    if (!json)
        return;
    note.type = json::text(*json, "type");
    note.code = json::text(*json, "code");
    note.message = json::text(*json, "message");
    note.param = json::text(*json, "param");
    note.cause = m_requests.refuse(json::text(*json, "event_id"));
    if (!note.cause) {
        m_requests.refuseByCode(note.code);
        return;
    }
    const EventKind refused = kindOf(event.events, event.events.type(*note.cause));
    if (refused == EventKind::SessionUpdate)
        m_settings.refused(*note.cause, event.index);
    else if (refused == EventKind::ItemTruncate)
        m_interruptions.truncateRefused(*note.cause);
    else if (refused == EventKind::ResponseCreate && note.code != "conversation_already_has_active_response")
        m_turns.requestRefused(event);
}

void EventFold::applyConsole(const FoldEvent &event)
{
    m_ours = true;
    switch (event.kind) {
    case EventKind::ConsolePlaybackStarted:
        m_played = true;
        return playbackChanged(event, m_playback.console(event), true);
    case EventKind::ConsolePlaybackHeard:
    case EventKind::ConsolePlaybackStopped:
        m_played = true;
        return playbackChanged(event, m_playback.console(event), false);
    case EventKind::ConsoleDisconnected:
        m_interruptions.disconnected(event);
        return m_turns.disconnected(event);
    default:
        return;
    }
}

void EventFold::applyServer(const FoldEvent &event)
{
    const auto touch = [&](quint32 item) {
        if (item != npos)
            m_turns.itemTouched(event, item);
    };
    switch (event.kind) {
    case EventKind::SessionCreated:
    case EventKind::SessionUpdated:
        return m_settings.echoed(event);
    case EventKind::ItemAdded:
    case EventKind::ItemCreatedLegacy:
        return itemAdded(event);
    case EventKind::ItemDone:
        return itemEnded(event, m_items.done(event));
    case EventKind::ItemRetrieved:
        m_items.retrieved(event);
        return;
    case EventKind::ItemTruncated:
        if (const quint32 item = m_items.truncated(event); item != npos)
            playbackChanged(event, m_playback.truncated(event, item), false);
        return;
    case EventKind::ItemDeleted:
        m_items.deleted(event);
        return;
    case EventKind::TranscriptionDelta:
    case EventKind::TranscriptionCompleted:
    case EventKind::TranscriptionFailed:
    case EventKind::TranscriptionSegment:
    case EventKind::TranscriptionUpdated:
        if (const quint32 item = m_items.transcription(event); item != npos) {
            m_turns.transcribed(event, item);
            m_interruptions.transcribed(item);
        }
        return;
    case EventKind::SpeechStarted:
        return speechStarted(event);
    case EventKind::SpeechStopped:
        return speechStopped(event);
    case EventKind::InputAudioCommitted:
        return committed(event);
    case EventKind::InputAudioCleared:
        return m_input.cleared();
    case EventKind::OutputAudioStarted:
    case EventKind::OutputAudioStopped:
    case EventKind::OutputAudioCleared:
        m_turns.responseTouched(event, m_state.findResponse(event.row.response));
        return playbackChanged(event, m_playback.outputBuffer(event), event.kind == EventKind::OutputAudioStarted);
    case EventKind::ResponseCreated:
        return responseCreated(event);
    case EventKind::ResponseDone:
        return responseDone(event);
    case EventKind::OutputItemAdded:
        return touch(m_items.outputItem(event, false));
    case EventKind::OutputItemDone:
        return itemEnded(event, m_items.outputItem(event, true));
    case EventKind::ContentPartAdded:
        return touch(m_items.partAdded(event));
    case EventKind::ContentPartDone:
        return touch(m_items.partDone(event));
    case EventKind::TextDelta:
    case EventKind::AudioTranscriptDelta: {
        const PartKind kind = event.kind == EventKind::TextDelta ? PartKind::Text : PartKind::Audio;
        touch(m_items.textDelta(event, kind));
        if (const quint32 response = m_state.responseOf(event); response != npos)
            m_responses.textArrived(response, event.at());
        return;
    }
    case EventKind::TextDone:
        return touch(m_items.textDone(event, PartKind::Text));
    case EventKind::AudioTranscriptDone:
        return touch(m_items.textDone(event, PartKind::Audio));
    case EventKind::AudioDone:
        if (const quint32 item = m_state.findItem(event.row.item); item != npos) {
            m_playback.audioDone(item);
            m_state.changed(item);
            m_turns.itemTouched(event, item);
        }
        return;
    case EventKind::FunctionArgumentsDelta:
        return touch(m_items.argumentsDelta(event, ItemKind::FunctionCall));
    case EventKind::FunctionArgumentsDone:
        return argumentsDone(event, ItemKind::FunctionCall);
    case EventKind::McpArgumentsDelta:
        return touch(m_items.argumentsDelta(event, ItemKind::McpCall));
    case EventKind::McpArgumentsDone:
        return argumentsDone(event, ItemKind::McpCall);
    case EventKind::McpListInProgress:
    case EventKind::McpListCompleted:
    case EventKind::McpListFailed:
        m_items.mcpListing(event);
        return;
    case EventKind::McpCallInProgress:
    case EventKind::McpCallCompleted:
    case EventKind::McpCallFailed:
        return mcpCall(event);
    case EventKind::ServerError:
        return error(event);
    default:
        return;
    }
}

} // namespace turnscope
