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
    std::optional<EventIndex> cause; ///< the client event that it refused; nothing: the log does not tell
    bool causeNamed = false;         ///< by its event_id; false: it is the one that the error speaks of
    std::string type, code, message, param;
};

/// One connection of those that a log holds.
struct SessionPart
{
    EventIndex first{};
    SessionTime begin;
    bool begun = false; ///< the log has its session.created; false: it was begun later
    bool mingled =
        false; ///< events of another connection stand between its own: nothing that rests on order can be known
};

/// What a session is billed by that is billed by its length, as the server counts it: from its begin.
struct SecondsUsed
{
    double seconds = 0;
    std::string model;  ///< of the session
    EventIndex event{}; ///< that told it last
    bool final = false; ///< the session is over
};

/// A tool call from its request to its answer.
struct ToolCall
{
    StringId item = StringId::None; ///< function_call or mcp_call, or work that was handed out
    std::string callId;             ///< empty: MCP
    StringId outputItem = StringId::None;
    EventIndex askedBy{};
    std::optional<EventIndex> answeredBy;
    SessionTime asked;                   ///< its arguments were done
    std::optional<SessionTime> answered; ///< the client sent function_call_output, or mcp_call completed or failed
    bool failed = false;                 ///< mcp_call only: what the client's functions return is their own affair
};

} // namespace turnscope
