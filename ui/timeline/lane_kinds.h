// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"

#include <span>

namespace turnscope {

/// A kind of lane, and how one is made. The plot that the axis rect is in owns what is made.
struct LaneKind
{
    const LaneTraits &traits;
    Lane *(*make)(QCPAxisRect *axisRect, const LaneSource &source);
};

/// All kinds, in the order in which lanes stand at first. A new one is added to the list in the source, and serves
/// the plot, its layout, the menus and the tests from there.
std::span<const LaneKind> laneKinds();

} // namespace turnscope
