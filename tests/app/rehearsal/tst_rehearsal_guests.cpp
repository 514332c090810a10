// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/peer.h"
#include "tests/app/support/raw_client.h"

#include <QDir>
#include <QMutex>
#include <QNetworkRequest>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Clients that go when nobody expects it, never come to an end, or break the protocol. The endpoint hangs up on each of
/// them, keeps nothing of it, and serves the next.
class TestRehearsalGuests : public QObject
{
    Q_OBJECT

private:
    /// With small limits, so that not much is needed to reach them.
    Result<void> start(RehearsalHost &host, const std::function<void(RehearsalOptions &)> &change = {})
    {
        RehearsalOptions options;
        options.limits.patience = std::chrono::seconds(2);
        options.limits.farewell = std::chrono::milliseconds(500);
        options.complaint = [this](const Error &error) {
            const QMutexLocker lock(&m_mutex);
            m_told += error.text;
        };
        if (QSslSocket::supportsSsl()) {
            const auto identity = TlsIdentity::loadOrMake(m_folder.path());
            if (!identity)
                return tl::unexpected(identity.error());
            options.identity = *identity;
        }
        if (change)
            change(options);
        const auto url = host.start(0, options);
        if (!url)
            return tl::unexpected(url.error());
        m_url = *url;
        return {};
    }

    QUrl url(bool secure) const
    {
        QUrl url = m_url;
        url.setScheme(secure ? u"wss"_s : u"ws"_s);
        return url;
    }

    QStringList told()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_told, {});
    }

    static qsizetype descriptors() { return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size(); }

    bool serves() const
    {
        QUrl url = m_url;
        url.setQuery(u"model=gpt-realtime"_s);
        Peer peer;
        peer.connectTo(QNetworkRequest(url));
        return QTest::qWaitFor([&] { return peer.count(u"session.created"_s) + peer.count(u"error"_s) > 0; }, 20000)
               && peer.count(u"session.created"_s) > 0;
    }

    static void wireColumn()
    {
        QTest::addColumn<bool>("secure");
        QTest::newRow("ws") << false;
        if (QSslSocket::supportsSsl())
            QTest::newRow("wss") << true;
    }

    QTemporaryDir m_folder;
    QUrl m_url;
    QMutex m_mutex;
    QStringList m_told;

