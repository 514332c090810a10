// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kLiveKitEvents[] = {
    toldBy(server("conversation_item_added", K::Other, F::Conversation, TR("LiveKit Agents: an item has joined the conversation.")), "item message"),
    toldBy(server("chat_context", K::Other, F::Conversation, TR("LiveKit Agents: the conversation as a list of items, a ChatContext.")), "history"),
    toldBy(server("user_state_changed", K::Other, F::InputAudio, TR("LiveKit Agents: the user speaks, listens, or is away.")), "new_state newState state"),
    toldBy(server("agent_state_changed", K::Other, F::OutputAudio, TR("LiveKit Agents: the agent listens, thinks or speaks.")), "new_state newState state"),
    toldBy(server("user_input_transcribed", K::Other, F::Transcription, TR("LiveKit Agents: the user's words, so far or final.")), "transcript"),
    toldBy(server("function_tools_executed", K::Other, F::Response, TR("LiveKit Agents: tools were run; their calls and outputs.")), "function_calls functionCalls"),
    toldBy(server("metrics_collected", K::Other, F::RateLimit, TR("LiveKit Agents: what a stage measured of itself.")), "metrics"),
    toldBy(server("session_usage_updated", K::Other, F::RateLimit, TR("LiveKit Agents: what was used so far.")), "usage"),
    toldBy(server("speech_created", K::Other, F::Response, TR("LiveKit Agents: the agent is about to say something.")), "source user_initiated userInitiated"),
    toldBy(server("agent_false_interruption", K::Other, F::InputAudio, TR("LiveKit Agents: what cut the agent off was no speech.")), "resumed extra_instructions created_at createdAt message"),
    toldBy(server("overlapping_speech", K::Other, F::InputAudio, TR("LiveKit Agents: the user spoke while the agent did.")), "is_interruption isInterruption created_at createdAt"),
};
// clang-format on

#undef TR

constexpr AgentEvent kLiveKitAgentEvents[] = {
    {"conversation_item_added", AgentStep::ItemTold},
    {"chat_context", AgentStep::HistoryTold},
    {"function_tools_executed", AgentStep::ToolsRun},
};

constexpr DialectSign kLiveKitSigns[] = {
    {"conversation_item_added", {}}, {"chat_context", {}},           {"user_state_changed", {}},
    {"agent_state_changed", {}},     {"user_input_transcribed", {}}, {"function_tools_executed", {}},
    {"metrics_collected", {}},       {"speech_created", {}},
};

} // namespace

/// PROTOCOL 1.9. Of what an AgentSession raises, and its report keeps.
constinit const DialectTraits dialects::LiveKitAgents{
    .id = "livekit-agents",
    .name = "LiveKit Agents",
    .gaNames = true,
    .hasItems = false,
    .agentEvents = kLiveKitAgentEvents,
    .givesWay = true,
    .signs = kLiveKitSigns,
    .events = kLiveKitEvents,
};

} // namespace turnscope
