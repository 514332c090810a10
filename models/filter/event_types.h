// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_catalogue.h"
#include "models/recording/event_store.h"

#include <vector>

namespace turnscope {

/// Looks types up in the catalogue once for each StringId of a store. One thread at a time.
class EventTypes
{
public:
    /// Types mean what they do in that dialect; before, what they mean in any.
    void setDialect(Dialect dialect);

    /// The catalogue's entry, or null for a type that no dialect has.
    const EventSpec *spec(const EventStore &events, StringId type);

    EventKind kind(const EventStore &events, StringId type);

    /// Deltas and other small steps that may be shown as one row for a run of them.
    bool isFoldable(const EventStore &events, EventIndex index);

    /// An error by its type, or a frame that could not be understood. What a response failed of is in its
    /// body, and not asked here.
    bool isProblem(const EventStore &events, EventIndex index);

private:
    struct Known
    {
        const EventSpec *spec = nullptr;
        bool isAsked = false;
    };

    std::vector<Known> m_specs; ///< by type
    Dialect m_dialect = Dialect();
};

} // namespace turnscope
