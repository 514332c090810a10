// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/mark_keeper.h"
#include "app/session/shared_file_watch.h"
#include "models/control/mark_control.h"

#include <memory>

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

    void put(const Mark &mark) override;
    void remove(const QByteArray &id) override;
    QList<QByteArray> kept() const override;

private:
    void setSession(std::shared_ptr<Session> session);
    void open();
    bool areRecorded() const;
    void note(const Result<void> &kept);

    EndpointConnection &m_connection;
    std::shared_ptr<Session> m_session;
    MarkKeeper m_keeper;
    SharedFileWatch m_change; ///< by another window
};

} // namespace turnscope
