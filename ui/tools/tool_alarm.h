// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preferences.h"
#include "models/tables/tool_table_model.h"

#include <QSet>
#include <QTimer>
#include <QToolButton>

namespace turnscope {

/// Looks after the calls of a live session that have no output yet: after a time that can be chosen in its menu, and that is
/// remembered, each is told of once. It is the button that says the time.
class ToolAlarm : public QToolButton
{
    Q_OBJECT

public:
    /// `calls` must outlive it.
    explicit ToolAlarm(ToolTableModel &calls, QWidget *parent = nullptr);

    /// Where the time is kept; it must outlive this.
    void setPreferences(Preferences &preferences);

    /// After which a call is overdue; 0: never.
    milliseconds patience() const { return m_patience; }
    void setPatience(milliseconds patience);

    /// Of the live session's calls; false: answered, over, or not yet.
    bool isOverdue(int row) const;

Q_SIGNALS:
    /// One more waits too long.
    void overdue(const QString &sentence);

    /// No call waits too long any more.
    void settled();

    /// Time has gone on while something waits: what shows for how long is to be drawn anew.
    void ticked();

private:
    void makeMenu();
    void follow();
    void look();
    void showPatience();

    ToolTableModel &m_calls;
    Preferences *m_preferences = nullptr;
    milliseconds m_patience; ///< as PreferenceSpec has it at first
    QTimer m_tick;           ///< while something waits
    QSet<int> m_told;
    const Session *m_session = nullptr; ///< that m_told is of
};

} // namespace turnscope
