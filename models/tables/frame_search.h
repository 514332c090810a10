// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

#include <vector>

namespace turnscope {

/// Looks for words in the frames of many events, asked about in their order. Reads a megabyte at a time and searches
/// that as a whole; an event then costs a comparison. A value; one thread at a time.
class FrameSearch
{
public:
    /// Any one of the spellings will do; lower case.
    explicit FrameSearch(std::vector<QByteArray> spellings);

    bool contains(const EventStore &events, EventIndex index);

private:
    struct Spelling
    {
        QByteArray text;
        qsizetype next = 0; ///< where in the block it stands next, or -1; nothing stands before
    };

    void read(const EventStore &events, quint64 offset);
    bool containsDecoded(const EventStore &events, EventIndex index) const;

    std::vector<Spelling> m_spellings;
    QByteArray m_block;
    quint64 m_begin = 0; ///< where in the source the block lies
    const EventStore *m_events = nullptr;
};

} // namespace turnscope
