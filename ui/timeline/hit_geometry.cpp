// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hit_geometry.h"

#include <algorithm>

namespace turnscope {

std::vector<int> hitColumns(const TimeScale &scale, const EventStore &events, const HitFrom &hitFrom)
{
    std::vector<int> columns;
    if (!hitFrom)
        return columns;
    const SessionRange range = scale.range();
    EventIndex from = events.firstAt(range.begin);
    while (const auto hit = hitFrom(from)) {
        if (!events.contains(*hit) || *hit < from)
            break;
        const SessionTime at = events.at(*hit);
        if (at >= range.end)
            break;
        const int x = std::clamp(scale.column(at), scale.left(), scale.right() - 1);
        columns.push_back(x);
        from = std::max(next(*hit), events.firstAt(std::max(scale.time(x + 1), at + microseconds(1))));
    }
    return columns;
}

} // namespace turnscope
