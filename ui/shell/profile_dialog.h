// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/result.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace turnscope {

/// Makes a custom profile, or changes one: any ws or wss URL, a model, headers. Holds no key.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProfileDialog(const QStringList &takenNames, QWidget *parent = nullptr);

    /// Begins with what `profile` is.
    void edit(const Profile &profile);

    /// What was entered, or what is wrong with it.
    Result<Profile> profile() const;

private:
    void tryToAccept();

    QStringList m_takenNames;
    Profile m_before; ///< whatever the dialog does not ask for
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_model;
    QPlainTextEdit *m_headers;
    QCheckBox *m_certificate; ///< that it trusts; hidden where there is none
    QLabel *m_problem;
};

} // namespace turnscope
