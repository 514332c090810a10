// SPDX-License-Identifier: GPL-3.0-or-later
// What each of the server's events does in the fold.
#include "models/conversation/event_fold.h"

#include "models/protocol/dialect_traits.h"

namespace turnscope {

void EventFold::secondsUsed(const FoldEvent &event)
{
    const auto usage = json::object(event.json, "usage");
    const double seconds = usage ? json::real(*usage, "seconds", -1) : -1;
    constexpr double aYear = 31536000;
    if (seconds < 0 || seconds >= aYear)
        return;
    auto &all = m_state.secondsUsed;
    if (all.empty() || (!m_state.sessions.empty() && all.back().event < m_state.sessions.back().first))
        all.emplace_back();
    all.back() = {seconds, m_state.settings.model, event.index, event.kind == EventKind::SessionClosed};
}

void EventFold::itemAdded(const FoldEvent &event)
{
    std::optional<EventIndex> request;
    const auto index = m_items.added(event, request);
    if (request)
        m_recent.forget(*request);
    if (!index)
        return;
    const Item &item = m_state.items[*index];
    if (const auto response = m_state.findResponse(item.response); response && m_state.responses[*response].outOfBand) {
        m_responses.joined(*response);
        m_turns.responseCreated(event, *response, std::nullopt);
    }
    m_turns.itemAdded(event, *index, request);
    if (item.kind == ItemKind::FunctionCallOutput)
        m_turns.toolAnswered(event, m_tools.outputAdded(event, *index));
    else if (item.kind == ItemKind::McpApprovalResponse)
        m_turns.toolAnswered(event, m_state.findItem(event, item.callId));
}

void EventFold::itemEnded(const FoldEvent &event, std::optional<ItemIndex> item)
{
    if (!item)
        return;
    m_turns.itemTouched(event, *item);
    if (m_tools.asked(event, *item))
        m_turns.toolAsked(event, *item);
    if (m_state.items[*item].kind != ItemKind::McpCall)
        return;
    const auto json = json::object(event.json, "item");
    const bool failed = json && json::has(*json, "error");
    if (failed || (json && json::has(*json, "output")))
        m_tools.mcpEnded(event, *item, failed);
}

void EventFold::speechStarted(const FoldEvent &event)
{
    const auto item = m_items.announced(event);
    const SpanIndex span = m_input.started(event);
    if (item)
        m_state.items[*item].speech = span;
    if (!m_ours || m_played) {
        m_interruptions.speechStarted(event, span);
        m_playback.spokenOver(event.at());
    }
    m_turns.speechStarted(event, span, item);
}

void EventFold::speechStopped(const FoldEvent &event)
{
    const auto item = m_items.announced(event);
    if (const auto span = m_input.stopped(event))
        m_turns.speechStopped(event, *span, item);
}

void EventFold::committed(const FoldEvent &event)
{
    const auto request = m_requests.takeCommit();
    if (request)
        m_recent.forget(*request);
    const microseconds audio = m_input.committed(event);
    const auto item = m_items.announced(event);
    if (!item)
        return;
    m_items.commit(*item, audio);
    m_turns.committed(event, *item, request);
}

void EventFold::responseCreated(const FoldEvent &event)
{
    std::optional<ClientRequests::ResponseCreate> asked;
    const auto response = m_responses.created(event, asked);
    if (asked)
        m_recent.forget(asked->event);
    if (response && !m_state.responses[*response].outOfBand)
        m_turns.responseCreated(event, *response, asked);
}

void EventFold::argumentsDone(const FoldEvent &event, ItemKind kind)
{
    const auto item = m_items.argumentsDone(event, kind);
    if (item && m_tools.asked(event, *item))
        m_turns.toolAsked(event, *item);
}

void EventFold::mcpCall(const FoldEvent &event)
{
    const auto item = m_items.mcpCall(event);
    if (!item)
        return;
    m_turns.itemTouched(event, *item);
    if (m_tools.asked(event, *item))
        m_turns.toolAsked(event, *item);
    if (event.kind != EventKind::McpCallInProgress)
        m_tools.mcpEnded(event, *item, event.kind == EventKind::McpCallFailed);
}

void EventFold::responseDone(const FoldEvent &event)
{
    const auto index = m_responses.done(event);
    if (!index)
        return;
    if (const auto json = json::object(event.json, "response"))
        m_items.outputOf(event, *json);
    const Response &response = m_state.responses[*index];
    if (!response.outOfBand)
        m_turns.responseFound(event, *index);
    if (response.status == ResponseStatus::Cancelled) {
        if (response.reason == "client_cancelled")
            m_recent.answered(EventKind::ResponseCancel);
        m_interruptions.cancelled(event, response);
        m_playback.cancelled(response, m_turns.speechOver(*index).value_or(event.at()));
    }
    m_turns.responseDone(event, *index);
}

void EventFold::playbackChanged(const FoldEvent &event, PlaybackFold::Change change, bool began)
{
    if (!change.item)
        return;
    if (began) {
        m_turns.soundBegan(event, *change.item);
        m_interruptions.sounded(*change.item);
    }
    if (change.cut && event.kind != EventKind::ItemTruncated)
        m_interruptions.silenced(event, *change.item);
    m_turns.soundChanged(event, *change.item, change.cut);
}

void EventFold::error(const FoldEvent &event)
{
    ServerError error = ServerError::read(event.json, traits(m_state.dialect).errorCause);
    ErrorNote &note = m_state.errors.emplace_back();
    note.event = event.index;
    note.cause = m_requests.refuse(error.eventId);
    note.causeNamed = note.cause.has_value();
    if (note.cause)
        m_recent.forget(*note.cause);
    else if (error.eventId.empty() && !error.endsSession() && !error.isServersOwn() && !error.isSdks())
        note.cause = m_recent.refused(error, event.events);
    if (note.cause) {
        m_requests.drop(*note.cause);
        refused(event, *note.cause, error.code);
    }
    note.type = std::move(error.type);
    note.code = std::move(error.code);
    note.message = std::move(error.message);
    note.param = std::move(error.param);
}

void EventFold::refused(const FoldEvent &event, EventIndex request, std::string_view code)
{
    const EventSpec *cause = specOf(event.events, event.events.type(request));
    const EventKind kind = cause ? cause->kind : EventKind::Unknown;
    if (kind == EventKind::SessionUpdate)
        m_settings.refused(request, event.index);
    else if (kind == EventKind::ItemTruncate)
        m_interruptions.truncateRefused(request);
    else if (kind == EventKind::ResponseCreate && code != "conversation_already_has_active_response")
        m_turns.requestRefused(event);
}

void EventFold::touch(const FoldEvent &event, std::optional<ItemIndex> item)
{
    if (item)
        m_turns.itemTouched(event, *item);
}

void EventFold::truncated(const FoldEvent &event)
{
    m_recent.answered(EventKind::ItemTruncate);
    if (const auto item = m_items.truncated(event))
        playbackChanged(event, m_playback.truncated(event, *item), false);
}

void EventFold::transcribed(const FoldEvent &event)
{
    if (const auto item = m_items.transcription(event)) {
        m_turns.transcribed(event, *item);
        m_interruptions.transcribed(*item);
    }
}

void EventFold::outputBuffer(const FoldEvent &event, bool began)
{
    m_turns.responseTouched(event, m_state.findResponse(event.row.response));
    playbackChanged(event, m_playback.outputBuffer(event), began);
}

void EventFold::textDelta(const FoldEvent &event, PartKind kind)
{
    touch(event, m_items.textDelta(event, kind));
    if (const auto response = m_state.responseOf(event))
        m_responses.textArrived(*response, event.at());
}

void EventFold::audioDone(const FoldEvent &event)
{
    if (const auto item = m_state.findItem(event.row.item)) {
        m_playback.audioDone(*item);
        m_state.changed(*item);
        m_turns.itemTouched(event, *item);
    }
}

constinit const ByKind<EventFold::Step> EventFold::kServerSteps{
    {{EventKind::SessionCreated, EventKind::SessionUpdated},
     [](EventFold &fold, const FoldEvent &event) {
         if (event.kind == EventKind::SessionUpdated)
             fold.m_recent.answered(EventKind::SessionUpdate);
         fold.m_settings.echoed(event);
     }},
    {{EventKind::SessionClosed},
     [](EventFold &fold, const FoldEvent &event) {
         fold.secondsUsed(event);
         fold.m_transcripts.closed(event);
     }},
    {{EventKind::SecondsUsed}, [](EventFold &fold, const FoldEvent &event) { fold.secondsUsed(event); }},
    {{EventKind::ServerError}, [](EventFold &fold, const FoldEvent &event) { fold.error(event); }},

    // what the user says
    {{EventKind::SpeechStarted}, [](EventFold &fold, const FoldEvent &event) { fold.speechStarted(event); }},
    {{EventKind::SpeechStopped}, [](EventFold &fold, const FoldEvent &event) { fold.speechStopped(event); }},
    {{EventKind::InputAudioCommitted}, [](EventFold &fold, const FoldEvent &event) { fold.committed(event); }},
    {{EventKind::InputAudioCleared},
     [](EventFold &fold, const FoldEvent &) {
         fold.m_recent.answered(EventKind::InputAudioClear);
         fold.m_input.cleared();
     }},
    {{EventKind::TranscriptionDelta, EventKind::TranscriptionCompleted, EventKind::TranscriptionFailed,
      EventKind::TranscriptionSegment, EventKind::TranscriptionUpdated},
     [](EventFold &fold, const FoldEvent &event) { fold.transcribed(event); }},
    {{EventKind::InputTranscriptDelta},
     [](EventFold &fold, const FoldEvent &event) { fold.m_transcripts.piece(event, Role::User); }},

    // items
    {{EventKind::ItemAdded, EventKind::ItemCreatedLegacy},
     [](EventFold &fold, const FoldEvent &event) { fold.itemAdded(event); }},
    {{EventKind::ItemDone},
     [](EventFold &fold, const FoldEvent &event) { fold.itemEnded(event, fold.m_items.done(event)); }},
    {{EventKind::ItemRetrieved},
     [](EventFold &fold, const FoldEvent &event) {
         fold.m_recent.answered(EventKind::ItemRetrieve);
         fold.m_items.retrieved(event);
     }},
    {{EventKind::ItemTruncated}, [](EventFold &fold, const FoldEvent &event) { fold.truncated(event); }},
    {{EventKind::ItemDeleted},
     [](EventFold &fold, const FoldEvent &event) {
         fold.m_recent.answered(EventKind::ItemDelete);
         fold.m_items.deleted(event);
     }},

    // what the model answers
    {{EventKind::ResponseCreated}, [](EventFold &fold, const FoldEvent &event) { fold.responseCreated(event); }},
    {{EventKind::ResponseDone}, [](EventFold &fold, const FoldEvent &event) { fold.responseDone(event); }},
    {{EventKind::OutputItemAdded},
     [](EventFold &fold, const FoldEvent &event) { fold.touch(event, fold.m_items.outputItem(event, false)); }},
    {{EventKind::OutputItemDone},
     [](EventFold &fold, const FoldEvent &event) { fold.itemEnded(event, fold.m_items.outputItem(event, true)); }},
    {{EventKind::ContentPartAdded},
     [](EventFold &fold, const FoldEvent &event) { fold.touch(event, fold.m_items.partAdded(event)); }},
    {{EventKind::ContentPartDone},
     [](EventFold &fold, const FoldEvent &event) { fold.touch(event, fold.m_items.partDone(event)); }},
    {{EventKind::TextDelta}, [](EventFold &fold, const FoldEvent &event) { fold.textDelta(event, PartKind::Text); }},
    {{EventKind::AudioTranscriptDelta},
     [](EventFold &fold, const FoldEvent &event) { fold.textDelta(event, PartKind::Audio); }},
    {{EventKind::TextDone},
     [](EventFold &fold, const FoldEvent &event) { fold.touch(event, fold.m_items.textDone(event, PartKind::Text)); }},
    {{EventKind::AudioTranscriptDone},
     [](EventFold &fold, const FoldEvent &event) { fold.touch(event, fold.m_items.textDone(event, PartKind::Audio)); }},
    {{EventKind::AudioDone}, [](EventFold &fold, const FoldEvent &event) { fold.audioDone(event); }},
    {{EventKind::OutputAudioStarted}, [](EventFold &fold, const FoldEvent &event) { fold.outputBuffer(event, true); }},
    {{EventKind::OutputAudioStopped, EventKind::OutputAudioCleared},
     [](EventFold &fold, const FoldEvent &event) { fold.outputBuffer(event, false); }},
    {{EventKind::OutputTranscriptDelta},
     [](EventFold &fold, const FoldEvent &event) { fold.m_transcripts.piece(event, Role::Assistant); }},

    // tools
    {{EventKind::FunctionArgumentsDelta},
     [](EventFold &fold, const FoldEvent &event) {
         fold.touch(event, fold.m_items.argumentsDelta(event, ItemKind::FunctionCall));
     }},
    {{EventKind::FunctionArgumentsDone},
     [](EventFold &fold, const FoldEvent &event) { fold.argumentsDone(event, ItemKind::FunctionCall); }},
    {{EventKind::McpArgumentsDelta},
     [](EventFold &fold, const FoldEvent &event) {
         fold.touch(event, fold.m_items.argumentsDelta(event, ItemKind::McpCall));
     }},
    {{EventKind::McpArgumentsDone},
     [](EventFold &fold, const FoldEvent &event) { fold.argumentsDone(event, ItemKind::McpCall); }},
    {{EventKind::McpListInProgress, EventKind::McpListCompleted, EventKind::McpListFailed},
     [](EventFold &fold, const FoldEvent &event) { fold.m_items.mcpListing(event); }},
    {{EventKind::McpCallInProgress, EventKind::McpCallCompleted, EventKind::McpCallFailed},
     [](EventFold &fold, const FoldEvent &event) { fold.mcpCall(event); }},
    {{EventKind::DelegationCreated},
     [](EventFold &fold, const FoldEvent &event) { fold.m_delegations.created(event); }},
    {{EventKind::ContextAppended}, [](EventFold &fold, const FoldEvent &event) { fold.m_delegations.placed(event); }},
};

} // namespace turnscope
