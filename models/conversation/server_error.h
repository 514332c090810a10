// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>

namespace turnscope {

/// What an error event says, in whatever shape a server or an SDK put it (PROTOCOL 11): an object, a text with its
/// code beside it, or an event within another one's `error`. A value; all text is UTF-8, empty where nothing was said.
struct ServerError
{
    std::string type, code, message, param;
    std::string eventId; ///< of the client's event that it answers

    /// `cause` is the key under which the dialect names the client's event.
    static ServerError read(simdjson::dom::object frame, std::string_view cause);

    /// The session is over: its time is up.
    bool endsSession() const;

    /// A cancel that found nothing to cancel: it crossed response.done on the wire, as happens to every app.
    bool isLateCancel() const;

    /// The server failed by itself; nothing is wrong with what was asked.
    bool isServersOwn() const;

    /// An SDK tells of a stage of its own that failed (LiveKit's llm_error): it answers no request of the client's.
    bool isSdks() const;

    /// Too much was asked in too short a time.
    bool isRateLimit() const;
};

} // namespace turnscope
