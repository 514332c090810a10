// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/door/http_request.h"
#include "app/rehearsal/door/http_response.h"
#include "app/rehearsal/wire/door_limits.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace turnscope {

struct TlsIdentity;

/// Takes connections on loopback, with and without TLS on the same port: a TLS client's first byte tells it from all others.
/// Reads the head of their request without consuming it. Those of foreign origin, those that mean another machine, those that
/// ask for something else than the endpoint offers, and those that say nothing for too long are sent away here.
class FrontDoor : public QTcpServer
{
    Q_OBJECT

public:
    /// Answers a request for a client secret.
    using SecretService = std::function<HttpResponse(const HttpRequest &request, const QByteArray &body)>;

    explicit FrontDoor(const DoorLimits &limits);

    void setSecretService(SecretService service) { m_secretService = std::move(service); }
    void setVoiceLive(bool served) { m_voiceLive = served; } ///< without it, its path is not found
    void setIdentity(const TlsIdentity &identity);           ///< without it, TLS clients are hung up on

Q_SIGNALS:
    /// A WebSocket is asked for on a path of the endpoint. The receiver takes the socket.
    void upgradeRequested(QSslSocket *socket, const turnscope::HttpRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readFirst(QSslSocket *socket);
    void readHead(QSslSocket *socket);
    void readSecretRequest(QTcpSocket *socket, const HttpRequest &request);
    static void answer(QTcpSocket *socket, const HttpResponse &response);
    void sendAway(QTcpSocket *socket, int status, const QByteArray &reason, const QString &message);
    void sendAway(QTcpSocket *socket, const HttpRequest::Fault &fault);

    const DoorLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    SecretService m_secretService;
    bool m_voiceLive = false;
    QList<QTcpSocket *> m_waiting; ///< the oldest first
};

} // namespace turnscope
