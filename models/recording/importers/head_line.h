// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_row.h"
#include "models/recording/importers/time_mark.h"

#include <optional>
#include <string_view>

namespace turnscope {

/// What a line of text without an event tells of the one below it: consoles, forum posts and copied lists put its time, its side
/// and its name above it, in one line or in several.
struct HeadLine
{
    std::optional<TimeMark> time;
    std::optional<Direction> from;
    std::string_view type; ///< in the line; empty: it names none
    quint32 count = 1;     ///< "response.audio.delta (5)"
    int otherWords = 0;    ///< that are none of these
    bool isBlank = false;

    /// It has nothing else in it.
    bool isPure() const { return !isBlank && otherWords == 0 && (time || from || !type.empty()); }

    /// It is written by a program, and can be believed: prose also mentions times and names.
    bool isOfLog = false;

    /// It says that the event it names was sent or received.
    bool namesEvent() const { return !type.empty() && (isPure() || (isOfLog && otherWords <= 4)); }
};

/// `line` is without its line break.
HeadLine readHeadLine(std::string_view line);

} // namespace turnscope
