// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/responses/mcp_servers.h"
#include "app/rehearsal/scenes/scene_run.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/server_conversation.h"

#include <QObject>

#include <functional>
#include <map>

namespace turnscope {

/// The MCP side of one rehearsal session: lists the tools of the servers that a session names, asks for approval, and runs
/// what was approved. What a scene says of a server is so; any other server is a real one, and asked (McpServers). Owned by
/// the session; lives on its thread.
class McpDesk : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<void(QLatin1StringView type, const QJsonObject &event)>;

    static constexpr size_t kMostServers = 64;
    static constexpr int kMostChanges = 50; ///< of tools, that are told to a session

    /// Everything outlives it. `allowed` as McpServers has it.
    McpDesk(ServerConversation &conversation, const EffectiveSession &settings, const SceneRun &scene,
            const QList<QUrl> &allowed, Send send);

    /// Takes addresses and secrets from tools as the client sent them.
    void learn(const QJsonArray &tools);

    /// Lists the MCP servers among these tools, those that were not listed before.
    void list(const QJsonArray &tools);

    /// What of these tools' real servers may be called, as mcp_list_tools has it, each with its `server_label`.
    QJsonArray callable(const QJsonArray &tools) const;

    /// Whether the session's tools, or over them those of the response, want approval for this call; that is the default.
    bool needsApproval(const SceneMcpCall &call, const QJsonArray &ofResponse) const;

    /// The item that asks for approval; the call is kept until the answer comes.
    QJsonObject askFor(const SceneMcpCall &call);

    /// Whether an `mcp_approval_response` answers something that was asked.
    std::optional<WireError> check(const QJsonObject &answer) const;

    /// The answer has come: runs the call, or forgets it.
    void take(const QJsonObject &answer);

    /// Begins a call that needs no approval, or has it.
    std::unique_ptr<McpRun> run(const SceneMcpCall &call);

private:
    void add(const QJsonObject &item);
    void finish(const QJsonObject &item);
    void listOne(const QJsonObject &tool);
    void endListing(QJsonObject item, const QJsonObject &tool, const McpAnswer<QJsonArray> &tools);
    void listAgain(const QString &label);
    void endCall(QJsonObject item, const McpOutcome &outcome);
    QJsonObject toolOf(const QString &label) const;
    bool isReadOnly(const SceneMcpCall &call) const;

    ServerConversation &m_conversation;
    const EffectiveSession &m_settings;
    const SceneRun &m_scene;
    Send m_send;
    McpServers m_servers;
    QStringList m_listed;
    int m_changes = 0;
    std::map<QString, SceneMcpCall> m_asked;            ///< by the id of the request
    std::map<QString, std::unique_ptr<McpRun>> m_calls; ///< that were approved, by the id of their item
};

} // namespace turnscope
