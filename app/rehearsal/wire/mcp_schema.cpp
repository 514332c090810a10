// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/mcp_schema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace turnscope::schema {

using namespace Qt::StringLiterals;

namespace {

Check filter()
{
    return object({{u"tool_names"_s, list(text())}, {u"read_only"_s, flag()}});
}

Check keys()
{
    const QStringList connectors{u"connector_dropbox"_s,        u"connector_gmail"_s,
                                 u"connector_googlecalendar"_s, u"connector_googledrive"_s,
                                 u"connector_microsoftteams"_s, u"connector_outlookcalendar"_s,
                                 u"connector_outlookemail"_s,   u"connector_sharepoint"_s};
    return object({
        {u"type"_s, text()},
        {u"server_label"_s, text(), true},
        {u"server_url"_s, text()},
        {u"connector_id"_s, oneOf(connectors)},
        {u"tunnel_id"_s, text()},
        {u"authorization"_s, nullable(text())},
        {u"server_description"_s, nullable(text())},
        {u"headers"_s, nullable(openObject())},
        {u"allowed_tools"_s, nullable(either(filter(), list(text())))},
        {u"allowed_callers"_s, nullable(list(text(), 1))},
        {u"require_approval"_s,
         nullable(either(object({{u"always"_s, filter()}, {u"never"_s, filter()}}), oneOf({u"always"_s, u"never"_s})))},
        {u"defer_loading"_s, flag()},
    });
}

bool authorizes(const QJsonObject &headers)
{
    const QStringList names = headers.keys();
    return names.contains(u"authorization"_s, Qt::CaseInsensitive);
}

} // namespace

Check mcpTool()
{
    return [known = keys()](const QJsonValue &value, const QString &path) -> Refusal {
        if (const Refusal refusal = known(value, path))
            return refusal;
        const QJsonObject tool = value.toObject();
        const int servers = int(tool.contains("server_url"_L1)) + int(tool.contains("connector_id"_L1))
                            + int(tool.contains("tunnel_id"_L1));
        if (servers > 1) {
            return WireError{
                u"invalid_value"_s,
                u"Invalid '%1': only one of 'server_url', 'connector_id' and 'tunnel_id' can be given."_s.arg(path),
                path};
        }
        if (tool.value("authorization"_L1).isString() && authorizes(tool.value("headers"_L1).toObject())) {
            return WireError{
                u"invalid_value"_s,
                u"Invalid '%1': 'authorization' and an Authorization header cannot both be given."_s.arg(path),
                path + u".authorization"_s};
        }
        return {};
    };
}

Check distinctLabels(Check tools)
{
    return [tools = std::move(tools)](const QJsonValue &value, const QString &path) -> Refusal {
        if (const Refusal refusal = tools(value, path))
            return refusal;
        QStringList labels;
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString label = list.at(i)["server_label"_L1].toString();
            if (label.isEmpty() || list.at(i)["type"_L1] != "mcp"_L1)
                continue;
            if (labels.contains(label)) {
                return WireError{u"invalid_value"_s,
                                 u"Duplicate server_label '%1' found in tools."_s.arg(label.left(200)),
                                 u"%1[%2].server_label"_s.arg(path).arg(i)};
            }
            labels << label;
        }
        return {};
    };
}

} // namespace turnscope::schema
