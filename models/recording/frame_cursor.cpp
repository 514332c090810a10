// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/frame_cursor.h"

namespace turnscope {

namespace {

constexpr quint32 kBlock = 1 << 20;

} // namespace

QByteArrayView FrameCursor::frame(EventIndex index)
{
    const EventRow row = m_events.row(index);
    const auto inBlock = [&] {
        return row.offset >= m_begin && row.offset + row.length <= m_begin + quint64(m_block.size());
    };
    if (row.length < kBlock && !inBlock()) {
        m_begin = row.offset;
        m_block = m_events.frames().read(row.offset, kBlock);
    }
    if (row.encoding == FrameEncoding::Verbatim && inBlock())
        return QByteArrayView(m_block).sliced(qsizetype(row.offset - m_begin), qsizetype(row.length));
    m_frame = m_events.frame(index);
    return m_frame;
}

} // namespace turnscope
