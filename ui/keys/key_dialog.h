// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace turnscope {

/// Asks for the key of a profile, and for the secrets that its headers and address lack (ProfileSecrets), in masked fields.
/// Keeps nothing: what was entered is to be handed on at once.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `optional`: it may do without a key of its own.
    KeyDialog(const Profile &profile, bool optional, QWidget *parent = nullptr);

    QByteArray key() const;

    /// The profile, complete.
    Profile profile() const;

private:
    QLineEdit *addField(const QString &name, const QString &label);
    bool isComplete() const;

    Profile m_profile;
    bool m_optional;
    QVBoxLayout *m_column;
    QLineEdit *m_key;
    QList<QLineEdit *> m_secrets; ///< in the order of ProfileSecrets::missing()
};

} // namespace turnscope
