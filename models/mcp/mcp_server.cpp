// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_server.h"

#include "models/protocol/url_secrets.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Those that the client itself has to set.
bool isOurs(const QByteArray &header)
{
    static constexpr std::array ours{"accept",         "accept-encoding",      "connection",
                                     "content-length", "content-type",         "host",
                                     "mcp-session-id", "mcp-protocol-version", "transfer-encoding"};
    const QByteArray name = header.toLower();
    return std::ranges::any_of(ours, [&](const char *each) { return name == each; });
}

} // namespace

Result<QUrl> McpServer::parseUrl(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(tr("Give the server's address, such as http://127.0.0.1:3001/mcp."));
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty()) {
        static const QRegularExpression secret(u"(?<=//)[^/]*@|[?#].*$"_s);
        return failure(tr("“%1” is no address of an MCP server; it looks like https://mcp.example.com/mcp.")
                           .arg(text.trimmed().remove(secret).left(200)));
    }
    if (!url.userInfo().isEmpty())
        return failure(tr("A password has no place in the address; give it as authorization."));
    return url;
}

Result<QList<McpServer::Header>> McpServer::parseHeaders(const QString &text)
{
    static const QRegularExpression form(u"^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,200})[ \t]*:[ \t]*(.*)$"_s);
    QList<Header> headers;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(line);
        const bool plain = std::ranges::all_of(line, [](QChar each) { return each >= u' ' && each < u'\x7f'; });
        if (!match.hasMatch() || !plain) // what stands there may be a secret: it is not repeated
            return failure(tr("Line %1 is no header; write one a line, such as X-Team: harbor.").arg(i + 1));
        const QByteArray name = match.captured(1).toLatin1();
        if (isOurs(name))
            return failure(tr("The header %1 is set by the client itself.").arg(match.captured(1)));
        headers.append({name, match.captured(2).toLatin1()});
    }
    return headers;
}

bool McpServer::isHere() const
{
    return isLoopback(url);
}

std::optional<Error> McpServer::objection() const
{
    const bool secret = !authorization.isEmpty() || !headers.isEmpty();
    if (secret && url.scheme() != "https"_L1 && !isHere())
        return Error{tr("The authorization would go to %1 for everybody to read; use https.").arg(url.host()), {}};
    const bool twice = std::ranges::any_of(
        headers, [](const Header &each) { return each.first.compare("authorization", Qt::CaseInsensitive) == 0; });
    if (twice && !authorization.isEmpty())
        return Error{tr("Give the authorization once: in its field, or as a header."), {}};
    if (std::ranges::any_of(authorization, [](char each) { return each < ' ' || each > '~'; }))
        return Error{tr("The authorization has characters that no header can have."), {}};
    return {};
}

QByteArray McpServer::authorizationHeader() const
{
    const QByteArray value = authorization.trimmed();
    return value.isEmpty() || value.contains(' ') ? value : "Bearer " + value;
}

QByteArrayList McpServer::secrets() const
{
    QByteArrayList secrets = secretsIn(url);
    if (!authorization.isEmpty())
        secrets << authorization.trimmed();
    for (const Header &header : headers)
        secrets << header.second;
    return secrets;
}

QString McpServer::name() const
{
    return withoutSecrets(url).toString(QUrl::RemoveScheme | QUrl::RemoveQuery).mid(2);
}

QString McpServer::origin() const
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QByteArrayList mcpSecretsOf(const QJsonArray &tools)
{
    QByteArrayList secrets;
    for (const QJsonValue &tool : tools) {
        if (tool["type"_L1] != "mcp"_L1)
            continue;
        secrets << tool["authorization"_L1].toString().toUtf8();
        secrets << secretsIn(QUrl(tool["server_url"_L1].toString()));
        for (const QJsonValue &value : tool["headers"_L1].toObject())
            secrets << value.toString().toUtf8();
    }
    secrets.removeAll(QByteArray());
    return secrets;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression ours(u"^(localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|::1)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return ours.match(url.host()).hasMatch();
}

} // namespace turnscope
