// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/event_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/theme_switch.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace turnscope {

class EventColumns;
class Preferences;

/// The event list itself: rows of fixed height, in step with the window's Selection, at the end while it
/// follows. Following stops when the user scrolls up and begins again at the bottom.
///
///   Return, double click, a click on ▸   opens a run of deltas, or folds it again    → ←  the same, one way
///   Ctrl+C  copies rows     Ctrl+Shift+C  copies frames as JSON
///   Menu key, right click   what can be done with the event
class EventTableView : public QTableView
{
    Q_OBJECT

public:
    EventTableView(EventTableModel &model, Selection &selection, const ThemeSwitch &theme, Preferences &preferences,
                   QWidget *parent = nullptr);
    ~EventTableView() override;

    bool isFollowing() const { return m_following; }
    void setFollowing(bool on);

    /// What is to be said when there are no rows.
    void setHint(const QString &text);

    /// The selected rows as a table: the shown columns set apart by tabs, with their names when there are several
    /// rows. At most kCopied rows.
    QString rowsAsText() const;
    QString eventsAsJson() const; ///< the selected rows' frames as they came, one a line; likewise

    static constexpr int kCopied = 20'000;

    EventColumns &columns() { return *m_columns; }

    /// What a right click on a row offers; empty where there is no row. The caller owns it.
    QMenu *menuFor(const QModelIndex &index);

Q_SIGNALS:
    void followingChanged(bool on);

    /// The filter should have this condition too.
    void filterWanted(const QString &word);

    /// The conversation as of a moment should be shown.
    void momentWanted(turnscope::SessionTime t);

    /// The timeline should show a range.
    void rangeWanted(turnscope::SessionRange range);

    /// Several rows are selected: from the first's time to the last's; nothing when fewer are.
    void spanSelected(const std::optional<turnscope::SessionRange> &span);

    /// Something to be told in passing.
    void said(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void setWidths();
    void showSelection();
    void afterReset();
    void scrolled(int value);
    void toggleRun(int row);
    bool setRunOpened(int row, bool on);
    void copy(const QString &text, const QString &said);
    void copyRows();
    void copyJson();
    void addFilters(QMenu *menu, int row);
    QList<int> selectedRows() const;
    void updateHint();

    EventTableModel &m_model;
    Selection &m_selection;
    const ThemeSwitch &m_theme;
    EmptyHint *m_empty;
    EventColumns *m_columns = nullptr;
    QString m_hint;
    bool m_following = true;
    bool m_ours = false; ///< what scrolls or selects now is this class, not the user
};

} // namespace turnscope
