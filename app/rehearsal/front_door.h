// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/http_request.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace turnscope {

/// Takes connections on loopback and reads the head of their request without consuming it. Those of foreign origin, those
/// that ask for something else than the endpoint offers, and those that say nothing for too long are sent away here.
class FrontDoor : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 10000; ///< for the head to arrive
    static constexpr int kMostWaiting = 256;  ///< connections without a whole head

    using QTcpServer::QTcpServer;

    /// Goes on with a socket that upgradeRequested() gave away: what was read ahead is announced again.
    static void announceAgain(QTcpSocket *socket);

Q_SIGNALS:
    /// A WebSocket is asked for on a path of the endpoint. The receiver takes the socket.
    void upgradeRequested(QTcpSocket *socket, const turnscope::HttpRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readHead(QTcpSocket *socket);
    void sendAway(QTcpSocket *socket, int status, const QByteArray &reason, const QString &message);

    int m_waiting = 0;
};

} // namespace turnscope
