// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

namespace turnscope {

/// Reads the frames of many events one after the other: 64 KB at a time where they lie together, as in a
/// recording, instead of one by one. Kept between the pieces of a long work it reads each byte once, also of a
/// recording that grows: never more than the events that there are. One thread; the store must outlive it.
class FrameCursor
{
public:
    explicit FrameCursor(const EventStore &events)
        : m_events(&events)
    {
    }

    /// The frame's own bytes, valid until the next call; shorter or empty when the file has shrunk.
    QByteArrayView frame(EventIndex index);

    /// Gives back the memory of what was read, until the next frame().
    void rest();

    const EventStore &events() const { return *m_events; }

private:
    quint64 endOfRun(EventIndex first) const;

    const EventStore *m_events;
    QByteArray m_block;
    quint64 m_begin = 0; ///< where in the source the block lies
    QByteArray m_frame;  ///< one that is not in a block as it is
};

} // namespace turnscope
