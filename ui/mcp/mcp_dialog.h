// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/mcp_control.h"
#include "models/mcp/mcp_session_tool.h"
#include "ui/theme/theme_switch.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace turnscope {

class McpCallPage;
class McpServerForm;
class McpSessionForm;

/// Tries an MCP server without a session: connects, lists, calls a tool, shows the JSON and the time. What works can be added
/// to the session that is live. Stays open beside the window; closed, it ends the trial and forgets every secret.
class McpDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    McpDialog(McpControl &control, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~McpDialog() override;

    /// Whether there is a session to add a server to; else why not.
    void setSessionPossible(const QString &whyNot);

    void setUrl(const QString &url);

Q_SIGNALS:
    void toolWanted(const QJsonObject &tool); ///< among the session's tools, secrets and all

private:
    void makeTop(QVBoxLayout *column);
    void makeMiddle(QVBoxLayout *column);
    void connectOrNot();
    void present();
    void presentTools();
    QString stateText() const;
    void addToSession();

    McpControl &m_control;
    McpServerForm *m_server;
    QPushButton *m_connect;
    QLabel *m_state;
    QLabel *m_about;
    QListWidget *m_tools;
    McpCallPage *m_page;
    McpSessionForm *m_session;
};

} // namespace turnscope
