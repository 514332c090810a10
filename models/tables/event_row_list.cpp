// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_row_list.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr size_t kOpenRuns = 32; // more streams at once than any server sends
constexpr quint32 kReach = 4096; // rows that an unfolded run may put between a run's row and its last event
constexpr quint32 kUnfolded = ~quint32(0);

} // namespace

EventRowList::EventRowList(bool fold, std::set<EventIndex> unfolded)
    : m_unfolded(std::move(unfolded))
    , m_fold(fold)
{
}

EventRowList::Row EventRowList::row(quint32 row) const
{
    const quint32 at = place(row);
    return at & kIsRun ? m_runs[at & ~kIsRun].row : Row{EventIndex(at), EventIndex(at)};
}

quint32 EventRowList::append(const EventStore &events, EventIndex index)
{
    if (m_size % kChunk == 0)
        m_chunks.emplace_back().reserve(kChunk);
    m_chunks.back().push_back(number(index));
    if (number(index) & kIsRun) { // 2³¹ events before it
        m_chunks.back().back() = kIsRun | quint32(m_runs.size());
        m_runs.push_back({{index, index}, events.row(index).length});
    }
    return m_size++;
}

quint32 EventRowList::add(const EventStore &events, EventIndex index)
{
    ++m_eventCount;
    if (!m_fold)
        return append(events, index);
    if (!m_types.isFoldable(events, index)) {
        m_open.clear();
        return append(events, index);
    }
    const EventRow event = events.row(index);
    const auto open = std::find_if(m_open.begin(), m_open.end(), [&](const OpenRun &run) {
        return run.type == event.type && run.item == event.item;
    });
    if (open == m_open.end()) {
        if (m_open.size() == kOpenRuns)
            m_open.erase(m_open.begin());
        m_open.push_back({event.type, event.item, m_unfolded.contains(index) ? kUnfolded : size()});
        return append(events, index);
    }
    if (open->row == kUnfolded)
        return append(events, index);
    grow(open->row, events, index, event.length);
    return open->row;
}

void EventRowList::grow(quint32 row, const EventStore &events, EventIndex index, quint32 length)
{
    quint32 &at = place(row);
    if (!(at & kIsRun)) {
        const EventIndex first{at};
        at = kIsRun | quint32(m_runs.size());
        m_runs.push_back({{first, first}, events.row(first).length});
    }
    Run &run = m_runs[at & ~kIsRun];
    run.bytes += length;
    run.row.last = index;
    ++run.row.count;
}

quint64 EventRowList::bytes(const EventStore &events, quint32 row) const
{
    const quint32 at = place(row);
    return at & kIsRun ? m_runs[at & ~kIsRun].bytes : events.row(EventIndex(at)).length;
}

std::optional<quint32> EventRowList::rowOf(const EventStore &events, EventIndex index) const
{
    if (m_size == 0 || !events.contains(index))
        return std::nullopt;
    const EventRow event = events.row(index);
    const quint32 nearest = rowBefore(index);
    if (row(nearest).first == index)
        return nearest;
    if (!m_fold)
        return std::nullopt;
    // Runs overlap only within one stretch of deltas, so the wanted row is not far before.
    const quint32 end = nearest + 1 > kReach ? nearest + 1 - kReach : 0;
    for (quint32 i = nearest + 1; i-- > end;) {
        const Row run = row(i);
        if (run.count == 1)
            continue;
        const EventRow first = events.row(run.first);
        if (run.first < index && index <= run.last && first.type == event.type && first.item == event.item)
            return i;
    }
    return std::nullopt;
}

quint32 EventRowList::rowBefore(EventIndex index) const
{
    quint32 before = 0;
    for (quint32 end = m_size; before < end;) {
        const quint32 middle = before + (end - before) / 2;
        if (row(middle).first <= index)
            before = middle + 1;
        else
            end = middle;
    }
    return before > 0 ? before - 1 : 0;
}

} // namespace turnscope
