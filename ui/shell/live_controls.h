// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"
#include "models/control/sound_control.h"
#include "models/control/turn_mode.h"
#include "ui/theme/theme_switch.h"

#include <QObject>

class QAction;
class QPushButton;
class QToolButton;

namespace turnscope {

class CollapsingRow;
class ProfileButton;
class TalkButton;
class TalkSheet;

/// What the tool bar holds in Live: to whom one connects, talking, interrupting.
class LiveControls : public QObject
{
    Q_OBJECT

public:
    /// Puts them into the row.
    LiveControls(const ThemeSwitch &themes, CollapsingRow &row);

    /// What goes when it gets narrow: the end of the profile's name, then what stands in More.
    void addSteps(CollapsingRow &row);

    /// Whether the tool bar is Live's.
    void setShown(bool on);

    ProfileButton &profile() { return *m_profile; }
    TalkSheet &sheet() { return *m_sheet; }

    void setConnection(const ConnectionStatus &status);
    void setSound(const SoundStatus &sound, bool connected);

    /// What is in force; nothing: the endpoint's own choice.
    void setTurnMode(std::optional<TurnMode> mode);

    /// Somebody is there to be interrupted.
    void setInterruptible(bool on);

    /// The live session, which all this is for, is not the one that is shown.
    void setElsewhere(bool on);

Q_SIGNALS:
    void connectWanted();
    void disconnectWanted();
    void talkWanted(bool on);
    void sheetOpened();
    void answerWanted();
    void interruptWanted();

private:
    void dress();
    void showAll();
    void tellWhatFor();
    QString withWhatFor(const QString &tip) const;

    const ThemeSwitch &m_themes;
    ConnectionState m_state = ConnectionState::Disconnected;
    std::optional<TurnMode> m_mode;
    bool m_talking = false;
    bool m_shown = true;
    bool m_crowded = false; ///< no room for all
    bool m_elsewhere = false;
    ProfileButton *m_profile;
    QPushButton *m_connect;
    TalkButton *m_talk;
    QToolButton *m_talkMore;
    TalkSheet *m_sheet;
    QPushButton *m_answer;
    QPushButton *m_interrupt;
    QToolButton *m_more;
    QAction *m_answerThere; ///< in More
    QAction *m_interruptThere;
};

} // namespace turnscope
