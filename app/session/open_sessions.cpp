// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/open_sessions.h"

namespace turnscope {

void OpenSessions::open(std::shared_ptr<Session> session)
{
    m_all << session;
    m_shown = std::move(session);
    Q_EMIT listChanged();
    Q_EMIT shownChanged();
}

void OpenSessions::replace(const std::shared_ptr<Session> &before, std::shared_ptr<Session> session)
{
    const qsizetype at = m_all.indexOf(before);
    if (at < 0)
        return;
    const bool shown = m_shown == before;
    if (shown)
        m_shown = session;
    m_all[at] = std::move(session);
    Q_EMIT listChanged();
    if (shown)
        Q_EMIT shownChanged();
}

void OpenSessions::show(const std::shared_ptr<Session> &session)
{
    if (session == m_shown || !has(session))
        return;
    m_shown = session;
    Q_EMIT shownChanged();
}

void OpenSessions::move(const std::shared_ptr<Session> &session, qsizetype to)
{
    const qsizetype from = m_all.indexOf(session);
    if (from < 0 || to < 0 || to >= m_all.size() || from == to)
        return;
    m_all.move(from, to);
    Q_EMIT listChanged();
}

void OpenSessions::close(const std::shared_ptr<Session> &session)
{
    const qsizetype at = m_all.indexOf(session);
    if (at < 0)
        return;
    const bool shown = m_shown == session;
    const auto kept = m_all.takeAt(at); // until all were told
    if (shown)
        m_shown = m_all.value(std::min(at, m_all.size() - 1));
    Q_EMIT listChanged();
    if (shown)
        Q_EMIT shownChanged();
}

} // namespace turnscope
