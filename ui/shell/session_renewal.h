// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/session_control.h"
#include "models/session/session.h"

#include <QTimer>

namespace turnscope {

class ConnectionDesk;
class MessageBar;
class PromptUse;

/// The live session's clock: says when its end is near, five minutes and one minute before it, and renews it. A renewed session
/// is a new connection and a new recording with the settings and the text of what was heard; a mark stands where the one was
/// left and where the other begins. The same after a drop, when asked. GUI thread.
class SessionRenewal : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SessionRenewal(SessionControl &control, ConnectionDesk &connecting, PromptUse &prompts, MessageBar &bar);

    bool canRenew() const;

    /// Once nobody speaks, but some seconds before the session ends at the latest.
    void renew();

    /// At once; where the last session was, which is over.
    void goOn();

Q_SIGNALS:
    void canRenewChanged();
    void going(); ///< now: the session is left for a new one
    void said(const QString &text);

private:
    void followSessions();
    void followConnection();
    void look();
    void leave(const std::shared_ptr<Session> &session);
    void begun();

    SessionControl &m_control;
    ConnectionDesk &m_connecting;
    PromptUse &m_prompts;
    MessageBar &m_bar;
    QTimer m_clock;                                ///< while connected: a quiet session ends, too
    std::weak_ptr<Session> m_live;                 ///< or was last
    std::shared_ptr<Session> m_left;               ///< what is gone on from, until a new session has
    std::chrono::steady_clock::time_point m_asked; ///< to renew
    int m_told = 0;                                ///< warnings, of the live one
    bool m_waits = false;                          ///< for a pause, to renew
    bool m_going = false;                          ///< the new one is not there yet
    QString m_seam;                                ///< what the mark at its begin says
};

} // namespace turnscope
