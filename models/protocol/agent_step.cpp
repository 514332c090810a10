// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/agent_step.h"

#include "models/protocol/dialect_traits.h"

#include <algorithm>

namespace turnscope {

AgentStep agentStep(std::string_view type)
{
    for (const DialectTraits *each : allDialects()) {
        const auto event = std::ranges::find(each->agentEvents, type, &AgentEvent::name);
        if (event != each->agentEvents.end())
            return event->step;
    }
    return AgentStep::None;
}

} // namespace turnscope
