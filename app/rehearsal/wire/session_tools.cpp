// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/session_tools.h"

#include "app/rehearsal/wire/wire_schema.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool namesServer(const QJsonObject &tool)
{
    return tool.value("type"_L1) != "mcp"_L1 || tool.contains("server_url"_L1) || tool.contains("connector_id"_L1)
           || tool.contains("tunnel_id"_L1);
}

/// The MCP tool of that label; empty when there is none.
QJsonObject toolOf(const QJsonArray &tools, const QJsonValue &label)
{
    for (const QJsonValue &each : tools) {
        if (each["server_label"_L1] == label && each["type"_L1] == "mcp"_L1)
            return each.toObject();
    }
    return {};
}

} // namespace

QJsonArray session_tools::complete(const QJsonArray &tools, const QJsonArray &before)
{
    QJsonArray complete;
    for (const QJsonValue &each : tools) {
        QJsonObject tool = each.toObject();
        if (!namesServer(tool)) {
            QJsonObject known = toolOf(before, tool.value("server_label"_L1));
            for (auto it = tool.begin(); it != tool.end(); ++it)
                known.insert(it.key(), it.value());
            tool = known;
        }
        if (tool.value("type"_L1) == "function"_L1 && !tool.contains("description"_L1))
            tool.insert(u"description"_s, QJsonValue());
        tool.remove(u"authorization"_s); // a secret is never echoed
        tool.remove(u"headers"_s);
        complete.append(tool);
    }
    return complete;
}

std::optional<WireError> session_tools::checkServers(const QJsonArray &tools, const QJsonArray &before)
{
    for (qsizetype i = 0; i < tools.size(); ++i) {
        const QJsonObject tool = tools.at(i).toObject();
        if (!namesServer(tool) && toolOf(before, tool.value("server_label"_L1)).isEmpty())
            return schema::missing(u"session.tools[%1].server_url"_s.arg(i));
    }
    return {};
}

} // namespace turnscope
