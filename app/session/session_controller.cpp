// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"

namespace turnscope {

SessionController::SessionController(QObject *parent)
    : SessionControl(parent)
    , m_connection(m_settings, m_sound)
    , m_soundDesk(m_settings, m_sound, m_connection)
    , m_talk(m_settings, m_connection, m_soundDesk)
    , m_tools(m_settings, m_connection)
    , m_marks(m_connection, m_sessions)
    , m_files(m_connection, m_sessions)
    , m_replay(m_sound, m_sessions)
{
    m_marks.setPlace([this](const std::shared_ptr<Session> &session) { return m_files.rangeInFile(session); });
    connect(&m_connection, &ConnectionControl::statusChanged, this, &SessionController::openConnected);
    connect(&m_sessions, &OpenSessions::listChanged, this, &SessionControl::sessionsChanged);
    connect(&m_sessions, &OpenSessions::shownChanged, this, &SessionControl::sessionChanged);
    connect(&m_soundDesk, &SoundControl::failed, this, &SessionControl::failed);
    connect(&m_talk, &TalkControl::failed, this, &SessionControl::failed);
    connect(&m_tools, &ToolControl::failed, this, &SessionControl::failed);
    connect(&m_marks, &MarkControl::failed, this, &SessionControl::failed);
    connect(&m_files, &FileControl::failed, this, &SessionControl::failed);
    connect(&m_replay, &ReplayControl::failed, this, &SessionControl::failed);
}

/// Only once it came about: a failed one leaves what is shown.
void SessionController::openConnected()
{
    if (!m_connection.isConnected() || !m_connection.live())
        return;
    if (const auto session = m_connection.live()->session(); !m_sessions.has(session))
        m_sessions.open(session);
}

void SessionController::close(const std::shared_ptr<Session> &session)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be the last
    const std::shared_ptr<Session> closed = session;
    if (!m_sessions.has(closed))
        return;
    const bool live = closed->isLive();
    if (live)
        closeOnceOver(closed);
    const bool last = m_connection.live() && m_connection.live()->session() == closed;
    if (last && m_connection.status().state != ConnectionState::Closing)
        m_connection.disconnectFromEndpoint(); // when it is over already: what reconnecting takes is forgotten
    if (!live)
        m_sessions.close(closed);
}

void SessionController::closeOnceOver(const std::shared_ptr<Session> &session)
{
    connect(session.get(), &Session::stateChanged, this, [this, kept = std::weak_ptr(session)] {
        if (const auto over = kept.lock(); over && !over->isLive())
            m_sessions.close(over);
    });
}

} // namespace turnscope
