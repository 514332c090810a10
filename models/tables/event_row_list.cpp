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

quint32 EventRowList::add(const EventStore &events, EventIndex index)
{
    ++m_eventCount;
    const auto append = [&] {
        m_rows.push_back({index, index, 1});
        return size() - 1;
    };
    if (!m_fold)
        return append();
    if (!m_types.isFoldable(events, index)) {
        m_open.clear();
        return append();
    }
    const EventRow event = events.row(index);
    const auto open = std::find_if(m_open.begin(), m_open.end(), [&](const OpenRun &run) {
        return run.type == event.type && run.item == event.item;
    });
    if (open == m_open.end()) {
        if (m_open.size() == kOpenRuns)
            m_open.erase(m_open.begin());
        m_open.push_back({event.type, event.item, m_unfolded.contains(index) ? kUnfolded : size()});
        return append();
    }
    if (open->row == kUnfolded)
        return append();
    Row &run = m_rows[open->row];
    run.last = index;
    ++run.count;
    return open->row;
}

std::optional<quint32> EventRowList::rowOf(const EventStore &events, EventIndex index) const
{
    if (m_rows.empty() || !events.contains(index))
        return std::nullopt;
    const EventRow event = events.row(index);
    const quint32 nearest = rowBefore(index);
    if (m_rows[nearest].first == index)
        return nearest;
    if (!m_fold)
        return std::nullopt;
    // Runs overlap only within one stretch of deltas, so the wanted row is not far before.
    const quint32 end = nearest + 1 > kReach ? nearest + 1 - kReach : 0;
    for (quint32 i = nearest + 1; i-- > end;) {
        const Row &row = m_rows[i];
        if (row.count == 1)
            continue;
        const EventRow first = events.row(row.first);
        if (row.first < index && index <= row.last && first.type == event.type && first.item == event.item)
            return i;
    }
    return std::nullopt;
}

quint32 EventRowList::rowBefore(EventIndex index) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), index,
                                        [](EventIndex wanted, const Row &row) { return wanted < row.first; });
    return after == m_rows.begin() ? 0 : quint32(after - m_rows.begin()) - 1;
}

} // namespace turnscope
