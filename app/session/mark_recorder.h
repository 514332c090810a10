// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/mark_keeper.h"
#include "app/session/shared_file_watch.h"
#include "models/control/mark_control.h"

#include <functional>
#include <memory>
#include <optional>

namespace turnscope {

class EndpointConnection;
class Session;
class OpenSessions;

/// Puts marks where they belong: into the recording of a live session, or beside a file. No secret that is in use gets into
/// a note. GUI thread.
class MarkRecorder : public MarkControl
{
    Q_OBJECT

public:
    /// Both must outlive the recorder.
    MarkRecorder(EndpointConnection &connection, const OpenSessions &sessions, QObject *parent = nullptr);

    /// Where in its file the session lies that is shown; nothing: it is all of it. What is kept is timed as the file is.
    using Place = std::function<std::optional<SessionRange>(const std::shared_ptr<Session> &)>;
    void setPlace(Place place) { m_place = std::move(place); }

    void put(const Mark &mark) override;
    void remove(const QByteArray &id) override;
    void putHandMark(const HandMark &mark) override;
    void removeHandMark(const QByteArray &id) override;
    QList<QByteArray> kept() const override;
    KeptReader keptReader() const override;

private:
    void setSession(std::shared_ptr<Session> session);
    void open();
    bool areRecorded() const;
    void record(const QByteArray &frame);
    std::optional<SessionRange> place() const { return m_place && m_session ? m_place(m_session) : std::nullopt; }
    void note(const Result<void> &kept);

    EndpointConnection &m_connection;
    std::shared_ptr<Session> m_session;
    Place m_place;
    MarkKeeper m_keeper;
    SharedFileWatch m_change; ///< by another window
};

} // namespace turnscope
