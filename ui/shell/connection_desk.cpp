// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_desk.h"

#include "models/control/profile_secrets.h"
#include "ui/keys/certificate_dialog.h"
#include "ui/keys/key_desk.h"
#include "ui/shell/profile_button.h"
#include "ui/shell/profile_dialog.h"

namespace turnscope {

using namespace Qt::StringLiterals;

ConnectionDesk::ConnectionDesk(ConnectionControl &control, KeyDesk &keys, ProfileButton &choice, QWidget &window)
    : m_control(control)
    , m_keys(keys)
    , m_choice(choice)
    , m_window(window)
{
    const auto showProfiles = [this] { m_choice.setProfiles(m_control.profiles()); };
    connect(&keys, &KeyDesk::failed, this, &ConnectionDesk::failed);
    connect(&control, &ConnectionControl::profilesChanged, this, showProfiles);
    connect(&choice, &ProfileButton::newProfileWanted, this, &ConnectionDesk::newProfile);
    connect(&choice, &ProfileButton::editWanted, this, qOverload<const QString &>(&ConnectionDesk::editProfile));
    connect(&choice, &ProfileButton::removeWanted, this, &ConnectionDesk::removeProfile);
    connect(&choice, &ProfileButton::keyWanted, this, &ConnectionDesk::giveKeyForChosen);
    showProfiles();
}

void ConnectionDesk::connectChosen()
{
    m_keys.find(m_choice.profile(), m_window, connecting());
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
            m_keys.find(m_choice.profile(), m_window, connecting());
        else
            connecting()(m_choice.profile(), {});
        return;
    }
    Q_EMIT failed(
        {tr("There is no profile “%1” to connect to. There are: %2.").arg(profileName, names.join(u", "_s)), {}});
}

KeyDesk::Then ConnectionDesk::connecting()
{
    return [this](const Profile &profile, const QByteArray &key) {
        m_keys.forgetWish();
        m_control.connectTo(profile, key);
    };
}

void ConnectionDesk::reconnect()
{
    const ConnectionStatus status = m_control.status();
    if (status.profile && status.keyForgotten)
        m_keys.find(*status.profile, m_window, connecting()); // it was not wrong
    else {
        m_keys.forgetWish();
        m_control.reconnect();
    }
}

void ConnectionDesk::giveKey()
{
    const ConnectionStatus status = m_control.status();
    m_keys.ask(status.profile ? *status.profile : m_choice.profile(), m_window, connecting());
}

void ConnectionDesk::giveKeyForChosen()
{
    m_keys.ask(m_choice.profile(), m_window, connecting());
}

void ConnectionDesk::showCertificate()
{
    const ConnectionStatus status = m_control.status();
    if (!status.certificate || !status.profile)
        return;
    const RefusedCertificate shown = *status.certificate;
    auto *dialog = new CertificateDialog(shown, status.profile->name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, shown] {
        m_keys.forgetWish();
        m_control.trustCertificate(shown);
    });
    // Another attempt leaves nothing to be decided here.
    connect(&m_control, &ConnectionControl::statusChanged, dialog, [this, dialog, shown] {
        if (dialog->isVisible() && m_control.status().certificate != shown)
            dialog->reject();
    });
    dialog->open();
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
    connect(dialog, &QDialog::accepted, this, [this, dialog, old = before ? std::optional(*before) : std::nullopt] {
        const Result<Profile> made = dialog->profile();
        if (!made)
            return;
        if (old && old->name != made->name)
            m_control.removeProfile(old->name);
        if (old && (old->name != made->name || !RefusedCertificate::isSameServer(old->url, made->url)))
            m_keys.forget(*old); // it is found by both
        m_control.addProfile(*made);
        m_choice.setProfiles(m_control.profiles());
        m_choice.selectProfile(made->name);
    });
    dialog->open();
}

void ConnectionDesk::removeProfile(const QString &name)
{
    for (const Profile &profile : m_control.profiles()) {
        if (profile.name == name && profile.kind == Profile::Kind::Custom)
            m_keys.forget(profile);
    }
    m_control.removeProfile(name);
}

} // namespace turnscope
