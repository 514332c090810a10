// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/door/client_secrets.h"
#include "app/rehearsal/door/tls_identity.h"
#include "app/rehearsal/rehearsal_recording.h"
#include "app/rehearsal/thinking/chat_brain.h"
#include "app/rehearsal/wire/door_limits.h"
#include "models/recording/stage_note.h"
#include "models/result.h"

#include <QObject>
#include <QSslSocket>
#include <QUrl>
#include <QWebSocketServer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

class Brain;
class ClientSocket;
class Ears;
class FrontDoor;
class Mouth;
class EndpointSession;
class EffectiveSession;
struct HttpRequest;
struct Introduction;
struct Scene;
struct ServedLog;
struct Rules;

/// What an owner may set before the server listens.
struct RehearsalOptions
{
    std::chrono::seconds sessionLimit{3600}; ///< the service's hour
    QString token;                           ///< when set, only this key and client secrets open a session
    std::optional<TlsIdentity> identity;     ///< with it, the port takes wss as well as ws
    std::shared_ptr<const Scene> scene;      ///< what every session plays; a session limit in it comes first
    bool beta = false;                       ///< old clients get the beta they ask for, not the service's refusal
    QString recordings;                      ///< when set, each session is recorded in this folder
    RehearsalRecording::Complaint
        complaint; ///< of recordings, and of clients that had to go; called on the server's thread
    DoorLimits limits;
    std::shared_ptr<const ServedLog> served; ///< when set, each session is played this recording's server side
    QList<QUrl> mcpAllowed;                  ///< MCP servers elsewhere than on this machine whose origins may be asked
    ChatEndpoint think;                      ///< with a URL, its model thinks; else the demo dialogue
};

/// The endpoint that is always there: speaks the Realtime protocol on loopback, ws and wss on one port, without a key
/// unless a token is set. Hears with Silero and
/// pocketsphinx, answers by a small demo dialogue or what a chat endpoint thinks, speaks with Flite; a stand-in, never the model. Lives on the thread
/// that its owner moves it to, before listen(); RehearsalHost does that.
class RehearsalServer : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalServer(RehearsalOptions options = {}, QObject *parent = nullptr);
    ~RehearsalServer() override;

    /// Listens on 127.0.0.1 at `port`, any free one when it is 0, and answers with the port. Fails with a sentence when
    /// the port is taken, or a model or a voice is missing. On the object's thread.
    Result<quint16> listen(quint16 port);

    /// ws://127.0.0.1:port/v1/realtime
    static QUrl url(quint16 port);

Q_SIGNALS:
    void stageTimed(const turnscope::StageNote &note);  ///< of any session
    void served(const QString &summary, bool diverged); ///< a client that was played a recording is gone

private:
    void upgrade(QSslSocket *wire, const HttpRequest &request);
    HttpResponse createSecret(const HttpRequest &request, const QByteArray &body);
    Rules rules() const;
    void admitPending();
    void keepSecret(const QByteArray &secret);
    void admitOne(std::unique_ptr<QWebSocket> socket, ClientSocket &client);
    bool makeRoom();
    void weigh(ClientSocket *grown);
    void hangUpOn(ClientSocket &client, const QString &why);
    std::unique_ptr<RehearsalRecording> recordingFor(const Introduction &client, const EffectiveSession &settings);
    std::unique_ptr<EndpointSession> sessionFor(std::unique_ptr<QWebSocket> socket, ClientSocket &client,
                                                EffectiveSession settings, const Introduction &introduction);
    void dismiss(EndpointSession *session);

    RehearsalOptions m_options;
    ClientSecrets m_secrets;
    std::shared_ptr<Redactor> m_redactor; ///< knows the endpoint's own secrets, and those that clients came with
    size_t m_redacted = 0;                ///< how many of those
    std::unique_ptr<Ears> m_ears;
    std::unique_ptr<Mouth> m_mouth;
    std::unique_ptr<Brain> m_brain;
    std::unique_ptr<QWebSocketServer> m_handshakes;
    std::unique_ptr<FrontDoor> m_door;
    QList<ClientSocket *> m_clients; ///< that asked for a WebSocket and are connected
    using Sessions = std::vector<std::unique_ptr<EndpointSession>>;
    Sessions m_sessions;
    Sessions m_leaving; ///< had to make room, and are told so
};

} // namespace turnscope
