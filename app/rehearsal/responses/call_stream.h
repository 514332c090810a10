// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    CallStream(ResponseOutput &output, ResponseOutput::Send send, const SceneMcpCall &call);

    /// Sends the next delta, or else what follows the last one, until the item is closed. `now` by the response's
    /// clock.
    Progress proceed(milliseconds now);

    /// Closes the item with the arguments it has got so far.
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
    std::optional<milliseconds> m_ends; ///< when the tool has worked
};

} // namespace turnscope
