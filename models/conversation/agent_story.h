// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/protocol/agent_step.h"
#include "models/protocol/json_reader.h"
#include "models/recording/frame_cursor.h"

#include <optional>
#include <string>
#include <vector>

namespace turnscope {

/// An agent that answers, from its begin to its end or to the next one's begin.
struct AgentSpan
{
    std::string name; ///< UTF-8; empty: the log does not tell
    EventIndex begunBy{};
    std::optional<EventIndex> endedBy;
    SessionTime begin;
    SessionTime end; ///< while there is no end: of the last event that told of it
};

/// A handoff, a guardrail, a tool that wants to be allowed, a failure of the SDK's.
struct AgentNote
{
    AgentStep step{};
    EventIndex event{};
    SessionTime at;
    std::string from;   ///< handoffs: the agent before
    std::string name;   ///< the agent after; the guardrails; the tool; what failed
    std::string callId; ///< of a tool
};

/// What an SDK tells of its agents, beside the fold: on the wire there are none. A log without an SDK's events costs a look at
/// one column. A value, one thread.
class AgentStory
{
public:
    /// Looks at what has come since the last call; the store is always the same.
    void advance(const EventStore &events);

    const std::vector<AgentSpan> &spans() const { return m_spans; } ///< ascending; none overlaps another
    const std::vector<AgentNote> &notes() const { return m_notes; } ///< ascending
    bool isEmpty() const { return m_spans.empty() && m_notes.empty(); }

    /// Reads one event's note, for whoever has its frame at hand. Nothing for what is none.
    static std::optional<AgentNote> noteOf(AgentStep step, simdjson::dom::object frame);

private:
    void see(const EventStore &events, EventIndex index, AgentStep step, simdjson::dom::object frame);
    void end(EventIndex by, SessionTime at);

    std::vector<AgentSpan> m_spans;
    std::vector<AgentNote> m_notes;
    std::vector<std::optional<AgentStep>> m_steps; ///< by the type's id
    JsonReader m_reader;
    quint32 m_seen = 0;
    bool m_open = false; ///< the last span
};

} // namespace turnscope
