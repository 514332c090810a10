// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QJsonArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace turnscope {

/// An MCP server and what it takes to be let in. Its secrets are for the wire alone: they are neither stored nor shown. A value
/// type.
struct McpServer
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::McpServer)

public:
    using Header = std::pair<QByteArray, QByteArray>;

    QUrl url;                 ///< http or https
    QByteArray authorization; ///< an access token, or a whole value of the Authorization header; may be empty
    QList<Header> headers;    ///< besides

    /// The address of a server that can be asked over HTTP; else a sentence.
    static Result<QUrl> parseUrl(const QString &text);

    /// Headers as a person writes them, a line each: "X-Team: harbor". A sentence names the line that is none.
    static Result<QList<Header>> parseHeaders(const QString &text);

    bool isHere() const; ///< on this machine

    /// Why it must not be asked: a secret would go over the network in plain text, or be told twice.
    std::optional<Error> objection() const;

    /// The value of the Authorization header: a token alone is a bearer's.
    QByteArray authorizationHeader() const;

    QByteArrayList secrets() const; ///< that no text may show: authorization, values of headers, what the URL hides
    QString name() const;           ///< the address as it may be shown
    QString origin() const;         ///< scheme, host and port
};

/// What the MCP servers among a session's tools are told and nobody else: authorizations, and the values of headers.
QByteArrayList mcpSecretsOf(const QJsonArray &tools);

/// Whether two addresses have the same scheme, host and port.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// Whether the address is this machine's own: localhost, 127.0.0.0/8 or [::1].
bool isLoopback(const QUrl &url);

} // namespace turnscope
