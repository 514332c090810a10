// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_notices.h"

#include "ui/shell/file_fate.h"

namespace turnscope {

SessionNotices::SessionNotices(FileControl &control, MessageBar &bar)
    : m_control(control)
    , m_bar(bar)
{
    connect(&control, &FileControl::unendedFound, this, &SessionNotices::offerUnended);
    connect(&bar, &MessageBar::unendedDismissed, this, [this] { settleUnended(m_unended); });
    connect(&bar, &MessageBar::keyWanted, this, &SessionNotices::keyWanted);
    connect(&bar, &MessageBar::lostDismissed, this, [this] { m_lost.reset(); });
}

void SessionNotices::setSessions(const std::shared_ptr<const Session> &shown,
                                 const std::shared_ptr<const Session> &live)
{
    m_shown = shown;
    m_live = live;
    showLost();
    showRecording();
    showWatch();
}

void SessionNotices::setConnection(const ConnectionStatus &status)
{
    if (const auto live = m_live.lock(); live && !live->conversation().order().empty())
        m_lastTalked = live;
    if (status.state == ConnectionState::Connecting)
        m_wasConnected = false;
    m_wasConnected = m_wasConnected || status.state == ConnectionState::Connected;
    const bool lost = status.state == ConnectionState::Disconnected && !status.reason.text.isEmpty();
    if (status.state != ConnectionState::Disconnected)
        m_bar.dismissError();
    if (!lost) {
        m_lost.reset();
        showLost();
    } else if (status.reason.text != m_lostTold) { // what was told and dismissed is not told again
        const bool elsewhere = status.profile && status.profile->kind != Profile::Kind::Rehearsal;
        const bool own = status.profile && status.profile->kind == Profile::Kind::Custom;
        m_lost = Lost{status.reason,
                      {.again = status.canReconnect,
                       .refused = !m_wasConnected,
                       .key = elsewhere && status.keyRefused,
                       .certificate = status.certificate.has_value(),
                       .edit = own && !m_wasConnected && !status.keyRefused,
                       .goOn = status.canReconnect && !m_lastTalked.expired()},
                      m_shown,
                      m_live};
        showLost();
    }
    m_lostTold = lost ? status.reason.text : QString();
}

void SessionNotices::showLost()
{
    const auto shown = m_shown.lock();
    if (m_lost && (shown == m_lost->over.lock() || (shown && shown == m_lost->live.lock())))
        m_bar.showLost(m_lost->why, m_lost->remedy);
    else
        m_bar.dismissLost();
}

RecordingState SessionNotices::recording() const
{
    RecordingState state = m_control.recording();
    if (const auto live = m_live.lock(); live && state.path.isEmpty())
        state.path = live->info().path;
    return state;
}

void SessionNotices::showRecording()
{
    const RecordingState state = recording();
    const Error told = !state.problem.text.isEmpty() ? state.problem
                       : !state.incidents.isEmpty()  ? state.incidents.last()
                                                     : Error();
    if (told.text == m_recordingTold)
        return;
    m_recordingTold = told.text;
    if (told.text.isEmpty())
        m_bar.dismissError();
    else
        m_bar.showError(told);
}

void SessionNotices::showWatch()
{
    const auto shown = m_shown.lock();
    const LogFate fate = shown ? shown->watch().fate : LogFate::Same;
    if (fate == m_fateTold)
        return;
    m_fateTold = fate;
    if (fate == LogFate::Same)
        m_bar.dismissError();
    else
        m_bar.showError(fileFate(fate, shown->info().path),
                        fate == LogFate::Gone ? MessageBar::Offer::None : MessageBar::Offer::OpenAgain);
}

void SessionNotices::showOverdue(const QString &sentence)
{
    m_overdueTold = sentence;
    m_bar.showError({sentence, {}});
}

void SessionNotices::dismissOverdue()
{
    if (const QString told = std::exchange(m_overdueTold, {}); m_bar.isTelling(told)) // and nothing since
        m_bar.dismissError();
}

void SessionNotices::offerUnended(const QStringList &paths)
{
    m_unended = paths;
    m_bar.offerUnended(paths);
}

void SessionNotices::settleUnended(const QStringList &paths)
{
    QStringList settled = paths;
    settled.removeIf([this](const QString &path) { return !m_unended.contains(path); });
    if (settled.isEmpty())
        return;
    m_control.settleUnended(settled);
    QStringList left = m_unended;
    left.removeIf([&](const QString &path) { return settled.contains(path); });
    offerUnended(left);
}

} // namespace turnscope
