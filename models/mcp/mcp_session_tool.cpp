// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_session_tool.h"

#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

QStringList McpSessionTool::connectors()
{
    return {u"connector_dropbox"_s,      u"connector_gmail"_s,          u"connector_googlecalendar"_s,
            u"connector_googledrive"_s,  u"connector_microsoftteams"_s, u"connector_outlookcalendar"_s,
            u"connector_outlookemail"_s, u"connector_sharepoint"_s};
}

Result<QJsonObject> McpSessionTool::toJson() const
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_-]{0,63}$"_s);
    if (!form.match(label).hasMatch())
        return failure(tr("The label begins with a letter and has letters, digits, - and _, 64 at most: it is how the "
                          "session calls the server."));
    QJsonObject tool{{u"type"_s, u"mcp"_s}, {u"server_label"_s, label}};
    if (!connector.isEmpty()) {
        tool.insert(u"connector_id"_s, connector);
        if (server.authorization.isEmpty())
            return failure(tr("A connector needs an authorization: an OAuth access token of its service."));
    } else {
        if (const auto objection = server.objection())
            return tl::unexpected(*objection);
        tool.insert(u"server_url"_s, server.url.toString(QUrl::FullyEncoded));
    }
    if (!server.authorization.isEmpty())
        tool.insert(u"authorization"_s, QString::fromUtf8(server.authorization.trimmed()));
    QJsonObject headers;
    for (const auto &[name, value] : server.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    if (!headers.isEmpty())
        tool.insert(u"headers"_s, headers);
    if (!allowed.isEmpty())
        tool.insert(u"allowed_tools"_s, QJsonArray::fromStringList(allowed));
    if (approval == Approval::UnlessReadOnly)
        tool.insert(u"require_approval"_s, QJsonObject{{u"never"_s, QJsonObject{{u"read_only"_s, true}}}});
    else
        tool.insert(u"require_approval"_s, approval == Approval::Always ? u"always"_s : u"never"_s);
    return tool;
}

QJsonArray toolsWith(const QJsonArray &inForce, const QJsonObject &tool)
{
    QJsonArray tools;
    for (const QJsonValue &each : inForce) {
        QJsonObject kept = each.toObject();
        if (kept.value("type"_L1) == "mcp"_L1) {
            if (kept.value("server_label"_L1) == tool.value("server_label"_L1))
                continue;
            for (const QLatin1StringView place : {"server_url"_L1, "connector_id"_L1, "tunnel_id"_L1})
                kept.remove(place);
        }
        tools.append(kept);
    }
    tools.append(tool);
    return tools;
}

} // namespace turnscope
