// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_renewal.h"

#include "models/control/connection_control.h"
#include "models/control/mark_control.h"
#include "models/files/file_path.h"
#include "models/prompts/continuation/continued_session.h"
#include "models/session/session_limit.h"
#include "ui/prompts/prompt_use.h"
#include "ui/shell/connection_desk.h"
#include "ui/shell/message_bar.h"

#include <QFileInfo>

#include <array>

namespace turnscope {

namespace {

constexpr std::array kWarnings{std::chrono::seconds(300), std::chrono::seconds(60)};
constexpr std::chrono::seconds kLatest(10);   // before the end: no pause is waited for any more
constexpr std::chrono::seconds kPatience(30); // for one

} // namespace

SessionRenewal::SessionRenewal(SessionControl &control, ConnectionDesk &connecting, PromptUse &prompts, MessageBar &bar)
    : m_control(control)
    , m_connecting(connecting)
    , m_prompts(prompts)
    , m_bar(bar)
{
    connect(&control, &SessionControl::sessionsChanged, this, &SessionRenewal::followSessions);
    connect(&control.connection(), &ConnectionControl::statusChanged, this, &SessionRenewal::followConnection);
    connect(&prompts, &PromptUse::wentOn, this, &SessionRenewal::begun);
    connect(&bar, &MessageBar::renewWanted, this, &SessionRenewal::renew);
    connect(&bar, &MessageBar::goOnWanted, this, &SessionRenewal::goOn);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SessionRenewal::look);
    followSessions();
}

bool SessionRenewal::canRenew() const
{
    const auto live = m_live.lock();
    return live && live->isLive() && m_control.connection().status().state == ConnectionState::Connected;
}

void SessionRenewal::followSessions()
{
    for (const auto open = m_control.sessions(); const std::shared_ptr<Session> &session : open) {
        if (!session->isLive() || session == m_live.lock())
            continue;
        m_live = session;
        m_told = 0;
        m_waits = false;
        connect(session.get(), &Session::advanced, this, &SessionRenewal::look);
        if (m_going)
            m_prompts.setBeginning(session);
    }
    Q_EMIT canRenewChanged();
}

void SessionRenewal::followConnection()
{
    const ConnectionState state = m_control.connection().status().state;
    if (state == ConnectionState::Disconnected && std::exchange(m_going, false))
        m_prompts.forgetContinued();
    if (state == ConnectionState::Connected) {
        m_clock.start();
    } else {
        m_clock.stop();
        m_waits = false;
        m_bar.dismissLimit();
    }
    Q_EMIT canRenewChanged();
}

void SessionRenewal::look()
{
    const auto live = m_live.lock();
    if (!canRenew())
        return;
    const auto limit = sessionLimit(live->conversation(), live->info());
    const microseconds left = limit ? *limit - live->end() : microseconds::max(); // not told: there is none
    const bool waitedEnough = std::chrono::steady_clock::now() - m_asked > kPatience;
    if (m_waits && (isBetweenTurns(live->conversation()) || left < kLatest || waitedEnough))
        return leave(live);
    int due = m_told;
    while (due < int(kWarnings.size()) && left <= kWarnings[size_t(due)])
        ++due;
    if (std::exchange(m_told, due) == due && !m_bar.isLimitShown())
        return;
    const auto seconds = std::max<qint64>(std::chrono::ceil<std::chrono::seconds>(left).count(), 1);
    m_bar.showLimit(seconds > 60
                        ? tr("The endpoint ends this session in %n minute(s).", nullptr, int((seconds + 59) / 60))
                        : tr("The endpoint ends this session in %n second(s).", nullptr, int(seconds)));
}

void SessionRenewal::renew()
{
    if (!canRenew())
        return;
    m_waits = true;
    m_asked = std::chrono::steady_clock::now();
    m_bar.dismissLimit();
    Q_EMIT said(tr("A new session goes on once nobody speaks."));
    look();
}

void SessionRenewal::goOn()
{
    const auto last = m_left ? m_left : m_live.lock();
    if (last && !last->isLive())
        leave(last);
}

void SessionRenewal::leave(const std::shared_ptr<Session> &session)
{
    m_waits = false;
    m_left = session;
    const ContinuedSession seed = ContinuedSession::of(session->conversation(), session->events());
    m_seam = tr("Goes on where %1 was left, with %n message(s) of it", nullptr, int(seed.turns))
                 .arg(shownPath(QFileInfo(session->info().path).fileName()));
    if (session->isLive()) {
        m_control.show(session);
        m_control.marks().put(Mark::make(session->end(), tr("Left: a new session goes on")));
    }
    m_going = true;
    m_prompts.beginWith(seed);
    if (!seed.leftOut.isEmpty())
        Q_EMIT said(seed.leftOut.join(u' '));
    Q_EMIT going();
    m_connecting.reconnect();
}

void SessionRenewal::begun()
{
    m_going = false;
    m_left.reset();
    if (const auto live = m_live.lock(); live && live == m_control.session())
        m_control.marks().put(Mark::make(live->end(), m_seam));
}

} // namespace turnscope
