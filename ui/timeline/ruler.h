// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/time_scale.h"

#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// One line of the time grid.
struct RulerTick
{
    SessionTime at;
    int x = 0;
    bool major = true; ///< has a label

    friend bool operator==(const RulerTick &, const RulerTick &) = default;
};

/// The distance of labelled ticks: the shortest round one (1, 2, 5 of a decimal, 1, 2, 5, 15, 30 of minutes
/// and hours …) that leaves `spacing` pixels for each label.
microseconds rulerStep(const TimeScale &scale, int spacing);

/// Ticks at round times over the scale, ascending, with the minor ones between. `dayTime`: round are times of
/// the day, of which that is session time 0.
std::vector<RulerTick> rulerTicks(const TimeScale &scale, int spacing, microseconds dayTime = microseconds(0));

/// "12:18", "1:02:03", "12:18.250": as many decimals as steps of `step` need.
QString rulerText(SessionTime at, microseconds step);

/// The same as a time of the day, of which `dayTime` is session time 0: "09:14:03"; rulerText() without one.
QString rulerText(SessionTime at, microseconds step, std::optional<microseconds> dayTime);

} // namespace turnscope
