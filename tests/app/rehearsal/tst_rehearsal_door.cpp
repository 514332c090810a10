// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/peer.h"

#include <QJsonDocument>
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
    static constexpr int kPatience = 10000; // ms

    /// What the server says to these bytes until it closes, or the head that welcomes a WebSocket, whose connection stays.
    QByteArray answerTo(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_url.port()));
        if (!socket.waitForConnected(kPatience))
            return "not connected";
        socket.write(bytes);
        const auto isOver = [&socket] {
            const QByteArray said = socket.peek(socket.bytesAvailable());
            return socket.state() == QAbstractSocket::UnconnectedState
                   || (said.startsWith("HTTP/1.1 101") && said.contains("\r\n\r\n"));
        };
        (void)QTest::qWaitFor(isOver, kPatience);
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
        const QByteArray answer = answerTo(handshake("/v1/realtime?model=gpt-realtime", "Origin: " + origin + "\r\n"));
        QVERIFY2(answer.startsWith(welcome ? "HTTP/1.1 101" : "HTTP/1.1 403"), answer.constData());
    }

    void whoMeansAnotherMachineIsRefused_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("rebound") << QByteArray("Host: evil.example\r\n") << QByteArray("403");
        QTest::newRow("rebound, with a port") << QByteArray("Host: evil.example:8765\r\n") << QByteArray("403");
        QTest::newRow("none") << QByteArray() << QByteArray("400");
        QTest::newRow("two") << QByteArray("Host: evil.example\r\nHost: localhost\r\n") << QByteArray("400");
        QTest::newRow("two origins") << QByteArray("Host: localhost\r\nOrigin: https://evil.example\r\n"
                                                   "Origin: http://localhost\r\n")
                                     << QByteArray("400");
        QTest::newRow("two keys") << QByteArray("Host: localhost\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
                                  << QByteArray("400");
        QTest::newRow("two bearers") << QByteArray(
            "Host: localhost\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n")
                                     << QByteArray("400");
        QTest::newRow("localhost") << QByteArray("Host: localhost:8765\r\n") << QByteArray("101");
        QTest::newRow("six") << QByteArray("Host: [::1]:8765\r\n") << QByteArray("101");
    }
    void whoMeansAnotherMachineIsRefused()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, status);
        const QByteArray request =
            handshake("/v1/realtime?model=gpt-realtime", headers).replace("Host: 127.0.0.1\r\n", "");
        const QByteArray answer = answerTo(request);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    }

    void aHandshakeThatIsNoneIsToldSo()
    {
        const QByteArray good = handshake("/v1/realtime?model=gpt-realtime", {});
        const auto changed = [&](const QByteArray &from, const QByteArray &to) {
            return answerTo(QByteArray(good).replace(from, to));
        };
        const QByteArray old = changed("Version: 13", "Version: 8");
        QVERIFY2(old.startsWith("HTTP/1.1 426") && old.contains("Sec-WebSocket-Version: 13\r\n"), old.constData());
        QVERIFY(changed("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=").startsWith("HTTP/1.1 400"));
        QVERIFY(changed("dGhlIHNhbXBsZSBub25jZQ==", "not base64").startsWith("HTTP/1.1 400"));
        QVERIFY(changed("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "").startsWith("HTTP/1.1 400"));
        QVERIFY(changed("Connection: Upgrade", "Connection: close").startsWith("HTTP/1.1 400"));
        QVERIFY(changed("GET ", "PUT ").startsWith("HTTP/1.1 400"));
        const QByteArray both = QByteArray(good).replace("Connection: Upgrade", "Connection: keep-alive, Upgrade");
        QVERIFY(answerTo(both).startsWith("HTTP/1.1 101"));
    }

    void theSubprotocolIsAnswered()
    {
        const QByteArray answer = answerTo(
            handshake("/v1/realtime?model=m", "Sec-WebSocket-Protocol: realtime, openai-insecure-api-key.sk-x\r\n"));
        QVERIFY2(answer.contains("Sec-WebSocket-Protocol: realtime\r\n"), answer.constData());
    }

    void otherRequestsAreSentAway()
    {
        QVERIFY(answerTo(handshake("/v2/other", {})).startsWith("HTTP/1.1 404"));
        QVERIFY(answerTo(handshake("/voice-live/realtime?model=m", {})).startsWith("HTTP/1.1 404"));
        QVERIFY(answerTo("GET /v1/realtime HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 426"));
        QVERIFY(answerTo("hello\r\n\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(answerTo(QByteArray(20000, 'x')).startsWith("HTTP/1.1 431"));
        QVERIFY(answerTo(handshake("/v1/realtime?model=" + QByteArray(12000, 'x'), {})).startsWith("HTTP/1.1 431"));
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

    void azureAndTheBetaHaveTheirPaths()
    {
        Peer azure;
        QNetworkRequest request(m_url);
        QUrl url = m_url;
        url.setPath(u"/openai/v1/realtime"_s);
        QVERIFY(azure.open(url));

        Peer beta;
        url = m_url;
        url.setQuery(u"model=gpt-realtime"_s);
        request.setUrl(url);
        request.setRawHeader("OpenAI-Beta", "realtime=v1");
        beta.connectTo(request);
        QVERIFY(beta.waitFor(u"error"_s));
        QTRY_COMPARE(int(beta.socket().closeCode()), 4000);
        QCOMPARE(beta.socket().closeReason(), u"invalid_request_error.beta_api_shape_disabled"_s);
        QCOMPARE(beta.count(u"session.created"_s), 0);
        const QJsonObject error = beta.last(u"error"_s);
        QVERIFY(error.value("event_id"_L1).isNull());
        QCOMPARE(error.value("error"_L1).toObject().value("code"_L1).toString(), u"beta_api_shape_disabled"_s);
    }

    void aTokenIsAskedFor()
    {
        RehearsalHost host;
        RehearsalOptions options;
        options.token = u"sk-mine"_s;
        const auto url = host.start(0, options);
        QVERIFY(url);
        QUrl target = *url;
        target.setQuery(u"model=gpt-realtime"_s);
        QNetworkRequest request(target);

        Peer wrong;
        request.setRawHeader("Authorization", "Bearer sk-other");
        wrong.connectTo(request);
        QVERIFY(wrong.waitFor(u"error"_s));
        QTRY_COMPARE(int(wrong.socket().closeCode()), 3000);
        QCOMPARE(wrong.socket().closeReason(), u"invalid_request_error.invalid_api_key"_s);

        Peer right;
        request.setRawHeader("Authorization", "Bearer sk-mine");
        right.connectTo(request);
        QVERIFY(right.waitFor(u"session.created"_s));

        Peer browser;
        QNetworkRequest bySubprotocol(target);
        bySubprotocol.setRawHeader("Sec-WebSocket-Protocol", "realtime, openai-insecure-api-key.sk-mine");
        browser.connectTo(bySubprotocol);
        QVERIFY(browser.waitFor(u"session.created"_s));
    }

    void clientSecretsComeOverHttp()
    {
        const QByteArray body = R"({"session":{"type":"realtime","model":"gpt-realtime","instructions":"Sing."}})";
        const auto ask = [&](const QByteArray &more, const QByteArray &sent) {
            return answerTo("POST /v1/realtime/client_secrets HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n" + sent);
        };
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        const QByteArray answer = ask(length, body);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        const QJsonObject secret = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();

        Peer peer;
        QNetworkRequest request(m_url);
        request.setRawHeader("Authorization", "Bearer " + secret.value("value"_L1).toString().toLatin1());
        peer.connectTo(request);
        QVERIFY(peer.waitFor(u"session.created"_s));
        const QJsonObject session = peer.last(u"session.created"_s).value("session"_L1).toObject();
        QCOMPARE(session.value("instructions"_L1).toString(), u"Sing."_s);
        QVERIFY(session.value("expires_at"_L1).toInteger() > 0);

        QVERIFY(ask("Content-Length: 3\r\n", "{\"a").startsWith("HTTP/1.1 400"));
        QVERIFY(ask("Content-Length: -1\r\n", {}).startsWith("HTTP/1.1 411"));
        QVERIFY(ask("Transfer-Encoding: chunked\r\n", {}).startsWith("HTTP/1.1 411"));
        QVERIFY(ask("Content-Length: 99999999\r\n", {}).startsWith("HTTP/1.1 413"));
        QVERIFY(ask("Origin: https://evil.example\r\n" + length, body).startsWith("HTTP/1.1 403"));
        QVERIFY(
            answerTo("GET /v1/realtime/client_secrets HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 405"));
    }

    void aTranscriptionSessionOnlyTranscribes()
    {
        Peer peer;
        QUrl url = m_url;
        url.setQuery(u"intent=transcription"_s);
        peer.connectTo(QNetworkRequest(url));
        QVERIFY(peer.waitFor(u"session.created"_s));
        QCOMPARE(peer.last(u"session.created"_s)["session"_L1].toObject()["type"_L1].toString(), u"transcription"_s);
        peer.send(R"({"type":"session.update","session":{"type":"transcription","audio":{"input":{)"
                  R"("transcription":{"model":"gpt-4o-transcribe"}}}}})");
        QVERIFY(peer.waitFor(u"session.updated"_s));
        peer.speak(spokenText(u"hello there what is the weather like in paris today"_s), std::chrono::seconds(2));
        const QString completed = u"conversation.item.input_audio_transcription.completed"_s;
        QVERIFY(peer.waitFor(completed));
        QCOMPARE(peer.last(completed).value("transcript"_L1).toString(),
                 u"hello there what is the weather like in paris today"_s);
        peer.send(R"({"type":"response.create"})");
        QVERIFY(peer.waitFor(u"error"_s));
        QCOMPARE(peer.count(u"response.created"_s), 0);
    }

    void streamingTranscribersTakeNoTurns()
    {
        Peer peer;
        QUrl url = m_url;
        url.setQuery(u"intent=transcription"_s);
        peer.connectTo(QNetworkRequest(url));
        QVERIFY(peer.waitFor(u"session.created"_s));
        peer.send(R"({"type":"session.update","session":{"type":"transcription","audio":{"input":{)"
                  R"("transcription":{"model":"gpt-realtime-whisper"},"turn_detection":{"type":"server_vad"}}}}})");
        QVERIFY(peer.waitFor(u"error"_s));
        peer.send(R"({"type":"session.update","session":{"type":"transcription","audio":{"input":{)"
                  R"("transcription":{"model":"gpt-realtime-whisper"}}}}})");
        QVERIFY(peer.waitFor(u"session.updated"_s));
        const QJsonObject session = peer.last(u"session.updated"_s).value("session"_L1).toObject();
        QVERIFY(session["audio"_L1].toObject()["input"_L1].toObject()["turn_detection"_L1].isNull());
    }

    void storedPromptsAreRefused()
    {
        Peer peer;
        QVERIFY(peer.open(m_url));
        peer.send(R"({"type":"session.update","session":{"type":"realtime","prompt":{"id":"pmpt_1"}}})");
        QVERIFY(peer.waitFor(u"error"_s));
        QCOMPARE(peer.last(u"error"_s)["error"_L1].toObject()["param"_L1].toString(), u"session.prompt"_s);
        peer.send(R"({"type":"response.create","response":{"prompt":{"id":"pmpt_1"}}})");
        QVERIFY(peer.waitFor(u"error"_s, 2));
        QCOMPARE(peer.last(u"error"_s)["error"_L1].toObject()["param"_L1].toString(), u"response.prompt"_s);
        peer.send(R"({"type":"session.update","session":{"type":"realtime","prompt":null}})");
        QVERIFY(peer.waitFor(u"session.updated"_s));
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
