// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/event_geometry.h"

#include <algorithm>

namespace turnscope {

namespace {

/// The first event after `row` that is not before `t`: looked for near it first, for columns are short.
quint32 firstAfter(const EventStore &events, quint32 row, quint32 size, SessionTime t)
{
    quint32 reach = 1;
    while (reach < size - row && events.at(EventIndex{row + reach}) < t)
        reach *= 2;
    quint32 from = row + reach / 2 + 1;
    quint32 to = std::min(row + reach, size);
    while (from < to) {
        const quint32 middle = from + (to - from) / 2;
        if (events.at(EventIndex{middle}) < t)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

std::vector<EventTick> eventTicks(const TimeScale &scale, const EventStore &events, TickPyramid &pyramid,
                                  std::span<const ErrorNote> errors)
{
    const SessionRange range = scale.range();
    const quint32 size = events.size();
    std::vector<EventTick> ticks;
    quint32 row = number(events.firstAt(range.begin));
    auto error = std::ranges::lower_bound(errors, EventIndex{row}, {}, &ErrorNote::event);
    while (row < size) {
        const SessionTime at = events.at(EventIndex{row});
        if (at >= range.end)
            break;
        const int x = std::clamp(scale.column(at), scale.left(), scale.right() - 1);
        const quint32 end = firstAfter(events, row, size, std::max(scale.time(x + 1), at + microseconds(1)));
        const size_t first = ticks.size();
        pyramid.each(row, end, [&](Direction from, const TickPyramid::Tick &tick) {
            ticks.push_back({x, from, tick.family, tick.minor, tick.event});
        });
        for (; error != errors.end() && number(error->event) < end; ++error) {
            for (size_t i = first; i < ticks.size(); ++i) {
                if (ticks[i].from == events.from(error->event) && ticks[i].family != EventFamily::Error)
                    ticks[i] = {x, ticks[i].from, EventFamily::Error, false, error->event};
            }
        }
        row = end;
    }
    return ticks;
}

} // namespace turnscope
