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

quint32 EventRowList::append(EventIndex index)
{
    if (m_size % kChunk == 0)
        m_chunks.emplace_back().reserve(kChunk);
    m_chunks.back().push_back({index, index});
    return m_size++;
}

quint32 EventRowList::add(const EventStore &events, EventIndex index)
{
    ++m_eventCount;
    if (!m_fold)
        return append(index);
    if (!m_types.isFoldable(events, index)) {
        m_open.clear();
        return append(index);
    }
    const EventRow event = events.row(index);
    const auto open = std::find_if(m_open.begin(), m_open.end(), [&](const OpenRun &run) {
        return run.type == event.type && run.item == event.item;
    });
    if (open == m_open.end()) {
        if (m_open.size() == kOpenRuns)
            m_open.erase(m_open.begin());
        m_open.push_back({event.type, event.item, m_unfolded.contains(index) ? kUnfolded : size()});
        return append(index);
    }
    if (open->row == kUnfolded)
        return append(index);
    Row &run = m_chunks[open->row / kChunk][open->row % kChunk];
    grow(run, events, index, event.length);
    return open->row;
}

void EventRowList::grow(Row &run, const EventStore &events, EventIndex index, quint32 length)
{
    if (run.run == kNoRun) {
        run.run = quint32(m_runBytes.size());
        m_runBytes.push_back(events.row(run.first).length);
    }
    m_runBytes[run.run] += length;
    run.last = index;
    ++run.count;
}

quint64 EventRowList::bytes(const EventStore &events, quint32 row) const
{
    const Row &place = this->row(row);
    return place.run == kNoRun ? events.row(place.first).length : m_runBytes[place.run];
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
        const Row &run = row(i);
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
