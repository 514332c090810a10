// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_event.h"
#include "models/conversation/server_error.h"

#include <deque>
#include <optional>

namespace turnscope {

/// The client's latest requests of any type, so that an error which names none by event_id is tied to the one that it
/// speaks of: by its code, its param or the type that its message quotes; else, by order, to the only one that is not
/// answered. Between several that it does not tell apart is not chosen.
class RecentRequests
{
public:
    /// A client event other than an append; of no known kind, too.
    void sent(const FoldEvent &event);

    /// A request was answered well: the oldest of its kind.
    void answered(EventKind kind);

    /// The oldest request that the error speaks of, and forgets it. Nothing when it speaks of none that is known.
    std::optional<EventIndex> refused(const ServerError &error, const EventStore &events);

    /// An error named it by event_id.
    void forget(EventIndex event);

    /// What kind of request an error speaks of; Unknown when that is not to be seen.
    static EventKind spokenOf(const ServerError &error);

private:
    struct Request
    {
        EventIndex event{};
        EventKind kind = EventKind::Unknown;
        StringId type = StringId::None;
    };

    static constexpr size_t kRemembered = 64; ///< an error answers soon

    std::deque<Request> m_requests;
};

} // namespace turnscope
