// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/mcp/mcp_greeting.h"
#include "models/mcp/mcp_result.h"
#include "models/mcp/mcp_server.h"
#include "models/mcp/mcp_tool.h"

#include <QObject>

#include <optional>

namespace turnscope {

/// How far the trial of an MCP server has come, and what came of it.
struct McpTrialState
{
    enum class Stage : quint8 { Closed, Greeting, Listing, Ready, Calling };

    Stage stage = Stage::Closed;
    McpGreeting greeting;
    McpToolList tools;
    QString changes;                 ///< of the tools since the list before; empty when there were none
    QString progress;                ///< of the call, in the server's words
    std::optional<McpResult> result; ///< of the last call

    std::optional<milliseconds>
        greeted; ///< how long each took, its last byte included; nothing: it did not come to that
    std::optional<milliseconds> listed;
    std::optional<milliseconds> called;

    Error error;     ///< why connecting or listing failed; empty when it did not
    Error callError; ///< why the last call did

    bool isOpen() const { return stage == Stage::Ready || stage == Stage::Calling || stage == Stage::Listing; }
};

/// Tries an MCP server without a session: connects, lists its tools, calls one. Secrets stay with it until the trial ends and
/// are neither stored nor recorded. Implemented in app, faked in the tests of ui. GUI thread; every call returns at once.
class McpControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the trial of before, greets this server, and lists its tools.
    virtual void connectTo(const McpServer &server) = 0;

    /// Once more; the server does so by itself when it tells that its tools changed.
    virtual void list() = 0;

    /// In Stage::Ready; else nothing comes of it.
    virtual void call(const QString &tool, const QJsonObject &arguments) = 0;

    /// Gives up what is going on: a call, or the whole trial while it begins.
    virtual void cancel() = 0;

    virtual void disconnectFromServer() = 0;

    virtual const McpTrialState &state() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace turnscope
