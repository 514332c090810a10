// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/front_door.h"

#include "app/rehearsal/door/tls_identity.h"

#include <QTimer>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr char kTlsHandshake = 0x16; // the type of a TLS client's first record; no HTTP request begins so

bool isEndpoint(const QString &path)
{
    return path == "/v1/realtime"_L1 || path == "/openai/v1/realtime"_L1 || path == "/openai/realtime"_L1;
}

bool isVoiceLive(const QString &path)
{
    return path == "/voice-live/realtime"_L1;
}

bool isSecretService(const QString &path)
{
    return path == "/v1/realtime/client_secrets"_L1 || path == "/openai/v1/realtime/client_secrets"_L1;
}

} // namespace

FrontDoor::FrontDoor(const DoorLimits &limits)
    : m_limits(limits)
{
}

void FrontDoor::setIdentity(const TlsIdentity &identity)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setLocalCertificate(identity.certificate);
    m_tls->setPrivateKey(identity.key);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyNone);
}

void FrontDoor::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this); // it goes to whoever takes it, or is deleted here
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Otherwise a small frame waits up to 40 ms for the acknowledgement of the one before.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_waiting.size() >= m_limits.waiting) {
        QTcpSocket *oldest = m_waiting.takeFirst();
        oldest->abort();
        oldest->deleteLater();
    }
    socket->setReadBufferSize(DoorLimits::kLongestHead + DoorLimits::kLongestBody);
    m_waiting.append(socket);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFirst(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        socket->disconnect(this);
        m_waiting.removeOne(socket);
        socket->deleteLater();
    });
    QTimer::singleShot(m_limits.patience, socket, [this, socket] {
        if (socket->parent() == this)
            socket->abort();
    });
}

void FrontDoor::readFirst(QSslSocket *socket)
{
    const QByteArray first = socket->peek(1);
    if (first.isEmpty())
        return;
    QObject::disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
    if (first[0] != kTlsHandshake) {
        readHead(socket);
    } else if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    } else {
        socket->abort();
    }
}

void FrontDoor::readHead(QSslSocket *socket)
{
    const QByteArray bytes = socket->peek(DoorLimits::kLongestHead);
    if (!hasWholeHead(bytes)) {
        if (bytes.size() >= DoorLimits::kLongestHead)
            sendAway(socket, 431, "Request Header Fields Too Large", u"The request's head is too long."_s);
        return;
    }
    const auto request = parseHead(bytes);
    if (!request) {
        sendAway(socket, request.error());
    } else if (!request->isMeantForThisMachine()) {
        sendAway(socket, 403, "Forbidden",
                 u"The rehearsal endpoint is asked for as localhost, 127.0.0.1 or [::1], not by another name."_s);
    } else if (!request->comesFromThisMachine()) {
        sendAway(socket, 403, "Forbidden", u"Pages of other machines may not use the rehearsal endpoint."_s);
    } else if (m_secretService && isSecretService(request->target.path())) {
        readSecretRequest(socket, *request);
    } else if (!isEndpoint(request->target.path()) && !(m_voiceLive && isVoiceLive(request->target.path()))) {
        sendAway(socket, 404, "Not Found",
                 u"Invalid URL (%1 %2)"_s.arg(QString::fromLatin1(request->method), request->target.path()));
    } else if (!request->asksForWebSocket()) {
        sendAway(socket, 426, "Upgrade Required", u"Connect with a WebSocket."_s);
    } else if (const auto fault = request->handshakeFault()) {
        sendAway(socket, *fault);
    } else {
        socket->disconnect(this);
        m_waiting.removeOne(socket);
        socket->setParent(nullptr);
        Q_EMIT upgradeRequested(socket, *request);
    }
}

void FrontDoor::readSecretRequest(QTcpSocket *socket, const HttpRequest &request)
{
    const std::optional<qsizetype> size = request.bodySize();
    if (request.method != "POST") {
        sendAway(socket, 405, "Method Not Allowed",
                 u"Not allowed to %1 here; use POST."_s.arg(QString::fromLatin1(request.method.left(16))));
    } else if (!size) {
        sendAway(socket, 411, "Length Required", u"Say the length of the body in Content-Length."_s);
    } else if (*size > DoorLimits::kLongestBody) {
        sendAway(socket, 413, "Content Too Large", u"The request's body is too long."_s);
    } else if (socket->bytesAvailable() >= request.size + *size) {
        QObject::disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        answer(socket, m_secretService(request, socket->read(request.size + *size).sliced(request.size)));
    }
}

void FrontDoor::answer(QTcpSocket *socket, const HttpResponse &response)
{
    socket->write(response.toBytes());
    socket->disconnectFromHost();
}

void FrontDoor::sendAway(QTcpSocket *socket, int status, const QByteArray &reason, const QString &message)
{
    sendAway(socket, HttpRequest::Fault{status, reason, message});
}

void FrontDoor::sendAway(QTcpSocket *socket, const HttpRequest::Fault &fault)
{
    QObject::disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    HttpResponse response = HttpResponse::refusal(fault.status, fault.reason, {{}, fault.message, {}});
    response.headers = fault.headers;
    answer(socket, response);
}

} // namespace turnscope
