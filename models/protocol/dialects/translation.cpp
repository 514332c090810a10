// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    withAudio(client("session.input_audio_buffer.append", K::InputAudioAppend, F::InputAudio, TR("Translation: appends audio to be translated.")), "audio"),
    client("session.close", K::Other, F::Session, TR("Translation: asks the server to finish and close.")),
    withAudio(server("session.output_audio.delta", K::AudioDelta, F::OutputAudio, TR("Translation: a piece of what the model says, as sound."), DeltaJoin::Audio), "delta"),
    server("session.output_transcript.delta", K::OutputTranscriptDelta, F::Transcription, TR("Translation: a piece of what the model says, as text."), DeltaJoin::Text),
    server("session.input_transcript.delta", K::InputTranscriptDelta, F::Transcription, TR("Translation: a piece of the speaker's words."), DeltaJoin::Text),
    server("session.closed", K::SessionClosed, F::Session, TR("Translation: the session is over.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"session.output_audio.delta", {}},
    {"session.output_transcript.delta", {}},
    {"session.input_audio_buffer.append", {}},
    {"session.created", "\"translation\""},
};

} // namespace

/// PROTOCOL 12.1.
constinit const DialectTraits dialects::Translation{
    .id = "openai-translation",
    .name = "OpenAI translation",
    .nestedSettings = false,
    .onlyHears = true,
    .hasItems = false,
    .transcriptStart = "elapsed_ms",
    .transcriptEnd = "elapsed_ms",
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
