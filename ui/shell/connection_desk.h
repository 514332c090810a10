// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"
#include "ui/keys/key_desk.h"

#include <QObject>

class QWidget;

namespace turnscope {

class ProfileButton;

/// What the user does about connecting: with the chosen profile or one by name, again, with a key where one is wanted;
/// and making, editing and removing profiles.
class ConnectionDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Dialogs stand over `window`.
    ConnectionDesk(ConnectionControl &control, KeyDesk &keys, ProfileButton &choice, QWidget &window);

    /// To the chosen profile; its key is asked for, if it may need one and none is kept.
    void connectChosen();

    /// As if the profile of this name, in letters of any case, was chosen.
    void connectTo(const QString &profileName);

    void reconnect();

    /// With a key that is asked for: to the last profile that was tried, or the chosen one.
    void giveKey();
    void giveKeyForChosen();

    /// The endpoint's certificate that was refused; the user may accept it for the profile, which is connected to then.
    void showCertificate();

    void newProfile();
    void editProfile(const QString &name);
    void removeProfile(const QString &name);

Q_SIGNALS:
    void failed(const turnscope::Error &error);

private:
    KeyDesk::Then connecting();
    void editProfile(const Profile *before);

    ConnectionControl &m_control;
    KeyDesk &m_keys;
    ProfileButton &m_choice;
    QWidget &m_window;
};

} // namespace turnscope
