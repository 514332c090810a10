// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    server("heartbeat", K::Keepalive, F::Session, TR("GLM: the server is alive.")),
    client("input_audio_buffer.append_video_frame", K::Other, F::Conversation, TR("GLM: a video frame.")),
    server("response.function_call.simple_browser", K::Other, F::Response, TR("GLM: the model searches the web.")),
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"heartbeat", {}},
    {"session.*", "\"beta_fields\""},
    {"session.*", "\"glm-"},
    {"*", "\"client_timestamp\""},
};

} // namespace

/// PROTOCOL 1.9.
constinit const DialectTraits dialects::Glm{
    .id = "glm",
    .name = "GLM",
    .nestedSettings = false,
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
