// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/door/frame_heads.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace turnscope {

/// What stands between a client's connection, encrypted or not, and the QWebSocket that serves it: lets through what the
/// protocol allows, and knows how much is held for the client, which QWebSocket does not bound (it answers pings of those
/// that never read) nor tell (over TLS, bytesToWrite() of QSslSocket leaves out what is encrypted already).
///
/// First the handshake alone is let through; the frames after it wait until admit(), so that none comes before somebody
/// listens. A frame that is not masked ends the connection with close 1002 (RFC 6455 5.1). Whoever does not take what was
/// said last is hung up on after DoorLimits::farewell. Belongs to the QWebSocket from the handshake on; one thread.
class ClientSocket : public QTcpSocket
{
    Q_OBJECT

public:
    /// Takes `wire`, which is connected and whose next `head` bytes are the handshake.
    ClientSocket(QSslSocket *wire, qsizetype head, std::chrono::milliseconds farewell);
    ~ClientSocket() override;

    void admit(); ///< lets frames through, from now on

    /// Bytes that are held for this client: of messages that are not complete, of those that wait for their turn, and
    /// unread ones.
    qint64 held() const;
    void setInbox(std::function<qint64()> bytes) { m_inbox = std::move(bytes); } ///< those that wait

    void drop(); ///< hangs up at once; what was not sent is lost

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void close() override;
    void disconnectFromHost() override;

Q_SIGNALS:
    void grew(); ///< held() may have; whoever hears it may drop() this or another one

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 skipData(qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void take();
    void refuseUnmasked();
    void becomeUnconnected();

    QSslSocket *const m_wire;
    const std::chrono::milliseconds m_farewellTime;
    QTimer m_farewell;
    FrameHeads m_heads;
    QByteArray m_ready;   ///< let through
    qsizetype m_read = 0; ///< of that
    bool m_admitted = false;
    std::function<qint64()> m_inbox;
};

} // namespace turnscope
