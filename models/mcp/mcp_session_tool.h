// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// An MCP server as a session is to have it among its tools (PROTOCOL 3.6): one of our own address, or a connector of the
/// service. A value type.
struct McpSessionTool
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::McpSessionTool)

public:
    enum class Approval : quint8 { Always, Never, UnlessReadOnly };

    QString label;
    McpServer server;    ///< its secrets with it; of a connector, only these
    QString connector;   ///< its id; empty: the server's address counts
    QStringList allowed; ///< names of tools; empty: all
    Approval approval = Approval::Always;

    /// The tool as session.update takes it, secrets and all; or what is wrong with it.
    Result<QJsonObject> toJson() const;

    /// The service's, in the order in which it lists them.
    static QStringList connectors();
};

/// The tools that a session is to have when it gets one more. Those that are in force stay: an MCP server among them is
/// referred to by its label, so that its secrets, which no echo shows, stay too. One of the same label is replaced.
QJsonArray toolsWith(const QJsonArray &inForce, const QJsonObject &tool);

} // namespace turnscope
