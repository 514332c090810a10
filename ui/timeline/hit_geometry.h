// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "ui/timeline/time_scale.h"

#include <functional>
#include <optional>
#include <vector>

namespace turnscope {

/// The first hit of the search at or after an event.
using HitFrom = std::function<std::optional<EventIndex>(EventIndex from)>;

/// The columns that hold a hit, ascending. The work is bounded by the width, whatever the number of hits.
std::vector<int> hitColumns(const TimeScale &scale, const EventStore &events, const HitFrom &hitFrom);

} // namespace turnscope
