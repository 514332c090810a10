// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace turnscope {

/// A stretch of a call's life, and who waits for whom in it.
struct CallPhase
{
    enum class What : quint8 {
        Arguments, ///< the model writes them: the client waits
        Tool,      ///< until the output: the model waits for the client, or for the MCP server
        Rest,   ///< from the output until the next response is asked for: for the other calls of the same response, for
                ///< that response's end, or for nothing but the client
        Answer, ///< from asked for until the response begins: the client waits for the endpoint
        Sound,  ///< from there to its first audio, or its first text where there is none: the user waits for the model
    };

    What what{};
    SessionTime begin;
    SessionTime end;
    bool open = false; ///< it is not over; `end` is the session's end so far

    microseconds length() const { return end - begin; }
    friend bool operator==(const CallPhase &, const CallPhase &) = default;
};

/// A call from its first argument to the response that was made of its output.
struct CallStory
{
    std::vector<CallPhase> phases;     ///< in order, without a hole; those of no length are left out
    std::optional<ResponseIndex> next; ///< the response that followed; nothing: none, so far
    bool othersLater = false;          ///< Rest: another call of the same response was answered later
    bool unasked =
        false; ///< a next response began, and the log holds no response.create for it: Rest reaches to its begin

    SessionTime begin() const { return phases.empty() ? SessionTime() : phases.front().begin; }
    SessionTime end() const { return phases.empty() ? SessionTime() : phases.back().end; }
};

/// `end` is the session's, for what is not over. The next response is the first one of the conversation that began after
/// the output; one that began before did not know it.
CallStory callStory(const Conversation &conversation, const EventStore &events, CallIndex call, SessionTime end);

/// A line for each phase: how long it took, and who waited for whom. `mcp`: the tool is an MCP server's.
QStringList callStoryLines(const CallStory &story, bool mcp);

} // namespace turnscope
