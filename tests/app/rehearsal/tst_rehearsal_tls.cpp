// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/peer.h"

#include <QHostInfo>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// ws and wss on one port.
class TestRehearsalTls : public QObject
{
    Q_OBJECT

private:
    QUrl secure(const QString &host = u"127.0.0.1"_s) const
    {
        QUrl url = m_url;
        url.setScheme(u"wss"_s);
        url.setHost(host);
        return url;
    }

    void trust(Peer &peer) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({m_options.identity->certificate});
        peer.socket().setSslConfiguration(tls);
    }

    QTemporaryDir m_folder;
    RehearsalOptions m_options;
    RehearsalHost m_host;
    QUrl m_url;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
        const auto identity = TlsIdentity::loadOrMake(m_folder.path());
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().text));
        m_options.identity = *identity;
        const auto url = m_host.start(0, m_options);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_url = *url;
    }

    void bothOnOnePort()
    {
        Peer plain;
        QVERIFY(plain.open(m_url));
        Peer encrypted;
        trust(encrypted);
        QVERIFY(encrypted.open(secure()));
        Peer named;
        trust(named);
        QList<Peer *> peers{&plain, &encrypted};
        // A machine without /etc/hosts may not know the name at all.
        if (QHostInfo::fromName(u"localhost"_s).addresses().contains(QHostAddress::LocalHost)) {
            QVERIFY(named.open(secure(u"localhost"_s)));
            peers.append(&named);
        }
        for (Peer *peer : std::as_const(peers)) {
            peer->send(R"({"type":"conversation.item.create","item":{"type":"message","role":"user",)"
                       R"("content":[{"type":"input_text","text":"Say only: aye aye"}]}})");
            peer->send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
            QVERIFY(peer->waitFor(u"response.done"_s));
            QCOMPARE(peer->joined(u"response.output_text.delta"_s), u"aye aye"_s);
        }
    }

    void muchAudioGoesThroughTls()
    {
        Peer peer;
        trust(peer);
        QVERIFY(peer.open(secure()));
        peer.send(
            R"({"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null}}}})");
        const QString second = QString::fromLatin1(QByteArray(48000, '\0').toBase64());
        constexpr int kSeconds = 60;
        for (int i = 0; i < kSeconds; ++i)
            peer.send(QJsonObject{{u"type"_s, u"input_audio_buffer.append"_s}, {u"audio"_s, second}});
        peer.send(R"({"type":"input_audio_buffer.commit"})");
        QVERIFY(peer.waitFor(u"input_audio_buffer.committed"_s));
    }

    void whoDoesNotTrustItDoesNotConnect()
    {
        Peer peer;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({});
        peer.socket().setSslConfiguration(tls);
        peer.connectTo(QNetworkRequest(secure()));
        QCOMPARE(peer.socket().state(), QAbstractSocket::ConnectingState);
        QTRY_COMPARE(peer.socket().state(), QAbstractSocket::UnconnectedState);
        QVERIFY(peer.events().isEmpty());
    }

    void brokenHandshakesAreLivedThrough()
    {
        for (const QByteArray &bytes :
             {QByteArray(1, '\x16'), QByteArray("\x16\x03\x01\xff\xff") + QByteArray(70000, 'x'),
              QByteArray(1, '\0')}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(m_url.port()));
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            QVERIFY(socket.waitForBytesWritten());
            socket.abort();
        }
        Peer peer;
        trust(peer);
        QVERIFY(peer.open(secure()));
    }

    void withoutAnIdentityTlsIsHungUpOn()
    {
        RehearsalHost host;
        const auto url = host.start();
        QVERIFY(url);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(url->port()));
        QVERIFY(socket.waitForConnected());
        socket.write("\x16\x03\x01");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalTls)
#include "tst_rehearsal_tls.moc"
