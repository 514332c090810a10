// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/mcp_desk.h"

#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/null_text.h"

#include <QTimer>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Whether a filter, a list of names or an object with tool_names, has the tool.
bool names(const QJsonValue &filter, const QString &tool)
{
    const QJsonArray list = filter.isArray() ? filter.toArray() : filter["tool_names"_L1].toArray();
    return list.contains(tool);
}

QJsonArray allowed(const QJsonArray &tools, const QJsonValue &filter)
{
    if (!filter.isArray() && !filter["tool_names"_L1].isArray())
        return tools;
    QJsonArray some;
    for (const QJsonValue &tool : tools) {
        if (names(filter, tool["name"_L1].toString()))
            some.append(tool);
    }
    return some;
}

} // namespace

McpDesk::McpDesk(ServerConversation &conversation, const EffectiveSession &settings, const SceneRun &scene, Send send)
    : m_conversation(conversation)
    , m_settings(settings)
    , m_scene(scene)
    , m_send(std::move(send))
{
}

void McpDesk::list(const QJsonArray &tools)
{
    for (const QJsonValue &each : tools) {
        const QJsonObject tool = each.toObject();
        const QString label = tool.value("server_label"_L1).toString();
        if (tool.value("type"_L1) != "mcp"_L1 || m_listed.contains(label) || m_listed.size() >= qsizetype(kMostServers))
            continue;
        m_listed << label;
        const QJsonObject item{{u"id"_s, ids::mcp("mcpl_"_L1)},
                               {u"type"_s, u"mcp_list_tools"_s},
                               {u"server_label"_s, label},
                               {u"tools"_s, QJsonArray()}};
        add(item);
        m_send("mcp_list_tools.in_progress"_L1, {{u"item_id"_s, item.value("id"_L1)}});
        const SceneMcpServer *server = m_scene.mcpServer(label);
        QTimer::singleShot(server ? server->delay : milliseconds(0), Qt::PreciseTimer, this,
                           [this, item, tool] { endListing(item, tool); });
    }
}

void McpDesk::endListing(QJsonObject item, const QJsonObject &tool)
{
    const SceneMcpServer *server = m_scene.mcpServer(item.value("server_label"_L1).toString());
    const bool works = server && !server->fails;
    if (works)
        item.insert(u"tools"_s, allowed(server->tools, tool.value("allowed_tools"_L1)));
    else
        m_listed.removeAll(item.value("server_label"_L1).toString()); // another session.update tries again
    finish(item);
    m_send(works ? "mcp_list_tools.completed"_L1 : "mcp_list_tools.failed"_L1, {{u"item_id"_s, item.value("id"_L1)}});
}

bool McpDesk::needsApproval(const SceneMcpCall &call) const
{
    for (const QJsonValue &tool : m_settings.tools()) {
        if (tool["type"_L1] != "mcp"_L1 || tool["server_label"_L1] != call.server)
            continue;
        const QJsonValue required = tool["require_approval"_L1];
        if (!required.isObject())
            return required != "never"_L1;
        if (names(required["always"_L1], call.tool))
            return true;
        return !names(required["never"_L1], call.tool) && !required["always"_L1].isObject();
    }
    return true;
}

QJsonObject McpDesk::askFor(const SceneMcpCall &call)
{
    const QString id = ids::mcp("mcpr_"_L1);
    m_asked.emplace(id, call);
    return {{u"id"_s, id},
            {u"type"_s, u"mcp_approval_request"_s},
            {u"server_label"_s, call.server},
            {u"name"_s, call.tool},
            {u"arguments"_s, call.arguments}};
}

std::optional<WireError> McpDesk::check(const QJsonObject &answer) const
{
    const QString id = answer.value("approval_request_id"_L1).toString();
    if (m_asked.contains(id))
        return {};
    return WireError{u"invalid_value"_s,
                     u"Approval request with id '%1' not found, or already answered."_s.arg(id.left(64)),
                     u"item.approval_request_id"_s};
}

void McpDesk::take(const QJsonObject &answer)
{
    const auto asked = m_asked.find(answer.value("approval_request_id"_L1).toString());
    if (asked == m_asked.end())
        return;
    const SceneMcpCall call = asked->second;
    m_asked.erase(asked);
    if (!answer.value("approve"_L1).toBool())
        return;
    QJsonObject item{
        {u"id"_s, ids::mcp("mcp_"_L1)},   {u"type"_s, u"mcp_call"_s},
        {u"server_label"_s, call.server}, {u"name"_s, call.tool},
        {u"arguments"_s, call.arguments}, {u"approval_request_id"_s, answer.value("approval_request_id"_L1)},
        {u"output"_s, QJsonValue()},      {u"error"_s, QJsonValue()}};
    add(item);
    const QJsonObject place{{u"output_index"_s, 0}, {u"item_id"_s, item.value("id"_L1)}};
    m_send("response.mcp_call.in_progress"_L1, place);
    QTimer::singleShot(call.takes, Qt::PreciseTimer, this, [this, call, item, place]() mutable {
        const bool works = call.error.isEmpty();
        item.insert(u"output"_s, works ? QJsonValue(call.output) : QJsonValue());
        item.insert(u"error"_s, works ? QJsonValue() : QJsonValue(call.error));
        m_send(works ? "response.mcp_call.completed"_L1 : "response.mcp_call.failed"_L1, place);
        finish(item);
    });
}

void McpDesk::add(const QJsonObject &item)
{
    const QString previous = m_conversation.lastId();
    m_conversation.append({item, {}, {}, {}, false});
    m_send("conversation.item.added"_L1, {{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, item}});
}

void McpDesk::finish(const QJsonObject &item)
{
    const QString id = item.value("id"_L1).toString();
    if (ServerItem *kept = m_conversation.find(id))
        kept->wire = item;
    m_send("conversation.item.done"_L1,
           {{u"previous_item_id"_s, orNull(m_conversation.idBefore(id))}, {u"item"_s, item}});
}

} // namespace turnscope
