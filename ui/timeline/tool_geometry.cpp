// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/tool_geometry.h"

#include <algorithm>
#include <array>
#include <optional>

namespace turnscope {

std::vector<ToolBox> toolBoxes(const TimeScale &scale, std::span<const ToolCall> calls, SessionTime now)
{
    constexpr std::ptrdiff_t kBefore = 16; ///< calls that began before the view and may still run into it
    const SessionRange range = scale.range();
    const auto from = [calls](SessionTime t) {
        return std::ranges::partition_point(calls, [t](const ToolCall &call) { return call.asked < t; });
    };
    auto it = from(range.begin);
    it -= std::min(kBefore, it - calls.begin());
    std::vector<ToolBox> boxes;
    std::array<std::optional<size_t>, kToolRows> last; // box of each row
    while (it != calls.end() && it->asked < range.end) {
        const int left = scale.column(it->asked);
        const int right = std::max(scale.column(std::max(it->answered.value_or(now), it->asked)), left + 3);
        if (right > scale.left()) {
            const auto isFree = [&](const std::optional<size_t> &box) { return !box || boxes[*box].right <= left; };
            const auto free = std::ranges::find_if(last, isFree);
            const size_t row = free == last.end() ? last.size() - 1 : size_t(free - last.begin());
            if (last[row])
                boxes[*last[row]].room = std::max(left - boxes[*last[row]].right, 0);
            last[row] = boxes.size();
            boxes.push_back({CallIndex(it - calls.begin()), left, right, std::max(scale.right() - right, 0), int(row)});
        }
        ++it;
        if (it != calls.end() && scale.column(it->asked) <= left)
            it = std::max(it, from(scale.time(left + 1)));
    }
    return boxes;
}

} // namespace turnscope
