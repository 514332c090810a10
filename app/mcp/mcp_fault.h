// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mcp/mcp_server.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace turnscope {

/// Why an MCP server did not do what it was asked.
struct McpFault
{
    enum class Kind : quint8 {
        Refused,     ///< by ourselves: the address, or what would have been told to whom
        Unreachable, ///< nobody answers there, or not in time
        Http,        ///< `code` is the status
        Protocol,    ///< what came is not MCP; `code` is that of a JSON-RPC error, or 0
    };

    Kind kind = Kind::Protocol;
    int code = 0;
    Error error; ///< a sentence without secrets

    /// As the protocol's items have it: http_error, protocol_error or tool_execution_error (PROTOCOL 3.8).
    QJsonObject toItemError() const;
};

/// The sentences for what goes wrong with one server.
class McpFaults
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::McpFault)

public:
    explicit McpFaults(const McpServer &server);

    /// An answer of HTTP that is no success. `body` is the beginning of it, `wanted` its WWW-Authenticate header.
    McpFault ofStatus(int status, const QByteArray &body, const QByteArray &wanted, bool hadAuthorization) const;
    McpFault ofRedirect(const QUrl &from, const QUrl &to) const;
    McpFault ofWebPage(const QByteArray &body) const; ///< HTML where JSON was to come
    McpFault ofNetwork(const QString &systemText) const;
    McpFault ofTimeout(qint64 seconds, qint64 bytes) const; ///< so much of the answer had come
    McpFault ofSize(qint64 limit) const;
    McpFault ofLostSession() const; ///< a request of a session of which the server knows nothing any more
    McpFault ofRpcError(const QJsonObject &error) const; ///< the error of a JSON-RPC answer
    McpFault ofProtocol(const QString &what) const;      ///< a whole sentence but for the server: "%1 …"

    /// A JSON text of the server's, in which it repeats a secret that it was told: without it. Any other as it is.
    QByteArray withoutSecrets(const QByteArray &json) const;

    /// What the server says, without secrets, in one line, cut short.
    QString quoted(const QString &theirs) const;

    const QString &name() const { return m_name; } ///< of the server, as sentences begin with it

private:
    QString m_name;
    QByteArrayList m_secrets;
};

} // namespace turnscope
