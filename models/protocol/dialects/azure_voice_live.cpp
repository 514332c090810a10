// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    // by its public TypeSpec, 2026
    server("session.avatar.switch_to_speaking", K::Other, F::Session, TR("Voice Live: the avatar has begun to speak.")),
    server("session.avatar.switch_to_idle", K::Other, F::Session, TR("Voice Live: the avatar has come to rest.")),
    client("session.avatar.connect", K::Other, F::Session, TR("Voice Live: offers a video connection for the avatar.")),
    server("session.avatar.connecting", K::Other, F::Session, TR("Voice Live: answers the offer of the avatar's video connection.")),
    toldBy(server("warning", K::Other, F::Error, TR("Voice Live: something is wrong, but the session goes on.")), "event_id code warning"),
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
};
// clang-format on

#undef TR

constexpr DialectSign kSigns[] = {
    {"session.*", "\"azure_semantic_vad"}, {"session.*", "\"input_audio_sampling_rate\""},
    {"session.*", "\"avatar\""},           {"session.avatar.*", {}},
    {"response.animation_*", {}},          {"response.audio_timestamp.*", {}},
};

} // namespace

/// PROTOCOL 1.8.
constinit const DialectTraits dialects::AzureVoiceLive{
    .id = "azure-voice-live",
    .name = "Azure Voice Live",
    .nestedSettings = false,
    .nullMeansFirst = true,
    .ownSigns = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
