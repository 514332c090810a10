// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"

#include <QByteArray>

#include <memory>

namespace turnscope {

/// A hand-made session for tests: events in memory, at given milliseconds, in an EventStore.
class EventLog
{
public:
    EventLog();
    ~EventLog();

    /// Each appends one frame; times are milliseconds of session time. JSON frames get their columns as
    /// in a recording; others are kept as text.
    EventLog &server(qint64 ms, const QByteArray &frame) { return add(Direction::Server, ms, frame); }
    EventLog &client(qint64 ms, const QByteArray &frame) { return add(Direction::Client, ms, frame); }
    EventLog &console(qint64 ms, const QByteArray &frame) { return add(Direction::Console, ms, frame); }
    EventLog &add(Direction from, qint64 ms, const QByteArray &frame);

    /// As add, at the last event's time plus one millisecond.
    EventLog &then(Direction from, const QByteArray &frame);

    const EventStore &events() const { return *m_events; }
    std::shared_ptr<EventStore> shared() const { return m_events; }

private:
    class Frames;
    std::shared_ptr<Frames> m_frames;
    std::shared_ptr<EventStore> m_events;
    qint64 m_lastMs = 0;
};

} // namespace turnscope
