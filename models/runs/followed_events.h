// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/protocol/event_kind.h"
#include "models/recording/frame_cursor.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace turnscope {

/// A session's events as one goes along them, and what they have come to so far: the fold, and how many answers are
/// done. Reads each frame once. One thread.
class FollowedEvents
{
public:
    /// From `first` on: a log may hold sessions before it.
    explicit FollowedEvents(std::shared_ptr<const EventStore> events, EventIndex first = {});

    /// Takes all events before `end`.
    void advance(quint32 end);

    const EventStore &events() const { return *m_events; }
    const Conversation &conversation() const { return m_conversation; }
    quint32 seen() const { return m_conversation.applied(); }

    quint32 answersDone() const { return m_done; }          ///< responses that ended, however they did
    SessionTime lastAnswerDone() const { return m_doneAt; } ///< of the last of them; the begin without one
    bool isAnswering() const { return m_conversation.activeResponse() != nullptr; }
    bool isCreated() const { return m_created; } ///< session.created was there, or what stands for it

    /// The session object that the server told last; empty before.
    const QJsonObject &session() const { return m_session; }

    EventKind kind(EventIndex index);
    QByteArrayView frame(EventIndex index) { return m_frames.frame(index); }

private:
    void look(EventIndex index);

    std::shared_ptr<const EventStore> m_events;
    FrameCursor m_frames;
    Conversation m_conversation;
    std::vector<std::optional<EventKind>> m_kinds; ///< by the type's id; nothing: not looked up yet
    quint32 m_done = 0;
    SessionTime m_doneAt;
    bool m_created = false;
    QJsonObject m_session;
};

} // namespace turnscope
