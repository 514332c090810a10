// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_fault.h"
#include "models/mcp/mcp_result.h"
#include "models/mcp/mcp_session_tool.h"
#include "models/mcp/mcp_tool.h"
#include "models/mcp/starting_arguments.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

namespace turnscope {

namespace {

void readMessage(const QJsonObject &message, McpToolList &tools)
{
    const QJsonObject result = message.value(QStringLiteral("result")).toObject();
    const McpToolList before = tools;
    addTools(result.value(QStringLiteral("tools")), tools);
    (void)toolChanges(before, tools);
    for (const McpTool &tool : std::as_const(tools.tools)) {
        fuzz::hold(tools.find(tool.name) != nullptr);
        (void)tool.listed();
        (void)startingArguments(tool.input);
        (void)readMcpResult(result, &tool);
    }
    (void)readMcpResult(result, nullptr);
    (void)McpFaults({}).ofRpcError(message.value(QStringLiteral("error")).toObject());
}

} // namespace

/// What an MCP server answers, a message a line: lists of tools, results, errors; and its address and headers as typed.
void fuzz::fuzz_mcp(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    McpServer server;
    server.authorization = "the-secret-of-the-server";
    const McpFaults faults(server);
    McpToolList tools;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray clean = faults.withoutSecrets(line);
        hold(!clean.contains(server.authorization));
        readMessage(QJsonDocument::fromJson(clean).object(), tools);
        (void)faults.ofStatus(401, line, line, true);
        hold(!faults.quoted(QString::fromUtf8(line)).contains(QLatin1String(server.authorization)));
    }
    const QString text = QString::fromUtf8(bytes);
    if (const auto headers = McpServer::parseHeaders(text))
        server.headers = *headers;
    if (const auto url = McpServer::parseUrl(text))
        server.url = *url;
    (void)server.objection();
    (void)server.name();
    (void)mcpSecretsOf(QJsonDocument::fromJson(bytes).array());
    (void)McpSessionTool{QStringLiteral("label"), server, {}, {}}.toJson();
}

} // namespace turnscope
