// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "ui/theme/elided_button.h"

class QComboBox;
class QPushButton;

namespace turnscope {

/// To whom one connects: profile and model in one button. A click opens both for change below it, with ways to make,
/// edit and remove profiles.
class ProfileButton : public ElidedButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);

    /// The chosen profile, with the model that stands in the model box.
    Profile profile() const;

    void selectProfile(const QString &name);

    /// Of what is connected to, however that began.
    void showProfile(const Profile &profile);

    /// While connected nothing can be chosen.
    void setChoosing(bool on);

Q_SIGNALS:
    void newProfileWanted();
    void editWanted(const QString &name);
    void removeWanted(const QString &name);
    void keyWanted(); ///< for the chosen one

private:
    QWidget *makeSheet();
    void open();
    void profileChosen(int row);
    void updateText();

    QList<Profile> m_profiles;
    int m_chosen = 0;
    QComboBox *m_profile;
    QComboBox *m_model;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_key;
    QWidget *m_sheet;
};

} // namespace turnscope
