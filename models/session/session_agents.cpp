// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_agents.h"

namespace turnscope {

SessionAgents::SessionAgents(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SessionAgents::start);
}

void SessionAgents::setSession(std::shared_ptr<const Session> session)
{
    if (session == m_session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        if (!m_session->isGoingOn() && !m_session->isLoading() && !isBehind())
            m_kept.keep(m_session, std::move(m_told));
    }
    m_later.stop();
    m_worker.cancel();
    m_story.reset();
    m_session = std::move(session);
    m_told = m_kept.take(m_session).value_or(Told());
    if (!m_session)
        return;
    connect(m_session.get(), &Session::advanced, this, &SessionAgents::schedule);
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        m_later.stop();
        schedule();
    });
    schedule();
}

bool SessionAgents::isBehind() const
{
    return m_session->events().size() > m_told.seen;
}

void SessionAgents::schedule()
{
    if (m_session && !m_session->isLoading() && !m_worker.isRunning() && !m_later.isActive() && isBehind())
        m_later.start(m_session->isGoingOn() ? kCalm : milliseconds(0));
}

void SessionAgents::start()
{
    if (!m_session || m_session->isLoading() || m_worker.isRunning())
        return;
    if (!m_story)
        m_story = std::make_shared<AgentStory>(); // what was told before was told by another
    m_worker.start(
        [story = m_story, events = m_session->sharedEvents()](const Task &) {
            const quint32 seen = events->size();
            story->advance(*events);
            return Told{story->spans(), story->notes(), seen};
        },
        [this](Told told) { take(std::move(told)); });
}

void SessionAgents::take(Told told)
{
    const bool tells = !told.spans.empty() || !told.notes.empty();
    m_told = std::move(told);
    if (tells)
        Q_EMIT changed();
    schedule();
}

} // namespace turnscope
