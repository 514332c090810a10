// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"

#include <QByteArrayList>

#include <string>
#include <string_view>

namespace turnscope {

/// The ids of one session's trace. They are made of what is the session's own, so that it is the same trace whenever it is
/// exported, alone, among others or in part, and a collector that got it twice has it once. A value.
class TraceIds
{
public:
    /// `key`: one of keysOf.
    explicit TraceIds(const QByteArray &key);

    /// What tells each session of a log from all others: the id in the recording's header, with the one that the server gave
    /// it; where the log has no such id, when and with what the server began. One at least; no two are the same.
    static QByteArrayList keysOf(const EventStore &events, const RecordingInfo &info, const Conversation &conversation);

    /// What a turn is about: its user's item, or its first response. Where neither has an id, its number in the log.
    static std::string about(const Conversation &conversation, const EventStore &events, TurnIndex turn);

    const QByteArray &trace() const { return m_trace; } ///< 16 bytes

    /// 8 bytes, of a thing of that kind ("turn", "response", "tool") with that id or number in its session.
    QByteArray span(std::string_view kind, std::string_view id) const;

private:
    QByteArray m_trace;
};

} // namespace turnscope
