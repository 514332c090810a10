// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/raw_client.h"

#include <QtEndian>
#include <qtestsupport_core.h>

#include <sys/socket.h>

namespace turnscope {

using namespace Qt::StringLiterals;

RawClient::RawClient(const QUrl &url)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (url.scheme() == "wss"_L1) {
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(url.port()));
        (void)QTest::qWaitFor([this] { return m_socket.isEncrypted(); });
    } else {
        m_socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
        (void)m_socket.waitForConnected();
    }
}

QByteArray RawClient::request(const QByteArray &more, const QByteArray &target)
{
    return "GET " + target
           + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           + more + "\r\n";
}

QByteArray RawClient::head(Opcode opcode, quint64 length, bool final)
{
    QByteArray head;
    head.append(char(opcode | (final ? 0x80 : 0)));
    if (length < 126) {
        head.append(char(0x80 | length));
    } else if (length <= 0xffff) {
        head.append(char(0x80 | 126)).append(char(length >> 8)).append(char(length & 0xff));
    } else {
        head.append(char(0x80 | 127));
        for (int shift = 56; shift >= 0; shift -= 8)
            head.append(char((length >> shift) & 0xff));
    }
    return head.append(4, '\0');
}

QByteArray RawClient::frame(Opcode opcode, const QByteArray &payload, bool masked, bool final)
{
    QByteArray head = RawClient::head(opcode, quint64(payload.size()), final);
    if (!masked) {
        head[1] = char(head[1] & 0x7f);
        head.chop(4);
    }
    return head + payload;
}

bool RawClient::shakeHands()
{
    write(request());
    return QTest::qWaitFor([this] { return received().contains("session.created"); });
}

void RawClient::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket.abort();
}

bool RawClient::waitUntilClosed(int timeoutMs)
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
}

const QByteArray &RawClient::received()
{
    return m_received += m_socket.readAll();
}

std::optional<int> RawClient::closeCode()
{
    const QByteArray &bytes = received();
    qsizetype at = bytes.indexOf("\r\n\r\n") + 4;
    while (at + 4 <= bytes.size()) {
        const auto *frame = reinterpret_cast<const uchar *>(bytes.constData() + at);
        if ((frame[0] & 0x0f) == Close)
            return qFromBigEndian<quint16>(frame + 2);
        if (frame[1] < 126)
            at += 2 + frame[1];
        else if (frame[1] == 126)
            at += 4 + qFromBigEndian<quint16>(frame + 2);
        else
            at += 10 + qsizetype(qFromBigEndian<quint64>(frame + 2));
    }
    return {};
}

} // namespace turnscope
