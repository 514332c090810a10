// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_catalogue.h"
#include "models/recording/event_store.h"
#include "ui/timeline/time_scale.h"

#include <vector>

namespace turnscope {

/// How events of one type are drawn: looked up in the catalogue once a type, not once an event.
class EventStyles
{
public:
    struct Style
    {
        EventFamily family = EventFamily::Other;
        bool minor = false; ///< one of many: a delta or an audio append
        bool known = false;
    };

    explicit EventStyles(const StringTable &strings)
        : m_strings(&strings)
    {
    }

    Style of(StringId type);

private:
    const StringTable *m_strings;
    std::vector<Style> m_styles; ///< by type; types are interned early, so their numbers are small
};

/// The events of one direction in one column.
struct EventTick
{
    int x = 0;
    Direction from = Direction::Server;
    EventFamily family = EventFamily::Other; ///< of the most telling one
    bool minor = true;                       ///< nothing but deltas and appends
    EventIndex event{};                      ///< the most telling one
};

/// Ticks in view, ascending by x. A column with many events is sampled, so the work is bounded by the
/// width, whatever the number of events; events that `errors` (ascending) names are never missed.
std::vector<EventTick> eventTicks(const TimeScale &scale, const EventStore &events, EventStyles &styles,
                                  const std::vector<EventIndex> &errors);

} // namespace turnscope
