// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/profile.h"

#include <QDialog>

class QLineEdit;

namespace turnscope {

/// Asks for the key of a profile, in a masked field. Keeps nothing: key() is to be handed on at once.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(const Profile &profile, bool optional, QWidget *parent = nullptr);

    QByteArray key() const;

private:
    QLineEdit *m_key;
};

} // namespace turnscope
