// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/event_fold.h"

#include "models/protocol/audio_frame.h"
#include "models/protocol/dialect_traits.h"
#include "models/protocol/event_catalogue.h"

#include <algorithm>

namespace turnscope {

const EventSpec *EventFold::specOf(const EventStore &events, StringId type)
{
    if (number(type) >= m_specs.size())
        m_specs.resize(std::max<size_t>(number(type) + size_t(1), m_specs.size() * 2));
    std::optional<const EventSpec *> &known = m_specs[number(type)];
    if (!known)
        known = EventCatalogue::find(m_state.dialect, events.strings().view(type));
    return *known;
}

void EventFold::detect(const EventStore &events, const EventRow &row, QByteArrayView frame)
{
    if (m_detector.decided() || row.from == Direction::Console)
        return;
    m_detector.push(events.strings().view(row.type), frame);
    if (m_detector.dialect() == m_state.dialect)
        return;
    m_state.dialect = m_detector.dialect();
    m_specs.clear();
}

void EventFold::divide(const FoldEvent &event, QByteArrayView frame)
{
    const bool another = m_bounds.begins(event.events, event.row, frame);
    if (another)
        beginSession(event);
    if (another || m_state.sessions.empty())
        m_state.sessions.push_back({event.index, event.at(), false, false});
    m_state.sessions.back().begun = m_bounds.isBegun();
    const size_t from = m_bounds.mingledFrom();
    if (!m_bounds.isMingled() || from >= m_state.sessions.size()
        || (m_state.sessions[from].mingled && m_state.sessions.back().mingled))
        return;
    for (size_t i = from; i < m_state.sessions.size(); ++i)
        m_state.sessions[i].mingled = true;
}

/// What was in force, asked for or under way in one session is nothing to the next.
void EventFold::beginSession(const FoldEvent &event)
{
    m_transcripts.closed(event);
    m_turns.sessionEnded(event);
    m_playback.sessionEnded(event.at());
    m_requests = {};
    m_recent = {};
    m_detector = {};
    m_state.settings = {};
    m_state.activeResponse.reset();
    m_state.order.beginPart();
    m_input.sessionBegan(event.at());
    m_interruptions.sessionBegan();
    m_tools.sessionBegan();
    m_history.sessionBegan();
}

void EventFold::apply(const EventStore &events, EventIndex index, QByteArrayView frame)
{
    FoldEvent event{events, index, events.row(index), EventKind::Unknown, {}};
    m_state.now = event.at();
    divide(event, frame);
    if (event.row.kind != FrameKind::Json)
        return;
    detect(events, event.row, frame);
    const EventSpec *spec = specOf(events, event.row.type);
    event.kind = spec ? spec->kind : EventKind::Unknown;
    const bool ours = event.kind >= EventKind::ConsoleConnected;
    if (ours != (event.row.from == Direction::Console)) // an endpoint cannot speak for the console
        return;
    ++m_state.revision;
    if (event.row.from == Direction::Client && event.kind != EventKind::InputAudioAppend)
        m_recent.sent(event);
    if (!m_history.isEmpty() && event.kind != EventKind::Other)
        m_history.giveWay(event);
    switch (event.kind) {
    case EventKind::Other:
        return ofSdk(event, frame);
    case EventKind::Unknown:
    case EventKind::Keepalive:
    case EventKind::RateLimits:
    case EventKind::ConversationCreated:
    case EventKind::DtmfReceived:
        return;
    case EventKind::InputAudioAppend:
        return append(event, frame, *spec);
    case EventKind::AudioDelta:
        return audioDelta(event, frame, *spec);
    default:
        break;
    }
    const auto json = m_reader.parse(frame);
    if (!json)
        return;
    event.json = *json;
    if (ours)
        applyConsole(event);
    else if (event.kind == EventKind::CarriedEvent)
        carried(event, *spec);
    else if (event.kind <= EventKind::ResponseCancel)
        applyClient(event);
    else if (const Step step = kServerSteps[event.kind])
        step(*this, event);
}

void EventFold::ofSdk(FoldEvent &event, QByteArrayView frame)
{
    const AgentStep step = agentStep(event.events.strings().view(event.row.type));
    const bool isRequest = event.row.from == Direction::Client;
    if (step < AgentStep::ToolsRun && !isRequest)
        return;
    const auto json = m_reader.parse(frame);
    if (!json)
        return;
    event.json = *json;
    if (isRequest)
        m_requests.sent(event.index, json::text(*json, traits(m_state.dialect).requestId));
    if (step >= AgentStep::ToolsRun)
        m_history.told(event, step);
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
    else if (event.kind == EventKind::ContextAppend)
        m_delegations.told(event);
}

void EventFold::append(const FoldEvent &event, QByteArrayView frame, const EventSpec &spec)
{
    if (event.row.from == Direction::Client)
        m_interruptions.clientSeen();
    const AudioFrame audio = readAudioFrame(frame, spec.audioField);
    if (const auto bytes = audio.size())
        m_input.appended(event.at(), *bytes);
    if (audio.eventId && event.row.from == Direction::Client)
        m_requests.sent(event.index, *audio.eventId);
}

void EventFold::audioDelta(const FoldEvent &event, QByteArrayView frame, const EventSpec &spec)
{
    const auto response = m_state.responseOf(event);
    const AudioFormat format = response ? m_state.responses[*response].audioFormat : m_state.settings.outputFormat;
    const AudioFrame read = readAudioFrame(frame, spec.audioField);
    const microseconds audio = format.duration(read.size().value_or(0) / format.bytesPerSample());
    const auto item = m_items.audioDelta(event, read.contentIndex, audio);
    if (item)
        m_playback.audioArrived(*item, event.at());
    if (response) {
        m_responses.audioArrived(*response, event.at());
        m_turns.audioArrived(event, *response);
    }
    if (item)
        m_turns.soundChanged(event, *item, false);
}

void EventFold::carried(const FoldEvent &event, const EventSpec &spec)
{
    const auto inner = json::object(event.json, spec.carries);
    if (!inner)
        return;
    const EventSpec *known = EventCatalogue::findCarried(m_state.dialect, json::text(*inner, "type"));
    m_delegations.carried(event, *inner, known ? known->kind : EventKind::Unknown);
}

void EventFold::applyConsole(const FoldEvent &event)
{
    m_ours = m_ours || event.kind != EventKind::ConsoleDisconnected; // which importers note, too
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
        m_transcripts.closed(event);
        return m_turns.disconnected(event);
    default:
        return;
    }
}

} // namespace turnscope
