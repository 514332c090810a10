// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/peer.h"

#include <QFile>
#include <QNetworkRequest>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The endpoint, in a process of its own, under clients that are too many, too loud, or do not mean well. After each of
/// them a good client must be served, and the memory must stay where it was.
class TestRehearsalLoad : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kMegabyte = 1024 * 1024;

    QTemporaryDir m_data;
    QProcess m_program;
    QUrl m_url;

    QNetworkRequest request() const
    {
        QUrl url = m_url;
        url.setQuery(u"model=gpt-realtime"_s);
        return QNetworkRequest(url);
    }

    /// Resident bytes of the endpoint.
    qint64 memory() const
    {
        QFile file(u"/proc/%1/statm"_s.arg(m_program.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    }

    /// One text turn; how long it took, or nothing when it was not served.
    std::optional<qint64> serveOne()
    {
        QElapsedTimer clock;
        clock.start();
        Peer peer;
        if (!peer.open(m_url))
            return {};
        peer.send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",
                      "content":[{"type":"input_text","text":"Say only: aye aye"}]}})");
        peer.send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        if (!peer.waitFor(u"response.done"_s) || peer.joined(u"response.output_text.delta"_s) != "aye aye"_L1)
            return {};
        return clock.elapsed();
    }

    std::vector<std::unique_ptr<QTcpSocket>> open(int count, const QByteArray &bytes) const
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < count; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(u"127.0.0.1"_s, quint16(m_url.port()));
            if (!socket->waitForConnected(5000))
                return {};
            socket->write(bytes);
            socket->flush();
            sockets.push_back(std::move(socket));
        }
        return sockets;
    }

    std::vector<std::unique_ptr<Peer>> crowd(int count) const
    {
        std::vector<std::unique_ptr<Peer>> peers;
        for (int i = 0; i < count; ++i) {
            peers.push_back(std::make_unique<Peer>());
            peers.back()->connectTo(request());
        }
        for (const auto &peer : peers) {
            if (!peer->waitFor(u"session.created"_s, 1, 60000))
                return {};
        }
        return peers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_data.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"rehearse"_s, u"--port"_s, u"0"_s});
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_program.canReadLine(), 60000);
        m_url = QUrl(QString::fromLatin1(m_program.readLine()).trimmed());
        QVERIFY(m_url.isValid());
        QVERIFY(serveOne()); // and everything that is loaded once is loaded
        QVERIFY(memory() > 0);
    }

    void cleanup()
    {
        QCOMPARE(m_program.state(), QProcess::Running);
        const auto took = serveOne();
        QVERIFY(took);
        QVERIFY2(*took < 10000, qPrintable(QString::number(*took)));
    }

    void cleanupTestCase()
    {
        m_program.terminate();
        QVERIFY(m_program.waitForFinished());
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    }

    void twoHundredConnections()
    {
        qint64 first = 0;
        for (int round = 0; round < 3; ++round) {
            auto peers = crowd(200);
            QCOMPARE(peers.size(), size_t(200));
            for (const auto &peer : peers)
                peer->send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
            for (const auto &peer : peers)
                QVERIFY(peer->waitFor(u"response.done"_s, 1, 60000));
            QVERIFY(serveOne());
            qInfo("with 200 connections: %lld MB", memory() / kMegabyte);
            QVERIFY2(memory() < 400 * kMegabyte, qPrintable(QString::number(memory())));
            peers.clear();
            QVERIFY(serveOne());
            qInfo("without them: %lld MB", memory() / kMegabyte);
            if (round == 0)
                first = memory();
        }
        QVERIFY2(memory() < first + 60 * kMegabyte, qPrintable(QString::number((memory() - first) / kMegabyte)));
    }

    void oneTooManyIsToldSo()
    {
        const auto peers = crowd(256);
        QCOMPARE(peers.size(), size_t(256));
        Peer late;
        late.connectTo(request());
        QVERIFY(late.waitFor(u"error"_s));
        QCOMPARE(late.last(u"error"_s).value("error"_L1)["code"_L1].toString(), u"server_is_overloaded"_s);
        QTRY_COMPARE(int(late.socket().closeCode()), int(QWebSocketProtocol::CloseCodePolicyViolated));
    }

    void framesOfAMegabyte()
    {
        const qint64 before = memory();
        auto peers = crowd(4);
        QCOMPARE(peers.size(), size_t(4));
        const QByteArray big(kMegabyte, 'A');
        const QByteArray audio = "{\"type\":\"input_audio_buffer.append\",\"audio\":\"" + big + "\"}";
        const QByteArray text =
            "{\"type\":\"conversation.item.create\",\"item\":{\"type\":\"message\",\"role\":\"user\","
            "\"content\":[{\"type\":\"input_text\",\"text\":\""
            + big + "\"}]}}";
        for (const auto &peer : peers) {
            for (int i = 0; i < 10; ++i)
                peer->send(audio.constData());
            for (int i = 0; i < 10; ++i)
                peer->send(text.constData());
            for (int i = 0; i < 10; ++i)
                peer->send(big.constData());
        }
        QVERIFY(serveOne());
        for (const auto &peer : peers) {
            QVERIFY(peer->waitFor(u"error"_s, 20, 120000));
            QCOMPARE(peer->count(u"error"_s), 20);
            QCOMPARE(peer->first(u"error"_s).value("error"_L1)["code"_L1].toString(), u"string_above_max_length"_s);
            QCOMPARE(peer->last(u"error"_s).value("error"_L1)["code"_L1].toString(), u"invalid_json"_s);
        }
        qInfo("after 120 frames of 1 MB: %+lld MB", (memory() - before) / kMegabyte);
        QVERIFY2(memory() < before + 300 * kMegabyte, qPrintable(QString::number((memory() - before) / kMegabyte)));
    }

    void halfOpenSockets()
    {
        const qint64 before = memory();
        const auto silent = open(300, {});
        QCOMPARE(silent.size(), size_t(300));
        QVERIFY(serveOne());
        const auto halfAsked = open(100, "GET /v1/realtime?model=gpt-realtime HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgr");
        QCOMPARE(halfAsked.size(), size_t(100));
        QVERIFY(serveOne());
        const auto halfSecret = open(100, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        QCOMPARE(halfSecret.size(), size_t(100));
        QVERIFY(serveOne());
        // The oldest had to go for those who came later; a silent one has ten seconds at most.
        QTRY_COMPARE(silent.front()->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE_WITH_TIMEOUT(halfSecret.back()->state(), QAbstractSocket::UnconnectedState, 20000);
        QVERIFY2(memory() < before + 100 * kMegabyte, qPrintable(QString::number((memory() - before) / kMegabyte)));
    }

    void tenThousandBadFrames()
    {
        Peer bad;
        QVERIFY(bad.open(m_url));
        const QByteArray deep = "{\"type\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
        const QList<QByteArray> frames{"{\"type\":",
                                       "[]",
                                       "null",
                                       "{\"type\":7}",
                                       "{\"type\":\"session.paint\"}",
                                       "{\"type\":\"session.update\",\"session\":[]}",
                                       "{\"type\":\"input_audio_buffer.append\",\"audio\":\"***\"}",
                                       "{\"type\":\"response.create\",\"response\":{\"tools\":{}}}",
                                       "{\"type\":\"conversation.item.truncate\",\"item_id\":1}",
                                       deep};
        bad.send(frames[0].constData());
        QVERIFY(bad.waitFor(u"error"_s));
        const qint64 before = memory();
        for (int i = 1; i < 9000; ++i)
            bad.send(frames[i % frames.size()].constData());
        for (int i = 0; i < 1000; ++i)
            bad.sendBinary(QByteArray(100, '\xff'));
        QVERIFY(bad.waitFor(u"error"_s, 10000, 120000));
        QCOMPARE(bad.count(u"error"_s), 10000);
        for (const QJsonObject &event : bad.events()) {
            if (event.value("type"_L1) == "error"_L1)
                QVERIFY(!event.value("error"_L1)["message"_L1].toString().isEmpty());
        }
        bad.send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        QVERIFY(bad.waitFor(u"response.done"_s)); // it may still mend its ways
        qInfo("after 10,000 bad frames: %+lld MB", (memory() - before) / kMegabyte);
        QVERIFY2(memory() < before + 50 * kMegabyte, qPrintable(QString::number((memory() - before) / kMegabyte)));
    }

    void whoDoesNotListenFillsNoMemory_data()
    {
        QTest::addColumn<QByteArray>("frame");
        // Masked by zeroes. The one is refused: with an error each, which nobody takes; the other is answered with a pong.
        QTest::newRow("events") << QByteArray("\x81\x81\x00\x00\x00\x00x", 7);
        QTest::newRow("pings") << QByteArray("\x89\xfd\x00\x00\x00\x00", 6) + QByteArray(125, 'x');
    }
    void whoDoesNotListenFillsNoMemory()
    {
        QFETCH(QByteArray, frame);
        const qint64 before = memory();
        auto deaf = open(1, "GET /v1/realtime?model=gpt-realtime HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QCOMPARE(deaf.size(), size_t(1));
        QTRY_VERIFY(deaf.front()->bytesAvailable() > 0);
        deaf.front()->setReadBufferSize(1); // and from now on nothing is read
        const QByteArray many = frame.repeated(2000);
        QElapsedTimer clock;
        clock.start();
        while (deaf.front()->state() == QAbstractSocket::ConnectedState && clock.elapsed() < 60000) {
            deaf.front()->write(many);
            deaf.front()->waitForBytesWritten(200);
        }
        QCOMPARE(deaf.front()->state(), QAbstractSocket::UnconnectedState);
        qInfo("after one who did not listen: %+lld MB", (memory() - before) / kMegabyte);
        QVERIFY2(memory() < before + 100 * kMegabyte, qPrintable(QString::number((memory() - before) / kMegabyte)));
    }
};

QTEST_GUILESS_MAIN(TestRehearsalLoad)
#include "tst_rehearsal_load.moc"
