// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "ui/timeline/time_scale.h"

#include <span>
#include <vector>

namespace turnscope {

inline constexpr int kToolRows = 2;

/// A tool call on the lane.
struct ToolBox
{
    CallIndex call{};
    int left = 0;
    int right = 0; ///< exclusive; at least left + 3, so that a quick tool is seen
    int room = 0;  ///< pixels for a label, from right to the next call of its row or the lane's end
    int row = 0;   ///< below kToolRows: calls that run at once stand below each other, as far as there are rows
};

/// The calls in view, ascending by begin. One that begins in the same column as the one before is left out.
/// `now` ends those that are not answered.
std::vector<ToolBox> toolBoxes(const TimeScale &scale, std::span<const ToolCall> calls, SessionTime now);

} // namespace turnscope
