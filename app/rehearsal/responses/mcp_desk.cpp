// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/mcp_desk.h"

#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/null_text.h"

#include <QTimer>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Whether a filter, a list of names or an object with tool_names and read_only, has the tool.
bool names(const QJsonValue &filter, const QString &tool, bool readOnly)
{
    const QJsonValue list = filter.isArray() ? filter : filter["tool_names"_L1];
    const QJsonValue wanted = filter["read_only"_L1];
    if (!list.isArray() && !wanted.isBool())
        return false;
    return (!list.isArray() || list.toArray().contains(tool)) && (!wanted.isBool() || wanted.toBool() == readOnly);
}

QJsonArray allowed(const QJsonArray &tools, const QJsonValue &filter)
{
    if (!filter.isArray() && !filter["tool_names"_L1].isArray() && !filter["read_only"_L1].isBool())
        return tools;
    QJsonArray some;
    for (const QJsonValue &tool : tools) {
        if (names(filter, tool["name"_L1].toString(), tool["annotations"_L1]["readOnlyHint"_L1].toBool()))
            some.append(tool);
    }
    return some;
}

QJsonArray listed(const McpToolList &list)
{
    QJsonArray tools;
    for (const McpTool &tool : list.tools)
        tools.append(tool.listed());
    return tools;
}

} // namespace

McpDesk::McpDesk(ServerConversation &conversation, const EffectiveSession &settings, const SceneRun &scene,
                 const QList<QUrl> &allowed, Send send)
    : m_conversation(conversation)
    , m_settings(settings)
    , m_scene(scene)
    , m_send(std::move(send))
    , m_servers(allowed)
{
    connect(&m_servers, &McpServers::toolsChanged, this, &McpDesk::listAgain);
}

void McpDesk::learn(const QJsonArray &tools)
{
    for (const QString &label : m_servers.learn(tools))
        m_listed.removeAll(label);
}

void McpDesk::list(const QJsonArray &tools)
{
    for (const QJsonValue &each : tools) {
        const QJsonObject tool = each.toObject();
        const QString label = tool.value("server_label"_L1).toString();
        if (tool.value("type"_L1) != "mcp"_L1 || m_listed.contains(label) || m_listed.size() >= qsizetype(kMostServers))
            continue;
        m_listed << label;
        listOne(tool);
    }
}

void McpDesk::listOne(const QJsonObject &tool)
{
    const QString label = tool.value("server_label"_L1).toString();
    const QJsonObject item{{u"id"_s, ids::mcp("mcpl_"_L1)},
                           {u"type"_s, u"mcp_list_tools"_s},
                           {u"server_label"_s, label},
                           {u"tools"_s, QJsonArray()}};
    add(item);
    m_send("mcp_list_tools.in_progress"_L1, {{u"item_id"_s, item.value("id"_L1)}});
    if (const SceneMcpServer *server = m_scene.mcpServer(label)) {
        McpAnswer<QJsonArray> tools = server->tools;
        if (server->fails)
            tools = tl::unexpected(McpFault{});
        QTimer::singleShot(server->delay, Qt::PreciseTimer, this,
                           [this, item, tool, tools] { endListing(item, tool, tools); });
        return;
    }
    m_servers.list(
        label, [this, item, tool](const McpAnswer<McpToolList> &found) { endListing(item, tool, found.map(&listed)); });
}

void McpDesk::endListing(QJsonObject item, const QJsonObject &tool, const McpAnswer<QJsonArray> &tools)
{
    if (tools) {
        item.insert(u"tools"_s, allowed(*tools, tool.value("allowed_tools"_L1)));
    } else {
        m_listed.removeAll(item.value("server_label"_L1).toString()); // another session.update tries again
        if (!tools.error().error.text.isEmpty())
            item.insert(u"error"_s, tools.error().toItemError());
    }
    finish(item);
    m_send(tools ? "mcp_list_tools.completed"_L1 : "mcp_list_tools.failed"_L1, {{u"item_id"_s, item.value("id"_L1)}});
}

/// A server has told that its tools are others now.
void McpDesk::listAgain(const QString &label)
{
    const QJsonObject tool = toolOf(label);
    if (m_listed.contains(label) && !tool.isEmpty() && m_changes++ < kMostChanges)
        listOne(tool);
}

