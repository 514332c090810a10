// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/responses/mcp_run.h"
#include "app/rehearsal/responses/response_output.h"
#include "app/rehearsal/scenes/scene.h"

namespace turnscope {

/// A function call or an MCP call of a response while it is written and, for MCP, run. The output outlives it.
class CallStream
{
public:
    enum class Progress { Delta, Waits, Over };

    /// Opens the call's item.
    CallStream(ResponseOutput &output, ResponseOutput::Send send, const SceneCall &call);

    /// `run` begins the call, once its arguments are written.
    using Run = std::function<std::unique_ptr<McpRun>(const SceneMcpCall &call)>;
    CallStream(ResponseOutput &output, ResponseOutput::Send send, const SceneMcpCall &call, Run run);

    /// Sends the next delta, or else what follows the last one, until the item is closed.
    Progress proceed();

    /// Closes the item with the arguments it has got so far; an MCP call that runs is given up.
    void abandon();

    int tokens() const; ///< of the name and the arguments that were sent

private:
    void open();
    void tellArguments();
    void endMcp(const QString &output, const QJsonValue &error);

    ResponseOutput &m_output;
    ResponseOutput::Send m_send;
    std::optional<SceneMcpCall> m_mcp;
    QJsonObject m_item;
    QJsonObject m_place;
    QString m_arguments; ///< all of them
    qsizetype m_sent = 0;
    Run m_begin;
    std::unique_ptr<McpRun> m_run; ///< once it has begun
};

} // namespace turnscope
