// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_server.h"

#include "app/rehearsal/door/admission.h"
#include "app/rehearsal/door/client_socket.h"
#include "app/rehearsal/door/front_door.h"
#include "app/rehearsal/hearing/ears.h"
#include "app/rehearsal/hearing/recognizer.h"
#include "app/rehearsal/rehearsal_session.h"
#include "app/rehearsal/scenes/scene.h"
#include "app/rehearsal/served_session.h"
#include "app/rehearsal/speaking/mouth.h"
#include "app/rehearsal/thinking/dialogue.h"
#include "models/protocol/served_dialect.h"
#include "models/protocol/url_secrets.h"
#include "models/recording/recordings_folder.h"
#include "models/speech/speech_probability.h"

#include <QDateTime>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusy = QWebSocketProtocol::CloseCodePolicyViolated;

/// Tells why, as the service does: an error event, then a close.
void refuse(QWebSocket *socket, const Refused &refused)
{
    const QJsonObject event{
        {u"type"_s, u"error"_s}, {u"event_id"_s, QJsonValue()}, {u"error"_s, refused.error.toJson({})}};
    socket->sendTextMessage(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
    socket->close(QWebSocketProtocol::CloseCode(refused.closeCode), refused.closeReason());
}

ServedForm formOf(std::optional<BetaDoor> door)
{
    if (!door)
        return ServedForm::Current;
    return door == BetaDoor::VoiceLive ? ServedForm::VoiceLive : ServedForm::Preview;
}

Refused tooMany()
{
    return {{u"server_is_overloaded"_s, u"Too many sessions are open."_s, {}, u"server_error"_s}, kBusy};
}

} // namespace

