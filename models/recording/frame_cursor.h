// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

namespace turnscope {

/// Reads the frames of many events one after the other: a megabyte at a time where they lie together, as in a
/// recording, instead of one by one. One thread; the store must outlive it.
class FrameCursor
{
public:
    explicit FrameCursor(const EventStore &events)
        : m_events(events)
    {
    }

    /// The frame's own bytes, valid until the next call; shorter or empty when the file has shrunk.
    QByteArrayView frame(EventIndex index);

    const EventStore &events() const { return m_events; }

private:
    const EventStore &m_events;
    QByteArray m_block;
    quint64 m_begin = 0; ///< where in the source the block lies
    QByteArray m_frame;  ///< one that is not in a block as it is
};

} // namespace turnscope
