// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/event_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/theme_switch.h"

#include <QTableView>

namespace turnscope {

/// The event list itself: rows of fixed height, in step with the window's Selection, at the end while it
/// follows. Following stops when the user scrolls up and begins again at the bottom.
class EventTableView : public QTableView
{
    Q_OBJECT

public:
    EventTableView(EventTableModel &model, Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    void setFollowing(bool on);

    /// What is to be said when there are no rows.
    void setHint(const QString &text);

    QString rowsAsText() const;   ///< the selected rows, columns set apart by tabs
    QString eventsAsJson() const; ///< the selected rows' frames as they came, one a line

Q_SIGNALS:
    void followingChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void showSelection();
    void afterReset();
    void scrolled(int value);
    void toggleRun(int row);
    QList<int> selectedRows() const;
    void updateHint();

    EventTableModel &m_model;
    Selection &m_selection;
    const ThemeSwitch &m_theme;
    EmptyHint *m_empty;
    QString m_hint;
    bool m_following = true;
    bool m_ours = false; ///< what scrolls or selects now is this class, not the user
};

} // namespace turnscope
