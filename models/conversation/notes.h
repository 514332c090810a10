// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/recording/ids.h"

#include <optional>
#include <string>

namespace turnscope {

/// An error event, tied to what caused it.
struct ErrorNote
{
    EventIndex event{};
    std::optional<EventIndex> cause; ///< the client event whose event_id the error names; nothing: unattributed
    std::string type, code, message, param;
};

/// A tool call from its request to its answer.
struct ToolCall
{
    StringId item = StringId::None; ///< function_call or mcp_call
    std::string callId;             ///< empty: MCP
    StringId outputItem = StringId::None;
    EventIndex askedBy{};
    std::optional<EventIndex> answeredBy;
    SessionTime asked;                   ///< its arguments were done
    std::optional<SessionTime> answered; ///< the client sent function_call_output, or mcp_call completed or failed
    bool failed = false;                 ///< mcp_call only: what the client's functions return is their own affair
};

} // namespace turnscope
