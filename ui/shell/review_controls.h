// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QObject>

class QLineEdit;
class QMenu;
class QToolButton;

namespace turnscope {

class CollapsingRow;
class ElidedButton;
class TransportButtons;

/// What the tool bar holds in Review: the file, to play it turn by turn, and a filter.
class ReviewControls : public QObject
{
    Q_OBJECT

public:
    /// Puts them into the row.
    ReviewControls(const ThemeSwitch &themes, CollapsingRow &row);

    /// What goes first when it gets narrow: the filter, to its icon.
    void addFirstStep(CollapsingRow &row);
    /// And later: the end of the file's name.
    void addLastStep(CollapsingRow &row);

    /// Whether the tool bar is Review's; where only `fileOnly`, it is another's that works on a file, too.
    void setShown(bool on, bool fileOnly = false);

    /// The name of what is open; empty: nothing.
    void setFile(const QString &path);

    /// What the file button offers.
    void setFileMenu(QMenu *menu);

    /// Which of the file's sessions is shown, in words and in few; empty: it holds one alone.
    void setSessions(const QString &title, const QString &brief);

    /// What the button with these words offers.
    void setSessionsMenu(QMenu *menu);

    /// Behind the file's name.
    void setTransport(TransportButtons *buttons);

    /// As it stands in the list of events.
    void setFilter(const QString &text);

Q_SIGNALS:
    void filterEdited(const QString &text);
    void filterWanted(); ///< where there is more room for it

private:
    void dress();
    void showAll();
    void nameSessions();

    const ThemeSwitch &m_themes;
    CollapsingRow &m_row;
    TransportButtons *m_transport = nullptr;
    bool m_shown = false;
    bool m_fileOnly = false;
    bool m_narrow = false;
    bool m_brief = false; ///< no room for the sessions' title
    QString m_path;
    QString m_sessionsTitle;
    QString m_sessionsBrief;
    ElidedButton *m_file;
    ElidedButton *m_sessions;
    QLineEdit *m_filter;
    QAction *m_sign; ///< in the filter
    QToolButton *m_filterIcon;
};

} // namespace turnscope
