// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/fleet_control.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace turnscope {

class Preferences;

/// Where a fleet's recordings are: a folder, a digest, or a server, whose user and password are asked for each time and
/// written down nowhere. GUI thread.
class FleetSourceRow : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` must outlive it. `recordings`: the folder of the first time.
    FleetSourceRow(Preferences &preferences, const QString &recordings, QWidget *parent = nullptr);

    /// As it stands there; remembered without user and password.
    FleetSource source() const { return m_source; }

    void setBusy(bool isBusy);

Q_SIGNALS:
    void wanted(); ///< source() is to be asked
    void stopWanted();
    void changed();                    ///< another kind of source is chosen: what was shown is of none any more
    void objected(const QString &why); ///< what is typed is no source

private:
    QLineEdit *makeLine(const QString &name, const QString &spoken);
    void showKind();
    void keepTyped();
    void choose();
    void take();
    FleetSource::Kind kind() const;

    Preferences &m_preferences;
    FleetSource m_source;
    QStringList m_places; ///< by kind, as typed last
    QComboBox *m_kind;
    QLineEdit *m_place;
    QPushButton *m_choose;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_go;
    FleetSource::Kind m_shown = FleetSource::Kind::Folder;
    bool m_busy = false;
};

} // namespace turnscope
