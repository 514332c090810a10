// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"
#include "models/result.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace turnscope {

/// A recording whose server side is played to whatever client connects, and what its own client sent. Immutable once
/// made; shared by the endpoint's sessions.
struct ServedLog
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ServedLog)

public:
    /// An event of the client, appends of audio aside.
    struct Expected
    {
        EventIndex event{};
        EventKind kind = EventKind::Unknown;
        QByteArray item; ///< of conversation.item.create: the item's type

        bool isLike(const Expected &other) const { return kind == other.kind && item == other.item; }

        /// When it comes depends on what the listener hears: it is waited for nowhere, and may come anywhere.
        bool isFree() const;
    };

    std::shared_ptr<const EventStore> events;
    QString name; ///< of the file, without a path
    EventIndex first{};
    quint32 end = 0; ///< the first session alone is served
    bool timed = true;
    bool holdsMore = false; ///< sessions behind the first
    quint32 serverEvents = 0;
    std::vector<Expected> expected; ///< in order
    double speed = 1;               ///< how many times as fast as recorded

    /// An error: it has no server side.
    static Result<std::shared_ptr<ServedLog>> of(std::shared_ptr<const EventStore> events, const RecordingInfo &info);

    /// Of a client's event, not an append. Nothing when it is no JSON object.
    static std::optional<Expected> describe(const QJsonObject &event);
};

} // namespace turnscope
