// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kEvents[] = {
    // RealtimeSession, Python and JavaScript
    server("agent_start", K::Other, F::Response, TR("Agents SDK: an agent has begun to answer.")),
    server("agent_end", K::Other, F::Response, TR("Agents SDK: an agent has answered.")),
    toldBy(server("handoff", K::Other, F::Session, TR("Agents SDK: one agent has handed over to another.")), "from_agent to_agent"),
    server("agent_handoff", K::Other, F::Session, TR("Agents SDK: one agent has handed over to another.")),
    server("tool_start", K::Other, F::Response, TR("Agents SDK: an agent runs a tool.")),
    server("tool_end", K::Other, F::Response, TR("Agents SDK: the tool has given its output.")),
    server("agent_tool_start", K::Other, F::Response, TR("Agents SDK: an agent runs a tool.")),
    server("agent_tool_end", K::Other, F::Response, TR("Agents SDK: the tool has given its output.")),
    server("tool_approval_required", K::Other, F::Response, TR("Agents SDK: somebody is to allow the tool before it runs.")),
    server("tool_approval_requested", K::Other, F::Response, TR("Agents SDK: somebody is to allow the tool before it runs.")),
    server("mcp_tool_call_completed", K::Other, F::Mcp, TR("Agents SDK: an MCP tool has answered.")),
    server("mcp_tools_changed", K::Other, F::Mcp, TR("Agents SDK: the tools of the MCP servers are other ones now.")),
    toldBy(server("audio", K::Other, F::OutputAudio, TR("Agents SDK: a piece of the answer's audio.")), "item_id response_id"),
    server("audio_start", K::Other, F::OutputAudio, TR("Agents SDK: the answer's audio has begun.")),
    server("audio_stopped", K::Other, F::OutputAudio, TR("Agents SDK: the answer's audio has all arrived.")),
    server("audio_end", K::Other, F::OutputAudio, TR("Agents SDK: the answer's audio has all arrived.")),
    server("audio_interrupted", K::Other, F::OutputAudio, TR("Agents SDK: the user has cut in; what plays is to stop.")),
    server("history_added", K::Other, F::Conversation, TR("Agents SDK: an item has joined the conversation.")),
    server("history_updated", K::Other, F::Conversation, TR("Agents SDK: the conversation as it is now.")),
    server("guardrail_tripped", K::Other, F::Error, TR("Agents SDK: a guardrail has stopped the answer.")),
    server("input_audio_timeout_triggered", K::Other, F::InputAudio, TR("Agents SDK: nobody spoke for a while.")),
    wrapping(server("raw_model_event", K::Other, F::Other, TR("Agents SDK: an event of the layer below.")), "data"),
    wrapping(server("transport_event", K::Other, F::Other, TR("Agents SDK: an event of the layer below.")), "event"),

    // the layer below
    wrapping(server("raw_server_event", K::Other, F::Other, TR("Agents SDK: an event of the server, as it came.")), "data"),
    toldBy(wrapping(server("other", K::Other, F::Other, TR("Agents SDK: an event that it has no name for.")), "data"), "-"),
    toldBy(server("function_call", K::Other, F::Response, TR("Agents SDK: the model calls a tool.")), "-"),
    toldBy(server("exception", K::Other, F::Error, TR("Agents SDK: something was thrown.")), "exception"),
    toldBy(server("usage", K::Other, F::RateLimit, TR("Agents SDK: the tokens that were used.")), "response_id"),
    server("transcript_delta", K::Other, F::Response, TR("Agents SDK: a piece of what the answer says.")),
    server("output_text_delta", K::Other, F::Response, TR("Agents SDK: a piece of the answer's text.")),
    server("audio_done", K::Other, F::OutputAudio, TR("Agents SDK: the answer's audio has all arrived.")),
    server("input_audio_transcription_completed", K::Other, F::Transcription, TR("Agents SDK: the user's words, final.")),
    server("item_updated", K::Other, F::Conversation, TR("Agents SDK: an item of the conversation is another now.")),
    server("item_deleted", K::Other, F::Conversation, TR("Agents SDK: an item was removed.")),
    server("connection_status", K::Other, F::Session, TR("Agents SDK: the connection is being made, is there, or is gone.")),
    server("turn_started", K::Other, F::Response, TR("Agents SDK: the model has begun to answer.")),
    server("turn_ended", K::Other, F::Response, TR("Agents SDK: the model has answered.")),
    server("end_of_stream", K::Other, F::Session, TR("Agents SDK: the session is over.")),

    // VoicePipeline
    server("voice_stream_event_audio", K::Other, F::OutputAudio, TR("Agents SDK, voice pipeline: a piece of the answer's audio.")),
    server("voice_stream_event_lifecycle", K::Other, F::Session, TR("Agents SDK, voice pipeline: a turn has begun or ended, or the session has.")),
    server("voice_stream_event_error", K::Other, F::Error, TR("Agents SDK, voice pipeline: something failed.")),
};
// clang-format on

#undef TR

constexpr AgentEvent kAgentEvents[] = {
    {"agent_start", AgentStep::Begun},
    {"agent_end", AgentStep::Ended},
    {"handoff", AgentStep::HandedOver},
    {"agent_handoff", AgentStep::HandedOver},
    {"tool_start", AgentStep::ToolBegun},
    {"agent_tool_start", AgentStep::ToolBegun},
    {"tool_end", AgentStep::ToolEnded},
    {"agent_tool_end", AgentStep::ToolEnded},
    {"tool_approval_required", AgentStep::ApprovalAsked},
    {"tool_approval_requested", AgentStep::ApprovalAsked},
    {"guardrail_tripped", AgentStep::GuardrailTripped},
    {"exception", AgentStep::Failed},
    {"voice_stream_event_error", AgentStep::Failed},
    {"history_added", AgentStep::ItemTold},
    {"item_updated", AgentStep::ItemTold},
    {"history_updated", AgentStep::HistoryTold},
};

constexpr DialectSign kSigns[] = {
    {"agent_*", {}},
    {"history_*", {}},
    {"tool_*", {}},
    {"handoff", {}},
    {"audio", {}},
    {"audio_*", {}},
    {"guardrail_*", {}},
    {"raw_model_event", {}},
    {"transcript_delta", {}},
    {"item_updated", {}},
    {"connection_status", {}},
    {"voice_stream_event_*", {}},
    {"input_audio_timeout_triggered", {}},
};

} // namespace

/// PROTOCOL 1.9. Of the events that the SDKs raise, beside those of the endpoint that they pass on.
constinit const DialectTraits dialects::AgentsSdk{
    .id = "openai-agents",
    .name = "OpenAI Agents SDK",
    .gaNames = true,
    .hasItems = false,
    .agentEvents = kAgentEvents,
    .givesWay = true,
    .signs = kSigns,
    .events = kEvents,
};

} // namespace turnscope
