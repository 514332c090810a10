// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/endpoint_session.h"
#include "app/rehearsal/hearing/user_audio.h"
#include "app/rehearsal/item_desk.h"
#include "app/rehearsal/responses/mcp_desk.h"
#include "app/rehearsal/responses/responses.h"
#include "app/rehearsal/scenes/scene_run.h"
#include "app/rehearsal/scenes/step_player.h"
#include "app/rehearsal/wire/beta_dialect.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/server_conversation.h"
#include "app/rehearsal/wire/usage_meter.h"
#include "models/protocol/json_reader.h"

#include <QQueue>
#include <QTimer>

#include <memory>

namespace turnscope {

class Brain;
class Ears;
class Mouth;

/// One connection to the rehearsal endpoint: reads client events in order, keeps the session's settings and its
/// conversation, and sends what the service would send, in the observed order (PROTOCOL 2.7). Owned by the
/// server; lives on its thread and never blocks it: long audio is worked through in pieces.
class RehearsalSession : public EndpointSession
{
    Q_OBJECT

public:
    /// What the sessions of a server share; outlives them.
    struct Shared
    {
        Ears &ears;
        Mouth &mouth;
        Brain &brain;
        std::shared_ptr<const Scene> scene; ///< null for none
        QList<QUrl> mcpAllowed{};           ///< MCP servers elsewhere than on this machine that may be asked
    };

    /// `client` is what `socket` stands on. The client is spoken to in the beta when it came by one of the beta's doors.
    RehearsalSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client, EffectiveSession settings,
                     std::optional<BetaDoor> beta, Shared shared);
    ~RehearsalSession() override;

    void start() override; ///< sends `session.created`

protected:
    void receive(const QByteArray &frame, bool binary) override;
    void refuse(const WireError &error, const QString &clientEventId = {}) override;

private:
    void enqueue(const QByteArray &frame);
    void work();
    void read(const QByteArray &frame);
    void append(simdjson::dom::object event);
    std::optional<WireError> handle(const QJsonObject &event);
    std::optional<WireError> updateSession(const QJsonObject &event);
    std::optional<WireError> createResponse(const QJsonObject &parameters);
    void endTurn();
    void expire();
    void tellStage(StageNote note);
    SceneLine line();

    void send(QLatin1StringView type, const QJsonObject &event);
    void write(const QString &type, const QJsonObject &event);

    EffectiveSession m_settings;
    const QString m_conversationId;
    std::optional<BetaDialect> m_beta;
    JsonReader m_reader;
    QQueue<QByteArray> m_inbox; ///< frames that wait for their turn; an empty one was not text
    qsizetype m_inboxBytes = 0;
    bool m_working = false;
    ServerConversation m_conversation;
    UsageMeter m_usage;
    SceneRun m_scene;
    McpDesk m_mcp;
    UserAudio m_audio;
    Responses m_responses;
    ItemDesk m_items;
    QTimer m_expiry;
};

} // namespace turnscope
