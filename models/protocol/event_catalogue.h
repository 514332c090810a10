// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/dialect.h"
#include "models/protocol/event_spec.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace turnscope {

/// Every event type that Turnscope knows, gathered from the dialects (models/protocol/dialects). Immutable; any thread.
/// Source: PROTOCOL 2.3, 2.5, 1.7, 1.9 and 12, 13, and our console.* events.
class EventCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventCatalogue)

public:
    /// The spec of a type, or null when no dialect has it. Names are matched to the letter.
    static const EventSpec *find(std::string_view type);

    /// What a dialect itself means by a type, where it has two of that name the one of that side; what it does not have,
    /// as above.
    static const EventSpec *find(Dialect dialect, std::string_view type, Direction from = Direction::Server);

    /// Of an event that came in an envelope of the dialect.
    static const EventSpec *findCarried(Dialect dialect, std::string_view type);

    static EventKind kind(std::string_view type);

    /// Each name once; GA's meaning, then the beta's, where several dialects have it.
    static std::span<const EventSpec> all();

    /// The one-line explanation in the user's language.
    static QString explain(const EventSpec &spec);
};

} // namespace turnscope
