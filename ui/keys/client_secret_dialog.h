// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/client_secret_control.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace turnscope {

class KeyDesk;

/// Has the endpoint of a profile make a client secret for an app: masked, to be copied, with the time it expires.
/// Nothing of it is kept: it goes with the dialog, and from there to the clipboard alone.
class ClientSecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog. `settings` are those of the session that is shown, as a session.update has them;
    /// empty where none is, or it told none.
    ClientSecretDialog(ClientSecretControl &control, KeyDesk &keys, const Profile &profile, const QJsonObject &settings,
                       QWidget *parent = nullptr);
    ~ClientSecretDialog() override;

private:
    void arrange();
    void make();
    void take(const Result<ClientSecret> &made);
    void copy();
    void clearClipboard();
    void showState();
    void forget();
    bool isOnClipboard() const;

    ClientSecretControl &m_control;
    KeyDesk &m_keys;
    Profile m_profile;
    QJsonObject m_settings;
    QSpinBox *m_seconds;
    QCheckBox *m_withSettings;
    QPushButton *m_make;
    QLineEdit *m_value; ///< masked
    QPushButton *m_copy;
    QPushButton *m_clear;
    QLabel *m_state;
    QLabel *m_copied;
    std::optional<QDateTime> m_expires; ///< of the one that is shown
    bool m_asking = false;
    QTimer m_tick; ///< while it lives
};

} // namespace turnscope
