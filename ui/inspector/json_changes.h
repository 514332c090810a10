// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "ui/inspector/json_formatter.h"

#include <QStringList>

#include <map>
#include <optional>

namespace turnscope {

/// What an event says otherwise than the last one of its type, value by value. Ids are left out: those always differ.
struct JsonChanges
{
    std::map<int, std::optional<QString>> was; ///< by place in FormattedJson::nodes: what it was; nothing: it is new
    QStringList gone;                          ///< paths that only the earlier one has

    bool isEmpty() const { return was.empty() && gone.isEmpty(); }
    int count() const { return int(was.size()) + int(gone.size()); }

    static JsonChanges between(QByteArrayView before, QByteArrayView now, const FormattedJson &json);

    /// The event to compare with: the last one before it of the same type and side, session.created and session.updated
    /// being one. Nothing for what streams, as deltas and appends do. Looks back some ten thousand events.
    static std::optional<EventIndex> earlier(const EventStore &events, EventIndex event);
};

} // namespace turnscope