RehearsalServer::RehearsalServer(RehearsalOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_redactor(std::make_shared<Redactor>())
{
}

/// What is to be deleted later is deleted now: there may be no event loop any more.
RehearsalServer::~RehearsalServer()
{
    qDeleteAll(findChildren<EndpointSession *>(Qt::FindDirectChildrenOnly));
    m_leaving.clear();
    m_sessions.clear();
    m_handshakes.reset();
    m_door.reset();
    qDeleteAll(findChildren<ClientSocket *>(Qt::FindDirectChildrenOnly));
}

QUrl RehearsalServer::url(quint16 port)
{
    return QUrl(u"ws://127.0.0.1:%1/v1/realtime"_s.arg(port));
}

Result<quint16> RehearsalServer::listen(quint16 port)
{
    if (const auto objection = m_options.think.objection())
        return tl::unexpected(*objection);
    auto voice = std::make_unique<FliteVoice>();
    if (const auto missing = voice->missing())
        return tl::unexpected(*missing);
    if (const auto missing = Recognizer::missingModel())
        return tl::unexpected(*missing);
    if (const auto speech = SpeechProbability::create(); !speech)
        return tl::unexpected(speech.error());

    if (!m_options.recordings.isEmpty()) {
        const auto place = RecordingsFolder::newRecording(QDateTime::currentDateTime(), m_options.recordings);
        if (!place)
            return tl::unexpected(place.error());
    }

    auto door = std::make_unique<FrontDoor>(m_options.limits);
    if (!door->listen(QHostAddress::LocalHost, port)) {
        return failure(
            tr("The rehearsal endpoint cannot listen on port %1; choose another port, or 0 for any.").arg(port),
            door->errorString());
    }
    m_ears = std::make_unique<Ears>();
    m_mouth = std::make_unique<Mouth>(std::move(voice));
    if (m_options.think.url.isEmpty())
        m_brain = std::make_unique<DemoBrain>();
    else
        m_brain = std::make_unique<ChatBrain>(m_options.think);
    m_handshakes = std::make_unique<QWebSocketServer>(u"Turnscope rehearsal"_s, QWebSocketServer::NonSecureMode);
    m_handshakes->setMaxPendingConnections(int(m_options.limits.sessions));
    m_handshakes->setSupportedSubprotocols({u"realtime"_s});
    // Later, because the handshake is not quite over then.
    connect(m_handshakes.get(), &QWebSocketServer::newConnection, this, &RehearsalServer::admitPending,
            Qt::QueuedConnection);
    door->setVoiceLive(m_options.beta);
    if (m_options.identity)
        door->setIdentity(*m_options.identity);
    door->setSecretService(
        [this](const HttpRequest &request, const QByteArray &body) { return createSecret(request, body); });
    m_door = std::move(door);
    connect(m_door.get(), &FrontDoor::upgradeRequested, this, &RehearsalServer::upgrade);
    return m_door->serverPort();
}

void RehearsalServer::upgrade(QSslSocket *wire, const HttpRequest &request)
{
    auto *client = new ClientSocket(wire, request.size, m_options.limits.farewell);
    client->setParent(this); // its QWebSocket deletes it, but later
    m_clients.append(client);
    // It may go before QWebSocketServer has read its handshake, before the session is made, and at any time after.
    connect(client, &QObject::destroyed, this, [this, client] { m_clients.removeOne(client); });
    connect(client, &ClientSocket::disconnected, this, [this, client] { m_clients.removeOne(client); });
    connect(client, &ClientSocket::grew, this, [this, client] { weigh(client); });
    m_handshakes->handleConnection(client);
}

HttpResponse RehearsalServer::createSecret(const HttpRequest &request, const QByteArray &body)
{
    const Introduction client{request.target,
                              [&](const char *name) { return request.headers.value(QByteArray(name).toLower()); }};
    if (const auto refusal = checkKey(client.key(), rules()))
        return HttpResponse::refusal(401, "Unauthorized", refusal->error);
    HttpResponse response = m_secrets.create(body, QDateTime::currentDateTimeUtc());
    keepSecret(m_secrets.newest().toUtf8());
    return response;
}

/// What no recording may hold. More than can be looked for at once are known by their form alone.
void RehearsalServer::keepSecret(const QByteArray &secret)
{
    if (m_options.recordings.isEmpty())
        return;
    if (m_redacted++ % ClientSecrets::kMost == 0) {
        m_redactor->forget();
        m_redactor->add(m_options.token.toUtf8());
        if (m_options.think.key)
            m_redactor->add(m_options.think.key->view());
        for (const QByteArray &own : secretsIn(m_options.think.url))
            m_redactor->add(own);
    }
    m_redactor->add(secret);
}

Rules RehearsalServer::rules() const
{
    const auto ofScene = m_options.scene ? m_options.scene->sessionLimit : std::nullopt;
    const std::chrono::seconds limit = ofScene.value_or(m_options.sessionLimit);
    return {m_options.token, m_secrets, QDateTime::currentDateTimeUtc(), limit, m_options.beta};
}

void RehearsalServer::admitPending()
{
    while (QWebSocket *connection = m_handshakes->nextPendingConnection()) {
        std::unique_ptr<QWebSocket> socket(connection);
        socket->setParent(nullptr);
        const auto client = std::find_if(m_clients.begin(), m_clients.end(), [&](const ClientSocket *each) {
            return each->peerPort() == connection->peerPort();
        });
        if (client != m_clients.end() && socket->state() == QAbstractSocket::ConnectedState)
            admitOne(std::move(socket), **client);
        // else it has gone already, and nobody would ever hear of it
    }
}

void RehearsalServer::admitOne(std::unique_ptr<QWebSocket> socket, ClientSocket &client)
{
    socket->setMaxAllowedIncomingFrameSize(DoorLimits::kLongestMessage);
    socket->setMaxAllowedIncomingMessageSize(DoorLimits::kLongestMessage);
    const Introduction introduction{
        socket->requestUrl(), [request = socket->request()](const char *name) { return request.rawHeader(name); }};
    auto settings = admit(introduction, rules());
    if (settings && !makeRoom())
        settings = tl::unexpected(tooMany());
    if (!settings) {
        connect(socket.get(), &QWebSocket::disconnected, socket.get(), &QObject::deleteLater);
        QWebSocket *refused = socket.release();
        refused->setParent(m_handshakes.get());
        refuse(refused, settings.error());
        return;
    }
    if (m_options.scene && !m_options.scene->settings.isEmpty() && settings->kind() == EffectiveSession::Kind::Realtime)
        settings->update(m_options.scene->settings, false);
    auto recording = recordingFor(introduction, *settings);
    auto session = sessionFor(std::move(socket), client, std::move(*settings), introduction);
    session->record(std::move(recording));
    EndpointSession *admitted = session.get();
    connect(admitted, &EndpointSession::closed, this, [this, admitted] { dismiss(admitted); });
    connect(admitted, &EndpointSession::stageTimed, this, &RehearsalServer::stageTimed);
    m_sessions.push_back(std::move(session));
    admitted->start();
    client.admit();
}

std::unique_ptr<EndpointSession> RehearsalServer::sessionFor(std::unique_ptr<QWebSocket> socket, ClientSocket &client,
                                                             EffectiveSession settings,
                                                             const Introduction &introduction)
{
    if (!m_options.served) {
        return std::make_unique<RehearsalSession>(
            std::move(socket), client, std::move(settings), introduction.betaDoor(),
            RehearsalSession::Shared{*m_ears, *m_mouth, *m_brain, m_options.scene, m_options.mcpAllowed});
    }
    auto session = std::make_unique<ServedSession>(std::move(socket), client, std::move(settings), m_options.served);
    connect(session.get(), &ServedSession::served, this, &RehearsalServer::served);
    connect(session.get(), &ServedSession::told, this, [this](const QString &text) {
        if (m_options.complaint)
            m_options.complaint({text, {}});
    });
    return session;
}

/// Whether there is room for one more session; if need be, one whose client has said nothing goes.
bool RehearsalServer::makeRoom()
{
    if (m_sessions.size() < m_options.limits.sessions)
        return true;
    const auto silent = std::find_if(m_sessions.begin(), m_sessions.end(), [this](const auto &session) {
        return session->silentFor() >= m_options.limits.silence;
    });
    if (silent == m_sessions.end())
        return false;
    m_leaving.push_back(std::move(*silent));
    m_sessions.erase(silent);
    m_leaving.back()->hangUp(tooMany().error, kBusy);
    return true;
}

/// `grown` may have come to hold too much, by itself or together with all others.
void RehearsalServer::weigh(ClientSocket *grown)
{
    if (grown->bytesToWrite() > DoorLimits::kMostUnread) {
        hangUpOn(*grown, tr("it does not read what it is sent"));
        return;
    }
    qint64 held = 0;
    ClientSocket *most = grown;
    for (ClientSocket *client : std::as_const(m_clients)) {
        held += client->held();
        if (client->held() > most->held())
            most = client;
    }
    if (held > m_options.limits.held)
        hangUpOn(*most, tr("all clients together sent or left unread too much at once, and it most"));
}

void RehearsalServer::hangUpOn(ClientSocket &client, const QString &why)
{
    const Error told{tr("The rehearsal endpoint hung up on the client at port %1, for which it held %2 MB: %3.")
                         .arg(client.peerPort())
                         .arg(client.held() / DoorLimits::kMegabyte)
                         .arg(why),
                     {}};
    for (const auto &session : m_sessions) {
        if (session->isOf(client))
            session->note(told.text);
    }
    if (m_options.complaint)
        m_options.complaint(told);
    client.drop();
}

std::unique_ptr<RehearsalRecording> RehearsalServer::recordingFor(const Introduction &client,
                                                                  const EffectiveSession &settings)
{
    if (m_options.recordings.isEmpty())
        return nullptr;
    keepSecret(client.key().toUtf8());
    for (const QByteArray &secret : secretsIn(client.url))
        keepSecret(secret);
    auto recording = RehearsalRecording::begin(m_options.recordings, client.url, settings.model(),
                                               dialectOf(formOf(client.betaDoor())), m_options.complaint, m_redactor);
    if (recording) {
        (*recording)->keepOut(settings.givenTools());
        return std::move(*recording);
    }
    if (m_options.complaint)
        m_options.complaint(recording.error());
    return nullptr;
}

void RehearsalServer::dismiss(EndpointSession *session)
{
    for (Sessions *sessions : {&m_sessions, &m_leaving}) {
        const auto found =
            std::find_if(sessions->begin(), sessions->end(), [&](const auto &each) { return each.get() == session; });
        if (found == sessions->end())
            continue;
        session->setParent(this);
        found->release()->deleteLater(); // it is in the middle of saying that it is closed
        sessions->erase(found);
        return;
    }
}

} // namespace turnscope
