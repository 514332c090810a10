// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/cost_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/row_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace turnscope {

class CostChart;

/// What the session cost, in all and answer by answer, turn by turn, or as a chart; what the cache saved and what broke it, and what
/// of the cost is not known. What is chosen is selected everywhere; an event that is selected elsewhere shows the row it
/// belongs to. header() is meant for the title bar of the dock it stands in.
class CostPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    CostPanel(const SessionTurns &turns, Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// How it is shown, and what of it is not known.
    QWidget *header() const { return m_header; }

    /// "Cost", with the sum when there is one, and a mark where it is not all.
    QString title() const;

    void beginFind();

    /// Whether anybody sees it: a pane behind others is not worked out. At first somebody does.
    void setWatched(bool on) { m_model.setWatched(on); }

    const CostTableModel &model() const { return m_model; }

Q_SIGNALS:
    void titleChanged(const QString &title);
    void pricesWanted(const QString &model); ///< to be looked at and edited, of this model where it is not empty

private:
    void makeHeader();
    QWidget *makeLines();
    void refresh();
    void showLines();
    void showChart();
    void showSelection();
    void setView(int view);

    const SessionTurns &m_turns;
    Selection &m_selection;
    CostTableModel m_model;
    QWidget *m_header;
    QLabel *m_summary;
    QComboBox *m_how;
    QLabel *m_remarks;
    QWidget *m_gapRow;
    QLabel *m_gap;
    QPushButton *m_give;
    QString m_unpriced; ///< the first model without a price
    QStackedWidget *m_pages;
    RowTable *m_view;
    CostChart *m_chart;
    FindBar *m_find;
    EmptyHint *m_empty;
};

} // namespace turnscope
