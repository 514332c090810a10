// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_kinds.h"

#include "ui/timeline/agents_lane.h"
#include "ui/timeline/events_lane.h"
#include "ui/timeline/model_lane.h"
#include "ui/timeline/tools_lane.h"
#include "ui/timeline/turns_lane.h"
#include "ui/timeline/you_lane.h"

namespace turnscope {

namespace {

template<typename LaneType>
constexpr LaneKind kind()
{
    return {LaneType::kTraits, [](QCPAxisRect *axisRect, const LaneSource &source) -> Lane * {
                return new LaneType(axisRect, source, LaneType::kTraits);
            }};
}

constexpr LaneKind kKinds[] = {
    kind<YouLane>(), kind<ModelLane>(), kind<TurnsLane>(), kind<ToolsLane>(), kind<EventsLane>(), kind<AgentsLane>(),
};

} // namespace

std::span<const LaneKind> laneKinds()
{
    return kKinds;
}

} // namespace turnscope
