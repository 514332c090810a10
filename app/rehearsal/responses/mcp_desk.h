// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/scenes/scene_run.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/server_conversation.h"

#include <QObject>

#include <functional>
#include <map>

namespace turnscope {

/// The MCP side of one rehearsal session: lists the tools of the servers that a session names, asks for approval, and runs
/// what was approved, all of it as the scene says; nothing outside is ever called, so the listing of a server that no scene
/// knows fails. Owned by the session; lives on its thread.
class McpDesk : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<void(QLatin1StringView type, const QJsonObject &event)>;

    static constexpr size_t kMostServers = 64;

    /// Everything outlives it.
    McpDesk(ServerConversation &conversation, const EffectiveSession &settings, const SceneRun &scene, Send send);

    /// Lists the MCP servers among these tools, those that were not listed before.
    void list(const QJsonArray &tools);

    /// Whether the session's tools want approval for this call; that is the default.
    bool needsApproval(const SceneMcpCall &call) const;

    /// The item that asks for approval; the call is kept until the answer comes.
    QJsonObject askFor(const SceneMcpCall &call);

    /// Whether an `mcp_approval_response` answers something that was asked.
    std::optional<WireError> check(const QJsonObject &answer) const;

    /// The answer has come: runs the call, or forgets it.
    void take(const QJsonObject &answer);

private:
    void add(const QJsonObject &item);
    void finish(const QJsonObject &item);
    void endListing(QJsonObject item, const QJsonObject &tool);

    ServerConversation &m_conversation;
    const EffectiveSession &m_settings;
    const SceneRun &m_scene;
    Send m_send;
    QStringList m_listed;
    std::map<QString, SceneMcpCall> m_asked; ///< by the id of the request
};

} // namespace turnscope
