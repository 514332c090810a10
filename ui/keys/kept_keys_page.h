// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace turnscope {

class Keychain;

/// Which profiles have a key in the system's keychain, and a way to have it forgotten. Asks the keychain whenever it
/// is shown, for one profile after the other, so that a locked one asks the user once; the keys themselves it never
/// shows, nor holds.
class KeptKeysPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this. `keychain`: null where the window has none.
    KeptKeysPage(ConnectionControl &connection, Keychain *keychain, QWidget *parent = nullptr);

    /// Under this name it stands among pages.
    static QString title();

    /// What is said here whatever there is, for whoever seeks it.
    static QString explanation();

    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askNext();
    void addRow(const Profile &profile);
    void ask(const Profile &profile);
    void forget(const Profile &profile);
    void say(const QString &state, bool again = false);

    ConnectionControl &m_connection;
    Keychain *m_keychain;
    QLabel *m_state;
    QPushButton *m_again;
    QWidget *m_list = nullptr; ///< of the rows; made anew each time
    QVBoxLayout *m_column;
    QList<Profile> m_waiting; ///< whose keys are not asked for yet
    int m_kept = 0;
    quint64 m_look = 0;
};

} // namespace turnscope
