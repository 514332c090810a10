// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/profile.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace turnscope {

/// The profiles: Rehearsal and OpenAI, which are always there, and the user's own in the settings. No
/// key is ever among them: of a header that carries one (Authorization, api-key, …) only the name is kept.
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

private:
    QList<Profile> read() const;
    void write(const QList<Profile> &profiles);

    QSettings &m_settings;
};

} // namespace turnscope
