// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/agent_server.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

namespace turnscope {

namespace {

AgentServer makeServer()
{
    const QJsonObject text{{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), 8}};
    const QJsonObject count{{QStringLiteral("type"), QStringLiteral("integer")}, {QStringLiteral("minimum"), 1}};
    return AgentServer({{QStringLiteral("echo"),
                         QStringLiteral("Echo"),
                         QStringLiteral("Says it again."),
                         {{QStringLiteral("text"), text}, {QStringLiteral("count"), count}},
                         {QStringLiteral("text")},
                         [](const QJsonObject &arguments) -> Result<QJsonObject> { return arguments; }}},
                       QStringLiteral("Ask."));
}

} // namespace

/// What a coding agent says to `turnscope mcp`, a message a line: each answer is JSON in one line.
void fuzz::fuzz_agent(QByteArrayView input)
{
    AgentServer server = makeServer();
    for (const QByteArray &line : input.toByteArray().split('\n')) {
        const QByteArray answer = server.answer(line);
        hold(answer.isEmpty() || (!QJsonDocument::fromJson(answer).isNull() && !answer.trimmed().contains('\n')));
    }
}

} // namespace turnscope
