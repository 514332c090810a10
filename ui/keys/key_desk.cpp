// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_desk.h"

#include "models/control/keychain.h"
#include "models/control/profile_secrets.h"
#include "ui/keys/key_dialog.h"

#include <QPointer>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool needsNone(const Profile &profile)
{
    const QString host = profile.url.host();
    const bool local = host == u"localhost"_s || host == u"127.0.0.1"_s;
    return profile.kind == Profile::Kind::Rehearsal || (profile.kind == Profile::Kind::Custom && local);
}

} // namespace

void KeyDesk::find(const Profile &profile, QWidget &over, Then then)
{
    if (!ProfileSecrets::missing(profile).isEmpty())
        return ask(profile, over, std::move(then));
    if (needsNone(profile))
        return then(profile, {});
    if (!m_keychain)
        return showDialog(profile, {}, over, std::move(then));
    m_keychain->find(profile, [self = QPointer(this), over = QPointer(&over), profile,
                               then = std::move(then)](const Result<std::optional<QByteArray>> &found) {
        if (!self || !over)
            return;
        if (found && *found)
            then(profile, **found);
        else
            self->showDialog(profile, {.canKeep = found.has_value(), .why = found ? Error() : found.error()}, *over,
                             then);
    });
}

void KeyDesk::ask(const Profile &profile, QWidget &over, Then then)
{
    if (!m_keychain)
        return showDialog(profile, {}, over, std::move(then));
    m_keychain->find(profile, [self = QPointer(this), over = QPointer(&over), profile,
                               then = std::move(then)](const Result<std::optional<QByteArray>> &found) {
        if (self && over)
            self->showDialog(
                profile,
                {.canKeep = found.has_value(), .isKept = found && *found, .why = found ? Error() : found.error()},
                *over, then);
    });
}

void KeyDesk::showDialog(const Profile &profile, const KeptKey &kept, QWidget &over, Then then)
{
    auto *dialog = new KeyDialog(profile, !profile.needsKey(), &over, kept);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wasKept = kept.isKept, then = std::move(then)] {
        keep(dialog->profile(), dialog->key(), dialog->isToBeKept(), wasKept);
        then(dialog->profile(), dialog->key());
    });
    dialog->open();
}

void KeyDesk::keep(const Profile &profile, const QByteArray &key, bool on, bool wasKept)
{
    const auto tell = [self = QPointer(this)](const Result<void> &done) {
        if (self && !done)
            Q_EMIT self->failed(done.error());
    };
    if (on && !key.isEmpty())
        m_keychain->keep(profile, key, tell);
    else if (wasKept && !on)
        m_keychain->forget(profile, tell);
}

} // namespace turnscope
