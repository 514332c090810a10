// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_test_endpoint.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The endpoint that the start page starts for the user's own app, with its real models and sockets.
class TestOwnTestEndpoint : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    /// What it says to a request that asks for no WebSocket.
    static QByteArray answerAt(const QUrl &url)
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        if (!socket.waitForConnected(2000))
            return {};
        socket.write("GET /v1/realtime HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray said;
        while (!said.contains("\r\n") && socket.waitForReadyRead(2000))
            said += socket.readAll();
        return said;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }

    void startsAndStops()
    {
        OwnTestEndpoint endpoint;
        QSignalSpy changed(&endpoint, &TestEndpoint::changed);
        QSignalSpy failed(&endpoint, &TestEndpoint::failed);
        QVERIFY(endpoint.url().isEmpty());
        endpoint.start();
        QTRY_VERIFY_WITH_TIMEOUT(!endpoint.url().isEmpty(), 20000);
        QCOMPARE(changed.size(), 1);
        const QUrl url = endpoint.url();
        QVERIFY2(answerAt(url).startsWith("HTTP/1.1 426"), answerAt(url));

        endpoint.stop();
        QVERIFY(endpoint.url().isEmpty());
        QTRY_VERIFY(answerAt(url).isEmpty());
        QVERIFY(failed.isEmpty());
    }

    /// In place of the dialogue, and until it is stopped; a file without a server's side is refused in words.
    void playsARecording()
    {
        QTemporaryFile recording;
        QVERIFY(recording.open());
        recording.write(R"({"type":"session.created","event_id":"e1","session":{"id":"sess_1","type":"realtime"}})"
                        "\n");
        recording.flush();
        OwnTestEndpoint endpoint;
        endpoint.start();
        QTRY_VERIFY_WITH_TIMEOUT(!endpoint.url().isEmpty(), 20000);
        endpoint.serve(recording.fileName());
        QVERIFY(endpoint.served().isEmpty()); // not yet
        QTRY_COMPARE_WITH_TIMEOUT(endpoint.served(), recording.fileName(), 20000);
        QVERIFY2(answerAt(endpoint.url()).startsWith("HTTP/1.1 426"), answerAt(endpoint.url()));
        const QUrl url = endpoint.url();
        QSignalSpy failed(&endpoint, &TestEndpoint::failed);
        QSignalSpy changed(&endpoint, &TestEndpoint::changed);
        endpoint.serve(m_home.filePath(u"nothing.jsonl"_s));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(endpoint.served() == recording.fileName() && endpoint.url() == url); // what ran goes on
        QVERIFY2(answerAt(url).startsWith("HTTP/1.1 426"), answerAt(url));

        endpoint.serve(recording.fileName());
        endpoint.start(); // which is asked for last
        QTRY_VERIFY_WITH_TIMEOUT(!endpoint.url().isEmpty(), 20000);
        QVERIFY(endpoint.served().isEmpty());
        endpoint.stop();
        QVERIFY(endpoint.url().isEmpty() && endpoint.served().isEmpty());
    }

    void takesAnotherPortWhereItsOwnIsTaken()
    {
        QTcpServer taken;
        taken.listen(QHostAddress::LocalHost, OwnTestEndpoint::kPort); // or somebody else has it: the same to us
        OwnTestEndpoint endpoint;
        endpoint.start();
        QTRY_VERIFY_WITH_TIMEOUT(!endpoint.url().isEmpty(), 20000);
        QVERIFY(endpoint.url().port() != OwnTestEndpoint::kPort);
        QVERIFY(answerAt(endpoint.url()).startsWith("HTTP/1.1 426"));
    }

    /// What was asked to stop before it had started is never there.
    void stopsBeforeItHasStarted()
    {
        OwnTestEndpoint endpoint;
        endpoint.start();
        endpoint.stop();
        QSignalSpy changed(&endpoint, &TestEndpoint::changed);
        endpoint.start();
        QTRY_VERIFY_WITH_TIMEOUT(!endpoint.url().isEmpty(), 20000);
        QCOMPARE(changed.size(), 1); // of the second start
    }

    /// Its end does not wait for models that are being loaded.
    void endsInTheMidst()
    {
        auto endpoint = std::make_unique<OwnTestEndpoint>();
        endpoint->start();
        endpoint.reset();
        threads(WorkPool::Asked).waitForDone();
    }
};

QTEST_GUILESS_MAIN(TestOwnTestEndpoint)
#include "tst_own_test_endpoint.moc"
