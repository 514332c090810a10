// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/describe/describers.h"

#include <functional>

namespace turnscope {

/// What several faces say. Pure.

/// "#1 219 response.done"
QString eventName(const Session &session, EventIndex event);

/// "You", "Marin", "Tool · lookup_order", as its bubble has it.
QString itemName(const Session &session, const Item &item);

DescriptionLink linkTo(const Session &session, EventIndex event);
DescriptionLink linkTo(const Session &session, TurnIndex turn);
DescriptionLink linkTo(const Session &session, ItemIndex item);
DescriptionLink linkTo(const Session &session, CallIndex call);
DescriptionLink linkTo(const Session &session, SpanIndex span);

/// The place of an item, or of a call, that the fold has; nothing: it has none.
std::optional<ItemIndex> indexOf(const Conversation &conversation, StringId item);
std::optional<CallIndex> callOf(const Conversation &conversation, StringId item);

/// A moment in each clock that the log has: "00:42.600".
QString momentOf(const Session &session, SessionTime at);
QString momentsOf(const Session &session, SessionRange range); ///< "00:39.2 – 00:46.4"

/// Nothing where the log holds no times.
std::optional<SessionRange> rangeOf(const Session &session, SessionRange range);

/// As the bubble of an item shows it, with a link to the item.
DescriptionText textOf(const Session &session, ItemIndex item);

/// A long text, cut: what is left out is told.
QString shownText(std::string_view text);

/// The events that are `wanted` of those from `first` to `last`, a fact a type in the order of their coming, with their
/// number, the first and the last as links. Looks at kLooked events at most, and tells when there are more.
std::vector<DescriptionFact> eventsOf(const Session &session, EventIndex first, EventIndex last,
                                      const std::function<bool(const EventRow &)> &wanted);

inline constexpr quint32 kLooked = 20'000;

/// A link to the turn that an event belongs to.
void addTurn(std::vector<DescriptionFact> &facts, const DescribedSession &of, EventIndex event);

/// What was in force at an event: "server_vad · threshold 0.5 · silence 500 ms · marin"; empty: no echo told.
QString inForceAt(const Session &session, EventIndex event);

/// In force then; null: no echo told.
const SessionSettings *settingsAt(const Session &session, EventIndex event);

} // namespace turnscope
