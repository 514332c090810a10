// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/client_socket.h"

#include <QPointer>

#include <algorithm>
#include <cstring>
#include <utility>

namespace turnscope {

namespace {

constexpr qsizetype kBuffer = qsizetype(64) * 1024; // bytes that are read ahead; held() is told of after each
constexpr qsizetype kAtOnce = 2 * kBuffer;          // more than there can be: else QSslSocket does not go on decrypting
constexpr quint16 kProtocolError = 1002;            // RFC 6455 7.4.1
constexpr char kWhy[] = "Client frames must be masked.";

/// A close frame of the server's, for a reason of at most 123 bytes.
QByteArray closeFrame(quint16 code, QByteArrayView reason)
{
    QByteArray frame("\x88");
    frame.append(char(reason.size() + 2)).append(char(code >> 8)).append(char(code & 0xff));
    return frame.append(reason);
}

} // namespace

ClientSocket::ClientSocket(QSslSocket *wire, qsizetype head, std::chrono::milliseconds farewell)
    : m_wire(wire)
    , m_farewellTime(farewell)
{
    wire->setParent(this);
    m_ready = wire->read(head);
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, this, &ClientSocket::drop);
    connect(wire, &QTcpSocket::readyRead, this, &ClientSocket::take);
    connect(wire, &QTcpSocket::bytesWritten, this, &ClientSocket::bytesWritten);
    connect(wire, &QTcpSocket::disconnected, this, &ClientSocket::becomeUnconnected);
    setPeerAddress(wire->peerAddress());
    setPeerPort(wire->peerPort());
    setLocalAddress(wire->localAddress());
    setLocalPort(wire->localPort());
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
}

ClientSocket::~ClientSocket()
{
    m_wire->disconnect(this);
    setSocketState(UnconnectedState); // nothing is left to be told
}

void ClientSocket::admit()
{
    m_admitted = true;
    m_wire->setReadBufferSize(kBuffer);
    take();
}

qint64 ClientSocket::held() const
{
    return m_heads.unfinished() + (m_inbox ? m_inbox() : 0) + bytesToWrite();
}

void ClientSocket::drop()
{
    m_wire->abort();
}

void ClientSocket::take()
{
    const QPointer<ClientSocket> still(this);
    while (still && m_admitted && state() == ConnectedState && m_wire->bytesAvailable() > 0) {
        const QByteArray bytes = m_wire->read(kAtOnce);
        if (!m_heads.push(bytes)) {
            refuseUnmasked();
            return;
        }
        m_ready.remove(0, std::exchange(m_read, 0)); // little is left: QWebSocket takes whole frames
        m_ready.append(bytes);
        Q_EMIT readyRead();
        if (still)
            Q_EMIT grew();
    }
}

void ClientSocket::refuseUnmasked()
{
    m_wire->write(closeFrame(kProtocolError, kWhy));
    close();
}

qint64 ClientSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_ready.size() - m_read;
}

qint64 ClientSocket::bytesToWrite() const
{
    return m_wire->bytesToWrite() + m_wire->encryptedBytesToWrite();
}

void ClientSocket::close()
{
    QIODevice::close(); // NOLINT(bugprone-parent-virtual-call): the socket below is another one
    disconnectFromHost();
}

void ClientSocket::disconnectFromHost()
{
    if (state() != ConnectedState)
        return;
    setSocketState(ClosingState);
    Q_EMIT stateChanged(ClosingState);
    m_ready = {};
    m_read = 0;
    m_farewell.start(m_farewellTime);
    m_wire->disconnectFromHost();
}

void ClientSocket::becomeUnconnected()
{
    m_farewell.stop();
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT stateChanged(UnconnectedState);
    Q_EMIT readChannelFinished();
    Q_EMIT disconnected();
}

qint64 ClientSocket::readData(char *data, qint64 most)
{
    const auto taken = std::min<qint64>(most, m_ready.size() - m_read);
    if (taken <= 0)
        return 0;
    std::memcpy(data, m_ready.constData() + m_read, size_t(taken));
    m_read += taken;
    if (m_read == m_ready.size()) {
        m_ready = {};
        m_read = 0;
    }
    return taken;
}

qint64 ClientSocket::skipData(qint64 most)
{
    return QIODevice::skipData(most); // NOLINT(bugprone-parent-virtual-call)
}

qint64 ClientSocket::writeData(const char *data, qint64 size)
{
    return m_wire->write(data, size);
}

} // namespace turnscope
