// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/http_request.h"
#include "app/rehearsal/http_response.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace turnscope {

struct TlsIdentity;

/// Takes connections on loopback, with and without TLS on the same port: a TLS client's first byte tells it from all others.
/// Reads the head of their request without consuming it. Those of foreign origin, those that ask for something else than
/// the endpoint offers, and those that say nothing for too long are sent away here.
class FrontDoor : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 10000;      ///< for the head to arrive
    static constexpr qsizetype kMostWaiting = 256; ///< without a whole request; for one more, the oldest has to go
    static constexpr qsizetype kLongestBody = 256 * 1024; ///< bytes

    /// Answers a request for a client secret.
    using SecretService = std::function<HttpResponse(const HttpRequest &request, const QByteArray &body)>;

    using QTcpServer::QTcpServer;

    void setSecretService(SecretService service) { m_secretService = std::move(service); }
    void setVoiceLive(bool served) { m_voiceLive = served; } ///< without it, its path is not found
    void setIdentity(const TlsIdentity &identity);           ///< without it, TLS clients are hung up on

    /// Goes on with a socket that upgradeRequested() gave away: what was read ahead is announced again.
    static void announceAgain(QTcpSocket *socket);

Q_SIGNALS:
    /// A WebSocket is asked for on a path of the endpoint. The receiver takes the socket.
    void upgradeRequested(QTcpSocket *socket, const turnscope::HttpRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readFirst(QSslSocket *socket);
    void readHead(QTcpSocket *socket);
    void readSecretRequest(QTcpSocket *socket, const HttpRequest &request);
    static void answer(QTcpSocket *socket, const HttpResponse &response);
    void sendAway(QTcpSocket *socket, int status, const QByteArray &reason, const QString &message);

    std::optional<QSslConfiguration> m_tls;
    SecretService m_secretService;
    bool m_voiceLive = false;
    QList<QTcpSocket *> m_waiting; ///< the oldest first
};

} // namespace turnscope
