// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/tool_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/row_table.h"

#include <QWidget>

class QLabel;

namespace turnscope {

/// All tool calls of the session, one a row. What is chosen is selected everywhere; an event that is selected elsewhere
/// shows the call it belongs to. header() is meant for the title bar of the dock it stands in.
class ToolsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ToolsPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// How many there are, and which of them are not well.
    QWidget *header() const { return m_header; }

    /// "Tools", with the number of calls when there are any.
    QString title() const;

    void beginFind() { m_find->begin(); }

    const ToolTableModel &model() const { return m_model; }

Q_SIGNALS:
    void titleChanged(const QString &title);

private:
    void refresh();
    void showSelection();

    Selection &m_selection;
    ToolTableModel m_model;
    QWidget *m_header;
    QLabel *m_summary;
    RowTable *m_view;
    FindBar *m_find;
    EmptyHint *m_empty;
};

} // namespace turnscope
