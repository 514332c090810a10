// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/frame_search.h"

#include "models/tables/folded_search.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kBlock = 1 << 20;

} // namespace

FrameSearch::FrameSearch(std::vector<QByteArray> spellings)
{
    for (QByteArray &spelling : spellings)
        m_spellings.push_back({std::move(spelling)});
}

void FrameSearch::read(const EventStore &events, quint64 offset)
{
    m_events = &events;
    m_begin = offset;
    m_block = events.frames().read(offset, kBlock);
    for (Spelling &spelling : m_spellings)
        spelling.next = findFolded(m_block, spelling.text);
}

bool FrameSearch::containsDecoded(const EventStore &events, EventIndex index) const
{
    const QByteArray frame = events.frame(index);
    return std::ranges::any_of(m_spellings,
                               [&](const Spelling &spelling) { return containsFolded(frame, spelling.text); });
}

bool FrameSearch::contains(const EventStore &events, EventIndex index)
{
    const EventRow row = events.row(index);
    if (row.encoding != FrameEncoding::Verbatim || row.length >= kBlock)
        return containsDecoded(events, index);
    const quint64 end = row.offset + row.length;
    if (m_events != &events || row.offset < m_begin || end > m_begin + quint64(m_block.size()))
        read(events, row.offset);
    const auto from = qsizetype(row.offset - m_begin);
    const qsizetype to = std::min(from + qsizetype(row.length), m_block.size());
    bool found = false;
    for (Spelling &spelling : m_spellings) {
        if (spelling.next >= 0 && spelling.next < from)
            spelling.next = findFolded(m_block, spelling.text, from);
        found = found || (spelling.next >= 0 && spelling.next + spelling.text.size() <= to);
    }
    return found;
}

} // namespace turnscope
