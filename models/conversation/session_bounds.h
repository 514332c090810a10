// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/protocol/json_reader.h"
#include "models/recording/event_store.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace turnscope {

/// Where one log goes over from one session to the next: an app that connected again, three test runs in a file. All who
/// keep something of a session ask it of every event, in order. A value but for its memory; one thread.
///
/// Another session begins where the log itself tells so (EventRow::beginsConnection); with a session.created of another id,
/// or with the very one that was seen before, where something of a conversation came between (one log behind the other);
/// with the first one of all, when something of a conversation came before it (the log was begun in the middle of a
/// session); where there is none, with another conversation.created, or a session.updated of another id.
class SessionBounds
{
public:
    /// Whether the event begins another session than the one before it.
    bool begins(const EventStore &events, const EventRow &row, QByteArrayView frame);

    /// Whether the session has its session.created, or what stands for it.
    bool isBegun() const { return m_begun; }

    /// The number of the session that the last event is of, from 0.
    quint32 session() const { return m_session; }

    /// Whether events of two connections stand between each other, and the log does not tell which is whose: a session, a
    /// response or a conversation that was left goes on, or, beside another session, one speech or answer ends within the
    /// next. It stays so until the log tells of another connection.
    bool isMingled() const { return m_mingled; }

    /// The first session that is one of those; all from there to session() are. Of meaning where isMingled().
    quint32 mingledFrom() const { return m_mingledFrom; }

private:
    struct Talk
    {
        std::string conversation;
        quint32 session = 0;
    };

    EventKind kindOf(const EventStore &events, StringId type);
    std::string idIn(QByteArrayView frame, std::string_view object, std::string_view key);
    bool goesOver(const EventRow &row, EventKind kind, QByteArrayView frame);
    void leave();
    void mingle(quint32 from);
    bool created(QByteArrayView frame);
    bool updated(QByteArrayView frame);
    void seeResponse(const EventRow &row, EventKind kind);
    bool seeConversation(QByteArrayView frame);
    static bool endsWithin(std::vector<StringId> &open, StringId id, bool begins);

    std::string m_id;                                  ///< of the session; empty: not told
    std::unordered_set<std::string> m_aliases;         ///< other ids that it is told of by
    std::string m_begunBy;                             ///< the event id of its session.created
    size_t m_begunWith = 0;                            ///< … its hash, where that has no id
    std::unordered_map<std::string, quint32> m_left;   ///< the sessions before it, by their ids
    std::string m_conversation;                        ///< that the last response is of
    quint32 m_conversationSession = 0;                 ///< … and its session
    std::vector<Talk> m_talked;                        ///< the conversations before it
    std::unordered_map<StringId, quint32> m_sessionOf; ///< responses: which session told of them first
    std::vector<StringId> m_speaking;                  ///< items whose speech has not ended
    std::vector<StringId> m_answering;                 ///< responses that are not done; not those out of band
    quint32 m_session = 0;
    quint32 m_mingledFrom = 0;
    bool m_besideEmpty = false; ///< the session before it was left without a word
    bool m_created = false;     ///< session.created was seen, of any session
    bool m_begun = false;       ///< …, of this one
    bool m_substance = false;   ///< the session has something of a conversation
    bool m_mingled = false;
    JsonReader m_reader;
    std::vector<std::optional<EventKind>> m_kinds; ///< by the type's id; nothing: not looked up yet
};

} // namespace turnscope
