// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"

#include <QCoreApplication>

namespace turnscope {

/// The secrets that a profile carries in its headers and its URL, beside the key that travels apart. In a profile that is
/// stored, kSecretMark stands in the place of each; it is asked for before anything is sent.
class ProfileSecrets
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ProfileSecrets)

public:
    /// Where a secret goes.
    struct Place
    {
        enum class Where : quint8 { Header, UserInfo, Path, Query };

        Where where = Where::Header;
        QString name; ///< of the header or the query item; may be empty

        QString text() const;     ///< for people: "the header x-goog-api-key"
        QString variable() const; ///< of the environment, for commands: TURNSCOPE_SECRET_X_GOOG_API_KEY
    };

    /// The profile as it may be stored.
    static Profile takenOut(const Profile &profile);

    /// What is to be asked for: places of kSecretMark; also of what earlier versions left of a secret, an empty header of
    /// a secret name and a query value of "redacted".
    static QList<Place> missing(const Profile &profile);

    /// The profile with what missing() names put in, in that order. One that is empty stays missing. Line breaks and other
    /// control characters, which could end a header, are left out.
    static Profile filled(const Profile &profile, const QList<QByteArray> &secrets);

    /// The secrets that are there.
    static QList<QByteArray> in(const Profile &profile);

    /// Whether something has to be asked for before connecting.
    static bool areWanted(const Profile &profile) { return profile.needsKey() || !missing(profile).isEmpty(); }
};

} // namespace turnscope
