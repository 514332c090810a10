// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/client_secret_control.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMimeData;
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
    /// What it asks anew for each secret.
    struct Source
    {
        std::function<Profile()> profile;
        /// Of the session that is shown, as a session.update of such an endpoint has them; empty where none is shown, or it
        /// told none.
        std::function<QJsonObject()> settings;
    };

    /// All must outlive the dialog, and what `source` looks at.
    ClientSecretDialog(ClientSecretControl &control, KeyDesk &keys, Source source, QWidget *parent = nullptr);
    ~ClientSecretDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSource();
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
    Source m_source;
    QString m_asked; ///< the profile's name
    QSpinBox *m_seconds;
    QCheckBox *m_withSettings;
    QPushButton *m_make;
    QLineEdit *m_value; ///< masked
    QPushButton *m_copy;
    QPushButton *m_clear;
    QLabel *m_state;
    QLabel *m_copied;
    QPointer<QMimeData> m_content;      ///< that was copied, as long as it is on the clipboard
    std::optional<QDateTime> m_expires; ///< of the one that is shown
    bool m_asking = false;
    QTimer m_tick; ///< while it lives
};

} // namespace turnscope
