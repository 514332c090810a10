// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    server("conversation.item.input_audio_transcription.updated", K::TranscriptionUpdated, F::Transcription, TR("xAI: the user's words so far, whole.")),
    server("ping", K::Keepalive, F::Session, TR("xAI: the server is alive.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"ping", "\"timestamp\""},
    {"session.*", "\"grok-"},
    {"response.done", "\"grok_tokens\""},
    {"conversation.item.input_audio_transcription.updated", {}},
    {"conversation.created", "\"event_id\"", {}, true, "\"event_"}, // others send it behind session.created, if they do
    {"session.*", "\"previous_item_id\""},                          // that it has in events of every kind
    {"input_audio_buffer.speech_*", "\"previous_item_id\""},
};

} // namespace

/// GA names and a flat session, but it takes the nested one too (PROTOCOL 1.9).
constinit const DialectTraits dialects::Xai{
    .id = "xai",
    .name = "xAI",
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
