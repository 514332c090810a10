// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/hearing/user_audio.h"
#include "app/rehearsal/item_desk.h"
#include "app/rehearsal/rehearsal_recording.h"
#include "app/rehearsal/responses/mcp_desk.h"
#include "app/rehearsal/responses/responses.h"
#include "app/rehearsal/scenes/scene_run.h"
#include "app/rehearsal/scenes/step_player.h"
#include "app/rehearsal/wire/beta_dialect.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/server_conversation.h"
#include "app/rehearsal/wire/usage_meter.h"
#include "models/protocol/json_reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace turnscope {

class Brain;
class ClientSocket;
class Ears;
class Mouth;

/// One connection to the rehearsal endpoint: reads client events in order, keeps the session's settings and its
/// conversation, and sends what the service would send, in the observed order (PROTOCOL 2.7). Owned by the
/// server; lives on its thread and never blocks it: long audio is worked through in pieces.
class RehearsalSession : public QObject
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
    };

    /// `client` is what `socket` stands on. The client is spoken to in the beta when it came by one of the beta's doors.
    RehearsalSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client, EffectiveSession settings,
                     std::optional<BetaDoor> beta, Shared shared);
    ~RehearsalSession() override;

    /// Keeps every frame, either way, from now on.
    void record(std::unique_ptr<RehearsalRecording> recording) { m_recording = std::move(recording); }

    void start(); ///< sends `session.created`

    std::chrono::milliseconds silentFor() const; ///< since the client's last event, or since it came

    bool isOf(const ClientSocket &client) const { return m_client == &client; }
    void note(const QString &message); ///< in its recording

    /// Tells the client why and closes.
    void hangUp(const WireError &error, int closeCode);

Q_SIGNALS:
    void stageTimed(const turnscope::StageNote &note);
    void closed(); ///< the connection is gone; the object may be deleted later

private:
    void receive(const QByteArray &frame, bool binary);
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
    void refuse(const WireError &error, const QString &clientEventId = {});

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<ClientSocket> m_client; ///< what the QWebSocket stands on
    QElapsedTimer m_silence;
    std::unique_ptr<RehearsalRecording> m_recording;
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
