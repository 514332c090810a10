// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/agent_note.h"
#include "models/conversation/agent_traces.h"
#include "models/protocol/json_reader.h"
#include "models/recording/frame_cursor.h"

#include <optional>
#include <vector>

namespace turnscope {

/// What an SDK tells of its agents, beside the fold; of a log without an SDK's events, what they leave on the wire
/// (AgentTraces), which costs a look at the few events that may hold it. A value, one thread.
class AgentStory
{
public:
    /// Looks at what has come since the last call; the store is always the same.
    void advance(const EventStore &events);

    const std::vector<AgentSpan> &spans() const
    {
        return m_told ? m_spans : m_traces.spans();
    } ///< ascending; none overlaps another
    const std::vector<AgentNote> &notes() const { return m_told ? m_notes : m_traces.notes(); } ///< ascending
    bool isEmpty() const { return spans().empty() && notes().empty(); }

    /// Reads one event's note, for whoever has its frame at hand. Nothing for what is none.
    static std::optional<AgentNote> noteOf(AgentStep step, simdjson::dom::object frame);

private:
    void see(const EventStore &events, EventIndex index, AgentStep step, simdjson::dom::object frame);
    void end(EventIndex by, SessionTime at);

    std::vector<AgentSpan> m_spans;
    std::vector<AgentNote> m_notes;
    AgentTraces m_traces;                          ///< not looked at any more once the SDK has told something
    std::vector<std::optional<AgentStep>> m_steps; ///< by the type's id
    std::vector<EventKind> m_kinds;                ///< likewise
    JsonReader m_reader;
    quint32 m_seen = 0;
    bool m_open = false; ///< the last span
    bool m_told = false; ///< by the SDK itself
};

} // namespace turnscope
