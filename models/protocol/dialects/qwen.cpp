// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    client("session.finish", K::Other, F::Session, TR("Qwen: the client has no more to send.")),
    server("session.finished", K::Other, F::Session, TR("Qwen: the session is over.")),
    client("input_image_buffer.append", K::Other, F::Conversation, TR("Qwen: a video frame.")),
    server("response.text.text", K::Other, F::Response, TR("Qwen translation: the text so far and what may still change.")),
    server("response.audio_transcript.text", K::Other, F::Response, TR("Qwen translation: the transcript so far and what may still change.")),
    server("conversation.item.input_audio_transcription.text", K::Other, F::Transcription, TR("Qwen: the user's words so far and what may still change.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"session.finish*", {}},
    {"session.*", "\"qwen"},
    {"session.*", "\"pcm24\""},
};

} // namespace

/// PROTOCOL 1.9.
constinit const DialectTraits dialects::Qwen{
    .id = "qwen",
    .name = "Qwen",
    .nestedSettings = false,
    .inputRate = 16000,
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
