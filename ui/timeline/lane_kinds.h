// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"

#include <span>

namespace turnscope {

/// Where lanes are listed, in the order in which they stand at first: a line here, and a file of ui/timeline that defines
/// lanes::NAME(). It serves the plot, its layout, the menus and the tests from here.
#define TURNSCOPE_LANES(X)                                                                                             \
    X(server)                                                                                                          \
    X(you)                                                                                                             \
    X(tuned)                                                                                                           \
    X(changes)                                                                                                         \
    X(model)                                                                                                           \
    X(turns)                                                                                                           \
    X(tools)                                                                                                           \
    X(events)                                                                                                          \
    X(agents)

/// A kind of lane, and how one is made. The plot that the axis rect is in owns what is made.
struct LaneKind
{
    const LaneTraits &traits;
    Lane *(*make)(QCPAxisRect *axisRect, const LaneSource &source);
};

template<typename LaneType>
LaneKind laneKind()
{
    return {LaneType::kTraits, [](QCPAxisRect *axisRect, const LaneSource &source) -> Lane * {
                return new LaneType(axisRect, source, LaneType::kTraits);
            }};
}

namespace lanes {
#define TURNSCOPE_DECLARE(lane) LaneKind lane();
TURNSCOPE_LANES(TURNSCOPE_DECLARE)
#undef TURNSCOPE_DECLARE
} // namespace lanes

/// All of them.
std::span<const LaneKind> laneKinds();

} // namespace turnscope
