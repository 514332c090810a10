// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/frame_cursor.h"

namespace turnscope {

namespace {

/// Small enough that the memory comes from the heap again and again, and that what is copied is looked at while it lies
/// in the processor's cache: a megabyte is given back to the system each time, and took half of a fold over audio.
constexpr quint32 kBlock = 64 * 1024;

} // namespace

/// Behind the last frame of those which follow each other from `first` on, within a block. What lies behind the last
/// event may still be written.
quint64 FrameCursor::endOfRun(EventIndex first) const
{
    const quint32 size = m_events->size();
    const EventRow row = m_events->row(first);
    quint64 end = row.offset + row.length;
    for (quint32 i = number(first) + 1; i < size; ++i) {
        const EventRow following = m_events->row(EventIndex{i});
        const quint64 itsEnd = following.offset + following.length;
        if (following.offset < end || itsEnd > row.offset + kBlock)
            break;
        end = itsEnd;
    }
    return end;
}

QByteArrayView FrameCursor::frame(EventIndex index)
{
    const EventRow row = m_events->row(index);
    const auto inBlock = [&] {
        return row.offset >= m_begin && row.offset + row.length <= m_begin + quint64(m_block.size());
    };
    if (row.length < kBlock && !inBlock()) {
        m_begin = row.offset;
        m_block = m_events->frames().read(row.offset, quint32(endOfRun(index) - row.offset));
    }
    if (row.encoding == FrameEncoding::Verbatim && inBlock())
        return QByteArrayView(m_block).sliced(qsizetype(row.offset - m_begin), qsizetype(row.length));
    m_frame = m_events->frame(index);
    return m_frame;
}

void FrameCursor::rest()
{
    m_block = {};
    m_frame = {};
}

} // namespace turnscope
