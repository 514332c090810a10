// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"

#include <QByteArray>

#include <string_view>

namespace turnscope {

/// The ids of one session's trace. They are made of the session's own (SHA-256 of the id in the recording's header; of the
/// log's first events where it has none), so that the same session is the same trace whenever it is exported, and a
/// collector that got it twice has it once. A value.
class TraceIds
{
public:
    /// `part`: of the sessions that the log holds, from 0.
    TraceIds(const EventStore &events, const RecordingInfo &info, size_t part);

    const QByteArray &trace() const { return m_trace; } ///< 16 bytes

    /// 8 bytes, of a thing of that kind ("turn", "response", "tool") with that id or number in its session.
    QByteArray span(std::string_view kind, std::string_view id) const;

private:
    QByteArray m_trace;
};

} // namespace turnscope
