// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/recording/ids.h"

#include <optional>

namespace turnscope {

class EventStore;
class Session;

/// The event that happens at a moment: the last one up to it, among the latest few hundred one that is no bare piece of
/// audio. Nothing before the first.
std::optional<EventIndex> eventAt(const EventStore &events, SessionTime at);

/// The event after (1) or before (-1) the one that is selected, or where none is, that moment's; nothing at either end.
std::optional<EventIndex> steppedEvent(const EventStore &events, std::optional<EventIndex> selected, SessionTime at,
                                       int by);

/// The start of the turn after (1) or before (-1) a moment, as its first event; back, first the start of the turn one is in,
/// unless that was just now: at a `speed` above 1, so much longer ago. Nothing at either end.
std::optional<EventIndex> steppedTurn(const Session &session, SessionTime at, int by, double speed = 1);

} // namespace turnscope
