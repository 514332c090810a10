// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

#include <vector>

namespace turnscope {

/// A stretch of a log's events as a store of its own, numbered and timed from its begin: one session of several. Costs
/// what the columns cost; the frames stay where they are. A log that grows makes its last stretch longer.
class EventSlice
{
public:
    /// Precondition: `whole` has `first`, whose time is zero here.
    EventSlice(std::shared_ptr<const EventStore> whole, EventIndex first);

    /// Appends those before `end`, of the whole log, that are not there yet; false: there is no room for more. By one
    /// thread at a time.
    bool takeTo(EventIndex end);

    /// Outlives the slice. Any thread.
    std::shared_ptr<const EventStore> events() const { return m_events; }

private:
    StringId translated(StringId id);

    std::shared_ptr<const EventStore> m_whole;
    std::shared_ptr<EventStore> m_events;
    std::vector<StringId> m_strings; ///< by the whole log's; None: not asked for yet
    EventIndex m_next;               ///< of the whole log
    SessionTime m_begin;             ///< in the whole log
};

} // namespace turnscope
