// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"
#include "models/control/file_control.h"
#include "models/session/session.h"
#include "ui/shell/message_bar.h"

namespace turnscope {

/// Decides what the message bar says, and says each thing once: why there is no connection and what can be done, how
/// the recording stands to its file, what another process did to the file that is open, which recordings never ended.
class SessionNotices : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SessionNotices(FileControl &control, MessageBar &bar);

    /// What is shown, and which one is live; both may be null.
    void setSessions(const std::shared_ptr<const Session> &shown, const std::shared_ptr<const Session> &live);
    void setConnection(const ConnectionStatus &status);

    /// How what is being recorded stands to its file; its path is filled in.
    RecordingState recording() const;
    void showRecording();

    /// Another process did something to the file, or following was switched.
    void showWatch();

    /// A call of a tool waits too long, and nobody sees it; until it is answered or seen.
    void showOverdue(const QString &sentence);
    void dismissOverdue();

    void offerUnended(const QStringList &paths);

    /// They were opened, or are not wanted.
    void settleUnended(const QStringList &paths);

Q_SIGNALS:
    void keyWanted(); ///< for the profile that was refused

private:
    /// A connection that is not there: told beside what was shown then, and in its own tab; no other file is to blame.
    struct Lost
    {
        Error why;
        MessageBar::Remedy remedy;
        std::weak_ptr<const Session> over;
        std::weak_ptr<const Session> live;
    };

    void showLost();

    FileControl &m_control;
    MessageBar &m_bar;
    std::weak_ptr<const Session> m_shown;
    std::weak_ptr<const Session> m_live;
    std::weak_ptr<const Session> m_lastTalked; ///< live, or the last that was, in which something was said
    std::optional<Lost> m_lost;
    QStringList m_unended;              ///< recordings that are offered
    QString m_recordingTold;            ///< by the bar
    LogFate m_fateTold = LogFate::Same; ///< by the bar
    QString m_overdueTold;              ///< by the bar
    QString m_lostTold;                 ///< by the bar: why there is no connection
    bool m_wasConnected = false;        ///< since the last attempt
};

} // namespace turnscope
