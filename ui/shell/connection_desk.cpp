// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_desk.h"

#include "models/control/profile_secrets.h"
#include "ui/keys/key_dialog.h"
#include "ui/shell/profile_button.h"
#include "ui/shell/profile_dialog.h"

namespace turnscope {

using namespace Qt::StringLiterals;

ConnectionDesk::ConnectionDesk(ConnectionControl &control, ProfileButton &choice, QWidget &window)
    : m_control(control)
    , m_choice(choice)
    , m_window(window)
{
    const auto showProfiles = [this] { m_choice.setProfiles(m_control.profiles()); };
    connect(&control, &ConnectionControl::profilesChanged, this, showProfiles);
    connect(&choice, &ProfileButton::newProfileWanted, this, &ConnectionDesk::newProfile);
    connect(&choice, &ProfileButton::editWanted, this, qOverload<const QString &>(&ConnectionDesk::editProfile));
    connect(&choice, &ProfileButton::removeWanted, this, &ConnectionDesk::removeProfile);
    connect(&choice, &ProfileButton::keyWanted, this, &ConnectionDesk::giveKeyForChosen);
    showProfiles();
}

void ConnectionDesk::connectChosen()
{
    const Profile profile = m_choice.profile();
    const bool local = profile.url.host() == u"localhost"_s || profile.url.host() == u"127.0.0.1"_s;
    const bool complete = ProfileSecrets::missing(profile).isEmpty();
    if (complete && (profile.kind == Profile::Kind::Rehearsal || (profile.kind == Profile::Kind::Custom && local)))
        m_control.connectTo(profile, {});
    else
        askKey(profile);
}

void ConnectionDesk::connectTo(const QString &profileName)
{
    QStringList names;
    const QList<Profile> profiles = m_control.profiles();
    for (const Profile &profile : profiles) {
        names << profile.name;
        if (profile.name.compare(profileName.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        m_choice.selectProfile(profile.name);
        if (ProfileSecrets::areWanted(profile))
            askKey(m_choice.profile());
        else
            m_control.connectTo(m_choice.profile(), {});
        return;
    }
    Q_EMIT failed(
        {tr("There is no profile “%1” to connect to. There are: %2.").arg(profileName, names.join(u", "_s)), {}});
}

void ConnectionDesk::askKey(const Profile &profile)
{
    auto *dialog = new KeyDialog(profile, !profile.needsKey(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_control.connectTo(dialog->profile(), dialog->key()); });
    dialog->open();
}

void ConnectionDesk::reconnect()
{
    const ConnectionStatus status = m_control.status();
    if (status.profile && status.keyForgotten)
        askKey(*status.profile);
    else
        m_control.reconnect();
}

void ConnectionDesk::giveKey()
{
    const ConnectionStatus status = m_control.status();
    askKey(status.profile ? *status.profile : m_choice.profile());
}

void ConnectionDesk::giveKeyForChosen()
{
    askKey(m_choice.profile());
}

void ConnectionDesk::newProfile()
{
    editProfile(nullptr);
}

void ConnectionDesk::editProfile(const QString &name)
{
    const QList<Profile> profiles = m_control.profiles();
    for (const Profile &profile : profiles) {
        if (profile.name == name && profile.kind == Profile::Kind::Custom)
            return editProfile(&profile);
    }
}

void ConnectionDesk::editProfile(const Profile *before)
{
    QStringList taken;
    for (const Profile &profile : m_control.profiles()) {
        if (!before || profile.name != before->name)
            taken << profile.name;
    }
    auto *dialog = new ProfileDialog(taken, &m_window);
    if (before)
        dialog->edit(*before);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, old = before ? before->name : QString()] {
        const Result<Profile> made = dialog->profile();
        if (!made)
            return;
        if (!old.isEmpty() && old != made->name)
            m_control.removeProfile(old);
        m_control.addProfile(*made);
        m_choice.setProfiles(m_control.profiles());
        m_choice.selectProfile(made->name);
    });
    dialog->open();
}

void ConnectionDesk::removeProfile(const QString &name)
{
    m_control.removeProfile(name);
}

} // namespace turnscope
