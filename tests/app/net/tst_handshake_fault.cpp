// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/realtime_socket.h"
#include "app/rehearsal/door/self_signed.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// What a raw server does with a connection.
enum class Behaviour : quint8 {
    Answer,   ///< says its bytes once the request is there, and hangs up
    Repeat,   ///< says its bytes again and again, without end
    Silence,  ///< nothing
    HangUp,   ///< closes at once
    Reset,    ///< resets once the request is there
    Encrypted ///< speaks TLS with a certificate that it made itself
};

class RawServer : public QTcpServer
{
public:
    RawServer(Behaviour behaviour, QByteArray answer)
        : m_behaviour(behaviour)
        , m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *peer = new QSslSocket(this);
        peer->setSocketDescriptor(descriptor);
        if (m_behaviour == Behaviour::HangUp)
            return peer->close();
        if (m_behaviour == Behaviour::Encrypted) {
            static const PemPair identity = makeSelfSigned().value();
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(identity.certificate));
            configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
            peer->setSslConfiguration(configuration);
            return peer->startServerEncryption();
        }
        connect(peer, &QTcpSocket::readyRead, peer, [this, peer] { answer(*peer); });
    }

private:
    void answer(QTcpSocket &peer)
    {
        if (m_behaviour == Behaviour::Silence)
            return;
        if (m_behaviour == Behaviour::Reset) {
            const linger atOnce{1, 0};
            ::setsockopt(int(peer.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            return peer.close();
        }
        peer.readAll();
        peer.write(m_answer);
        if (m_behaviour == Behaviour::Answer)
            return peer.disconnectFromHost();
        const auto more = [this, &peer] {
            if (peer.bytesToWrite() < (1 << 20))
                peer.write(m_answer);
        };
        connect(&peer, &QTcpSocket::bytesWritten, &peer, more);
    }

    Behaviour m_behaviour;
    QByteArray m_answer;
};

QByteArray status(const QByteArray &line, const QByteArray &rest = "Content-Length: 0\r\n\r\n")
{
    return "HTTP/1.1 " + line + "\r\n" + rest;
}

SocketEnd endOf(const QUrl &url, std::chrono::milliseconds patience = std::chrono::seconds(3),
                const QList<Profile::Header> &headers = {})
{
    Profile profile;
    profile.kind = Profile::Kind::Custom;
    profile.url = url;
    profile.headers = headers;
    RealtimeSocket socket;
    socket.setConnectTimeout(patience);
    SocketEnd seen;
    bool done = false;
    QObject::connect(&socket, &RealtimeSocket::ended, &socket, [&](const SocketEnd &end) {
        seen = end;
        done = true;
    });
    socket.open(profile, KeyMemory("sk-secret"));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 10000); }();
    return seen;
}

} // namespace

class TestHandshakeFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsOwnSentence_data()
    {
        using enum Behaviour;
        const QByteArray upgrade = "101 Switching Protocols";
        const QByteArray agreed = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong accept key") << Answer << status(upgrade, agreed + "Sec-WebSocket-Accept: AAAA\r\n\r\n")
                                          << u"ws"_s << u"accept key does not match"_s;
        QTest::newRow("no accept key") << Answer << status(upgrade, agreed + "\r\n") << u"ws"_s
                                       << u"lacks what belongs"_s;
        QTest::newRow("200") << Answer << status("200 OK", "Content-Length: 5\r\n\r\nhello") << u"ws"_s
                             << u"web server (HTTP 200)"_s;
        QTest::newRow("301") << Answer << status("301 Moved", "Location: ws://127.0.0.1/\r\nContent-Length: 0\r\n\r\n")
                             << u"ws"_s << u"another address (HTTP 301)"_s;
        QTest::newRow("400") << Answer << status("400 Bad Request") << u"ws"_s << u"(HTTP 400)"_s;
        QTest::newRow("401 with body") << Answer
                                       << status("401 Unauthorized",
                                                 "Content-Length: 26\r\n\r\n{\"error\":{\"message\":\"no\"}}")
                                       << u"ws"_s << u"did not accept the key"_s;
        QTest::newRow("401 with escapes")
            << Answer << status("401 \x1b[31mred\x1b]0;no\x07") << u"ws"_s << u"did not accept the key"_s;
        QTest::newRow("401 that speaks of another")
            << Answer << status("401 (not http status code: 200 (OK))") << u"ws"_s << u"did not accept the key"_s;
        QTest::newRow("403") << Answer << status("403 Forbidden") << u"ws"_s << u"forbids"_s;
        QTest::newRow("404") << Answer << status("404 Not Found") << u"ws"_s << u"no realtime endpoint"_s;
        QTest::newRow("418") << Answer << status("418 Teapot") << u"ws"_s << u"refused the connection (HTTP 418)"_s;
        QTest::newRow("429") << Answer << status("429 Too Many") << u"ws"_s << u"too many requests"_s;
        QTest::newRow("500") << Answer << status("500 Oops") << u"ws"_s << u"failed at its own end (HTTP 500)"_s;
        QTest::newRow("503") << Answer << status("503 Down") << u"ws"_s << u"overloaded or down"_s;
        QTest::newRow("garbage") << Answer << QByteArray("\x01\x02\xff nothing\r\nlike it\r\n\r\n") << u"ws"_s
                                 << u"does not speak HTTP"_s;
        QTest::newRow("garbage without lines") << Answer << QByteArray(100000, '\x7f') << u"ws"_s << u"handshake"_s;
        QTest::newRow("header too large")
            << Repeat << QByteArray("HTTP/1.1 101 X\r\nA: ") + QByteArray(1 << 20, 'x') << u"ws"_s << u"too large"_s;
        QTest::newRow("endless header") << Repeat
                                        << QByteArray("HTTP/1.1 101 X\r\nX-A: ") + QByteArray(1000, 'y') + "\r\n"
                                        << u"ws"_s << u"too large"_s;
        QTest::newRow("no answer") << Silence << QByteArray() << u"ws"_s << u"did not answer the handshake"_s;
        QTest::newRow("closed at once") << HangUp << QByteArray() << u"ws"_s << u"only with TLS"_s;
        QTest::newRow("reset") << Reset << QByteArray() << u"ws"_s << u"closed the connection during"_s;
        QTest::newRow("plain to TLS") << Encrypted << QByteArray() << u"ws"_s << u"only with TLS"_s;
        QTest::newRow("self-signed") << Encrypted << QByteArray() << u"wss"_s << u"cannot be trusted"_s;
        QTest::newRow("TLS to HTTP") << Answer << status("400 Bad Request") << u"wss"_s << u"TLS on this port"_s;
        QTest::newRow("TLS to silence") << Silence << QByteArray() << u"wss"_s << u"did not agree upon encryption"_s;
        QTest::newRow("TLS, closed at once") << HangUp << QByteArray() << u"wss"_s << u"before it was encrypted"_s;
        QTest::newRow("TLS, reset") << Reset << QByteArray() << u"wss"_s << u"before it was encrypted"_s;
    }

    void eachKindHasItsOwnSentence()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(QByteArray, answer);
        QFETCH(QString, scheme);
        QFETCH(QString, words);
        RawServer server(behaviour, answer);
        const bool silent = behaviour == Behaviour::Silence;
        const SocketEnd end = endOf(QUrl(u"%1://127.0.0.1:%2/v1/realtime"_s.arg(scheme).arg(server.serverPort())),
                                    std::chrono::milliseconds(silent ? 300 : 5000));
        const QString text = end.error.text;
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(!text.contains(u"Nothing listens"_s), qPrintable(text));
        QVERIFY2(text.contains(u"127.0.0.1:%1"_s.arg(server.serverPort())), qPrintable(text));
        QVERIFY(end.error.detail.size() < 400);
        for (const QString &part : {text, end.error.detail}) {
            QVERIFY2(!part.contains(u"sk-secret"_s), qPrintable(part));
            QVERIFY(std::all_of(part.begin(), part.end(), [](QChar c) { return c.isPrint(); }));
        }
    }

    void saysRefusedOnlyWhereNobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        for (const QString &scheme : {u"ws"_s, u"wss"_s}) {
            const QString text = endOf(QUrl(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(port))).error.text;
            QVERIFY2(text.contains(u"Nothing listens"_s), qPrintable(text));
        }
    }

    void saysThatTheHostDoesNotExist()
    {
        const QString text = endOf(QUrl(u"ws://no-such-host.invalid/"_s), std::chrono::seconds(9)).error.text;
        QVERIFY2(text.contains(u"no host “no-such-host.invalid”"_s), qPrintable(text));
    }

    void knowsARefusedKey()
    {
        SocketEnd end;
        QVERIFY(!end.refusesKey());
        end.httpStatus = 400;
        QVERIFY(!end.refusesKey());
        end.httpStatus = 401;
        QVERIFY(end.refusesKey());
        end = {};
        end.closeCode = 3000; // after a 101
        QVERIFY(end.refusesKey());
        const QString text = SocketEndText::ofClose(3000, {}, u"Missing bearer."_s);
        QVERIFY2(text.contains(u"did not accept the key: Missing bearer."_s), qPrintable(text));
        QVERIFY(!SocketEndText::ofClose(4000, {}, u"No such model."_s).contains(u"key"_s));
    }

    void saysThatItCannotBeSent()
    {
        const QString scheme = endOf(QUrl(u"ftp://127.0.0.1:9/"_s)).error.text;
        QVERIFY2(scheme.contains(u"ftp://127.0.0.1:9/"_s) && scheme.contains(u"wss://host/path"_s), qPrintable(scheme));
        RawServer server(Behaviour::Silence, {});
        const QUrl url(u"ws://127.0.0.1:%1/"_s.arg(server.serverPort()));
        const QString header = endOf(url, std::chrono::milliseconds(500), {{"X-A", "a\r\nInjected: b"}}).error.text;
        QVERIFY2(header.contains(u"header of the profile"_s), qPrintable(header));
    }
};

QTEST_GUILESS_MAIN(TestHandshakeFault)
#include "tst_handshake_fault.moc"
