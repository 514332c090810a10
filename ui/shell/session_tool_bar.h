// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"
#include "models/session/session_control.h"
#include "models/session/session_turns.h"
#include "ui/theme/theme_switch.h"

#include <QToolBar>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace turnscope {

class TalkButton;
class TurnModeBox;

/// The bar on top: to whom one connects, talks, and how the session goes.
class SessionToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit SessionToolBar(const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);

    /// The chosen profile, with the model that stands in the model box.
    Profile profile() const;

    void selectProfile(const QString &name);

    void setConnection(const ConnectionStatus &status);
    void setSound(const SoundStatus &sound, bool connected);

    /// What is in force; nothing: the endpoint's own choice.
    void setTurnMode(std::optional<TurnMode> mode);

    /// The wait for answers over all turns, in the colours and marks of the bands.
    void setTurns(const SessionTurns &turns);
    void setBands(const LatencyBands &bands) { m_bands = bands; }

    /// Time and recording of a session; null: none.
    void setSession(const Session *session);

Q_SIGNALS:
    void connectWanted();
    void disconnectWanted();
    void talkWanted(bool on);
    void turnModeWanted(turnscope::TurnMode mode);
    void answerWanted();
    void soundWanted();
    void interruptWanted();
    void settingsWanted();
    void newProfileWanted();
    void latencyLimitsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addLabel(QLabel *label, const QString &name);
    void profileChosen(int row);
    void dress();
    void showWait();

    const ThemeSwitch &m_theme;
    QList<Profile> m_profiles;
    int m_chosen = 0;
    ConnectionState m_state = ConnectionState::Disconnected;
    bool m_talking = false;
    LatencyBands m_bands;
    Percentiles m_spread;
    bool m_ofArrival = false;
    std::optional<TurnMode> m_mode;

    QComboBox *m_profile;
    QComboBox *m_model;
    QPushButton *m_connect;
    TalkButton *m_talk;
    QToolButton *m_sound;
    TurnModeBox *m_turnMode;
    QPushButton *m_answer;
    QPushButton *m_interrupt;
    QToolButton *m_settings;
    QLabel *m_time;
    QLabel *m_wait;
    QLabel *m_recording;
    QList<QAction *> m_figures; ///< what stands for m_time and m_wait in the bar
    QAction *m_recordingSign = nullptr;
    QAction *m_answerShown = nullptr;
};

} // namespace turnscope
