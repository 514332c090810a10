// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"

#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace turnscope {

/// The profiles: Rehearsal and OpenAI, which are always there, and the user's own in the settings, whose file only
/// this user may read. No secret is ever among them: kSecretMark stands in its place (ProfileSecrets). Several
/// windows and commands may keep profiles at once: each changes only the one it is about.
class ProfileStore
{
public:
    /// `settings` must outlive the store.
    explicit ProfileStore(QSettings &settings);

    static Profile rehearsal();
    static Profile openAi();

    QList<Profile> all() const;

    /// Adds or replaces by name; only custom ones.
    void add(const Profile &profile);
    void remove(const QString &name);

    /// Letters and case as people type them: "openai" finds OpenAI.
    std::optional<Profile> find(const QString &name) const;

    /// Looks at what other processes have kept; whether there is something new since the last time. Our own changes are
    /// new, too.
    bool readAnew();

private:
    QList<Profile> read() const;
    void write(const QList<Profile> &profiles);
    QVariantMap stored() const;

    QSettings &m_settings;
    QVariantMap m_stored; ///< at the last readAnew()
};

} // namespace turnscope
