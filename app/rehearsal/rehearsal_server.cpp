// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_server.h"

#include "app/rehearsal/dialogue.h"
#include "app/rehearsal/ears.h"
#include "app/rehearsal/front_door.h"
#include "app/rehearsal/mouth.h"
#include "app/rehearsal/recognizer.h"
#include "app/rehearsal/rehearsal_session.h"
#include "models/speech/speech_probability.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kLongestMessage = 24 * 1024 * 1024; // 15 MiB of audio in base64, and room
constexpr int kShapeRefused = 4000;                   // the service's close code

/// Tells why, as the service does: an error event, then a close.
void refuse(QWebSocket *socket, const WireError &error)
{
    const QJsonObject event{{u"type"_s, u"error"_s}, {u"event_id"_s, QJsonValue()}, {u"error"_s, error.toJson({})}};
    socket->sendTextMessage(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
    socket->close(QWebSocketProtocol::CloseCode(kShapeRefused), error.type + u'.' + error.code);
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
    auto voice = std::make_unique<FliteVoice>();
    if (const auto missing = voice->missing())
        return tl::unexpected(*missing);
    if (const auto missing = Recognizer::missingModel())
        return tl::unexpected(*missing);
    if (const auto speech = SpeechProbability::create(); !speech)
        return tl::unexpected(speech.error());

    auto door = std::make_unique<FrontDoor>();
    if (!door->listen(QHostAddress::LocalHost, port)) {
        return failure(
            tr("The rehearsal endpoint cannot listen on port %1; choose another port, or 0 for any.").arg(port),
            door->errorString());
    }
    m_ears = std::make_unique<Ears>();
    m_mouth = std::make_unique<Mouth>(std::move(voice));
    m_brain = std::make_unique<DemoBrain>();
    m_handshakes = std::make_unique<QWebSocketServer>(u"Turnscope rehearsal"_s, QWebSocketServer::NonSecureMode);
    m_handshakes->setMaxPendingConnections(int(kMostSessions));
    m_handshakes->setSupportedSubprotocols({u"realtime"_s});
    // Later, because the handshake is not quite over then.
    connect(m_handshakes.get(), &QWebSocketServer::newConnection, this, &RehearsalServer::admit, Qt::QueuedConnection);
    if (m_options.identity)
        door->setIdentity(*m_options.identity);
    m_door = std::move(door);
    connect(m_door.get(), &FrontDoor::upgradeRequested, this, &RehearsalServer::upgrade);
    return m_door->serverPort();
}

void RehearsalServer::upgrade(QTcpSocket *socket, const HttpRequest &)
{
    m_handshakes->handleConnection(socket);
    FrontDoor::announceAgain(socket);
}

void RehearsalServer::admit()
{
    while (QWebSocket *connection = m_handshakes->nextPendingConnection()) {
        std::unique_ptr<QWebSocket> socket(connection);
        socket->setParent(nullptr);
        socket->setMaxAllowedIncomingFrameSize(kLongestMessage);
        socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
        const QString model = QUrlQuery(socket->requestUrl()).queryItemValue(u"model"_s, QUrl::FullyDecoded);
        std::optional<WireError> error;
        if (model.isEmpty())
            error = WireError{u"missing_model"_s, u"You must provide a model parameter."_s, {}};
        else if (m_sessions.size() >= kMostSessions)
            error = WireError{u"server_is_overloaded"_s, u"Too many sessions are open."_s, {}, u"server_error"_s};
        if (error) {
            refuse(socket.get(), *error);
            connect(socket.get(), &QWebSocket::disconnected, socket.get(), &QObject::deleteLater);
            socket.release()->setParent(m_handshakes.get());
            continue;
        }
        const QDateTime expires = QDateTime::currentDateTimeUtc().addSecs(m_options.sessionLimit.count());
        auto session = std::make_unique<RehearsalSession>(
            std::move(socket), EffectiveSession(EffectiveSession::Kind::Realtime, model, expires),
            RehearsalSession::Shared{*m_ears, *m_mouth, *m_brain});
        RehearsalSession *admitted = session.get();
        connect(admitted, &RehearsalSession::closed, this, [this, admitted] { dismiss(admitted); });
        m_sessions.push_back(std::move(session));
        admitted->start();
    }
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
