// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    server("transcription.delta", K::Other, F::Transcription, TR("vLLM: a piece of the transcript."), DeltaJoin::Text),
    server("transcription.done", K::Other, F::Transcription, TR("vLLM: the transcript, whole.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"transcription.delta", {}},
    {"transcription.done", {}},
    {"session.created", "\"created\"", "1"}, // a session of an id and a time
};

} // namespace

/// PROTOCOL 1.9.
constinit const DialectTraits dialects::Vllm{
    .id = "vllm",
    .name = "vLLM transcription",
    .nestedSettings = false,
    .inputRate = 16000,
    .hasItems = false,
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
