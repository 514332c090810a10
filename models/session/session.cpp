// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include <algorithm>

namespace turnscope {

Session::Session(std::shared_ptr<const EventStore> events, RecordingInfo info, bool live, QObject *parent)
    : QObject(parent)
    , m_events(std::move(events))
    , m_fold(std::make_unique<SessionFold>())
    , m_info(std::move(info))
    , m_live(live)
{
    if (m_live)
        m_began = std::chrono::steady_clock::now();
}

Session::~Session() = default;

SessionTime Session::end() const
{
    const quint32 size = m_events->size();
    const SessionTime last = size > 0 ? m_events->at(EventIndex{size - 1}) : SessionTime();
    if (!m_live)
        return std::max(last, m_foldEnd);
    const auto elapsed = std::chrono::steady_clock::now() - m_began;
    return std::max(last, SessionTime(std::chrono::duration_cast<microseconds>(elapsed)));
}

void Session::advance()
{
    const quint32 rows = m_events->size();
    if (rows == m_published)
        return;
    m_published = rows;
    if (!m_loading) {
        m_fold->advance(*m_events, rows);
        m_foldEnd = m_fold->end();
    }
    if (m_live) {
        // The session began before we were made, as early as the event that came through fastest says.
        const auto at = m_events->at(EventIndex{rows - 1}).time_since_epoch();
        m_began = std::min(m_began, std::chrono::steady_clock::now() - at);
    }
    Q_EMIT advanced(rows);
}

void Session::startLoading()
{
    m_loading = true;
    Q_EMIT stateChanged();
}

void Session::adopt(std::unique_ptr<SessionFold> fold, RecordingInfo info)
{
    m_fold = std::move(fold);
    m_info = std::move(info);
    m_loading = false;
    m_published = m_events->size();
    m_fold->advance(*m_events, m_published);
    m_foldEnd = m_fold->end();
    Q_EMIT stateChanged();
    Q_EMIT advanced(m_published);
}

void Session::finish()
{
    m_live = false;
    Q_EMIT stateChanged();
}

} // namespace turnscope
