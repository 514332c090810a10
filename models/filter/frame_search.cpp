// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/frame_search.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kBlock = 1 << 20;

} // namespace

FrameSearch::FrameSearch(FoldedText text)
    : m_text(std::move(text))
{
}

void FrameSearch::read(const EventStore &events, quint64 offset)
{
    m_events = &events;
    m_begin = offset;
    m_block = events.frames().read(offset, kBlock);
    m_cursor = {};
    m_next = m_text.find(m_block, 0, m_cursor);
}

bool FrameSearch::contains(const EventStore &events, EventIndex index)
{
    const EventRow row = events.row(index);
    if (row.encoding != FrameEncoding::Verbatim || row.length >= kBlock)
        return m_text.isIn(events.frame(index));
    const quint64 end = row.offset + row.length;
    if (m_events != &events || row.offset < m_begin || end > m_begin + quint64(m_block.size()))
        read(events, row.offset);
    const auto from = qsizetype(row.offset - m_begin);
    const qsizetype to = std::min(from + qsizetype(row.length), m_block.size());
    if (m_next && m_next->begin < from)
        m_next = m_text.find(m_block, from, m_cursor);
    return m_next && m_next->end <= to;
}

} // namespace turnscope
