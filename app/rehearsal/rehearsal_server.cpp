// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_server.h"

#include "app/rehearsal/admission.h"
#include "app/rehearsal/dialogue.h"
#include "app/rehearsal/ears.h"
#include "app/rehearsal/front_door.h"
#include "app/rehearsal/mouth.h"
#include "app/rehearsal/recognizer.h"
#include "app/rehearsal/rehearsal_session.h"
#include "app/rehearsal/scenes/scene.h"
#include "app/session/recordings_folder.h"
#include "models/speech/speech_probability.h"

#include <QDateTime>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kLongestMessage = 24 * 1024 * 1024; // 15 MiB of audio in base64, and room
constexpr int kBusy = QWebSocketProtocol::CloseCodePolicyViolated;

/// Tells why, as the service does: an error event, then a close.
void refuse(QWebSocket *socket, const Refused &refused)
{
    const QJsonObject event{
        {u"type"_s, u"error"_s}, {u"event_id"_s, QJsonValue()}, {u"error"_s, refused.error.toJson({})}};
    socket->sendTextMessage(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
    socket->close(QWebSocketProtocol::CloseCode(refused.closeCode), refused.closeReason());
}

Dialect dialectOf(std::optional<BetaDoor> door)
{
    if (!door)
        return Dialect::OpenAiGa;
    return door == BetaDoor::VoiceLive ? Dialect::AzureVoiceLive : Dialect::OpenAiBeta;
}

Refused tooMany()
{
    return {{u"server_is_overloaded"_s, u"Too many sessions are open."_s, {}, u"server_error"_s}, kBusy};
}

} // namespace

RehearsalServer::RehearsalServer(RehearsalOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

RehearsalServer::~RehearsalServer() = default;

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

    auto door = std::make_unique<FrontDoor>();
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
    m_handshakes->setMaxPendingConnections(int(kMostSessions));
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

void RehearsalServer::upgrade(QTcpSocket *socket, const HttpRequest &)
{
    m_handshakes->handleConnection(socket);
    FrontDoor::announceAgain(socket);
}

HttpResponse RehearsalServer::createSecret(const HttpRequest &request, const QByteArray &body)
{
    const Introduction client{request.target,
                              [&](const char *name) { return request.headers.value(QByteArray(name).toLower()); }};
    if (const auto refusal = checkKey(client.key(), rules()))
        return HttpResponse::refusal(401, "Unauthorized", refusal->error);
    return m_secrets.create(body, QDateTime::currentDateTimeUtc());
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
        socket->setMaxAllowedIncomingFrameSize(kLongestMessage);
        socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
        const Introduction client{socket->requestUrl(),
                                  [request = socket->request()](const char *name) { return request.rawHeader(name); }};
        auto settings = admit(client, rules());
        if (m_sessions.size() >= kMostSessions)
            settings = tl::unexpected(tooMany());
        if (!settings) {
            refuse(socket.get(), settings.error());
            connect(socket.get(), &QWebSocket::disconnected, socket.get(), &QObject::deleteLater);
            socket.release()->setParent(m_handshakes.get());
            continue;
        }
        if (m_options.scene && !m_options.scene->settings.isEmpty()
            && settings->kind() == EffectiveSession::Kind::Realtime)
            settings->update(m_options.scene->settings, false);
        auto recording = recordingFor(client, settings->model());
        auto session =
            std::make_unique<RehearsalSession>(std::move(socket), std::move(*settings), client.betaDoor(),
                                               RehearsalSession::Shared{*m_ears, *m_mouth, *m_brain, m_options.scene});
        session->record(std::move(recording));
        RehearsalSession *admitted = session.get();
        connect(admitted, &RehearsalSession::closed, this, [this, admitted] { dismiss(admitted); });
        connect(admitted, &RehearsalSession::stageTimed, this, &RehearsalServer::stageTimed);
        m_sessions.push_back(std::move(session));
        admitted->start();
    }
}

std::unique_ptr<RehearsalRecording> RehearsalServer::recordingFor(const Introduction &client,
                                                                  const QString &model) const
{
    if (m_options.recordings.isEmpty())
        return nullptr;
    auto recording = RehearsalRecording::begin(m_options.recordings, client.url, model, dialectOf(client.betaDoor()),
                                               m_options.complaint);
    if (recording)
        return std::move(*recording);
    if (m_options.complaint)
        m_options.complaint(recording.error());
    return nullptr;
}

void RehearsalServer::dismiss(RehearsalSession *session)
{
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const auto &each) { return each.get() == session; });
    if (found == m_sessions.end())
        return;
    found->release()->deleteLater(); // it is in the middle of saying that it is closed
    m_sessions.erase(found);
}

} // namespace turnscope
