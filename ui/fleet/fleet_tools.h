// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_answer.h"

#include <QToolButton>

class QMenu;

namespace turnscope {

class Preferences;

/// Which tools resolve a call, as the user says: a menu of those that were called, remembered. GUI thread.
class FleetTools : public QToolButton
{
    Q_OBJECT

public:
    /// `preferences` must outlive it.
    explicit FleetTools(Preferences &preferences, QWidget *parent = nullptr);

    /// Those that were called: an answer to FleetQuery::toolNames(), or nothing.
    void setTools(const FleetAnswer &answer);

    QStringList chosen() const;

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void fill();
    void choose();
    void nameChosen();

    Preferences &m_preferences;
    QStringList m_called;
    QMenu *m_menu;
};

} // namespace turnscope
