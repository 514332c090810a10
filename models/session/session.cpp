// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

namespace {
constexpr microseconds kAdoptAtMost = milliseconds(5);
} // namespace

Session::Session(std::shared_ptr<const EventStore> events, RecordingInfo info, bool live, QObject *parent)
    : QObject(parent)
    , m_events(std::move(events))
    , m_fold(std::make_unique<SessionFold>())
    , m_frames(*m_events)
    , m_info(std::move(info))
    , m_live(live)
{
    if (m_live)
        m_began = std::chrono::steady_clock::now();
}

Session::~Session() = default;

QString Session::momentText(SessionTime at) const
{
    return hasTimes() ? sessionTimeText(at) : eventMomentText(at);
}

SessionTime Session::end() const
{
    const quint32 size = m_events->size();
    const SessionTime last = size > 0 ? m_events->at(EventIndex{size - 1}) : SessionTime();
    if (!m_live)
        return std::max(last, m_foldEnd);
    const auto elapsed = std::chrono::steady_clock::now() - m_began;
    return std::max(last, SessionTime(std::chrono::duration_cast<microseconds>(elapsed)));
}

/// Whether anything was folded.
bool Session::foldOn(quint32 end, microseconds atMost)
{
    constexpr quint32 kAtOnce = 64; // events, between two looks at the clock
    const quint32 before = m_fold->applied();
    const auto begin = std::chrono::steady_clock::now();
    while (m_fold->applied() < end) {
        m_fold->advance(m_frames, std::min(end, m_fold->applied() + kAtOnce));
        if (std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - begin) >= atMost)
            break;
    }
    m_behind = m_fold->applied() < end;
    if (!m_behind)
        m_frames.rest();
    if (m_fold->applied() == before)
        return false;
    m_foldEnd = m_fold->end();
    return true;
}

void Session::advance(microseconds atMost)
{
    const bool wasOverButBehind = m_behind && !m_live;
    quint32 rows = m_events->size();
    const bool folded = !m_loading && m_folds && foldOn(rows, atMost);
    if (!m_loading && m_folds)
        rows = std::max(m_published, m_fold->applied());
    if (rows == m_published && !folded)
        return;
    m_published = rows;
    if (m_live) {
        // The session began before we were made, as early as the event that came through fastest says.
        const auto at = m_events->at(EventIndex{rows - 1}).time_since_epoch();
        m_began = std::min(m_began, std::chrono::steady_clock::now() - at);
    }
    Q_EMIT advanced(rows);
    if (wasOverButBehind && !isGoingOn())
        Q_EMIT stateChanged();
}

void Session::startLoading()
{
    m_loading = true;
    Q_EMIT stateChanged();
}

void Session::adopt(std::unique_ptr<SessionFold> fold, RecordingInfo info)
{
    m_info = std::move(info);
    m_loading = false;
    m_folds = fold != nullptr;
    if (m_folds) {
        m_fold = std::move(fold);
        m_foldEnd = m_fold->end();
        foldOn(m_events->size(), kAdoptAtMost); // what came while the worker's result was on its way
    }
    m_published = std::max(m_published, m_folds ? m_fold->applied() : m_events->size());
    Q_EMIT stateChanged();
    Q_EMIT advanced(m_published);
}

void Session::finish()
{
    m_live = false;
    m_behind = !m_loading && m_folds && m_fold->applied() < m_events->size();
    Q_EMIT stateChanged();
}

void Session::setWatch(const LogWatch &watch, const RecordingInfo &info)
{
    m_watch = watch;
    m_info = info;
    Q_EMIT watchChanged();
}

} // namespace turnscope
