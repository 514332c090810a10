// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "peer.h"

#include <QNetworkRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Who gets in, by which path, and what those are told who do not.
class TestRehearsalDoor : public QObject
{
    Q_OBJECT

private:
    /// What the server says to these bytes until it closes.
    QByteArray answerTo(const QByteArray &bytes, int timeoutMs = 5000)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_url.port()));
        if (!socket.waitForConnected(timeoutMs))
            return "not connected";
        socket.write(bytes);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
        return socket.readAll();
    }

    static QByteArray handshake(const QByteArray &path, const QByteArray &more)
    {
        return "GET " + path
               + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
               + more + "\r\n";
    }

    RehearsalHost m_host;
    QUrl m_url;

private Q_SLOTS:
    void initTestCase()
    {
        const auto url = m_host.start();
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_url = *url;
        QCOMPARE(m_url.host(), u"127.0.0.1"_s);
    }

    void pagesOfOtherMachinesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("welcome");
        QTest::newRow("web") << QByteArray("https://evil.example") << false;
        QTest::newRow("looks like us") << QByteArray("http://localhost.evil.example") << false;
        QTest::newRow("sandboxed") << QByteArray("null") << false;
        QTest::newRow("local") << QByteArray("http://localhost:5173") << true;
        QTest::newRow("address") << QByteArray("http://127.0.0.1:8080") << true;
        QTest::newRow("six") << QByteArray("http://[::1]:8080") << true;
    }
    void pagesOfOtherMachinesAreRefused()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, welcome);
        const QByteArray answer =
            answerTo(handshake("/v1/realtime?model=gpt-realtime", "Origin: " + origin + "\r\n"), welcome ? 500 : 5000);
        QVERIFY2(answer.startsWith(welcome ? "HTTP/1.1 101" : "HTTP/1.1 403"), answer.constData());
    }

    void theSubprotocolIsAnswered()
    {
        const QByteArray answer = answerTo(
            handshake("/v1/realtime?model=m", "Sec-WebSocket-Protocol: realtime, openai-insecure-api-key.sk-x\r\n"),
            500);
        QVERIFY2(answer.contains("Sec-WebSocket-Protocol: realtime\r\n"), answer.constData());
    }

    void otherRequestsAreSentAway()
    {
        QVERIFY(answerTo(handshake("/v2/other", {})).startsWith("HTTP/1.1 404"));
        QVERIFY(answerTo("GET /v1/realtime HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 426"));
        QVERIFY(answerTo("hello\r\n\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(answerTo(QByteArray(20000, 'x')).startsWith("HTTP/1.1 431"));
    }

    void withoutAModelItIsRefusedAfterTheHandshake()
    {
        Peer peer;
        peer.connectTo(QNetworkRequest(m_url));
        QVERIFY(peer.waitFor(u"error"_s));
        QCOMPARE(peer.last(u"error"_s).value("error"_L1).toObject().value("code"_L1).toString(), u"missing_model"_s);
        QTRY_COMPARE(int(peer.socket().closeCode()), 4000);
        QCOMPARE(peer.socket().closeReason(), u"invalid_request_error.missing_model"_s);
    }

    void aTakenPortIsSaid()
    {
        RehearsalHost second;
        const auto url = second.start(quint16(m_url.port()));
        QVERIFY(!url);
        QVERIFY(url.error().text.contains(QString::number(m_url.port())));
    }

    void aMissingModelIsSaid()
    {
        qputenv("TURNSCOPE_POCKETSPHINX", "/nowhere");
        RehearsalHost host;
        const auto url = host.start();
        qunsetenv("TURNSCOPE_POCKETSPHINX");
        QVERIFY(!url);
        QVERIFY(url.error().text.contains(u"/nowhere/en-us is missing"_s));
    }

    void theSessionEndsAtItsLimit()
    {
        RehearsalHost host;
        RehearsalOptions options;
        options.sessionLimit = std::chrono::seconds(1);
        const auto url = host.start(0, options);
        QVERIFY(url);
        Peer peer;
        QVERIFY(peer.open(*url));
        QVERIFY(peer.waitFor(u"error"_s));
        QCOMPARE(peer.last(u"error"_s).value("error"_L1).toObject().value("code"_L1).toString(), u"session_expired"_s);
        QTRY_COMPARE(peer.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    }

    void manyConnectionsAndBadFramesAreLivedThrough()
    {
        std::vector<std::unique_ptr<Peer>> peers;
        for (int i = 0; i < 50; ++i) {
            peers.push_back(std::make_unique<Peer>());
            QUrl url = m_url;
            url.setQuery(u"model=gpt-realtime"_s);
            peers.back()->connectTo(QNetworkRequest(url));
        }
        for (const auto &peer : peers)
            QVERIFY(peer->waitFor(u"session.created"_s));
        for (int i = 0; i < 10000; ++i)
            peers.front()->send("{\"type\":");
        QVERIFY(peers.front()->waitFor(u"error"_s, 10000, 60000));
        peers.back()->send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        QVERIFY(peers.back()->waitFor(u"response.done"_s));
    }
};

QTEST_GUILESS_MAIN(TestRehearsalDoor)
#include "tst_rehearsal_door.moc"
