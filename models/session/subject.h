// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/indices.h"
#include "models/recording/ids.h"

#include <string_view>
#include <variant>

namespace turnscope {

/// A finding, by what it is and not where it stands: the list of a session that goes on is made anew. A value.
struct FindingRef
{
    EventIndex event{};
    std::string_view rule; ///< LintRule::id, which lives as long as the program
    quint32 nth = 0;       ///< of those of this rule at this event

    friend bool operator==(const FindingRef &, const FindingRef &) = default;
};

/// What can be selected and looked at. Each has its description in models/describe, and by that a face in the inspector.
using Subject = std::variant<EventIndex, TurnIndex, CallIndex, FindingRef, ItemIndex, SpanIndex>;

/// A thing that is selected, and the event at which it is found in views that do not show it itself. A value.
struct Selected
{
    Subject subject;
    EventIndex event{};

    friend bool operator==(const Selected &, const Selected &) = default;
};

} // namespace turnscope
