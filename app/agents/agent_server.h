// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agents/agent_tool.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace turnscope {

/// The Model Context Protocol's server side, as far as tools go: JSON-RPC 2.0, one message a line. Holds no connection: who has
/// one hands its lines over. Revisions of the protocol: kRevisions; a client that asks for another is offered the newest.
class AgentServer
{
public:
    static constexpr qsizetype kLongestLine = 4 << 20; ///< bytes

    /// `instructions`: what an agent is told of the whole, in English.
    AgentServer(AgentTools tools, QString instructions);

    /// What is answered to a line, without its end; empty: nothing, as to a notification. Garbage is answered with an error.
    QByteArray answer(QByteArrayView line);

    /// The same to a line that is longer than is taken.
    static QByteArray tooLong();

private:
    enum class Code : int {
        ParseError = -32700,
        InvalidRequest = -32600,
        MethodNotFound = -32601,
        InvalidParams = -32602,
    };
    struct Refused
    {
        Code code;
        QString text;
    };
    using Outcome = tl::expected<QJsonObject, Refused>;

    static QJsonObject refusal(const QJsonValue &id, Code code, const QString &text);
    std::optional<QJsonObject> answerTo(const QJsonValue &message);
    Outcome run(const QString &method, const QJsonObject &params);
    QJsonObject initialize(const QJsonObject &params) const;
    QJsonObject listTools() const;
    Outcome callTool(const QJsonObject &params);

    AgentTools m_tools;
    QString m_instructions;
};

} // namespace turnscope
