// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/http_request.h"
#include "app/rehearsal/wire/door_limits.h"

#include <QTest>

using namespace turnscope;

/// Which heads are taken for requests, and for whom they are meant.
class TestHttpRequest : public QObject
{
    Q_OBJECT

private:
    static QByteArray head(const QByteArray &headers, const QByteArray &target = "/v1/realtime")
    {
        return "GET " + target + " HTTP/1.1\r\n" + headers + "\r\n";
    }

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        for (const char *ours : {"localhost", "LOCALHOST:8765", "127.0.0.1", "127.0.0.1:8765", "127.4.5.6:1", "[::1]",
                                 "[::1]:8765", "[0:0:0:0:0:0:0:1]"})
            QTest::newRow(ours) << QByteArray(ours) << true;
        for (const char *other : {"evil.example",
                                  "evil.example:8765",
                                  "localhost.evil.example",
                                  "127.0.0.1.evil.example",
                                  "localhost.",
                                  "user@localhost",
                                  "localhost@evil.example",
                                  "localhost:",
                                  "localhost:8a",
                                  "10.0.0.1",
                                  "128.0.0.1",
                                  "0",
                                  "0.0.0.0",
                                  "127.1",
                                  "2130706433",
                                  "0x7f.0.0.1",
                                  "127.0.0.256",
                                  "::1",
                                  "[::2]",
                                  "[::ffff:127.0.0.1]",
                                  "[::1",
                                  "[::1]x",
                                  "localhost, evil.example",
                                  "localhost evil.example",
                                  ""})
            QTest::addRow("not '%s'", other) << QByteArray(other) << false;
    }
    void hosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, ours);
        const auto request = parseHead(head("Host: " + host + "\r\n"));
        QVERIFY(request);
        QCOMPARE(request->isMeantForThisMachine(), ours);
    }

    void whatDecidesComesOnce_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"Host", "Origin", "Upgrade", "Sec-WebSocket-Key", "Sec-WebSocket-Version",
                                 "Content-Length", "Transfer-Encoding", "Authorization", "api-key"})
            QTest::newRow(name) << QByteArray(name);
    }
    void whatDecidesComesOnce()
    {
        QFETCH(QByteArray, name);
        const QByteArray host = name == "Host" ? "" : "Host: localhost\r\n";
        QVERIFY(parseHead(head(host + name + ": localhost\r\n")));
        const auto twice = parseHead(head(host + name + ": localhost\r\n" + name.toUpper() + ": localhost\r\n"));
        QVERIFY(!twice);
        QCOMPARE(twice.error().status, 400);
        QVERIFY2(twice.error().message.contains(QString::fromLatin1(name.toLower())),
                 qPrintable(twice.error().message));
    }

    void subprotocolsMayRepeat()
    {
        const auto request =
            parseHead(head("Host: localhost\r\nSec-WebSocket-Protocol: realtime\r\nSec-WebSocket-Protocol: other\r\n"));
        QVERIFY(request);
        QCOMPARE(request->headers.value("sec-websocket-protocol"), QByteArray("realtime, other"));
    }

    void malformedHeadsAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: localhost\r\n";
        QTest::newRow("no host") << head({}) << 400;
        QTest::newRow("space before the colon") << head(host + "Origin : http://localhost\r\n") << 400;
        QTest::newRow("folded") << head(host + "X: a\r\n Origin: http://localhost\r\n") << 400;
        QTest::newRow("no name") << head(host + ": a\r\n") << 400;
        QTest::newRow("no colon") << head(host + "a\r\n") << 400;
        QTest::newRow("bare LF") << head(host + "X: a\nOrigin: http://localhost\r\n") << 400;
        QTest::newRow("bare CR") << head(host + "X: a\rOrigin: http://localhost\r\n") << 400;
        QTest::newRow("NUL") << head(host + QByteArray("X: a\0b\r\n", 8)) << 400;
        QTest::newRow("another machine's path") << head(host, "http://evil.example/v1/realtime") << 400;
        QTest::newRow("half of it") << head(host, "//evil.example/v1/realtime") << 400;
        QTest::newRow("no path") << head(host, "*") << 400;
        QTest::newRow("long line") << head(host + "X: " + QByteArray(9000, 'x') + "\r\n") << 431;
        QTest::newRow("long path") << head(host, "/v1/realtime?model=" + QByteArray(9000, 'x')) << 431;
        QTest::newRow("many lines") << head(host + QByteArray("X: a\r\n").repeated(200)) << 431;
        QTest::newRow("long") << head(host + ("X: " + QByteArray(4000, 'x') + "\r\n").repeated(5)) << 431;
    }
    void malformedHeadsAreNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto request = parseHead(bytes);
        QVERIFY(!request);
        QCOMPARE(request.error().status, status);
    }

    void bodySizes_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("size");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("12") << QByteArray("Content-Length: 12\r\n") << 12;
        QTest::newRow("+12") << QByteArray("Content-Length: +12\r\n") << -1;
        QTest::newRow("1e1") << QByteArray("Content-Length: 1e1\r\n") << -1;
        QTest::newRow("empty") << QByteArray("Content-Length:\r\n") << -1;
        QTest::newRow("too large") << QByteArray("Content-Length: 99999999999999999999\r\n") << -1;
        QTest::newRow("chunked") << QByteArray("Content-Length: 12\r\nTransfer-Encoding: chunked\r\n") << -1;
    }
    void bodySizes()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, size);
        const auto request = parseHead(head("Host: localhost\r\n" + header));
        QVERIFY(request);
        QCOMPARE(request->bodySize().value_or(-1), size);
    }
};

QTEST_APPLESS_MAIN(TestHttpRequest)
#include "tst_http_request.moc"
