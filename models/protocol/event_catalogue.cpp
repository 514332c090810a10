// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/event_catalogue.h"

#include <unordered_map>

namespace turnscope {

namespace {

using F = EventFamily;
using K = EventKind;

constexpr EventSpec client(std::string_view name, K kind, F family, const char *explanation)
{
    return {name, name, Direction::Client, kind, family, {}, DeltaJoin::None, explanation};
}

constexpr EventSpec server(std::string_view name, K kind, F family, const char *explanation,
                           DeltaJoin join = DeltaJoin::None)
{
    return {name, name, Direction::Server, kind, family, {}, join, explanation};
}

constexpr EventSpec console(std::string_view name, K kind, const char *explanation)
{
    return {name, name, Direction::Console, kind, F::Console, {}, DeltaJoin::None, explanation};
}

constexpr EventSpec withAudio(EventSpec spec, std::string_view field)
{
    spec.audioField = field;
    return spec;
}

/// The same event under another dialect's name.
constexpr EventSpec named(EventSpec spec, std::string_view gaName)
{
    spec.gaName = gaName;
    return spec;
}

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kSpecs[] = {
    // client, GA (realtime-protocol 2.3)
    client("session.update", K::SessionUpdate, F::Session, TR("Changes session settings; absent fields keep their value. Rejected whole if one field is bad.")),
    withAudio(client("input_audio_buffer.append", K::InputAudioAppend, F::InputAudio, TR("Appends microphone audio to the input buffer. Never acknowledged.")), "audio"),
    client("input_audio_buffer.commit", K::InputAudioCommit, F::InputAudio, TR("Makes a user message of the buffered audio. Does not ask for an answer.")),
    client("input_audio_buffer.clear", K::InputAudioClear, F::InputAudio, TR("Drops audio that was not committed yet.")),
    client("output_audio_buffer.clear", K::OutputAudioClear, F::OutputAudio, TR("WebRTC and SIP: stops what the server is playing out.")),
    client("conversation.item.create", K::ItemCreate, F::Conversation, TR("Adds an item (text, image, tool output, history). Does not ask for an answer.")),
    client("conversation.item.retrieve", K::ItemRetrieve, F::Conversation, TR("Asks for an item as the server holds it, audio included.")),
    client("conversation.item.truncate", K::ItemTruncate, F::Conversation, TR("Cuts an answer's audio to what was heard; the server forgets its transcript too.")),
    client("conversation.item.delete", K::ItemDelete, F::Conversation, TR("Removes an item; later turns lose the prompt cache behind it.")),
    client("response.create", K::ResponseCreate, F::Response, TR("Asks for an answer.")),
    client("response.cancel", K::ResponseCancel, F::Response, TR("Stops the answer that is being generated.")),

    // server, GA (realtime-protocol 2.5)
    server("session.created", K::SessionCreated, F::Session, TR("The session has begun; these are its settings.")),
    server("session.updated", K::SessionUpdated, F::Session, TR("The settings in force after session.update.")),
    server("conversation.created", K::ConversationCreated, F::Conversation, TR("The empty conversation was made.")),
    server("conversation.item.added", K::ItemAdded, F::Conversation, TR("An item has joined the conversation, after previous_item_id.")),
    server("conversation.item.done", K::ItemDone, F::Conversation, TR("An item is final.")),
    named(server("conversation.item.created", K::ItemCreatedLegacy, F::Conversation, TR("An item has joined the conversation (beta: added and done in one).")), "conversation.item.added"),
    server("conversation.item.retrieved", K::ItemRetrieved, F::Conversation, TR("An item as the server holds it, audio included.")),
    server("conversation.item.truncated", K::ItemTruncated, F::Conversation, TR("The answer was cut to audio_end_ms; its transcript is gone from the model's memory.")),
    server("conversation.item.deleted", K::ItemDeleted, F::Conversation, TR("An item was removed.")),
    server("conversation.item.input_audio_transcription.delta", K::TranscriptionDelta, F::Transcription, TR("A piece of the user's words, from a separate recogniser."), DeltaJoin::Text),
    server("conversation.item.input_audio_transcription.completed", K::TranscriptionCompleted, F::Transcription, TR("The user's words, final. Only a guide: the model hears the audio itself.")),
    server("conversation.item.input_audio_transcription.failed", K::TranscriptionFailed, F::Transcription, TR("The user's words could not be recognised.")),
    server("conversation.item.input_audio_transcription.segment", K::TranscriptionSegment, F::Transcription, TR("A stretch of one speaker's words, with times in seconds.")),
    server("input_audio_buffer.committed", K::InputAudioCommitted, F::InputAudio, TR("The buffered audio became a user message.")),
    server("input_audio_buffer.cleared", K::InputAudioCleared, F::InputAudio, TR("Audio that was not committed was dropped.")),
    server("input_audio_buffer.speech_started", K::SpeechStarted, F::InputAudio, TR("Speech was detected; audio_start_ms includes the prefix padding.")),
    server("input_audio_buffer.speech_stopped", K::SpeechStopped, F::InputAudio, TR("Speech has ended; audio_end_ms includes the trailing silence.")),
    server("input_audio_buffer.timeout_triggered", K::TimeoutTriggered, F::InputAudio, TR("Nobody spoke for idle_timeout_ms; the model is asked to go on.")),
    server("input_audio_buffer.dtmf_event_received", K::DtmfReceived, F::InputAudio, TR("SIP: a key was pressed on the phone.")),
    server("output_audio_buffer.started", K::OutputAudioStarted, F::OutputAudio, TR("WebRTC and SIP: the server began to play the answer out.")),
    server("output_audio_buffer.stopped", K::OutputAudioStopped, F::OutputAudio, TR("WebRTC and SIP: the answer was played to its end.")),
    server("output_audio_buffer.cleared", K::OutputAudioCleared, F::OutputAudio, TR("WebRTC and SIP: playing was cut.")),
    named(server("output_audio_buffer.audio_started", K::OutputAudioStarted, F::OutputAudio, TR("WebRTC, January 2025: the server began to play the answer out.")), "output_audio_buffer.started"),
    named(server("output_audio_buffer.audio_stopped", K::OutputAudioStopped, F::OutputAudio, TR("WebRTC, January 2025: the answer was played to its end.")), "output_audio_buffer.stopped"),
    named(server("output_audio_buffer.audio_cleared", K::OutputAudioCleared, F::OutputAudio, TR("WebRTC, January 2025: playing was cut.")), "output_audio_buffer.cleared"),
    server("response.created", K::ResponseCreated, F::Response, TR("An answer is being generated.")),
    server("response.done", K::ResponseDone, F::Response, TR("The answer is over, whatever became of it; with its token counts.")),
    server("response.output_item.added", K::OutputItemAdded, F::Response, TR("The answer got an item: a message or a tool call.")),
    server("response.output_item.done", K::OutputItemDone, F::Response, TR("An item of the answer is final.")),
    server("response.content_part.added", K::ContentPartAdded, F::Response, TR("A message of the answer got a content part.")),
    server("response.content_part.done", K::ContentPartDone, F::Response, TR("A content part is final.")),
    server("response.output_text.delta", K::TextDelta, F::Response, TR("A piece of the answer's text."), DeltaJoin::Text),
    server("response.output_text.done", K::TextDone, F::Response, TR("The answer's text, whole.")),
    server("response.output_audio_transcript.delta", K::AudioTranscriptDelta, F::Response, TR("A piece of what the answer says; it runs ahead of the audio."), DeltaJoin::Text),
    server("response.output_audio_transcript.done", K::AudioTranscriptDone, F::Response, TR("What the answer says, whole.")),
    withAudio(server("response.output_audio.delta", K::AudioDelta, F::Response, TR("A piece of the answer's audio; it arrives faster than it plays."), DeltaJoin::Audio), "delta"),
    server("response.output_audio.done", K::AudioDone, F::Response, TR("The answer's audio has all arrived.")),
    server("response.function_call_arguments.delta", K::FunctionArgumentsDelta, F::Response, TR("A piece of a function call's arguments."), DeltaJoin::Arguments),
    server("response.function_call_arguments.done", K::FunctionArgumentsDone, F::Response, TR("A function call's arguments, whole; the app is to run it.")),
    server("mcp_list_tools.in_progress", K::McpListInProgress, F::Mcp, TR("The server asks an MCP server for its tools.")),
    server("mcp_list_tools.completed", K::McpListCompleted, F::Mcp, TR("The MCP server's tools are known.")),
    server("mcp_list_tools.failed", K::McpListFailed, F::Mcp, TR("The MCP server's tools could not be listed.")),
    server("response.mcp_call_arguments.delta", K::McpArgumentsDelta, F::Mcp, TR("A piece of an MCP call's arguments."), DeltaJoin::Arguments),
    server("response.mcp_call_arguments.done", K::McpArgumentsDone, F::Mcp, TR("An MCP call's arguments, whole.")),
    server("response.mcp_call.in_progress", K::McpCallInProgress, F::Mcp, TR("The server runs an MCP tool.")),
    server("response.mcp_call.completed", K::McpCallCompleted, F::Mcp, TR("The MCP tool has answered; the app asks for the next answer.")),
    server("response.mcp_call.failed", K::McpCallFailed, F::Mcp, TR("The MCP tool failed.")),
    server("rate_limits.updated", K::RateLimits, F::RateLimit, TR("What is left of the account's limits.")),
    server("error", K::ServerError, F::Error, TR("Something was refused or failed; most errors leave the session open.")),

    // beta (realtime-protocol 1.7)
    named(server("response.text.delta", K::TextDelta, F::Response, TR("A piece of the answer's text (beta name)."), DeltaJoin::Text), "response.output_text.delta"),
    named(server("response.text.done", K::TextDone, F::Response, TR("The answer's text, whole (beta name).")), "response.output_text.done"),
    named(server("response.audio_transcript.delta", K::AudioTranscriptDelta, F::Response, TR("A piece of what the answer says (beta name)."), DeltaJoin::Text), "response.output_audio_transcript.delta"),
    named(server("response.audio_transcript.done", K::AudioTranscriptDone, F::Response, TR("What the answer says, whole (beta name).")), "response.output_audio_transcript.done"),
    withAudio(named(server("response.audio.delta", K::AudioDelta, F::Response, TR("A piece of the answer's audio (beta name)."), DeltaJoin::Audio), "response.output_audio.delta"), "delta"),
    named(server("response.audio.done", K::AudioDone, F::Response, TR("The answer's audio has all arrived (beta name).")), "response.output_audio.done"),
    named(client("transcription_session.update", K::SessionUpdate, F::Session, TR("Changes a transcription session's settings (beta name).")), "session.update"),
    named(server("transcription_session.created", K::SessionCreated, F::Session, TR("A transcription session has begun (beta name).")), "session.created"),
    named(server("transcription_session.updated", K::SessionUpdated, F::Session, TR("A transcription session's settings in force (beta name).")), "session.updated"),

    // relatives (realtime-protocol 1.8, 1.9, wire-facts; Voice Live also by its public TypeSpec, 2026)
    server("conversation.item.input_audio_transcription.updated", K::TranscriptionUpdated, F::Transcription, TR("xAI: the user's words so far, whole.")),
    server("ping", K::Keepalive, F::Session, TR("xAI: the server is alive.")),
    server("heartbeat", K::Keepalive, F::Session, TR("GLM: the server is alive.")),
    client("session.finish", K::Other, F::Session, TR("Qwen: the client has no more to send.")),
    server("session.finished", K::Other, F::Session, TR("Qwen: the session is over.")),
    client("input_image_buffer.append", K::Other, F::Conversation, TR("Qwen: a video frame.")),
    client("input_audio_buffer.append_video_frame", K::Other, F::Conversation, TR("GLM: a video frame.")),
    server("response.function_call.simple_browser", K::Other, F::Response, TR("GLM: the model searches the web.")),
    server("response.text.text", K::Other, F::Response, TR("Qwen translation: the text so far and what may still change.")),
    server("response.audio_transcript.text", K::Other, F::Response, TR("Qwen translation: the transcript so far and what may still change.")),
    server("conversation.item.input_audio_transcription.text", K::Other, F::Transcription, TR("Qwen: the user's words so far and what may still change.")),
    server("session.avatar.switch_to_speaking", K::Other, F::Session, TR("Voice Live: the avatar has begun to speak.")),
    server("session.avatar.switch_to_idle", K::Other, F::Session, TR("Voice Live: the avatar has come to rest.")),
    client("session.avatar.connect", K::Other, F::Session, TR("Voice Live: offers a video connection for the avatar.")),
    server("session.avatar.connecting", K::Other, F::Session, TR("Voice Live: answers the offer of the avatar's video connection.")),
    server("warning", K::Other, F::Error, TR("Voice Live: something is wrong, but the session goes on.")),
    server("response.animation_blendshapes.delta", K::Other, F::Response, TR("Voice Live: frames of the avatar's face.")),
    server("response.animation_blendshapes.done", K::Other, F::Response, TR("Voice Live: the frames of the avatar's face have all arrived.")),
    server("response.animation_viseme.delta", K::Other, F::Response, TR("Voice Live: a shape of the mouth, and when in the audio.")),
    server("response.animation_viseme.done", K::Other, F::Response, TR("Voice Live: the shapes of the mouth have all arrived.")),
    server("response.audio_timestamp.delta", K::Other, F::Response, TR("Voice Live: a word of the answer, and when in the audio.")),
    server("response.audio_timestamp.done", K::Other, F::Response, TR("Voice Live: the words' times have all arrived.")),
    server("response.audio_transcript.annotation.added", K::Other, F::Response, TR("Voice Live: a source of what the answer says.")),
    server("response.video.delta", K::Other, F::Response, TR("Voice Live: frames of the avatar's video.")),
    server("response.invocation.delta", K::Other, F::Response, TR("Voice Live: a piece of a hosted agent's own output.")),
    server("response.web_search_call.in_progress", K::Other, F::Response, TR("Voice Live: a web search has begun.")),
    server("response.web_search_call.searching", K::Other, F::Response, TR("Voice Live: the web is being searched.")),
    server("response.web_search_call.completed", K::Other, F::Response, TR("Voice Live: the web search is over.")),
    server("response.file_search_call.in_progress", K::Other, F::Response, TR("Voice Live: a file search has begun.")),
    server("response.file_search_call.searching", K::Other, F::Response, TR("Voice Live: files are being searched.")),
    server("response.file_search_call.completed", K::Other, F::Response, TR("Voice Live: the file search is over.")),
    client("input_text.delta", K::Other, F::Conversation, TR("Voice Live: a piece of the user's text.")),
    client("input_text.done", K::Other, F::Conversation, TR("Voice Live: the user's text is whole.")),
    server("localai.classifier.result", K::Other, F::Response, TR("LocalAI: what its classifier found.")),
    server("transcription.delta", K::Other, F::Transcription, TR("vLLM: a piece of the transcript."), DeltaJoin::Text),
    server("transcription.done", K::Other, F::Transcription, TR("vLLM: the transcript, whole.")),

    // translation sessions (realtime-protocol 12.1)
    withAudio(client("session.input_audio_buffer.append", K::InputAudioAppend, F::InputAudio, TR("Translation: appends audio to be translated.")), "audio"),
    client("session.close", K::Other, F::Session, TR("Translation: asks the server to finish and close.")),
    withAudio(server("session.output_audio.delta", K::AudioDelta, F::OutputAudio, TR("Translation: a piece of the translated speech."), DeltaJoin::Audio), "delta"),
    server("session.output_transcript.delta", K::Other, F::Transcription, TR("Translation: a piece of the translation's text."), DeltaJoin::Text),
    server("session.input_transcript.delta", K::Other, F::Transcription, TR("Translation: a piece of the speaker's words."), DeltaJoin::Text),
    server("session.closed", K::Other, F::Session, TR("Translation: the session is over.")),

    // Live API, another protocol (realtime-protocol 12.2)
    client("session.start", K::Other, F::Session, TR("Live API: begins a session.")),
    server("session.started", K::Other, F::Session, TR("Live API: the session has begun.")),
    client("session.input_audio.append", K::Other, F::InputAudio, TR("Live API: appends audio.")),
    server("session.delegation.created", K::Other, F::Session, TR("Live API: the session was handed to another model.")),
    client("session.commentary.append", K::Other, F::Session, TR("Live API: tells the model something to pass on.")),
    server("response.event", K::Other, F::Response, TR("Live API: an envelope around an event of an answer.")),

    // ours
    console("console.connected", K::ConsoleConnected, TR("This console is connected to the endpoint.")),
    console("console.disconnected", K::ConsoleDisconnected, TR("The connection has ended, with its close code.")),
    console("console.playback.started", K::ConsolePlaybackStarted, TR("An answer's first sample reached the speaker.")),
    console("console.playback.heard", K::ConsolePlaybackHeard, TR("How much of an answer came out of the speaker so far.")),
    console("console.playback.stopped", K::ConsolePlaybackStopped, TR("The speaker has stopped playing an answer: played_ms of sent_ms were heard.")),
    console("console.device", K::ConsoleDevice, TR("A microphone or speaker was opened, lost or changed.")),
    console("console.mark", K::ConsoleMark, TR("A mark with a note.")),
    console("console.tool", K::ConsoleToolRun, TR("A tool was run by this console.")),
    console("console.stage", K::ConsoleStage, TR("A stage of the rehearsal endpoint's pipeline: hear, think or speak.")),
    console("console.note", K::ConsoleNote, TR("Something this console noticed.")),
};
// clang-format on

#undef TR

} // namespace

const EventSpec *EventCatalogue::find(std::string_view type)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const EventSpec *> byName;
        for (const EventSpec &spec : kSpecs)
            byName.emplace(spec.name, &spec);
        return byName;
    }();
    const auto known = index.find(type);
    return known == index.end() ? nullptr : known->second;
}

EventKind EventCatalogue::kind(std::string_view type)
{
    const EventSpec *spec = find(type);
    return spec ? spec->kind : EventKind::Unknown;
}

std::span<const EventSpec> EventCatalogue::all()
{
    return kSpecs;
}

QString EventCatalogue::explain(const EventSpec &spec)
{
    return QCoreApplication::translate("turnscope", spec.explanation);
}

} // namespace turnscope
