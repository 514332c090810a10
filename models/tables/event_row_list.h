// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter/event_types.h"

#include <set>
#include <vector>

namespace turnscope {

/// Which events stand in which row of the event list. A row is one event, or, when folding, a run: events
/// of one type and item with nothing but other deltas between them. It stands at its first event's place.
/// A value type; a worker builds one for a whole recording, then the GUI thread goes on with it.
class EventRowList
{
public:
    struct Row
    {
        EventIndex first{};
        EventIndex last{};
        quint32 count = 1;
    };

    explicit EventRowList(bool fold = false, std::set<EventIndex> unfolded = {});

    /// Adds the next event, which must come after all before. Returns the row that took it: a new one at
    /// the end, or an earlier one that grew.
    quint32 add(const EventStore &events, EventIndex index);

    quint32 size() const { return m_size; }
    Row row(quint32 row) const;

    /// How long the frames of a row's events are together.
    quint64 bytes(const EventStore &events, quint32 row) const;

    /// The number of events added.
    quint32 eventCount() const { return m_eventCount; }

    /// Where an event stands; nothing when it was not added (or is beyond what was added).
    std::optional<quint32> rowOf(const EventStore &events, EventIndex index) const;

    /// The row that an event would follow: for scrolling to an event that is filtered out.
    quint32 rowBefore(EventIndex index) const;

private:
    struct OpenRun
    {
        StringId type;
        StringId item;
        quint32 row;
    };

    static constexpr quint32 kChunk = 65536;

    /// A row of several events.
    struct Run
    {
        Row row;
        quint64 bytes = 0;
    };

    static constexpr quint32 kIsRun = quint32(1) << 31;

    quint32 append(const EventStore &events, EventIndex index);
    quint32 &place(quint32 row) { return m_chunks[row / kChunk][row % kChunk]; }
    quint32 place(quint32 row) const { return m_chunks[row / kChunk][row % kChunk]; }
    void grow(quint32 row, const EventStore &events, EventIndex index, quint32 length);

    /// By row: its only event, or kIsRun and a place in m_runs. Most rows have one event, and there are as many as events.
    /// Ascending by first; nothing is moved when it grows.
    std::vector<std::vector<quint32>> m_chunks;
    std::vector<Run> m_runs;
    quint32 m_size = 0;
    std::vector<OpenRun> m_open;
    std::set<EventIndex> m_unfolded; ///< first events of the runs that are shown event by event
    EventTypes m_types;
    quint32 m_eventCount = 0;
    bool m_fold = false;
};

} // namespace turnscope
