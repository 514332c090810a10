// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

constexpr EventSpec ofRtvi(EventSpec spec)
{
    return toldBy(spec, "label");
}

// clang-format off
constexpr EventSpec kPipecatEvents[] = {
    ofRtvi(client("client-ready", K::Other, F::Session, TR("Pipecat: the client is there, and says what it is."))),
    ofRtvi(client("disconnect-bot", K::Other, F::Session, TR("Pipecat: the bot is to leave."))),
    ofRtvi(client("client-message", K::Other, F::Other, TR("Pipecat: a message of the app's own to the bot."))),
    ofRtvi(client("send-text", K::Other, F::Conversation, TR("Pipecat: a text of the user's."))),
    ofRtvi(client("append-to-context", K::Other, F::Conversation, TR("Pipecat: something for the model to know."))),
    ofRtvi(client("llm-function-call-result", K::Other, F::Response, TR("Pipecat: the output of a tool."))),
    ofRtvi(server("bot-ready", K::Other, F::Session, TR("Pipecat: the bot is there, and says what it is."))),
    ofRtvi(server("error-response", K::ServerError, F::Error, TR("Pipecat: a request was refused."))),
    ofRtvi(server("server-message", K::Other, F::Other, TR("Pipecat: a message of the bot's own to the app."))),
    ofRtvi(server("server-response", K::Other, F::Other, TR("Pipecat: the answer to a message of the app's."))),
    ofRtvi(server("user-started-speaking", K::Other, F::InputAudio, TR("Pipecat: the user has begun to speak."))),
    ofRtvi(server("user-stopped-speaking", K::Other, F::InputAudio, TR("Pipecat: the user has stopped speaking."))),
    ofRtvi(server("user-mute-started", K::Other, F::InputAudio, TR("Pipecat: the user is not listened to from here on."))),
    ofRtvi(server("user-mute-stopped", K::Other, F::InputAudio, TR("Pipecat: the user is listened to again."))),
    ofRtvi(server("user-transcription", K::Other, F::Transcription, TR("Pipecat: the user's words, so far or final."))),
    ofRtvi(server("user-llm-text", K::Other, F::Conversation, TR("Pipecat: the user's words, as the model gets them."))),
    ofRtvi(server("bot-started-speaking", K::Other, F::OutputAudio, TR("Pipecat: the bot has begun to speak."))),
    ofRtvi(server("bot-stopped-speaking", K::Other, F::OutputAudio, TR("Pipecat: the bot has stopped speaking."))),
    ofRtvi(server("bot-interrupted", K::Other, F::OutputAudio, TR("Pipecat: the user has cut in; what plays is to stop."))),
    ofRtvi(server("bot-transcription", K::Other, F::Response, TR("Pipecat: a sentence of the bot's."))),
    ofRtvi(server("bot-output", K::Other, F::Response, TR("Pipecat: what the bot puts out, and whether it was spoken."))),
    ofRtvi(server("bot-llm-started", K::Other, F::Response, TR("Pipecat: the model has begun to answer."))),
    ofRtvi(server("bot-llm-stopped", K::Other, F::Response, TR("Pipecat: the model has answered."))),
    ofRtvi(server("bot-llm-text", K::Other, F::Response, TR("Pipecat: a piece of the model's text."))),
    ofRtvi(server("bot-llm-search-response", K::Other, F::Response, TR("Pipecat: what the model found in a search."))),
    ofRtvi(server("bot-tts-started", K::Other, F::OutputAudio, TR("Pipecat: the voice has begun to be made."))),
    ofRtvi(server("bot-tts-stopped", K::Other, F::OutputAudio, TR("Pipecat: the voice is made."))),
    ofRtvi(server("bot-tts-text", K::Other, F::OutputAudio, TR("Pipecat: a piece of what the voice says."))),
    ofRtvi(server("bot-tts-audio", K::Other, F::OutputAudio, TR("Pipecat: a piece of the voice."))),
    ofRtvi(server("llm-function-call", K::Other, F::Response, TR("Pipecat: the model calls a tool."))),
    ofRtvi(server("llm-function-call-started", K::Other, F::Response, TR("Pipecat: the model calls a tool."))),
    ofRtvi(server("llm-function-call-in-progress", K::Other, F::Response, TR("Pipecat: the tool runs."))),
    ofRtvi(server("llm-function-call-stopped", K::Other, F::Response, TR("Pipecat: the tool has given its output, or was stopped."))),
    ofRtvi(server("metrics", K::Other, F::RateLimit, TR("Pipecat: what the stages measured of themselves."))),
    ofRtvi(server("user-audio-level", K::Other, F::InputAudio, TR("Pipecat: how loud the user is."))),
    ofRtvi(server("bot-audio-level", K::Other, F::OutputAudio, TR("Pipecat: how loud the bot is."))),
    ofRtvi(server("system-log", K::Other, F::Other, TR("Pipecat: a line of the bot's log."))),
};
// clang-format on

#undef TR

constexpr AgentEvent kPipecatAgentEvents[] = {
    {"user-transcription", AgentStep::UserSaid}, {"bot-transcription", AgentStep::ModelSaid},
    {"bot-output", AgentStep::ModelSaid},        {"bot-llm-text", AgentStep::ModelPut},
    {"bot-tts-text", AgentStep::ModelSaid},      {"bot-stopped-speaking", AgentStep::ModelSilent},
    {"bot-interrupted", AgentStep::ModelCut},
};

constexpr DialectSign kPipecatSigns[] = {
    {"user-*", "\"label\"", "\"rtvi"},   {"bot-*", "\"label\"", "\"rtvi"}, {"client-*", "\"label\"", "\"rtvi"},
    {"server-*", "\"label\"", "\"rtvi"}, {"llm-*", "\"label\"", "\"rtvi"}, {"metrics", "\"label\"", "\"rtvi"},
    {"error*", "\"label\"", "\"rtvi"},
};

} // namespace

/// PROTOCOL 1.9. RTVI, which a Pipecat bot and its client speak.
constinit const DialectTraits dialects::Pipecat{
    .id = "pipecat-rtvi",
    .name = "Pipecat RTVI",
    .gaNames = true,
    .hasItems = false,
    .errorCause = "id",
    .requestId = "id",
    .agentEvents = kPipecatAgentEvents,
    .givesWay = true,
    .signs = kPipecatSigns,
    .events = kPipecatEvents,
};

} // namespace turnscope
