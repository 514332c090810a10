// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_client.h"
#include "tests/app/support/mcp_server.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <sys/prctl.h>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Request = LoopbackMcp::Request;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject tool(const QString &name, const QJsonObject &input = LoopbackMcp::schema({}))
{
    return {{u"name"_s, name}, {u"description"_s, u"Does %1"_s.arg(name)}, {u"inputSchema"_s, input}};
}

/// One answer of a client, waited for.
template<typename T>
struct Waited
{
    std::optional<McpAnswer<T>> answer;

    McpClient::Done<T> done()
    {
        return [this](McpAnswer<T> come) {
            ++count;
            answer = std::move(come);
        };
    }
    bool wait(int ms = 10000)
    {
        return QTest::qWaitFor([this] { return answer.has_value(); }, ms);
    }
    QString fault() const { return answer && !*answer ? answer->error().error.text : QString(); }
    int count = 0;
};

} // namespace

/// The client against servers that are good, odd, broken and hostile.
class TestMcpClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackMcp> m_server;
    std::unique_ptr<McpClient> m_client;

    McpServer server(const QByteArray &authorization = {}) const { return {m_server->url(), authorization, {}}; }

    bool greet()
    {
        Waited<McpGreeting> greeting;
        m_client->greet(greeting.done());
        return greeting.wait() && *greeting.answer;
    }

    QString faultOfGreeting()
    {
        Waited<McpGreeting> greeting;
        m_client->greet(greeting.done());
        greeting.wait();
        return greeting.fault();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackMcp>();
        m_client = std::make_unique<McpClient>(server());
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void noCoreIsDumpedWhileItHasASecret()
    {
        QCOMPARE(::prctl(PR_SET_DUMPABLE, 1), 0);
        const McpClient open(server());
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
        {
            const McpClient secret(server("s3cret-token"));
            QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
        }
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
    }

    void greetsListsCallsAndEnds_data()
    {
        QTest::addColumn<bool>("streams");
        QTest::newRow("JSON") << false;
        QTest::newRow("events") << true;
    }

    void greetsListsCallsAndEnds()
    {
        QFETCH(const bool, streams);
        m_server->streams = streams;
        m_server->tools = {tool(u"tides"_s), tool(u"moor"_s)};
        m_server->tool = [](const QString &name, const QJsonObject &arguments) {
            return LoopbackMcp::text(name + u" of "_s + arguments.value("port"_L1).toString());
        };
        m_client = std::make_unique<McpClient>(McpServer{m_server->url(), "s3cret-token", {{"X-Team", "harbor"}}});
        Waited<McpGreeting> greeting;
        m_client->greet(greeting.done());
        QVERIFY(greeting.wait());
        QVERIFY2(*greeting.answer, qPrintable(greeting.fault()));
        QCOMPARE((*greeting.answer)->name, u"loopback"_s);
        QCOMPARE((*greeting.answer)->version, u"1.2"_s);
        QCOMPARE((*greeting.answer)->protocol, u"2025-06-18"_s);
        QVERIFY((*greeting.answer)->hasTools);

        Waited<McpToolList> list;
        m_client->list(list.done());
        QVERIFY(list.wait());
        QCOMPARE((*list.answer)->tools.size(), 2);
        QVERIFY((*list.answer)->problems.isEmpty());
        QCOMPARE(m_client->tools().tools[1].description, u"Does moor"_s);

        Waited<McpResult> result;
        m_client->call(u"tides"_s, {{u"port"_s, u"Oban"_s}}, result.done());
        QVERIFY(result.wait());
        QCOMPARE((*result.answer)->text, u"tides of Oban"_s);
        QCOMPARE(result.count, 1);

        const Request &first = m_server->requests().first();
        QCOMPARE(first.method(), u"initialize"_s);
        QCOMPARE(first.body["params"_L1]["protocolVersion"_L1].toString(), u"2025-06-18"_s);
        QVERIFY(!first.headers.contains("mcp-session-id"));
        const Request *called = m_server->last(u"tools/call"_s);
        QCOMPARE(called->headers.value("authorization"), QByteArray("Bearer s3cret-token"));
        QCOMPARE(called->headers.value("x-team"), QByteArray("harbor"));
        QCOMPARE(called->headers.value("mcp-session-id"), QByteArray("s-1"));
        QCOMPARE(called->headers.value("mcp-protocol-version"), QByteArray("2025-06-18"));
        QCOMPARE(called->headers.value("accept"), QByteArray("application/json, text/event-stream"));
        // Before anything else is asked, the server is told that it was understood.
        QCOMPARE(m_server->requests()[1].method(), u"notifications/initialized"_s);

        m_client.reset();
        QTRY_VERIFY(m_server->wasDeleted());
    }

    void aServerWithoutASessionIsNotSentOne()
    {
        m_server->session.clear();
        QVERIFY(greet());
        QVERIFY(!m_server->last(u"notifications/initialized"_s)->headers.contains("mcp-session-id"));
        m_client.reset();
        QTest::qWait(50);
        QVERIFY(std::ranges::none_of(m_server->requests(), [](const Request &each) { return each.verb == "DELETE"; }));
    }

    void versions()
    {
        m_server->protocol = u"2025-03-26"_s;
        QVERIFY(greet());
        QCOMPARE(m_server->last(u"notifications/initialized"_s)->headers.value("mcp-protocol-version"),
                 QByteArray("2025-03-26"));
        m_server->protocol = u"1999-01-01"_s;
        m_client = std::make_unique<McpClient>(server());
        QVERIFY(faultOfGreeting().contains("1999-01-01"_L1));
    }

    void pagesOfTools()
    {
        m_server->instead = [](const Request &request) -> QList<QByteArray> {
            if (request.method() != "tools/list"_L1)
                return {};
            const QString cursor = request.body["params"_L1]["cursor"_L1].toString();
            QJsonObject page{{u"tools"_s, QJsonArray{tool(u"t"_s + cursor)}}};
            if (cursor.size() < 2)
                page.insert(u"nextCursor"_s, cursor + u'x');
            return {LoopbackMcp::result(request, page)};
        };
        QVERIFY(greet());
        Waited<McpToolList> list;
        m_client->list(list.done());
        QVERIFY(list.wait());
        QCOMPARE((*list.answer)->tools.size(), 3);
        QCOMPARE((*list.answer)->tools[2].name, u"txx"_s);
    }

    void aListWithoutAnEndHasOne()
    {
        McpLimits limits;
        limits.pages = 5;
        m_client = std::make_unique<McpClient>(server(), limits);
        m_server->instead = [n = 0](const Request &request) mutable -> QList<QByteArray> {
            if (request.method() != "tools/list"_L1)
                return {};
            ++n;
            return {LoopbackMcp::result(
                request, {{u"tools"_s, QJsonArray{tool(u"t%1"_s.arg(n))}}, {u"nextCursor"_s, u"c%1"_s.arg(n)}})};
        };
        QVERIFY(greet());
        Waited<McpToolList> list;
        m_client->list(list.done());
        QVERIFY(list.wait());
        QCOMPARE((*list.answer)->tools.size(), limits.pages);
        QCOMPARE((*list.answer)->problems.size(), 1);
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("http");
        QTest::addColumn<QString>("told");
        const auto page = LoopbackMcp::http(200, "text/html", "<html><title>Sign in to Harbor</title>…</html>");
        QTest::newRow("a web page") << page << u"Sign in to Harbor"_s;
        QTest::newRow("a web page that says it is JSON")
            << LoopbackMcp::http(200, "application/json", "<!doctype html><p>") << u"web page"_s;
        QTest::newRow("no JSON") << LoopbackMcp::http(200, "application/json", "tides!") << u"tides!"_s;
        QTest::newRow("half of JSON") << LoopbackMcp::http(200, "application/json", "{\"jsonrpc\":") << u"no JSON"_s;
        QTest::newRow("other JSON") << LoopbackMcp::http(200, "application/json", "{\"ok\":true}") << u"JSON-RPC"_s;
        QTest::newRow("nothing") << LoopbackMcp::http(200, "application/json", "") << u"answered nothing"_s;
        QTest::newRow("accepted only") << LoopbackMcp::http(202, {}, "") << u"answered nothing"_s;
        QTest::newRow("another's id") << LoopbackMcp::http(200, "application/json",
                                                           R"({"jsonrpc":"2.0","id":77,"result":{}})")
                                      << u"another request"_s;
        QTest::newRow("an error") << LoopbackMcp::http(
            200, "application/json", R"({"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Not now."}})")
                                  << u"Not now (error -32600)"_s;
        QTest::newRow("no version") << LoopbackMcp::http(200, "application/json",
                                                         R"({"jsonrpc":"2.0","id":1,"result":{}})")
                                    << u"no version"_s;
        QTest::newRow("a stream without an answer")
            << LoopbackMcp::http(200, "text/event-stream", ": nothing\n\n") << u"without the answer"_s;
        QTest::newRow("401") << LoopbackMcp::http(401, "application/json", R"({"error":"invalid_token"})",
                                                  "WWW-Authenticate: Bearer resource_metadata=\"http://x/y\"\r\n")
                             << u"OAuth"_s;
        QTest::newRow("403") << LoopbackMcp::http(403, {}, "") << u"does not let it in"_s;
        QTest::newRow("404") << LoopbackMcp::http(404, "text/html", "<h1>Not Found</h1>") << u"/mcp"_s;
        QTest::newRow("405") << LoopbackMcp::http(405, {}, "") << u"older transport"_s;
        QTest::newRow("429") << LoopbackMcp::http(429, {}, "") << u"enough requests"_s;
        QTest::newRow("503") << LoopbackMcp::http(503, "application/json", R"({"message":"Low water."})")
                             << u"It says: Low water"_s;
        QTest::newRow("a session id of two lines' worth") << LoopbackMcp::http(
            200, "application/json", R"({"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-06-18"}})",
            "Mcp-Session-Id: a b\r\n") << u"session id"_s;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"cannot be reached"_s;
    }

    void badAnswers()
    {
        QFETCH(const QByteArray, http);
        QFETCH(const QString, told);
        m_server->instead = [http](const Request &) { return QList<QByteArray>{http}; };
        const QString fault = faultOfGreeting();
        QVERIFY2(fault.contains(told), qPrintable(fault));
        QVERIFY2(fault.contains(u"127.0.0.1:%1/mcp"_s.arg(m_server->serverPort())), qPrintable(fault));
        QVERIFY(!m_client->isOpen());
    }

    void nobodyThere()
    {
        m_server->close();
        QVERIFY(faultOfGreeting().contains("cannot be reached"_L1));
    }

    void aRedirectionWithinTheServerIsFollowed()
    {
        m_server->instead = [](const Request &request) -> QList<QByteArray> {
            if (request.path != "/mcp")
                return {};
            return {LoopbackMcp::http(307, {}, {}, "Location: /mcp/\r\n")};
        };
        QVERIFY(greet());
        QCOMPARE(m_server->requests().last().path, QByteArray("/mcp/"));
    }

    void aRedirectionInACircleEnds()
    {
        m_server->instead = [](const Request &) {
            return QList<QByteArray>{LoopbackMcp::http(308, {}, {}, "Location: /mcp\r\n")};
        };
        QVERIFY(faultOfGreeting().contains("Give that address"_L1));
        QVERIFY(m_server->requests().size() < 10);
    }

    void noSecretFollowsARedirectionElsewhere()
    {
        LoopbackMcp elsewhere;
        for (const int status : {301, 302, 307, 308}) {
            m_server->instead = [&, status](const Request &) {
                return QList<QByteArray>{
                    LoopbackMcp::http(status, {}, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")};
            };
            m_client = std::make_unique<McpClient>(server("s3cret-token"));
            const QString fault = faultOfGreeting();
            QVERIFY2(fault.contains(u"127.0.0.1:%1"_s.arg(elsewhere.serverPort())), qPrintable(fault));
            QVERIFY2(fault.contains("Nothing was sent there"_L1), qPrintable(fault));
        }
        QTest::qWait(50);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void aSecretGoesNowhereInPlainText()
    {
        m_client = std::make_unique<McpClient>(McpServer{QUrl(u"http://mcp.harbor.example/mcp"_s), "s3cret-token", {}});
        QVERIFY(faultOfGreeting().contains("use https"_L1));
        m_client =
            std::make_unique<McpClient>(McpServer{m_server->url(), "s3cret-token", {{"Authorization", "Basic x"}}});
        QVERIFY(faultOfGreeting().contains("once"_L1));
        QVERIFY(m_server->requests().isEmpty());
    }

    void aSecretThatTheServerRepeatsIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("escapes");
        QTest::newRow("as it is") << QByteArray("s3cret-token") << false;
        QTest::newRow("with its scheme") << QByteArray("Bearer s3cret-token") << false;
        QTest::newRow("escaped") << QByteArray("s3cret-token") << true;
    }

    void aSecretThatTheServerRepeatsIsNotShown()
    {
        QFETCH(QByteArray, given);
        QFETCH(bool, escapes);
        m_server->tool = [](const QString &, const QJsonObject &) {
            return LoopbackMcp::text(u"You are s3cret-token!"_s);
        };
        m_client = std::make_unique<McpClient>(server(given));
        QVERIFY(greet());
        Waited<McpResult> result;
        m_client->call(u"who"_s, {}, result.done());
        QVERIFY(result.wait());
        QVERIFY((*result.answer)->text.startsWith("You are "_L1));
        QVERIFY(!json((*result.answer)->json).contains("s3cret-token"));

        m_server->instead = [escapes](const Request &) {
            return QList<QByteArray>{LoopbackMcp::http(400, "application/json",
                                                       escapes ? R"({"message":"What is \u0073\u0033cret-token?"})"
                                                               : R"({"message":"What is s3cret-token?"})")};
        };
        Waited<McpResult> refused;
        m_client->call(u"who"_s, {}, refused.done());
        QVERIFY(refused.wait());
        QVERIFY(refused.fault().contains("What is"_L1));
        QVERIFY(!refused.fault().contains("s3cret-token"_L1));
    }

    void aDripEndsInTime()
    {
        McpLimits limits;
        limits.answer = 400ms;
        m_client = std::make_unique<McpClient>(server(), limits);
        QTcpServer drip;
        drip.listen(QHostAddress::LocalHost);
        m_client = std::make_unique<McpClient>(
            McpServer{QUrl(u"http://127.0.0.1:%1/mcp"_s.arg(drip.serverPort())), {}, {}}, limits);
        QTimer drops;
        connect(&drip, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = drip.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
            connect(&drops, &QTimer::timeout, socket, [socket] { socket->write("{"); });
            drops.start(20);
        });
        QElapsedTimer clock;
        clock.start();
        const QString fault = faultOfGreeting();
        QVERIFY2(fault.contains("had come"_L1), qPrintable(fault));
        QVERIFY(clock.elapsed() >= 350); // Qt's coarse timers may be a twentieth early
        QVERIFY(clock.elapsed() < 4000);
    }

    void silenceEndsInTime()
    {
        McpLimits limits;
        limits.call = 300ms;
        m_server->greetsOnly = true;
        m_client = std::make_unique<McpClient>(server(), limits);
        QVERIFY(greet());
        Waited<McpResult> result;
        m_client->call(u"x"_s, {}, result.done());
        QVERIFY(result.wait());
        QVERIFY2(result.fault().contains("said nothing"_L1), qPrintable(result.fault()));
        QVERIFY(m_client->isOpen());
    }

    void fiveMegabytes_data() { greetsListsCallsAndEnds_data(); }

    void fiveMegabytes()
    {
        QFETCH(const bool, streams);
        m_server->streams = streams;
        const QString much(5 * 1024 * 1024, u'x');
        m_server->tool = [&](const QString &, const QJsonObject &) { return LoopbackMcp::text(much); };
        QVERIFY(greet());
        Waited<McpResult> result;
        m_client->call(u"x"_s, {}, result.done());
        QVERIFY(result.wait(60000));
        QVERIFY2(*result.answer, qPrintable(result.fault()));
        QCOMPARE((*result.answer)->text.size(), much.size());

        McpLimits limits;
        limits.size = 1024 * 1024;
        m_client = std::make_unique<McpClient>(server(), limits);
        QVERIFY(greet());
        Waited<McpResult> tooMuch;
        m_client->call(u"x"_s, {}, tooMuch.done());
        QVERIFY(tooMuch.wait(60000));
        QVERIFY2(tooMuch.fault().contains("1.0 MB"_L1), qPrintable(tooMuch.fault()));
    }

    void aToolThatFailsIsNoFault()
    {
        m_server->tool = [](const QString &, const QJsonObject &) {
            QJsonObject failed = LoopbackMcp::text(u"The harbor is closed."_s);
            failed.insert(u"isError"_s, true);
            return failed;
        };
        QVERIFY(greet());
        Waited<McpResult> result;
        m_client->call(u"x"_s, {}, result.done());
        QVERIFY(result.wait());
        QVERIFY((*result.answer)->isError);
        QCOMPARE((*result.answer)->text, u"The harbor is closed."_s);
    }

    void aBrokenPromiseOfStructureIsTold()
    {
        QJsonObject promising = tool(u"tides"_s);
        promising.insert(u"outputSchema"_s,
                         LoopbackMcp::schema({{u"level"_s, QJsonObject{{u"type"_s, u"number"_s}}}}, {u"level"_s}));
        m_server->tools = {promising};
        m_server->tool = [](const QString &, const QJsonObject &) {
            QJsonObject result = LoopbackMcp::text(u"high"_s);
            result.insert(u"structuredContent"_s, QJsonObject{{u"level"_s, u"high"_s}});
            return result;
        };
        QVERIFY(greet());
        Waited<McpToolList> list;
        m_client->list(list.done());
        QVERIFY(list.wait());
        Waited<McpResult> result;
        m_client->call(u"tides"_s, {}, result.done());
        QVERIFY(result.wait());
        QCOMPARE((*result.answer)->problems.size(), 1);
        QVERIFY((*result.answer)->problems.first().contains("level must be number"_L1));
    }

    void theServerMayTalkMeanwhile()
    {
        QVERIFY(greet());
        QTRY_VERIFY(m_server->requests().last().verb == "GET");
        QSignalSpy changed(m_client.get(), &McpClient::toolsChanged);
        m_server->say({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/tools/list_changed"_s}});
        QVERIFY(changed.wait());
        m_server->say({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, u"p1"_s}, {u"method"_s, u"ping"_s}});
        QTRY_VERIFY(m_server->requests().last().body.value("id"_L1) == "p1"_L1);
        QVERIFY(m_server->requests().last().body.contains("result"_L1));
        m_server->say({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 9}, {u"method"_s, u"sampling/createMessage"_s}});
        QTRY_VERIFY(m_server->requests().last().body.value("id"_L1).toInt() == 9);
        QCOMPARE(m_server->requests().last().body["error"_L1]["code"_L1].toInt(), -32601);
    }

    void aCallThatIsGivenUpIsTold()
    {
        m_server->greetsOnly = true;
        QVERIFY(greet());
        Waited<McpResult> result;
        const qint64 id = m_client->call(u"x"_s, {}, result.done());
        QTRY_VERIFY(m_server->last(u"tools/call"_s));
        m_client->cancel(id);
        QTRY_VERIFY(m_server->last(u"notifications/cancelled"_s));
        QCOMPARE(m_server->last(u"notifications/cancelled"_s)->body["params"_L1]["requestId"_L1].toInteger(), id);
        QCOMPARE(result.count, 0);
    }

    void aForgottenSessionIsTold()
    {
        QVERIFY(greet());
        m_server->instead = [](const Request &) { return QList<QByteArray>{LoopbackMcp::http(404, {}, {})}; };
        Waited<McpToolList> list;
        m_client->list(list.done());
        QVERIFY(list.wait());
        QVERIFY2(list.fault().contains("forgotten"_L1), qPrintable(list.fault()));
        QVERIFY(!m_client->isOpen());
    }

    void mayBeDeletedInTheMiddle()
    {
        QVERIFY(greet());
        m_client->list([this](const McpAnswer<McpToolList> &) { m_client.reset(); });
        QTRY_VERIFY(!m_client);
        m_client = std::make_unique<McpClient>(server());
        m_client->greet([](const auto &) { QFAIL("nobody waits any more"); });
        m_client.reset();
        QTest::qWait(100);
    }
};

QTEST_GUILESS_MAIN(TestMcpClient)
#include "tst_mcp_client.moc"
