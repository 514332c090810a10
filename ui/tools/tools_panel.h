// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/tool_control.h"
#include "models/session/selection.h"
#include "models/tables/tool_list_model.h"
#include "models/tables/tool_table_model.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/row_table.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace turnscope {

class CallDetail;
class Preferences;
class ToolAlarm;

/// The bench of tools: those of the session, with who answers each; below them all calls, one a row; beside them the call
/// that is chosen, with what it was called with and where its output is written by hand. What is chosen is selected
/// everywhere; an event that is selected elsewhere shows the call it belongs to. header() is meant for the title bar of the
/// dock it stands in.
class ToolsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ToolsPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);
    ~ToolsPanel() override;

    /// Who answers calls of the live session, and where what is chosen is kept; both must outlive the panel. Without them,
    /// nothing can be answered.
    void setControl(ToolControl &control, Preferences &preferences);

    void setSession(std::shared_ptr<const Session> session);

    /// Puts a widget, which it then owns, between its header and the table.
    void putAboveTable(QWidget *widget);

    /// How many there are, and which of them are not well; the alarm's time.
    QWidget *header() const { return m_header; }

    /// "Tools", with the number of calls when there are any.
    QString title() const;

    void beginFind() { m_find->begin(); }

    const ToolTableModel &model() const { return m_model; }
    ToolAlarm &alarm() { return *m_alarm; }

Q_SIGNALS:
    void titleChanged(const QString &title);

    /// A call waits too long, and this pane is not seen.
    void overdueUnseen(const QString &sentence);

    /// No call waits too long any more, or this pane is seen.
    void overdueSettled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeader();
    void makeTables();
    void joinTables();
    void refresh();
    QString hint() const;
    void showSummary();
    void showSelection();
    void showDetail(int row);
    void fitColumns();
    bool isSeen() const;
    void settle();
    std::optional<SessionTool> currentFunction() const;
    void changeAnswer(const QString &tool);
    void askToAllow(const QString &tool, const QString &command);

    Selection &m_selection;
    ToolTableModel m_model;
    ToolListModel m_list;
    ToolControl *m_control = nullptr;
    QWidget *m_header;
    QLabel *m_summary;
    QToolButton *m_answer;
    ToolAlarm *m_alarm;
    RowTable *m_tools;
    RowTable *m_view;
    FindBar *m_find;
    EmptyHint *m_empty;
    EmptyHint *m_noCalls;
    QLabel *m_noTools;
    QSplitter *m_parts;
    QScrollArea *m_side;
    CallDetail *m_detail;
    bool m_toldUnseen = false;   ///< a call waits too long, and nobody has seen it here since
    std::optional<bool> m_wide;  ///< the calls' table, as its columns are now
    std::optional<bool> m_roomy; ///< the tools' table, likewise
};

} // namespace turnscope
