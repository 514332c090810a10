// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agents/agent_tool.h"

namespace turnscope {

/// What an agent reads of the tools of `turnscope mcp`: their names, what each tells, and its arguments, all in English. Who
/// answers them is RecordingTools.
AgentTools recordingToolList();

} // namespace turnscope
