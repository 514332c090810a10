// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/control/sound_control.h"
#include "ui/start/start_card.h"

class QAbstractButton;

namespace turnscope {

/// The rehearsal first, which needs nothing; then the profiles, and what one speaks into.
class TalkCard : public StartCard
{
    Q_OBJECT

public:
    explicit TalkCard(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    void setSound(const SoundStatus &sound);

    /// While it is being connected to something.
    void setBusy(bool on);

    QAbstractButton &startButton() { return *m_start; }

Q_SIGNALS:
    void connectWanted(const QString &profile);   ///< by its name
    void rehearsalWanted(const QString &profile); ///< to talk to at once; by its name
    void newProfileWanted();
    void editWanted(const QString &profile);
    void soundWanted();

private:
    QAbstractButton *makeStart();
    QWidget *makeRow(const Profile &profile);

    QString m_rehearsal; ///< its profile's name
    QAbstractButton *m_start;
    QLabel *m_startText;
    QLabel *m_advice;
    QWidget *m_profiles;
    QVBoxLayout *m_rows;
    QLabel *m_microphone;
    QLabel *m_speaker;
};

} // namespace turnscope
