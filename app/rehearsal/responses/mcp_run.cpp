// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/mcp_run.h"

#include <QTimer>

namespace turnscope {

using namespace Qt::StringLiterals;

McpRun::~McpRun()
{
    if (!m_outcome && m_client)
        m_client->cancel(m_call);
}

void McpRun::end(McpOutcome outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    Q_EMIT ended();
}

void McpRun::callThrough(McpClient &client, qint64 call)
{
    m_client = &client;
    m_call = call;
    connect(&client, &QObject::destroyed, this, [this] {
        end({{},
             {{u"type"_s, u"tool_execution_error"_s},
              {u"message"_s, tr("The connection to the MCP server was given up before the tool had answered.")}}});
    });
}

void McpRun::letGo()
{
    if (m_client)
        disconnect(m_client, nullptr, this, nullptr);
    m_client.clear();
}

std::unique_ptr<McpRun> runAsTold(const SceneMcpCall &call)
{
    auto run = std::make_unique<McpRun>();
    QTimer::singleShot(call.takes, Qt::PreciseTimer, run.get(), [run = run.get(), call] {
        run->end({call.output, call.error});
    });
    return run;
}

} // namespace turnscope
