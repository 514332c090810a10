// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/recording/event_store.h"

#include <simdjson.h>

namespace turnscope {

/// One event on its way through the fold: its columns and its parsed frame. Valid during one apply().
struct FoldEvent
{
    const EventStore &events;
    EventIndex index{};
    EventRow row;
    EventKind kind = EventKind::Unknown;
    simdjson::dom::object json;

    SessionTime at() const { return row.at; }
};

} // namespace turnscope
