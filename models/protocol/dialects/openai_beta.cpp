// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    // beta (PROTOCOL 1.7)
    named(server("response.text.delta", K::TextDelta, F::Response, TR("A piece of the answer's text (beta name)."), DeltaJoin::Text), "response.output_text.delta"),
    named(server("response.text.done", K::TextDone, F::Response, TR("The answer's text, whole (beta name).")), "response.output_text.done"),
    named(server("response.audio_transcript.delta", K::AudioTranscriptDelta, F::Response, TR("A piece of what the answer says (beta name)."), DeltaJoin::Text), "response.output_audio_transcript.delta"),
    named(server("response.audio_transcript.done", K::AudioTranscriptDone, F::Response, TR("What the answer says, whole (beta name).")), "response.output_audio_transcript.done"),
    withAudio(named(server("response.audio.delta", K::AudioDelta, F::Response, TR("A piece of the answer's audio (beta name)."), DeltaJoin::Audio), "response.output_audio.delta"), "delta"),
    named(server("response.audio.done", K::AudioDone, F::Response, TR("The answer's audio has all arrived (beta name).")), "response.output_audio.done"),
    named(client("transcription_session.update", K::SessionUpdate, F::Session, TR("Changes a transcription session's settings (beta name).")), "session.update"),
    named(server("transcription_session.created", K::SessionCreated, F::Session, TR("A transcription session has begun (beta name).")), "session.created"),
    named(server("transcription_session.updated", K::SessionUpdated, F::Session, TR("A transcription session's settings in force (beta name).")), "session.updated"),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"response.audio.*", {}},
    {"response.audio_transcript.*", {}},
    {"response.text.*", {}},
    {"transcription_session.*", {}},
    {"session.*", "\"modalities\""},
    {"session.*", "\"input_audio_format\""},
    {"session.*", "\"output_audio_format\""},
    {"session.*", "\"input_audio_transcription\""},
    {"session.*", "\"max_response_output_tokens\""},
    {"response.created", "\"modalities\""},
    {"response.created", "\"output_audio_format\""},
    {"response.done", "\"modalities\""},
    {"response.done", "\"output_audio_format\""},
    {"conversation.item.created", {}},
};

} // namespace

/// PROTOCOL 1.7.
constinit const DialectTraits dialects::OpenAiBeta{
    .id = "openai-beta",
    .name = "OpenAI beta",
    .nestedSettings = false,
    .openAiOrder = true,
    .clientTruncates = true,
    .nullMeansFirst = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
