// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    // client, GA (PROTOCOL 2.3)
    client("session.update", K::SessionUpdate, F::Session, "session!", TR("Changes session settings; absent fields keep their value. Rejected whole if one field is bad.")),
    withAudio(client("input_audio_buffer.append", K::InputAudioAppend, F::InputAudio, "audio!", TR("Appends microphone audio to the input buffer. Never acknowledged.")), "audio"),
    client("input_audio_buffer.commit", K::InputAudioCommit, F::InputAudio, "", TR("Makes a user message of the buffered audio. Does not ask for an answer.")),
    client("input_audio_buffer.clear", K::InputAudioClear, F::InputAudio, "", TR("Drops audio that was not committed yet.")),
    client("output_audio_buffer.clear", K::OutputAudioClear, F::OutputAudio, "", TR("WebRTC and SIP: stops what the server is playing out.")),
    client("conversation.item.create", K::ItemCreate, F::Conversation, "previous_item_id item!", TR("Adds an item (text, image, tool output, history). Does not ask for an answer.")),
    client("conversation.item.retrieve", K::ItemRetrieve, F::Conversation, "item_id!", TR("Asks for an item as the server holds it, audio included.")),
    client("conversation.item.truncate", K::ItemTruncate, F::Conversation, "item_id! content_index! audio_end_ms!", TR("Cuts an answer's audio to what was heard; the server forgets its transcript too.")),
    client("conversation.item.delete", K::ItemDelete, F::Conversation, "item_id!", TR("Removes an item; later turns lose the prompt cache behind it.")),
    client("response.create", K::ResponseCreate, F::Response, "response", TR("Asks for an answer.")),
    client("response.cancel", K::ResponseCancel, F::Response, "response_id", TR("Stops the answer that is being generated.")),

    // server, GA (PROTOCOL 2.5)
    server("session.created", K::SessionCreated, F::Session, "session!", TR("The session has begun; these are its settings.")),
    server("session.updated", K::SessionUpdated, F::Session, "session!", TR("The settings in force after session.update.")),
    server("conversation.created", K::ConversationCreated, F::Conversation, "conversation!", TR("The empty conversation was made.")),
    server("conversation.item.added", K::ItemAdded, F::Conversation, "previous_item_id item!", TR("An item has joined the conversation, after previous_item_id.")),
    server("conversation.item.done", K::ItemDone, F::Conversation, "previous_item_id item!", TR("An item is final.")),
    named(server("conversation.item.created", K::ItemCreatedLegacy, F::Conversation, "previous_item_id item!", TR("An item has joined the conversation (beta: added and done in one).")), "conversation.item.added"),
    server("conversation.item.retrieved", K::ItemRetrieved, F::Conversation, "item!", TR("An item as the server holds it, audio included.")),
    server("conversation.item.truncated", K::ItemTruncated, F::Conversation, "item_id! content_index! audio_end_ms!", TR("The answer was cut to audio_end_ms; its transcript is gone from the model's memory.")),
    server("conversation.item.deleted", K::ItemDeleted, F::Conversation, "item_id!", TR("An item was removed.")),
    server("conversation.item.input_audio_transcription.delta", K::TranscriptionDelta, F::Transcription, "item_id! content_index delta logprobs", TR("A piece of the user's words, from a separate recogniser."), DeltaJoin::Text),
    server("conversation.item.input_audio_transcription.completed", K::TranscriptionCompleted, F::Transcription, "item_id! content_index! transcript! languages logprobs usage!", TR("The user's words, final. Only a guide: the model hears the audio itself.")),
    server("conversation.item.input_audio_transcription.failed", K::TranscriptionFailed, F::Transcription, "item_id! content_index! error!", TR("The user's words could not be recognised.")),
    server("conversation.item.input_audio_transcription.segment", K::TranscriptionSegment, F::Transcription, "item_id! content_index! text! id! speaker! start! end!", TR("A stretch of one speaker's words, with times in seconds.")),
    server("input_audio_buffer.committed", K::InputAudioCommitted, F::InputAudio, "previous_item_id item_id!", TR("The buffered audio became a user message.")),
    server("input_audio_buffer.cleared", K::InputAudioCleared, F::InputAudio, "", TR("Audio that was not committed was dropped.")),
    server("input_audio_buffer.speech_started", K::SpeechStarted, F::InputAudio, "audio_start_ms! item_id!", TR("Speech was detected; audio_start_ms includes the prefix padding.")),
    server("input_audio_buffer.speech_stopped", K::SpeechStopped, F::InputAudio, "audio_end_ms! item_id!", TR("Speech has ended; audio_end_ms includes the trailing silence.")),
    server("input_audio_buffer.timeout_triggered", K::TimeoutTriggered, F::InputAudio, "audio_start_ms! audio_end_ms! item_id!", TR("Nobody spoke for idle_timeout_ms; the model is asked to go on.")),
    server("input_audio_buffer.dtmf_event_received", K::DtmfReceived, F::InputAudio, "event! received_at!", TR("SIP: a key was pressed on the phone.")),
    server("output_audio_buffer.started", K::OutputAudioStarted, F::OutputAudio, "response_id!", TR("WebRTC and SIP: the server began to play the answer out.")),
    server("output_audio_buffer.stopped", K::OutputAudioStopped, F::OutputAudio, "response_id!", TR("WebRTC and SIP: the answer was played to its end.")),
    server("output_audio_buffer.cleared", K::OutputAudioCleared, F::OutputAudio, "response_id!", TR("WebRTC and SIP: playing was cut.")),
    named(server("output_audio_buffer.audio_started", K::OutputAudioStarted, F::OutputAudio, TR("WebRTC, January 2025: the server began to play the answer out.")), "output_audio_buffer.started"),
    named(server("output_audio_buffer.audio_stopped", K::OutputAudioStopped, F::OutputAudio, TR("WebRTC, January 2025: the answer was played to its end.")), "output_audio_buffer.stopped"),
    named(server("output_audio_buffer.audio_cleared", K::OutputAudioCleared, F::OutputAudio, TR("WebRTC, January 2025: playing was cut.")), "output_audio_buffer.cleared"),
    server("response.created", K::ResponseCreated, F::Response, "response!", TR("An answer is being generated.")),
    server("response.done", K::ResponseDone, F::Response, "response!", TR("The answer is over, whatever became of it; with its token counts.")),
    server("response.output_item.added", K::OutputItemAdded, F::Response, "response_id! output_index! item!", TR("The answer got an item: a message or a tool call.")),
    server("response.output_item.done", K::OutputItemDone, F::Response, "response_id! output_index! item!", TR("An item of the answer is final.")),
    server("response.content_part.added", K::ContentPartAdded, F::Response, "response_id! item_id! output_index! content_index! part!", TR("A message of the answer got a content part.")),
    server("response.content_part.done", K::ContentPartDone, F::Response, "response_id! item_id! output_index! content_index! part!", TR("A content part is final.")),
    server("response.output_text.delta", K::TextDelta, F::Response, "response_id! item_id! output_index! content_index! delta!", TR("A piece of the answer's text."), DeltaJoin::Text),
    server("response.output_text.done", K::TextDone, F::Response, "response_id! item_id! output_index! content_index! text!", TR("The answer's text, whole.")),
    server("response.output_audio_transcript.delta", K::AudioTranscriptDelta, F::Response, "response_id! item_id! output_index! content_index! delta!", TR("A piece of what the answer says; it runs ahead of the audio."), DeltaJoin::Text),
    server("response.output_audio_transcript.done", K::AudioTranscriptDone, F::Response, "response_id! item_id! output_index! content_index! transcript!", TR("What the answer says, whole.")),
    withAudio(server("response.output_audio.delta", K::AudioDelta, F::Response, "response_id! item_id! output_index! content_index! delta!", TR("A piece of the answer's audio; it arrives faster than it plays."), DeltaJoin::Audio), "delta"),
    server("response.output_audio.done", K::AudioDone, F::Response, "response_id! item_id! output_index! content_index!", TR("The answer's audio has all arrived.")),
    server("response.function_call_arguments.delta", K::FunctionArgumentsDelta, F::Response, "response_id! item_id! output_index! call_id! delta!", TR("A piece of a function call's arguments."), DeltaJoin::Arguments),
    server("response.function_call_arguments.done", K::FunctionArgumentsDone, F::Response, "response_id! item_id! output_index! call_id! name! arguments!", TR("A function call's arguments, whole; the app is to run it.")),
    server("mcp_list_tools.in_progress", K::McpListInProgress, F::Mcp, "item_id!", TR("The server asks an MCP server for its tools.")),
    server("mcp_list_tools.completed", K::McpListCompleted, F::Mcp, "item_id!", TR("The MCP server's tools are known.")),
    server("mcp_list_tools.failed", K::McpListFailed, F::Mcp, "item_id!", TR("The MCP server's tools could not be listed.")),
    server("response.mcp_call_arguments.delta", K::McpArgumentsDelta, F::Mcp, "response_id! item_id! output_index! delta! obfuscation", TR("A piece of an MCP call's arguments."), DeltaJoin::Arguments),
    server("response.mcp_call_arguments.done", K::McpArgumentsDone, F::Mcp, "response_id! item_id! output_index! arguments!", TR("An MCP call's arguments, whole.")),
    server("response.mcp_call.in_progress", K::McpCallInProgress, F::Mcp, "output_index! item_id!", TR("The server runs an MCP tool.")),
    server("response.mcp_call.completed", K::McpCallCompleted, F::Mcp, "output_index! item_id!", TR("The MCP tool has answered; the app asks for the next answer.")),
    server("response.mcp_call.failed", K::McpCallFailed, F::Mcp, "output_index! item_id!", TR("The MCP tool failed.")),
    server("rate_limits.updated", K::RateLimits, F::RateLimit, "rate_limits!", TR("What is left of the account's limits.")),
    server("error", K::ServerError, F::Error, "error!", TR("Something was refused or failed; most errors leave the session open.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"session.*", "\"output_modalities\""},
    {"session.*", "\"realtime.transcription_session\""},
    {"session.*", "\"type\"", "\"realtime\""},
    {"session.*", "\"type\"", "\"transcription\""},
    {"session.*", "\"noise_reduction\""}, // the beta's key is a longer one
    {"session.*", "\"max_output_tokens\""},
    {"response.created", "\"output_modalities\""},
    {"response.done", "\"output_modalities\""},
    {"response.created", "\"audio\"", "{"},
    {"response.done", "\"audio\"", "{"},
    {"conversation.item.added", {}},
    {"conversation.item.done", {}},
    {"response.output_audio.*", {}},
    {"response.output_audio_transcript.*", {}},
    {"response.output_text.*", {}},
};

} // namespace

/// PROTOCOL 2 to 8.
constinit const DialectTraits dialects::OpenAiGa{
    .id = "openai-ga",
    .name = "OpenAI GA",
    .gaNames = true,
    .refusesBetaNames = true,
    .openAiOrder = true,
    .clientTruncates = true,
    .nullMeansFirst = true,
    .claimedUnseen = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
