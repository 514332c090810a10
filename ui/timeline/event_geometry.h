// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/notes.h"
#include "ui/timeline/tick_pyramid.h"
#include "ui/timeline/time_scale.h"

#include <span>
#include <vector>

namespace turnscope {

/// The events of one direction in one column.
struct EventTick
{
    int x = 0;
    Direction from = Direction::Server;
    EventFamily family = EventFamily::Other; ///< of the most telling one
    bool minor = true;                       ///< nothing but deltas and appends
    EventIndex event{};                      ///< the most telling one
};

/// Ticks in view, ascending by x. The work is bounded by the width, whatever the number of events, and no event is
/// overlooked. `errors` (ascending) are drawn as such, whatever their type.
std::vector<EventTick> eventTicks(const TimeScale &scale, const EventStore &events, TickPyramid &pyramid,
                                  std::span<const ErrorNote> errors);

} // namespace turnscope
