// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"
#include "models/protocol/microphone_mute.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    client("session.start", K::Other, F::Session, TR("Live API: begins a session.")),
    client("session.update", K::SessionUpdate, F::Session, TR("Live API: changes how work is handed out, or the triggers; nothing else can be changed.")),
    withAudio(client("session.input_audio.append", K::InputAudioAppend, F::InputAudio, TR("Live API: appends audio. Never acknowledged; silence is sent too, for without audio the model's time stands still.")), "audio"),
    client("session.input_audio.mute", K::Other, F::InputAudio, TR("Live API: the model is to hear silence; what it says and does goes on.")),
    client("session.input_audio.unmute", K::Other, F::InputAudio, TR("Live API: the model is to hear the microphone again.")),
    withAudio(client("session.output_audio.fixture.play", K::Other, F::OutputAudio, TR("Live API: plays prepared audio instead of the model's voice.")), "audio"),
    client("session.instructions.append", K::ContextAppend, F::Session, TR("Live API: adds to the instructions.")),
    client("session.thinking.append", K::ContextAppend, F::Session, TR("Live API: tells the model something that it is not to say.")),
    client("session.commentary.append", K::ContextAppend, F::Session, TR("Live API: tells the model something to pass on.")),
    client("response.item.create", K::ItemCreate, F::Conversation, TR("Live API: queues an input for the model behind the voice. Never acknowledged.")),
    client("response.create", K::ResponseCreate, F::Response, TR("Live API: lets the model behind the voice go on with what was queued.")),
    client("decision.create", K::Other, F::Session, TR("Live API: asks the model of decisions.")),
    client("decision.item.create", K::Other, F::Conversation, TR("Live API: adds an item for decisions.")),
    client("decision.item.delete", K::Other, F::Conversation, TR("Live API: removes an item from decisions.")),
    client("transport.dtmf.send", K::Other, F::Session, TR("Live API: presses a key on the phone.")),
    client("session.close", K::Other, F::Session, TR("Live API: asks the server to finish and close.")),

    server("session.started", K::SessionCreated, F::Session, TR("Live API: the session has begun; these are its settings. A sideband gets it too.")),
    server("session.updated", K::SessionUpdated, F::Session, TR("Live API: the settings in force after session.update.")),
    server("session.input_audio.muted", K::Other, F::InputAudio, TR("Live API: the model hears silence.")),
    server("session.input_audio.unmuted", K::Other, F::InputAudio, TR("Live API: the model hears the microphone again.")),
    server("session.output_audio.fixture.playing", K::Other, F::OutputAudio, TR("Live API: prepared audio has begun to play.")),
    server("session.output_audio.fixture.played", K::Other, F::OutputAudio, TR("Live API: prepared audio has left the server.")),
    server("session.instructions.appended", K::ContextAppended, F::Session, TR("Live API: the addition to the instructions is in its place.")),
    server("session.thinking.appended", K::ContextAppended, F::Session, TR("Live API: what the model was told silently is in its place.")),
    server("session.commentary.appended", K::ContextAppended, F::Session, TR("Live API: what the model was told to pass on is in its place; it may not be said yet.")),
    withAudio(server("session.output_audio.delta", K::AudioDelta, F::OutputAudio, TR("Live API: a piece of the model's audio, in real time, silence included."), DeltaJoin::Audio), "delta"),
    withAudio(server("session.input_audio.append", K::InputAudioAppend, F::InputAudio, TR("Live API, on a sideband: a copy of the caller's audio.")), "audio"),
    server("session.input_transcript.delta", K::InputTranscriptDelta, F::Transcription, TR("Live API: a piece of the user's words, and when by the session's own clock."), DeltaJoin::Text),
    server("session.output_transcript.delta", K::OutputTranscriptDelta, F::Transcription, TR("Live API: a piece of what the model says, and when by the session's own clock."), DeltaJoin::Text),
    server("session.delegation.created", K::DelegationCreated, F::Session, TR("Live API: work was handed to the app or to another model.")),
    carrying(server("response.event", K::CarriedEvent, F::Response, TR("Live API: an envelope around an event of the model behind the voice.")), "event"),
    carrying(server("decision.event", K::Other, F::Response, TR("Live API: an answer of the model of decisions.")), "event"),
    server("decision.item.created", K::Other, F::Conversation, TR("Live API: an item for decisions was added.")),
    server("decision.item.deleted", K::Other, F::Conversation, TR("Live API: an item for decisions was removed.")),
    server("session.usage.updated", K::SecondsUsed, F::RateLimit, TR("Live API: the seconds that are billed so far.")),
    server("session.closed", K::SessionClosed, F::Session, TR("Live API: the session is over: why, and the seconds that are billed.")),
    server("error", K::ServerError, F::Error, TR("Live API: something was refused or failed; before session.started there is no session, later it stays open.")),
    toldBy(server("info", K::Other, F::Session, TR("Live API: something to know; nothing failed.")), "event_id code session_id"),
    server("transport.ringing", K::Other, F::Session, TR("Live API: the phone that was called rings.")),
    server("transport.answered", K::Other, F::Session, TR("Live API: the phone that was called was picked up.")),
    server("transport.failed", K::Other, F::Error, TR("Live API: the call did not come about.")),
    server("transport.dtmf.received", K::Other, F::InputAudio, TR("Live API: a key was pressed on the phone.")),
    server("transport.dtmf.sent", K::Other, F::Session, TR("Live API: a key was pressed for the app.")),
    server("transport.dtmf.send", K::Other, F::Session, TR("Live API, before 2026-10-31: a key was pressed for the app.")),
};

/// Of the Responses API, in response.event; those that end a response have names of their own.
constexpr EventSpec kCarriedEvents[] = {
    server("response.in_progress", K::Other, F::Response, TR("The model behind the voice is at work.")),
    named(server("response.completed", K::ResponseDone, F::Response, TR("The model behind the voice has finished.")), "response.done"),
    named(server("response.incomplete", K::ResponseDone, F::Response, TR("The model behind the voice stopped before its end.")), "response.done"),
    named(server("response.failed", K::ResponseDone, F::Response, TR("The model behind the voice failed.")), "response.done"),
    server("decision.completed", K::Other, F::Response, TR("The model of decisions has answered.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"session.start", {}},
    {"session.started", {}},
    {"response.event", {}},
    {"session.delegation.*", {}},
    {"session.input_audio.*", {}},
    {"session.commentary.*", {}},
    {"session.thinking.*", {}},
    {"session.instructions.*", {}},
    {"session.usage.updated", {}},
    {"session.output_audio.fixture.*", {}},
    {"session.closed", "\"usage\""},
    {"response.item.create", {}},
    {"decision.*", {}},
    {"transport.*", {}},
    {"session.input_transcript.delta", "\"start_ms\""}, // translation's have elapsed_ms
    {"session.output_transcript.delta", "\"start_ms\""},
};

} // namespace

/// PROTOCOL 12.2.
constinit const DialectTraits dialects::Live{
    .id = "openai-live",
    .name = "OpenAI Live API",
    .nestedSettings = false,
    .hasItems = false,
    .formatOfBoth = "audio.format",
    .errorCause = "client_event_id",
    .transcriptStart = "start_ms",
    .transcriptEnd = "end_ms",
    .carriedEvents = kCarriedEvents,
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

std::optional<bool> mutesMicrophone(std::string_view type)
{
    if (type == "session.input_audio.mute" || type == "session.input_audio.muted")
        return true;
    if (type == "session.input_audio.unmute" || type == "session.input_audio.unmuted")
        return false;
    return std::nullopt;
}

} // namespace turnscope