QJsonArray McpDesk::callable(const QJsonArray &tools) const
{
    QJsonArray callable;
    for (const QJsonValue &each : tools) {
        const QString label = each["server_label"_L1].toString();
        if (each["type"_L1] != "mcp"_L1 || m_scene.mcpServer(label))
            continue;
        const QJsonObject known = toolOf(label); // a response may refer to it by its label alone
        const QJsonValue filter =
            each["allowed_tools"_L1].isUndefined() ? known.value("allowed_tools"_L1) : each["allowed_tools"_L1];
        for (const QJsonValue &tool : allowed(listed(m_servers.tools(label)), filter)) {
            QJsonObject named = tool.toObject();
            named.insert(u"server_label"_s, label);
            callable.append(named);
        }
    }
    return callable;
}

QJsonObject McpDesk::toolOf(const QString &label) const
{
    for (const QJsonValue &tool : m_settings.tools()) {
        if (tool["type"_L1] == "mcp"_L1 && tool["server_label"_L1] == label)
            return tool.toObject();
    }
    return {};
}

bool McpDesk::isReadOnly(const SceneMcpCall &call) const
{
    if (const SceneMcpServer *server = m_scene.mcpServer(call.server)) {
        for (const QJsonValue &tool : server->tools) {
            if (tool["name"_L1] == call.tool)
                return tool["annotations"_L1]["readOnlyHint"_L1].toBool();
        }
        return false;
    }
    const McpToolList tools = m_servers.tools(call.server);
    const McpTool *tool = tools.find(call.tool);
    return tool && tool->isReadOnly();
}

bool McpDesk::needsApproval(const SceneMcpCall &call, const QJsonArray &ofResponse) const
{
    QJsonValue required = toolOf(call.server).value("require_approval"_L1);
    for (const QJsonValue &each : ofResponse) {
        if (each["type"_L1] == "mcp"_L1 && each["server_label"_L1] == call.server
            && !each["require_approval"_L1].isUndefined())
            required = each["require_approval"_L1];
    }
    if (!required.isObject())
        return required != "never"_L1;
    const bool readOnly = isReadOnly(call);
    if (names(required["always"_L1], call.tool, readOnly))
        return true;
    return !names(required["never"_L1], call.tool, readOnly) && !required["always"_L1].isObject();
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
    const QJsonObject item{
        {u"id"_s, ids::mcp("mcp_"_L1)},   {u"type"_s, u"mcp_call"_s},
        {u"server_label"_s, call.server}, {u"name"_s, call.tool},
        {u"arguments"_s, call.arguments}, {u"approval_request_id"_s, answer.value("approval_request_id"_L1)},
        {u"output"_s, QJsonValue()},      {u"error"_s, QJsonValue()}};
    add(item);
    m_send("response.mcp_call.in_progress"_L1, {{u"output_index"_s, 0}, {u"item_id"_s, item.value("id"_L1)}});
    std::unique_ptr<McpRun> started = run(call);
    connect(started.get(), &McpRun::ended, this, [this, item, run = started.get()] { endCall(item, *run->outcome()); });
    m_calls.emplace(item.value("id"_L1).toString(), std::move(started));
}

void McpDesk::endCall(QJsonObject item, const McpOutcome &outcome)
{
    const bool works = outcome.error.isEmpty();
    item.insert(u"output"_s, works ? QJsonValue(outcome.output) : QJsonValue());
    item.insert(u"error"_s, works ? QJsonValue() : QJsonValue(outcome.error));
    m_send(works ? "response.mcp_call.completed"_L1 : "response.mcp_call.failed"_L1,
           {{u"output_index"_s, 0}, {u"item_id"_s, item.value("id"_L1)}});
    finish(item);
    const auto over = m_calls.extract(item.value("id"_L1).toString());
    over.mapped().release()->deleteLater(); // it is in the middle of saying that it ended
}

std::unique_ptr<McpRun> McpDesk::run(const SceneMcpCall &call)
{
    if (call.isTold || m_scene.mcpServer(call.server))
        return runAsTold(call);
    return m_servers.call(call.server, call.tool, call.arguments);
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
