// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/agent_note.h"
#include "models/protocol/event_kind.h"

#include <map>
#include <vector>

#include <simdjson.h>

namespace turnscope {

/// What the agents of an Agents SDK leave on the wire, for logs that hold none of the SDK's own events (PROTOCOL 9.3, 9.4,
/// 9.6). Each is known by two things that belong together, so that a tool of that name alone, or a user who speaks of
/// guardrails, is none:
/// * a handoff by a call of transfer_to_…, and behind it other instructions, or an output that names the assistant;
/// * a guardrail by a response.cancel without speech, and behind it the SDK's own user message about it;
/// * a tool that was not allowed by the SDK's own words as the output of its call.
/// A value, one thread.
class AgentTraces
{
public:
    /// Whether events of this kind have to be shown at all.
    static bool concern(EventKind kind);

    void see(EventKind kind, EventIndex index, SessionTime at, simdjson::dom::object frame);

    const std::vector<AgentSpan> &spans() const { return m_spans; } ///< ascending; none overlaps another
    const std::vector<AgentNote> &notes() const { return m_notes; }

private:
    /// A call of transfer_to_… that nothing has confirmed yet.
    struct Leaving
    {
        EventIndex event{};
        SessionTime at;
        std::string callId;
        std::string to;
    };

    void seeCall(EventIndex index, SessionTime at, simdjson::dom::object frame);
    void seeInstructions(EventIndex index, SessionTime at, simdjson::dom::object frame);
    void seeItem(EventIndex index, SessionTime at, simdjson::dom::object frame);
    void seeOutput(EventIndex index, SessionTime at, simdjson::dom::object item);
    void seeMessage(simdjson::dom::object item);
    void handOver(EventIndex index, SessionTime at);

    std::vector<AgentSpan> m_spans;
    std::vector<AgentNote> m_notes;
    std::optional<Leaving> m_leaving;
    bool m_spanOpen = false; ///< the last span is of the session at hand, and goes on
    std::string m_handedBy;  ///< the call of the last handoff: its output may still tell the name
    std::string m_instructions;
    std::map<std::string, std::string> m_calls;                    ///< functions by call id, until they have an output
    std::optional<std::pair<EventIndex, SessionTime>> m_cancelled; ///< by the client, with no speech since
};

} // namespace turnscope
