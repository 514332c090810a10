// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/cost_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/row_table.h"

#include <QWidget>

class QLabel;

namespace turnscope {

/// What the session cost, in all and answer by answer. What is chosen is selected everywhere; an event that is selected
/// elsewhere shows the answer it belongs to. header() is meant for the title bar of the dock it stands in.
class CostPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    CostPanel(const SessionTurns &turns, Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// What of it is not known.
    QWidget *header() const { return m_header; }

    /// "Cost", with the sum when there is one.
    QString title() const;

    void beginFind() { m_find->begin(); }

    const CostTableModel &model() const { return m_model; }

Q_SIGNALS:
    void titleChanged(const QString &title);

private:
    void refresh();
    void showSelection();

    const SessionTurns &m_turns;
    Selection &m_selection;
    CostTableModel m_model;
    QWidget *m_header;
    QLabel *m_summary;
    RowTable *m_view;
    FindBar *m_find;
    EmptyHint *m_empty;
};

} // namespace turnscope
