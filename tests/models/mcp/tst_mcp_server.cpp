// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_server.h"

#include <QJsonObject>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestMcpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses()
    {
        QVERIFY(McpServer::parseUrl(u" https://mcp.harbor.example/mcp "_s));
        QVERIFY(McpServer::parseUrl(u"http://127.0.0.1:3001/mcp"_s));
        for (const QString &bad : {u""_s, u"harbor"_s, u"ftp://harbor.example"_s, u"https://"_s,
                                   u"file:///etc/passwd"_s, u"https://me:s3cret@harbor.example/mcp"_s}) {
            const auto url = McpServer::parseUrl(bad);
            QVERIFY2(!url, qPrintable(bad));
            QVERIFY(!url.error().text.contains("s3cret"_L1));
        }
    }

    void headers()
    {
        const auto read = McpServer::parseHeaders(u"X-Team: harbor\n\n  X-Key:a: b \n"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE((*read)[1], (McpServer::Header{"X-Key", "a: b"}));
        QVERIFY(!McpServer::parseHeaders(u"no header"_s));
        QVERIFY(!McpServer::parseHeaders(u"X Team: harbor"_s));
        QVERIFY(!McpServer::parseHeaders(u"X-Team: harb\u00f6r"_s));
        QVERIFY(!McpServer::parseHeaders(u"Host: elsewhere.example"_s));
        QVERIFY(!McpServer::parseHeaders(u"ok: a\nmcp-session-id: 1"_s));
        const auto secret = McpServer::parseHeaders(u"s3cret-token"_s);
        QVERIFY(!secret.error().text.contains("s3cret"_L1));
    }

    void whoseSecretsGoWhere()
    {
        McpServer server{QUrl(u"http://mcp.harbor.example/mcp"_s), {}, {}};
        QVERIFY(!server.objection());
        server.authorization = "token";
        QVERIFY(server.objection());
        server.url = QUrl(u"http://127.0.0.1/mcp"_s);
        QVERIFY(!server.objection());
        server.url = QUrl(u"https://mcp.harbor.example/mcp"_s);
        QVERIFY(!server.objection());
        server.headers = {{"authorization", "Basic x"}};
        QVERIFY(server.objection());
        server.headers.clear();
        server.authorization = "to\r\nken";
        QVERIFY(server.objection());
    }

    void authorization()
    {
        McpServer server;
        QCOMPARE(server.authorizationHeader(), QByteArray());
        server.authorization = " token ";
        QCOMPARE(server.authorizationHeader(), QByteArray("Bearer token"));
        server.authorization = "Basic dXNlcg==";
        QCOMPARE(server.authorizationHeader(), QByteArray("Basic dXNlcg=="));
    }

    void origins()
    {
        const QUrl here(u"https://harbor.example/mcp"_s);
        QVERIFY(isSameOrigin(here, QUrl(u"https://harbor.example:443/other"_s)));
        QVERIFY(!isSameOrigin(here, QUrl(u"http://harbor.example/mcp"_s)));
        QVERIFY(!isSameOrigin(here, QUrl(u"https://harbor.example:444/mcp"_s)));
        QVERIFY(!isSameOrigin(here, QUrl(u"https://harbor.example.evil/mcp"_s)));
        QCOMPARE((McpServer{here, {}, {}}).origin(), u"https://harbor.example"_s);
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("here");
        QTest::newRow("localhost") << u"http://localhost:1/mcp"_s << true;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1/"_s << true;
        QTest::newRow("::1") << u"http://[::1]:80/"_s << true;
        QTest::newRow("localhost of another") << u"http://localhost.evil.example/"_s << false;
        QTest::newRow("a name like it") << u"http://127.0.0.1.evil.example/"_s << false;
        QTest::newRow("no address, so a name") << u"http://127.0.0.999/"_s << false;
        QTest::newRow("all addresses") << u"http://0.0.0.0/"_s << false;
        QTest::newRow("the network") << u"http://192.168.0.1/"_s << false;
        QTest::newRow("metadata") << u"http://169.254.169.254/"_s << false;
    }

    void loopback()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, here);
        QCOMPARE(isLoopback(QUrl(url)), here);
    }

    void theSecretsOfTools()
    {
        const QJsonArray tools{QJsonObject{{u"type"_s, u"mcp"_s},
                                           {u"authorization"_s, u"one"_s},
                                           {u"headers"_s, QJsonObject{{u"X-Key"_s, u"two"_s}, {u"X-None"_s, u""_s}}}},
                               QJsonObject{{u"type"_s, u"function"_s}, {u"authorization"_s, u"three"_s}},
                               QJsonValue(7)};
        QCOMPARE(mcpSecretsOf(tools), (QByteArrayList{"one", "two"}));
    }
};

QTEST_GUILESS_MAIN(TestMcpServer)
#include "tst_mcp_server.moc"
