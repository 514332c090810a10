// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_fault.h"

#include "models/protocol/redactor.h"
#include "models/protocol/secret_needles.h"
#include "models/protocol/url_secrets.h"
#include "models/text/time_text.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuote = 300; // characters

/// What a refusal's body says for people: of JSON-RPC, of OAuth, or of the many that only have a message.
QString complaintIn(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonValue error = json.value("error"_L1);
    for (const QJsonValue &each : {error["message"_L1], json.value("error_description"_L1), json.value("message"_L1),
                                   json.value("detail"_L1), error}) {
        if (each.isString() && !each.toString().isEmpty())
            return each.toString();
    }
    return {};
}

} // namespace

QJsonObject McpFault::toItemError() const
{
    switch (kind) {
    case Kind::Http:
        return {{u"type"_s, u"http_error"_s}, {u"code"_s, code}, {u"message"_s, error.text}};
    case Kind::Protocol:
        return {{u"type"_s, u"protocol_error"_s}, {u"code"_s, code}, {u"message"_s, error.text}};
    case Kind::Refused:
    case Kind::Unreachable:
        break;
    }
    return {{u"type"_s, u"tool_execution_error"_s}, {u"message"_s, error.text}};
}

McpFaults::McpFaults(const McpServer &server)
    : m_name(tr("The MCP server %1").arg(server.name()))
    , m_secrets(server.secrets())
{
}

McpFault McpFaults::ofStatus(int status, const QByteArray &body, const QByteArray &wanted, bool hadAuthorization) const
{
    const QString said = quoted(complaintIn(body));
    QString text;
    switch (status) {
    case 401:
        text = hadAuthorization ? tr("%1 does not take the authorization (HTTP %2).")
                                : tr("%1 wants an authorization, and has got none (HTTP %2).");
        if (wanted.contains("resource_metadata"))
            text += u' ' + tr("It hands out tokens by OAuth: get one from its owner's console and give it here.");
        break;
    case 403:
        text = tr("%1 knows who asks, and does not let it in (HTTP %2): the authorization lacks a right, or the server "
                  "takes requests from elsewhere only.");
        break;
    case 404:
        text = tr("%1 is not there (HTTP %2). Is the path right? It often ends in /mcp.");
        break;
    case 405:
        text = tr("%1 takes no POST (HTTP %2): the path is another, or it speaks the older transport of HTTP with "
                  "SSE, which the API does not speak over this address either.");
        break;
    case 429:
        text = tr("%1 has had enough requests (HTTP %2). Try again later.");
        break;
    default:
        text = status >= 500 ? tr("%1 broke down (HTTP %2).") : tr("%1 refuses the request (HTTP %2).");
    }
    text = text.arg(m_name).arg(status);
    if (!said.isEmpty())
        text += u' ' + tr("It says: %1.").arg(said);
    return {McpFault::Kind::Http, status, {text, {}}};
}

McpFault McpFaults::ofRedirect(const QUrl &from, const QUrl &to) const
{
    const QString where = turnscope::withoutSecrets(to).toString(QUrl::RemoveQuery).left(kLongestQuote);
    const QString text =
        isSameOrigin(from, to)
            ? tr("%1 sends us on to %2 in a way that would lose the request. Give that address.")
            : tr("%1 sends us to another host, %2. Nothing was sent there. If that is its new address, give that one.");
    return {McpFault::Kind::Refused, 0, {text.arg(m_name, where), {}}};
}

McpFault McpFaults::ofWebPage(const QByteArray &body) const
{
    static const QRegularExpression title(u"<title[^>]*>(.{1,200}?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QString found = quoted(title.match(QString::fromUtf8(body)).captured(1));
    QString text =
        tr("%1 answers with a web page, not with MCP. Is the path right? It often ends in /mcp.").arg(m_name);
    if (!found.isEmpty())
        text += u' ' + tr("The page is called “%1”.").arg(found);
    return {McpFault::Kind::Protocol, 0, {text, {}}};
}

McpFault McpFaults::ofNetwork(const QString &systemText) const
{
    return {McpFault::Kind::Unreachable, 0, {tr("%1 cannot be reached: %2.").arg(m_name, quoted(systemText)), {}}};
}

McpFault McpFaults::ofTimeout(qint64 seconds, qint64 bytes) const
{
    const QString text = bytes == 0 ? tr("%1 said nothing for %2 s.").arg(m_name).arg(seconds)
                                    : tr("%1 was not through with its answer after %2 s; %3 of it had come.")
                                          .arg(m_name)
                                          .arg(seconds)
                                          .arg(byteSizeText(bytes));
    return {McpFault::Kind::Unreachable, 0, {text, {}}};
}

McpFault McpFaults::ofSize(qint64 limit) const
{
    return ofProtocol(tr("%1 answers with more than the %2 that an answer may have.").arg(m_name, byteSizeText(limit)));
}

McpFault McpFaults::ofLostSession() const
{
    return {McpFault::Kind::Http,
            404,
            {tr("%1 has forgotten our session, as after a restart. Connect to it again.").arg(m_name), {}}};
}

McpFault McpFaults::ofRpcError(const QJsonObject &error) const
{
    const int code = error.value("code"_L1).toInt();
    const QString said = quoted(error.value("message"_L1).toString());
    return {McpFault::Kind::Protocol,
            code,
            {said.isEmpty() ? tr("%1 refuses: error %2.").arg(m_name).arg(code)
                            : tr("%1 refuses: %2 (error %3).").arg(m_name, said).arg(code),
             {}}};
}

McpFault McpFaults::ofProtocol(const QString &what) const
{
    return {McpFault::Kind::Protocol, 0, {what, {}}};
}

QByteArray McpFaults::withoutSecrets(const QByteArray &json) const
{
    if (m_secrets.isEmpty())
        return json;
    Redactor redactor;
    for (const QByteArray &secret : m_secrets)
        redactor.add(secret);
    const auto redacted = redactor.redacted(json);
    return redacted ? redacted->frame : json;
}

QString McpFaults::quoted(const QString &theirs) const
{
    Redactor redactor;
    for (const QByteArray &secret : m_secrets)
        redactor.add(secret);
    QString text = redactor.text(theirs.simplified()).left(kLongestQuote);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace turnscope
