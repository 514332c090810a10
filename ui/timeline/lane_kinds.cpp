// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_kinds.h"

namespace turnscope {

std::span<const LaneKind> laneKinds()
{
#define TURNSCOPE_KIND(lane) lanes::lane(),
    static const LaneKind all[] = {TURNSCOPE_LANES(TURNSCOPE_KIND)};
#undef TURNSCOPE_KIND
    return all;
}

} // namespace turnscope
