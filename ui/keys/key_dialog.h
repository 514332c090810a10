// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/result.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace turnscope {

/// What the system's keychain has to do with a key that is asked for. A value.
struct KeptKey
{
    bool canKeep = false; ///< there is a keychain, and it opens
    bool isKept = false;  ///< it has one for the profile
    Error why;            ///< it cannot; empty where the window has none at all
    QByteArray key;       ///< that is used where none is given; empty: one has to be given
};

/// Asks for the key of a profile, and for the secrets that its headers and address lack (ProfileSecrets), in masked fields.
/// Keeps nothing: what was entered is to be handed on at once.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `optional`: it may do without a key of its own.
    KeyDialog(const Profile &profile, bool optional, QWidget *parent = nullptr, const KeptKey &kept = {});

    /// Whether the system is to keep it from now on; else what it kept is to be forgotten.
    bool isToBeKept() const;

    QByteArray key() const;

    /// The profile, complete.
    Profile profile() const;

private:
    QLineEdit *addField(const QString &name, const QString &label);
    bool isComplete() const;

    Profile m_profile;
    bool m_optional; ///< as far as the user has to give one
    QVBoxLayout *m_column;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    QList<QLineEdit *> m_secrets; ///< in the order of ProfileSecrets::missing()
};

} // namespace turnscope
