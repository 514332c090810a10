// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/text/folded_text.h"

namespace turnscope {

/// Looks for a text in the frames of many events, asked about in their order. Reads a megabyte at a time and searches
/// that as a whole; an event then costs a comparison. A value; one thread at a time.
class FrameSearch
{
public:
    explicit FrameSearch(FoldedText text);

    bool contains(const EventStore &events, EventIndex index);

private:
    void read(const EventStore &events, quint64 offset);

    FoldedText m_text;
    FoldedText::Cursor m_cursor;
    std::optional<FoldedText::Place> m_next; ///< where in the block it stands next; nothing stands before
    QByteArray m_block;
    quint64 m_begin = 0; ///< where in the source the block lies
    const EventStore *m_events = nullptr;
};

} // namespace turnscope
