// SPDX-License-Identifier: GPL-3.0-or-later
// MCP in the window: servers that are tried, that a session gets, and calls that wait for approval.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/talk_control.h"
#include "models/session/settings_in_force.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/mcp/approval_cards.h"
#include "ui/mcp/mcp_dialog.h"
#include "ui/mcp/mcp_listing_lines.h"
#include "ui/tools/tools_panel.h"

namespace turnscope {

using namespace Qt::StringLiterals;

void MainWindow::setMcpControl(McpControl &mcp)
{
    m_mcp = &mcp;
    updateActions();
}

void MainWindow::joinMcp()
{
    m_conversation->putAboveMessage(m_approvals);
    m_tools->putAboveTable(m_mcpListings);
    connect(m_approvals, &ApprovalCards::itemWanted, &m_control.talk(), &TalkControl::createItem);
    connect(m_approvals, &ApprovalCards::answerWanted, &m_control.talk(), &TalkControl::answer);
}

void MainWindow::showMcp()
{
    if (!m_mcp)
        return;
    if (!m_mcpDialog) {
        m_mcpDialog = new McpDialog(*m_mcp, m_themes, this);
        m_mcpDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_mcpDialog, &McpDialog::toolWanted, this, &MainWindow::addMcpTool);
        connect(&m_control.connection(), &ConnectionControl::statusChanged, m_mcpDialog,
                [this] { m_mcpDialog->setSessionPossible(whyNoMcpTool()); });
        m_mcpDialog->setSessionPossible(whyNoMcpTool());
    }
    m_mcpDialog->show();
    m_mcpDialog->raise();
    m_mcpDialog->activateWindow();
}

QString MainWindow::whyNoMcpTool() const
{
    const bool connected = m_control.connection().status().state == ConnectionState::Connected;
    return connected ? QString() : tr("There is no live session.");
}

/// To those that the live session has.
void MainWindow::addMcpTool(const QJsonObject &tool)
{
    const std::shared_ptr<Session> live = liveSession();
    if (!live)
        return;
    const SettingsInForce inForce = settingsInForce(live->conversation(), live->events());
    // What was sent and is not echoed yet is not in force, and would be dropped by the next list.
    if (m_mcpSession.lock() != live || m_mcpEcho != inForce.echo)
        m_mcpSent = inForce.session.value("tools"_L1).toArray();
    m_mcpSession = live;
    m_mcpEcho = inForce.echo;
    m_mcpSent = toolsWith(m_mcpSent, tool);
    m_control.talk().updateSettings({{u"type"_s, u"realtime"_s}, {u"tools"_s, m_mcpSent}});
}

} // namespace turnscope