private Q_SLOTS:
    void init() { told(); }

    void whoGoesDuringTheHandshakeTakesNoPlace_data()
    {
        QTest::addColumn<bool>("recorded");
        QTest::newRow("plain") << false;
        QTest::newRow("recorded") << true;
    }
    void whoGoesDuringTheHandshakeTakesNoPlace()
    {
        QFETCH(bool, recorded);
        RehearsalHost host;
        const auto started = start(host, [&](RehearsalOptions &options) {
            options.limits.sessions = 16;
            if (recorded)
                options.recordings = m_folder.filePath(u"recorded"_s);
        });
        QVERIFY2(started, qPrintable(started ? QString() : started.error().text));
        QVERIFY(serves());
        QTRY_VERIFY(descriptors() > 0);
        const qsizetype before = descriptors();
        for (int i = 0; i < 400; ++i) {
            RawClient client(m_url);
            client.write(RawClient::request());
            if (i % 2)
                client.reset();
        } // the others close in order
        QTRY_VERIFY(serves());
        QTRY_VERIFY2_WITH_TIMEOUT(descriptors() <= before, qPrintable(QString::number(descriptors() - before)), 10000);
    }

    void unmaskedFramesEndIt_data() { wireColumn(); }
    void unmaskedFramesEndIt()
    {
        QFETCH(bool, secure);
        RehearsalHost host;
        QVERIFY(start(host));
        const QByteArray event = R"({"type":"response.create","response":{"output_modalities":["text"]}})";
        for (const QByteArray &bad :
             {RawClient::frame(RawClient::Text, event, false), RawClient::frame(RawClient::Ping, {}, false),
              RawClient::frame(RawClient::Text, "{}") + RawClient::frame(RawClient::Text, event, false),
              RawClient::frame(RawClient::Text, QByteArray(70000, ' '), false)}) {
            RawClient client(url(secure));
            QVERIFY(client.shakeHands());
            client.write(bad);
            QVERIFY(client.waitUntilClosed());
            QCOMPARE(client.closeCode(), std::optional(1002));
            QVERIFY(!client.received().contains("response.created"));
        }
        // Sent together with the handshake, before anybody listens: not lost, and not let through either.
        RawClient hasty(url(secure));
        hasty.write(RawClient::request() + RawClient::frame(RawClient::Text, event, false));
        QVERIFY(hasty.waitUntilClosed());
        QCOMPARE(hasty.closeCode(), std::optional(1002));
        RawClient early(url(secure));
        early.write(RawClient::request() + RawClient::frame(RawClient::Text, event));
        QTRY_VERIFY(early.received().contains("response.done"));
    }

    void otherFaultsOfFramesEndItToo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QByteArray compressed = RawClient::frame(RawClient::Text, "x");
        compressed[0] = char(compressed[0] | 0x40);
        QTest::newRow("compressed") << compressed << 1002;
        QTest::newRow("long ping") << RawClient::frame(RawClient::Ping, QByteArray(126, 'x')) << 1002;
        QTest::newRow("no beginning") << RawClient::frame(RawClient::Continuation, "x") << 1002;
        QTest::newRow("not UTF-8") << RawClient::frame(RawClient::Text, "\xff\xfe") << 1007;
        QTest::newRow("too long") << RawClient::head(RawClient::Text, DoorLimits::kLongestMessage + 1) << 1009;
        QTest::newRow("much too long") << RawClient::head(RawClient::Text, quint64(1) << 62) << 1009;
    }
    void otherFaultsOfFramesEndItToo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        RehearsalHost host;
        QVERIFY(start(host));
        RawClient client(m_url);
        QVERIFY(client.shakeHands());
        client.write(bytes);
        QVERIFY(client.waitUntilClosed());
        QCOMPARE(client.closeCode(), std::optional(code));
        QVERIFY(serves());
    }

    void compressionIsNotPromised()
    {
        RehearsalHost host;
        QVERIFY(start(host));
        RawClient client(m_url);
        client.write(RawClient::request("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"));
        QTRY_VERIFY(client.received().contains("session.created"));
        QVERIFY(!client.received().toLower().contains("permessage-deflate"));
    }

    void aMessageWithoutEndIsNotWaitedFor()
    {
        RehearsalHost host;
        QVERIFY(start(host));
        RawClient client(m_url);
        QVERIFY(client.shakeHands());
        const QByteArray piece(1024 * 1024, 'x');
        client.write(RawClient::frame(RawClient::Text, piece, true, false));
        for (int i = 0; i < 40 && client.socket().state() == QAbstractSocket::ConnectedState; ++i) {
            client.write(RawClient::frame(RawClient::Continuation, piece, true, false));
            (void)QTest::qWaitFor([&] { return client.socket().bytesToWrite() == 0; }, 1000);
        }
        QVERIFY(client.waitUntilClosed());
        QVERIFY(serves());
    }

    void whoAsksOnAndOnAndNeverReadsIsHungUpOn_data()
    {
        QTest::addColumn<bool>("secure");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ping = RawClient::frame(RawClient::Ping, QByteArray(125, 'p')).repeated(2000);
        const QByteArray bad = RawClient::frame(RawClient::Text, "x").repeated(2000);
        QTest::newRow("pings, ws") << false << ping;
        QTest::newRow("events, ws") << false << bad;
        if (QSslSocket::supportsSsl()) {
            QTest::newRow("pings, wss") << true << ping;
            QTest::newRow("events, wss") << true << bad;
        }
    }
    void whoAsksOnAndOnAndNeverReadsIsHungUpOn()
    {
        QFETCH(bool, secure);
        QFETCH(QByteArray, bytes);
        RehearsalHost host;
        QVERIFY(start(host));
        RawClient deaf(url(secure));
        QVERIFY(deaf.shakeHands());
        deaf.socket().setReadBufferSize(1); // and from now on nothing is read
        qint64 sent = 0;
        while (deaf.socket().state() == QAbstractSocket::ConnectedState && sent < 400 * DoorLimits::kMegabyte) {
            deaf.write(bytes);
            sent += bytes.size();
            (void)QTest::qWaitFor(
                [&] { return deaf.socket().bytesToWrite() + deaf.socket().encryptedBytesToWrite() == 0; }, 2000);
        }
        QVERIFY2(deaf.waitUntilClosed(), qPrintable(QString::number(sent)));
        const QStringList complaints = told();
        QCOMPARE(complaints.size(), 1);
        QVERIFY2(complaints.first().contains(u"does not read"_s), qPrintable(complaints.first()));
        QVERIFY(serves());
    }

    void allTogetherAreBoundedToo()
    {
        RehearsalHost host;
        QVERIFY(start(host, [](RehearsalOptions &options) { options.limits.held = 16 * DoorLimits::kMegabyte; }));
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 6; ++i) { // with 4 MB each of a message that is not complete; one has more
            clients.push_back(std::make_unique<RawClient>(m_url));
            QVERIFY(clients.back()->shakeHands());
            clients.back()->write(RawClient::head(RawClient::Text, 20 * DoorLimits::kMegabyte));
            clients.back()->write(QByteArray((i == 1 ? 5 : 4) * DoorLimits::kMegabyte, 'x'));
            (void)QTest::qWaitFor([&] { return clients.back()->socket().bytesToWrite() == 0; }, 2000);
            QVERIFY(serves());
        }
        QVERIFY(clients[1]->waitUntilClosed());
        qsizetype open = 0;
        for (const auto &client : clients)
            open += client->socket().state() == QAbstractSocket::ConnectedState ? 1 : 0;
        QVERIFY2(open >= 3 && open <= 4, qPrintable(QString::number(open)));
        QVERIFY(!told().isEmpty());
        QVERIFY(serves());
    }

    void aFarewellThatNobodyTakesIsNotWaitedFor_data() { wireColumn(); }
    void aFarewellThatNobodyTakesIsNotWaitedFor()
    {
        QFETCH(bool, secure);
        RehearsalHost host;
        QVERIFY(start(host, [](RehearsalOptions &options) {
            options.limits.sessions = 1;
            options.limits.patience = std::chrono::seconds(20);
            options.sessionLimit = std::chrono::seconds(2);
        }));
        RawClient deaf(url(secure));
        QVERIFY(deaf.shakeHands());
        deaf.socket().setReadBufferSize(1);
        // Some megabytes of answers, that stay at the server when its session comes to its limit.
        const QByteArray pings = RawClient::frame(RawClient::Ping, QByteArray(125, 'p')).repeated(2000);
        for (int i = 0; i < 60; ++i)
            deaf.write(pings);
        (void)QTest::qWaitFor(
            [&] { return deaf.socket().bytesToWrite() + deaf.socket().encryptedBytesToWrite() == 0; });
        QTRY_VERIFY_WITH_TIMEOUT(serves(), 10000);
    }

    void whoClosesHalfIsGone()
    {
        RehearsalHost host;
        QVERIFY(start(host, [](RehearsalOptions &options) { options.limits.sessions = 1; }));
        RawClient client(m_url);
        QVERIFY(client.shakeHands());
        QVERIFY(::shutdown(int(client.socket().socketDescriptor()), SHUT_WR) == 0);
        QTRY_VERIFY(serves());
    }

    void whoHasSaidNothingMakesRoom()
    {
        RehearsalHost host;
        QVERIFY(start(host, [](RehearsalOptions &options) {
            options.limits.sessions = 2;
            options.limits.silence = std::chrono::milliseconds(300);
        }));
        Peer talks;
        QVERIFY(talks.open(m_url));
        Peer silent;
        QVERIFY(silent.open(m_url));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() > 400; }));
        talks.send(R"({"type":"input_audio_buffer.clear"})");
        QVERIFY(talks.waitFor(u"input_audio_buffer.cleared"_s));
        Peer next;
        QVERIFY(next.open(m_url));
        QTRY_COMPARE(silent.socket().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(silent.last(u"error"_s).value("error"_L1)["code"_L1].toString(), u"server_is_overloaded"_s);
        QCOMPARE(talks.socket().state(), QAbstractSocket::ConnectedState);
        // Those that are left have just spoken or come.
        Peer tooMany;
        tooMany.connectTo(QNetworkRequest(QUrl(m_url.toString() + u"?model=gpt-realtime"_s)));
        QVERIFY(tooMany.waitFor(u"error"_s));
    }

    void whatIsDrippedIsNotWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("head") << QByteArray("GET /v1/realtime?model=");
        QTest::newRow("body") << QByteArray("POST /v1/realtime/client_secrets HTTP/1.1\r\nHost: localhost\r\n"
                                            "Content-Length: 200000\r\n\r\n{");
        if (QSslSocket::supportsSsl())
            QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    }
    void whatIsDrippedIsNotWaitedFor()
    {
        QFETCH(QByteArray, begin);
        RehearsalHost host;
        QVERIFY(start(host));
        RawClient client(m_url);
        client.write(begin);
        QElapsedTimer clock;
        clock.start();
        while (client.socket().state() == QAbstractSocket::ConnectedState && clock.elapsed() < 10000) {
            client.write(" ");
            (void)QTest::qWaitFor([&] { return client.socket().state() != QAbstractSocket::ConnectedState; }, 50);
        }
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(serves());
    }

    void aConversationHasALimitInBytes()
    {
        RehearsalHost host;
        QVERIFY(start(host));
        Peer peer;
        QVERIFY(peer.open(m_url));
        const QByteArray part = "{\"type\":\"input_text\",\"text\":\"" + QByteArray(250000, 'x') + "\"}";
        const QByteArray item =
            R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[)"
            + (part + ',').repeated(39) + part + "]}}"; // 10 MB
        for (int i = 0; i < 8; ++i) {
            peer.send(item.constData());
            QVERIFY(peer.waitFor(i < 6 ? u"conversation.item.done"_s : u"error"_s, i < 6 ? i + 1 : i - 5, 60000));
        }
        QCOMPARE(peer.last(u"error"_s).value("error"_L1)["code"_L1].toString(), u"conversation_too_long"_s);
        peer.send({{u"type"_s, u"conversation.item.delete"_s},
                   {u"item_id"_s, peer.last(u"conversation.item.done"_s).value("item"_L1)["id"_L1]}});
        QVERIFY(peer.waitFor(u"conversation.item.deleted"_s));
        peer.send(item.constData());
        QVERIFY(peer.waitFor(u"conversation.item.done"_s, 7, 60000));
    }
};

QTEST_GUILESS_MAIN(TestRehearsalGuests)
#include "tst_rehearsal_guests.moc"
