// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mcp/mcp_client.h"
#include "app/rehearsal/scenes/scene.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace turnscope {

/// How an MCP call turned out.
struct McpOutcome
{
    QString output;
    QJsonObject error; ///< as items have it; empty when it worked
};

/// A call of an MCP tool that is on its way. Deleting it gives the call up.
class McpRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~McpRun() override;

    /// Nothing while it goes on.
    const std::optional<McpOutcome> &outcome() const { return m_outcome; }

    /// Ends it, once.
    void end(McpOutcome outcome);

    /// What was called through a client is told there when it is given up, and fails when the client ends first.
    void callThrough(McpClient &client, qint64 call);
    void letGo(); ///< the client is through with it

Q_SIGNALS:
    void ended();

private:
    std::optional<McpOutcome> m_outcome;
    QPointer<McpClient> m_client;
    qint64 m_call = 0;
};

/// One that turns out as a scene says.
std::unique_ptr<McpRun> runAsTold(const SceneMcpCall &call);

} // namespace turnscope
