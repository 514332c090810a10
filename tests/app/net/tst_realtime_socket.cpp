// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/realtime_socket.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Answers every connection with fixed bytes and hangs up.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [this, peer] {
                request += peer->readAll();
                if (m_answer.isNull() || !request.contains("\r\n\r\n"))
                    return;
                peer->write(m_answer);
                peer->disconnectFromHost();
            });
        });
    }

    QByteArray request;

private:
    QByteArray m_answer;
};

Profile profileAt(quint16 port, const QString &scheme = u"ws"_s)
{
    Profile profile;
    profile.kind = Profile::Kind::Custom;
    profile.url = QUrl(u"%1://127.0.0.1:%2/v1/realtime"_s.arg(scheme).arg(port));
    return profile;
}

/// The end of a connection to `profile`.
SocketEnd endOf(RealtimeSocket &socket, const Profile &profile)
{
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

class TestRealtimeSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheModelIntoTheQuery()
    {
        Profile profile = profileAt(80);
        profile.url = QUrl(u"wss://host/v1/realtime?api-version=7&model=old"_s);
        profile.model = u"gpt-realtime-2.1"_s;
        const QUrlQuery query(RealtimeSocket::endpoint(profile));
        QCOMPARE(query.allQueryItemValues(u"model"_s), QStringList{u"gpt-realtime-2.1"_s});
        QCOMPARE(query.queryItemValue(u"api-version"_s), u"7"_s);
    }

    void sendsModelHeadersAndKey()
    {
        RawServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
        Profile profile = profileAt(server.serverPort());
        profile.model = u"m1"_s;
        profile.headers = {{"OpenAI-Project", "proj_7"}};
        RealtimeSocket socket;
        endOf(socket, profile);
        QVERIFY(server.request.startsWith("GET /v1/realtime?model=m1 HTTP/1.1\r\n"));
        QVERIFY(server.request.contains("OpenAI-Project: proj_7\r\n"));
        QVERIFY(server.request.contains("Authorization: Bearer sk-secret\r\n"));
    }

    void smallFramesDoNotWaitForEachOther()
    {
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::unique_ptr<QWebSocket> peer;
        std::vector<std::chrono::steady_clock::time_point> arrived;
        connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            peer.reset(server.nextPendingConnection());
            connect(peer.get(), &QWebSocket::textMessageReceived, peer.get(), [&] {
                arrived.push_back(std::chrono::steady_clock::now());
                // Of one who answers, the system acknowledges late: an answer would take it along.
                if (arrived.size() % 2 == 0)
                    peer->sendTextMessage(u"{}"_s);
            });
        });
        RealtimeSocket socket;
        QSignalSpy opened(&socket, &RealtimeSocket::opened);
        QSignalSpy answered(&socket, &RealtimeSocket::textReceived);
        socket.open(profileAt(server.serverPort()), {});
        QTRY_COMPARE(opened.size(), 1);

        std::vector<double> gapsMs;
        for (qsizetype pair = 1; pair <= 40; ++pair) {
            socket.send("{\"first\":1}");
            QTest::qWait(2); // so that they leave apart
            socket.send("{\"second\":2}");
            QTRY_COMPARE(answered.size(), pair);
            gapsMs.push_back(
                std::chrono::duration<double, std::milli>(arrived.back() - arrived[arrived.size() - 2]).count());
        }
        std::ranges::sort(gapsMs);
        QVERIFY2(gapsMs[20] < 25, qPrintable(QString::number(gapsMs[20])));
    }

    void saysHowAnOpenConnectionEnded_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("1000") << 1000 << u""_s << u"ended the session"_s;
        QTest::newRow("1001") << 1001 << u"Your session hit the maximum duration of 60 minutes."_s << u"60 minutes"_s;
        QTest::newRow("1009") << 1009 << u""_s << u"too big"_s;
        QTest::newRow("3000") << 3000 << u"invalid_request_error.invalid_api_key"_s << u"invalid_api_key"_s;
    }

    void saysHowAnOpenConnectionEnded()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        QFETCH(QString, words);
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, &server,
                [&] { server.nextPendingConnection()->close(QWebSocketProtocol::CloseCode(code), reason); });
        RealtimeSocket socket;
        const SocketEnd end = endOf(socket, profileAt(server.serverPort()));
        QCOMPARE(end.closeCode, code);
        QCOMPARE(end.closeReason, reason);
        QVERIFY2(end.error.text.contains(words), qPrintable(end.error.text));
    }

    void saysThatItWasDropped()
    {
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            QWebSocket *peer = server.nextPendingConnection();
            connect(peer, &QWebSocket::textMessageReceived, peer, &QWebSocket::abort);
        });
        RealtimeSocket socket;
        connect(&socket, &RealtimeSocket::opened, &socket, [&] { socket.send("{}"); });
        const SocketEnd end = endOf(socket, profileAt(server.serverPort()));
        QCOMPARE(end.closeCode, 1006);
        QVERIFY2(end.error.text.contains(u"1006"_s), qPrintable(end.error.text));
    }

    void refusesMessagesThatNoServiceSends_data()
    {
        QTest::addColumn<bool>("inPieces");
        QTest::newRow("one frame") << false;
        QTest::newRow("frames of one message") << true;
    }

    void refusesMessagesThatNoServiceSends()
    {
        QFETCH(bool, inPieces);
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            QWebSocket *peer = server.nextPendingConnection();
            if (!inPieces)
                peer->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
            peer->sendTextMessage(u"{\"type\":\"small\"}"_s);
            peer->sendBinaryMessage(QByteArray(qsizetype(RealtimeSocket::kLargestMessage) + 1, 'a'));
        });
        RealtimeSocket socket;
        QSignalSpy texts(&socket, &RealtimeSocket::textReceived);
        QSignalSpy binaries(&socket, &RealtimeSocket::binaryReceived);
        const SocketEnd end = endOf(socket, profileAt(server.serverPort()));
        QCOMPARE(end.closeCode, 1009);
        QVERIFY2(end.error.text.contains(u"more than 64 MB"_s), qPrintable(end.error.text));
        QCOMPARE(SocketEndText::ofClose(end.closeCode, end.closeReason, {}), end.error.text);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(binaries.size(), 0);
    }

    void carriesFramesAsTheyAre()
    {
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray large = "{\"type\":\"x\",\"a\":\"" + QByteArray(20 << 20, 'A') + "\"}";
        const QByteArray odd = "{ \"type\" : \"é😀\",  \"b\":\"\\u0000\"}\n";
        QString heard;
        connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            QWebSocket *peer = server.nextPendingConnection();
            connect(peer, &QWebSocket::textMessageReceived, &server, [&](const QString &text) { heard = text; });
            peer->sendTextMessage(QString::fromUtf8(odd));
            peer->sendBinaryMessage(QByteArray("\x00\xff", 2));
            peer->sendTextMessage(QString::fromLatin1(large));
        });
        RealtimeSocket socket;
        QSignalSpy texts(&socket, &RealtimeSocket::textReceived);
        QSignalSpy binaries(&socket, &RealtimeSocket::binaryReceived);
        socket.open(profileAt(server.serverPort()), {});
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 2, 20000);
        QCOMPARE(texts[0][0].toByteArray(), odd);
        QVERIFY(texts[1][0].toByteArray() == large);
        QCOMPARE(binaries.size(), 1);
        QCOMPARE(binaries[0][0].toByteArray(), QByteArray("\x00\xff", 2));
        QVERIFY(socket.send("{\"type\":\"ü\"}"));
        QTRY_COMPARE(heard, u"{\"type\":\"ü\"}"_s);

        QSignalSpy ended(&socket, &RealtimeSocket::ended);
        socket.close();
        QVERIFY(!socket.send("late"));
        QTRY_COMPARE(ended.size(), 1);
        const auto end = ended[0][0].value<SocketEnd>();
        QVERIFY(end.byWish);
        QVERIFY(end.error.text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRealtimeSocket)
#include "tst_realtime_socket.moc"
