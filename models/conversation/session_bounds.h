// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/protocol/json_reader.h"
#include "models/recording/event_store.h"

#include <string>
#include <vector>

namespace turnscope {

/// Where one log goes over from one session to the next: an app that connected again, three test runs in a file. All who
/// keep something of a session ask it of every event, in order. A value but for its memory; one thread.
///
/// Another session begins with a session.created of another id; with the first one of all, when something of a
/// conversation came before it (the log was begun in the middle of a session); where there is none, with another
/// conversation.created, or a session.updated of another id.
class SessionBounds
{
public:
    /// Whether the event begins another session than the one before it.
    bool begins(const EventStore &events, const EventRow &row, QByteArrayView frame);

    /// Whether the session has its session.created, or what stands for it.
    bool isBegun() const { return m_begun; }

private:
    EventKind kindOf(const EventStore &events, StringId type);
    std::string idIn(QByteArrayView frame);

    std::string m_id;         ///< of the session; empty: not told
    bool m_created = false;   ///< session.created was seen, of any session
    bool m_begun = false;     ///< …, of this one
    bool m_substance = false; ///< the session has something of a conversation
    JsonReader m_reader;
    std::vector<std::optional<EventKind>> m_kinds; ///< by the type's id; nothing: not looked up yet
};

} // namespace turnscope
