// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/turn_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QTableView;
class QToolButton;

namespace turnscope {

class Preferences;
class TurnColumns;
class Waterfall;

/// All turns in a table, and the selected one as a waterfall with its audit. A click, Enter or an arrow key
/// selects a turn everywhere; Ctrl+C copies the table as CSV. Which columns there are is chosen by a preset, or one by
/// one, from the header's context menu. header() is meant for the title bar of the
/// dock it stands in.
class TurnsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks for the path to export to; empty: not after all. Tests answer for the user.
    using AskPath = std::function<QString(QWidget *parent)>;

    /// All must outlive the panel.
    TurnsPanel(const SessionTurns &turns, Selection &selection, const ThemeSwitch &theme, Preferences &preferences,
               QWidget *parent = nullptr);

    QWidget *header() const { return m_header; }

    /// "Turns", with their number when there are any.
    QString title() const;

    void setBands(const LatencyBands &bands);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

    /// What plays the selected turn: a button, and an entry of the table's menu.
    void addPlay(QAction &play);

    void beginFind() { m_find->begin(); }

    const TurnTableModel &model() const { return m_model; }

Q_SIGNALS:
    void titleChanged(const QString &title);
    void failed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressTable(Preferences &preferences);
    void layOut();
    QToolButton *makeButton(const QString &name, const QString &text, const QString &tip);
    void dress();
    QString secondsText() const;
    void refresh();
    void showSelection();
    void jump(int row);
    void showTurn(int row);
    void copy();
    void exportCsv();
    void share();

    const SessionTurns &m_turns;
    Selection &m_selection;
    const ThemeSwitch &m_theme;
    TurnTableModel m_model;
    AskPath m_askPath;
    QWidget *m_header;
    QLabel *m_summary;
    QToolButton *m_choose;
    QToolButton *m_copy;
    QToolButton *m_export;
    QTableView *m_view;
    TurnColumns *m_columns;
    QSplitter *m_split;
    Waterfall *m_waterfall;
    EmptyHint *m_empty;
    FindBar *m_find;
    bool m_shared = false; ///< the splitter was given its sizes
    bool m_ours = false;   ///< what selects now is this class, not the user
};

} // namespace turnscope
