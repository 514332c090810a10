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

/// `right`: as far as is known, what is kept is what is wanted.
KeptKey keptKey(const Result<std::optional<QByteArray>> &found, bool right)
{
    KeptKey kept{
        .canKeep = found.has_value(), .isKept = found && *found, .why = found ? Error() : found.error(), .key = {}};
    if (kept.isKept && right)
        kept.key = **found;
    return kept;
}

} // namespace

void KeyDesk::find(const Profile &profile, QWidget &over, Then then)
{
    const bool complete = ProfileSecrets::missing(profile).isEmpty();
    const quint64 wish = ++m_wish;
    if (complete && needsNone(profile))
        return then(profile, {});
    if (!m_keychain)
        return showDialog(profile, {}, over, std::move(then));
    m_keychain->find(profile, [self = QPointer(this), over = QPointer(&over), profile, complete, wish,
                               then = std::move(then)](const Result<std::optional<QByteArray>> &found) {
        if (!self || !over || self->m_wish != wish)
            return;
        if (complete && found && *found)
            then(profile, **found);
        else
            self->showDialog(profile, keptKey(found, true), *over, then);
    });
}

void KeyDesk::ask(const Profile &profile, QWidget &over, Then then)
{
    const quint64 wish = ++m_wish;
    if (!m_keychain)
        return showDialog(profile, {}, over, std::move(then));
    m_keychain->find(profile, [self = QPointer(this), over = QPointer(&over), profile, wish,
                               then = std::move(then)](const Result<std::optional<QByteArray>> &found) {
        if (self && over && self->m_wish == wish)
            self->showDialog(profile, keptKey(found, false), *over, then);
    });
}

void KeyDesk::forget(const Profile &profile)
{
    if (!m_keychain)
        return;
    m_keychain->find(profile, [self = QPointer(this), profile](const Result<std::optional<QByteArray>> &found) {
        if (!self || !found || !*found)
            return;
        self->m_keychain->forget(profile, [self](const Result<void> &done) {
            if (self && !done)
                Q_EMIT self->failed(done.error());
        });
    });
}

void KeyDesk::showDialog(const Profile &profile, const KeptKey &kept, QWidget &over, Then then)
{
    auto *dialog = new KeyDialog(profile, !profile.needsKey(), &over, kept);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kept, then = std::move(then)] {
        const bool on = dialog->isToBeKept();
        const QByteArray given = dialog->key();
        keep(dialog->profile(), given, on, kept.isKept);
        then(dialog->profile(), given.isEmpty() && on ? kept.key : given);
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
