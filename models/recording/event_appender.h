// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/recording/frame_head.h"

#include <array>

namespace turnscope {

/// Puts events into a store: interns the head's strings, most of which were seen a moment ago. The store's
/// writer thread only; the store must outlive it.
class EventAppender
{
public:
    explicit EventAppender(EventStore &store);

    /// Fills the row's ids and kind from the head.
    EventRow filled(EventRow row, const FrameHead &head);

    /// False when the store is full.
    bool append(const EventRow &row);
    bool append(const EventRow &row, const FrameHead &head) { return append(filled(row, head)); }

    /// Whether an event found the store full.
    bool isFull() const { return m_full; }

    /// Types and ids that were left out, for there are limits::kMostNames others: to the events that had them nothing
    /// is linked.
    quint64 namesLeftOut() const { return m_namesLeftOut; }

    const StringTable &strings() const { return m_store.strings(); }

private:
    struct Known
    {
        std::string_view text; ///< in the string table
        StringId id = StringId::None;
    };

    StringId intern(std::string_view text);

    EventStore &m_store;
    std::array<Known, 1024> m_known;
    quint64 m_namesLeftOut = 0;
    bool m_full = false;
};

} // namespace turnscope
