// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "app/rehearsal/scenes/scene_reader.h"
#include "tests/app/support/chat_server.h"
#include "tests/app/support/mcp_server.h"
#include "tests/app/support/peer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The endpoint as a client of real MCP servers: lists, asks, calls, and says what came of it.
class TestRehearsalMcp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackMcp> m_server;
    std::unique_ptr<RehearsalHost> m_host;
    std::unique_ptr<Peer> m_peer;

    static QJsonObject text() { return {{u"type"_s, u"string"_s}}; }

    void open(RehearsalOptions options = {})
    {
        m_host = std::make_unique<RehearsalHost>();
        const auto url = m_host->start(0, options);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        m_peer = std::make_unique<Peer>();
        QVERIFY(m_peer->open(*url));
    }

    QJsonObject tool(const QString &approval = u"always"_s) const
    {
        return {{u"type"_s, u"mcp"_s},
                {u"server_label"_s, u"harbor"_s},
                {u"server_url"_s, m_server->url().toString()},
                {u"authorization"_s, u"s3cret-token"_s},
                {u"require_approval"_s, approval}};
    }

    void update(const QJsonObject &tool)
    {
        m_peer->send(QJsonObject{{u"type"_s, u"session.update"_s},
                                 {u"session"_s, QJsonObject{{u"type"_s, u"realtime"_s},
                                                            {u"output_modalities"_s, QJsonArray{u"text"_s}},
                                                            {u"tools"_s, QJsonArray{tool}}}}});
    }

    bool list(const QJsonObject &tool)
    {
        update(tool);
        return m_peer->waitFor(u"mcp_list_tools.completed"_s);
    }

    /// Says it, and waits for the response's end.
    QJsonObject say(const QString &words)
    {
        const QJsonObject part{{u"type"_s, u"input_text"_s}, {u"text"_s, words}};
        m_peer->send(QJsonObject{
            {u"type"_s, u"conversation.item.create"_s},
            {u"item"_s,
             QJsonObject{{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, QJsonArray{part}}}}});
        return respond();
    }

    QJsonObject respond(const QJsonObject &response = {})
    {
        const qsizetype before = m_peer->count(u"response.done"_s);
        QJsonObject create{{u"type"_s, u"response.create"_s}};
        if (!response.isEmpty())
            create.insert(u"response"_s, response);
        m_peer->send(create);
        if (!m_peer->waitFor(u"response.done"_s, before + 1))
            return {};
        return m_peer->last(u"response.done"_s)["response"_L1].toObject();
    }

    void answer(const QJsonValue &request, bool approve, const QString &reason = {})
    {
        QJsonObject item{
            {u"type"_s, u"mcp_approval_response"_s}, {u"approval_request_id"_s, request}, {u"approve"_s, approve}};
        if (!reason.isEmpty())
            item.insert(u"reason"_s, reason);
        m_peer->send(QJsonObject{{u"type"_s, u"conversation.item.create"_s}, {u"item"_s, item}});
    }

    /// The text of a response that has one.
    static QString said(const QJsonObject &response)
    {
        return response["output"_L1][0]["content"_L1][0]["text"_L1].toString();
    }

    QJsonObject lastItem() const { return m_peer->last(u"conversation.item.done"_s)["item"_L1].toObject(); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackMcp>();
        m_server->tools = {
            QJsonObject{{u"name"_s, u"tides"_s},
                        {u"description"_s, u"High and low water"_s},
                        {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, true}}},
                        {u"inputSchema"_s, LoopbackMcp::schema({{u"port"_s, text()}}, {u"port"_s})}},
            QJsonObject{{u"name"_s, u"get-sum"_s},
                        {u"inputSchema"_s, LoopbackMcp::schema({{u"a"_s, QJsonObject{{u"type"_s, u"number"_s}}},
                                                                {u"b"_s, QJsonObject{{u"type"_s, u"number"_s}}}},
                                                               {u"a"_s, u"b"_s})}}};
        m_server->tool = [](const QString &name, const QJsonObject &arguments) {
            if (name == "get-sum"_L1)
                return LoopbackMcp::text(u"%1"_s.arg(arguments["a"_L1].toDouble() + arguments["b"_L1].toDouble()));
            return LoopbackMcp::text(u"High water in %1 at 11:42"_s.arg(arguments["port"_L1].toString()));
        };
    }

    void cleanup()
    {
        m_peer.reset();
        m_host.reset();
        m_server.reset();
    }

    /// A session that begins with the servers of a client secret lets them in with what that was minted with, and no file,
    /// answer or message holds it: the server repeats it wherever it can.
    void aClientSecretBringsItsServers()
    {
        const QByteArrayList secrets{"s3cret-token", "h3ader-value"};
        const QString repeated = u"you said s3cret-token and h3ader-value"_s;
        m_server->tools = {QJsonObject{{u"name"_s, u"tides"_s},
                                       {u"description"_s, repeated},
                                       {u"inputSchema"_s, LoopbackMcp::schema({{u"port"_s, text()}}, {u"port"_s})}}};
        m_server->tool = [&](const QString &, const QJsonObject &) { return LoopbackMcp::text(repeated); };
        QTemporaryDir folder;
        QStringList complaints;
        RehearsalOptions options;
        options.recordings = folder.path();
        options.complaint = [&complaints](const Error &error) { complaints << error.text + error.detail; };
        m_host = std::make_unique<RehearsalHost>();
        const auto url = m_host->start(0, options);
        QVERIFY(url);
        QJsonObject server = tool(u"never"_s);
        server.insert(u"headers"_s, QJsonObject{{u"X-Team"_s, QString::fromLatin1(secrets[1])}});
        const QJsonObject session{{u"type"_s, u"realtime"_s},
                                  {u"model"_s, u"gpt-realtime"_s},
                                  {u"output_modalities"_s, QJsonArray{u"text"_s}},
                                  {u"tools"_s, QJsonArray{server}}};
        QNetworkAccessManager network;
        QNetworkRequest question(QUrl(u"http://127.0.0.1:%1/v1/realtime/client_secrets"_s.arg(url->port())));
        question.setRawHeader("Content-Type", "application/json");
        const std::unique_ptr<QNetworkReply> reply(
            network.post(question, QJsonDocument(QJsonObject{{u"session"_s, session}}).toJson()));
        QTRY_VERIFY(reply->isFinished());
        const QByteArray minted = reply->readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!minted.contains(secret), minted);
        const QString key = QJsonDocument::fromJson(minted)["value"_L1].toString();
        QVERIFY2(key.startsWith("ek_"_L1), minted);

        m_peer = std::make_unique<Peer>();
        QUrl asked = *url;
        asked.setQuery(u"model=gpt-realtime"_s);
        QNetworkRequest request(asked);
        request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
        m_peer->connectTo(request);
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.completed"_s));
        QCOMPARE(m_server->last(u"tools/list"_s)->headers.value("authorization"), "Bearer " + secrets[0]);
        QCOMPARE(m_server->last(u"tools/list"_s)->headers.value("x-team"), secrets[1]);
        say(u"tides Oban"_s);
        QVERIFY(m_peer->waitFor(u"response.mcp_call.completed"_s));
        m_peer.reset();
        m_host.reset();

        int files = 0;
        QDirIterator kept(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (kept.hasNext()) {
            QFile file(kept.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray everything = file.readAll();
            QVERIFY(everything.contains("you said"));
            for (const QByteArray &secret : secrets)
                QVERIFY2(!everything.contains(secret), everything);
            ++files;
        }
        QCOMPARE(files, 1);
        for (const QByteArray &secret : secrets)
            QVERIFY(!complaints.join(u' ').toUtf8().contains(secret));
    }

    void listsAsksCallsAndAnswers()
    {
        open();
        QVERIFY(list(tool()));
        const QJsonObject listed = lastItem();
        QCOMPARE(listed["type"_L1].toString(), u"mcp_list_tools"_s);
        QCOMPARE(listed["tools"_L1].toArray().size(), 2);
        QCOMPARE(listed["tools"_L1][0]["description"_L1].toString(), u"High and low water"_s);
        QCOMPARE(listed["tools"_L1][0]["input_schema"_L1]["required"_L1][0].toString(), u"port"_s);
        QCOMPARE(m_server->last(u"tools/list"_s)->headers.value("authorization"), QByteArray("Bearer s3cret-token"));

        const QJsonObject request = say(u"tides Oban"_s)["output"_L1][0].toObject();
        QCOMPARE(request["type"_L1].toString(), u"mcp_approval_request"_s);
        QCOMPARE(request["name"_L1].toString(), u"tides"_s);
        QCOMPARE(request["arguments"_L1].toString(), u"{\"port\":\"Oban\"}"_s);
        QCOMPARE(m_server->count(u"tools/call"_s), 0);

        answer(request["id"_L1], true);
        QVERIFY(m_peer->waitFor(u"response.mcp_call.completed"_s));
        QTRY_COMPARE(lastItem()["output"_L1].toString(), u"High water in Oban at 11:42"_s);
        QCOMPARE(lastItem()["approval_request_id"_L1].toString(), request["id"_L1].toString());
        QVERIFY(said(respond()).contains("High water in Oban at 11:42"_L1));
        QCOMPARE(m_server->count(u"tools/call"_s), 1);
    }

    void withoutApprovalItIsCalledInTheResponse()
    {
        open();
        QVERIFY(list(tool(u"never"_s)));
        const QJsonObject call = say(u"What is get sum of 12 and 30?"_s)["output"_L1][0].toObject();
        QCOMPARE(call["type"_L1].toString(), u"mcp_call"_s);
        QCOMPARE(call["arguments"_L1].toString(), u"{\"a\":12,\"b\":30}"_s);
        QCOMPARE(call["output"_L1].toString(), u"42"_s);
        QVERIFY(call["error"_L1].isNull());
        QVERIFY(said(respond()).contains("42"_L1));
    }

    void argumentsMayBeWrittenAsJson()
    {
        open();
        QVERIFY(list(tool(u"never"_s)));
        const QJsonObject call = say(u"get-sum {\"a\": 1.5, \"b\": -2}"_s)["output"_L1][0].toObject();
        QCOMPARE(call["output"_L1].toString(), u"-0.5"_s);
    }

    void onlyWhatOnlyReadsNeedsNotAsk()
    {
        open();
        QJsonObject some = tool();
        some.insert(u"require_approval"_s, QJsonObject{{u"never"_s, QJsonObject{{u"read_only"_s, true}}}});
        QVERIFY(list(some));
        QCOMPARE(say(u"tides Oban"_s)["output"_L1][0]["type"_L1].toString(), u"mcp_call"_s);
        QCOMPARE(say(u"get-sum 1 2"_s)["output"_L1][0]["type"_L1].toString(), u"mcp_approval_request"_s);
    }

    /// Where nobody can be asked, it is not called; nor where the response wants it asked for.
    void whatWantsApprovalIsNotCalledWithoutOne()
    {
        open();
        QVERIFY(list(tool()));
        const QJsonObject forced{
            {u"type"_s, u"mcp"_s}, {u"server_label"_s, tool()["server_label"_L1]}, {u"name"_s, u"tides"_s}};
        QJsonObject done = respond({{u"conversation"_s, u"none"_s}, {u"tool_choice"_s, forced}});
        QCOMPARE(done["output"_L1][0]["error"_L1]["type"_L1].toString(), u"tool_execution_error"_s);
        QCOMPARE(m_server->count(u"tools/call"_s), 0);
        QVERIFY(list(tool(u"never"_s)));
        QJsonObject asking = tool(u"always"_s);
        done = respond({{u"tools"_s, QJsonArray{asking}}, {u"tool_choice"_s, forced}});
        QCOMPARE(done["output"_L1][0]["type"_L1].toString(), u"mcp_approval_request"_s);
        QCOMPARE(m_server->count(u"tools/call"_s), 0);
    }

    void onlyAllowedToolsAreListedAndCalled()
    {
        open();
        QJsonObject some = tool(u"never"_s);
        some.insert(u"allowed_tools"_s, QJsonArray{u"tides"_s});
        QVERIFY(list(some));
        QCOMPARE(lastItem()["tools"_L1].toArray().size(), 1);
        QVERIFY(said(say(u"get-sum 1 2"_s)).startsWith("You said"_L1));
        QCOMPARE(m_server->count(u"tools/call"_s), 0);
    }

    void whatIsRefusedIsNotCalled()
    {
        open();
        QVERIFY(list(tool()));
        const QJsonObject request = say(u"tides Oban"_s)["output"_L1][0].toObject();
        answer(request["id"_L1], false, u"Not today"_s);
        QVERIFY(said(respond()).contains("You said: Not today"_L1));
        QCOMPARE(m_server->count(u"tools/call"_s), 0);
        answer(request["id"_L1], true); // too late
        QVERIFY(m_peer->waitFor(u"error"_s));
        QCOMPARE(m_server->count(u"tools/call"_s), 0);
    }

    void aToolThatFailsIsAnError()
    {
        m_server->tool = [](const QString &, const QJsonObject &) {
            QJsonObject failed = LoopbackMcp::text(u"The harbor is closed."_s);
            failed.insert(u"isError"_s, true);
            return failed;
        };
        open();
        QVERIFY(list(tool(u"never"_s)));
        const QJsonObject call = say(u"tides Oban"_s)["output"_L1][0].toObject();
        QCOMPARE(call["error"_L1]["type"_L1].toString(), u"tool_execution_error"_s);
        QVERIFY(call["output"_L1].isNull());
        QCOMPARE(m_peer->count(u"response.mcp_call.failed"_s), 1);
        QVERIFY(said(respond()).contains("The harbor is closed"_L1));
    }

    void aServerThatBreaksDownIsAnHttpError()
    {
        open();
        QVERIFY(list(tool(u"never"_s)));
        m_server->instead = [](const LoopbackMcp::Request &) {
            return QList<QByteArray>{LoopbackMcp::http(502, {}, {})};
        };
        const QJsonObject error = say(u"tides Oban"_s)["output"_L1][0]["error"_L1].toObject();
        QCOMPARE(error["type"_L1].toString(), u"http_error"_s);
        QCOMPARE(error["code"_L1].toInt(), 502);
    }

    void aRestartedServerIsGreetedAgain()
    {
        open();
        QVERIFY(list(tool(u"never"_s)));
        m_server->session = "s-2"; // of s-1 it knows nothing any more
        m_server->instead = [](const LoopbackMcp::Request &request) -> QList<QByteArray> {
            if (request.headers.value("mcp-session-id") == "s-1")
                return {LoopbackMcp::http(404, {}, {})};
            return {};
        };
        QCOMPARE(say(u"tides Oban"_s)["output"_L1][0]["output"_L1].toString(), u"High water in Oban at 11:42"_s);
        QCOMPARE(m_server->count(u"initialize"_s), 2);
    }

    void aListingThatFailsSaysWhy_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("told");
        QTest::newRow("elsewhere") << u"https://mcp.harbor.example/mcp"_s
                                   << u"--mcp-allow https://mcp.harbor.example"_s;
        QTest::newRow("the network") << u"http://192.168.0.1/mcp"_s << u"of this machine only"_s;
        QTest::newRow("a name that may mean here") << u"http://localhost.harbor.example/mcp"_s << u"--mcp-allow"_s;
        QTest::newRow("nobody") << u"http://127.0.0.1:9/mcp"_s << u"cannot be reached"_s;
        QTest::newRow("no address") << u"harbor"_s << u"no address"_s;
    }

    void aListingThatFailsSaysWhy()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, told);
        open();
        QJsonObject bad = tool();
        bad.insert(u"server_url"_s, url);
        bad.remove(u"authorization"_s);
        update(bad);
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.failed"_s));
        const QString message = lastItem()["error"_L1]["message"_L1].toString();
        QVERIFY2(message.contains(told), qPrintable(message));
    }

    void itIsNoWayToAnotherHost()
    {
        LoopbackMcp elsewhere;
        m_server->instead = [&](const LoopbackMcp::Request &) {
            return QList<QByteArray>{LoopbackMcp::http(
                307, {}, {}, "Location: http://localhost:" + QByteArray::number(elsewhere.serverPort()) + "/mcp\r\n")};
        };
        open();
        update(tool());
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.failed"_s));
        QVERIFY(lastItem()["error"_L1]["message"_L1].toString().contains("another host"_L1));
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void whatIsAllowedIsAsked()
    {
        for (const char *proxy : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(proxy);
        QUrl here = m_server->url();
        here.setHost(u"0.0.0.0"_s); // reaches this machine, and is none of its own addresses
        QJsonObject other = tool();
        other.insert(u"server_url"_s, here.toString());
        other.remove(u"authorization"_s);
        open();
        update(other);
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.failed"_s));
        QVERIFY(m_server->requests().isEmpty());
        RehearsalOptions options;
        options.mcpAllowed = {QUrl(here.toString(QUrl::RemovePath))};
        m_peer.reset();
        open(options);
        QVERIFY(list(other));
    }

    void anotherServerOfTheSameLabelIsAskedAnew()
    {
        open();
        QVERIFY(list(tool()));
        LoopbackMcp other;
        other.tools = {QJsonObject{{u"name"_s, u"moor"_s}, {u"inputSchema"_s, LoopbackMcp::schema({})}}};
        QJsonObject moved = tool();
        moved.insert(u"server_url"_s, other.url().toString());
        update(moved);
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.completed"_s, 2));
        QCOMPARE(lastItem()["tools"_L1][0]["name"_L1].toString(), u"moor"_s);
        // By its label alone it is the one of before, and not listed again.
        update({{u"type"_s, u"mcp"_s}, {u"server_label"_s, u"harbor"_s}});
        QVERIFY(m_peer->waitFor(u"session.updated"_s, 3));
        QCOMPARE(m_peer->count(u"mcp_list_tools.in_progress"_s), 2);
    }

    void toolsThatChangeAreListedAgain()
    {
        open();
        QVERIFY(list(tool(u"never"_s)));
        QTRY_VERIFY(std::ranges::any_of(m_server->requests(),
                                        [](const LoopbackMcp::Request &each) { return each.verb == "GET"; }));
        m_server->tools = {QJsonObject{{u"name"_s, u"moor"_s}, {u"inputSchema"_s, LoopbackMcp::schema({})}}};
        for (int i = 0; i < 10; ++i)
            m_server->say({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/tools/list_changed"_s}});
        QVERIFY(m_peer->waitFor(u"mcp_list_tools.completed"_s, 2));
        QCOMPARE(lastItem()["tools"_L1][0]["name"_L1].toString(), u"moor"_s);
        QTest::qWait(1500);
        QCOMPARE(m_peer->count(u"mcp_list_tools.completed"_s), 2);
    }

    void aSceneMayCallARealTool()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"real.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[step]]\nheard = \"water\"\n"
                   "mcp = { server = \"harbor\", tool = \"tides\", arguments = { port = \"Mallaig\" } }\n"
                   "[[step]]\ntool = \"tides\"\nsay = \"That is when.\"\n");
        file.close();
        auto scene = loadScene(file.fileName());
        QVERIFY2(scene, qPrintable(scene ? QString() : scene.error().text));
        RehearsalOptions options;
        options.scene = std::make_shared<const Scene>(std::move(*scene));
        open(options);
        QVERIFY(list(tool(u"never"_s)));
        QCOMPARE(say(u"when is high water"_s)["output"_L1][0]["output"_L1].toString(),
                 u"High water in Mallaig at 11:42"_s);
        QCOMPARE(said(respond()), u"That is when."_s);
    }

    void aCancelledResponseGivesTheCallUp()
    {
        open();
        QVERIFY(list(tool(u"never"_s)));
        m_server->greetsOnly = true;
        m_peer->send(QJsonObject{
            {u"type"_s, u"conversation.item.create"_s},
            {u"item"_s, QJsonObject{{u"type"_s, u"message"_s},
                                    {u"role"_s, u"user"_s},
                                    {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_text"_s},
                                                                          {u"text"_s, u"tides Oban"_s}}}}}}});
        m_peer->send(QJsonObject{{u"type"_s, u"response.create"_s}});
        QTRY_VERIFY(m_server->last(u"tools/call"_s));
        m_peer->send(QJsonObject{{u"type"_s, u"response.cancel"_s}});
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QTRY_VERIFY(m_server->last(u"notifications/cancelled"_s));
    }

    void aChatModelIsOfferedTheTools()
    {
        ChatServer chat;
        RehearsalOptions options;
        options.think.url = chat.url();
        const auto calling = ChatServer::event(
            R"({"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"c1",)"
            R"("type":"function","function":{"name":"harbor__tides","arguments":)"
            "\"{\\\"port\\\":\\\"Oban\\\"}\""
            R"(}}]},"finish_reason":"tool_calls"}]})");
        chat.stream({calling, ChatServer::event("[DONE]")});
        open(options);
        QVERIFY(list(tool(u"never"_s)));
        QCOMPARE(say(u"when is high tide?"_s)["output"_L1][0]["output"_L1].toString(),
                 u"High water in Oban at 11:42"_s);
        QCOMPARE(chat.request()["tools"_L1][0]["function"_L1]["name"_L1].toString(), u"harbor__tides"_s);
        chat.stream({ChatServer::text(u"At 11:42."_s), ChatServer::event("[DONE]")});
        QCOMPARE(said(respond()), u"At 11:42."_s);
        const QJsonArray messages = chat.request()["messages"_L1].toArray();
        QCOMPARE(messages.last()["role"_L1].toString(), u"tool"_s);
        QCOMPARE(messages.last()["content"_L1].toString(), u"High water in Oban at 11:42"_s);
    }

    void noSecretIsRecordedOrEchoed()
    {
        QTemporaryDir folder;
        RehearsalOptions options;
        options.recordings = folder.path();
        m_server->tool = [](const QString &, const QJsonObject &) {
            return LoopbackMcp::text(u"I know s3cret-token"_s);
        };
        open(options);
        QVERIFY(list(tool(u"never"_s)));
        QVERIFY(!say(u"tides Oban"_s)["output"_L1][0]["output"_L1].toString().contains("s3cret"_L1));
        QVERIFY(
            !m_peer->last(u"session.updated"_s)["session"_L1]["tools"_L1][0].toObject().contains("authorization"_L1));
        m_peer.reset();
        m_host.reset();
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile recording(folder.filePath(files.first()));
        QVERIFY(recording.open(QIODevice::ReadOnly));
        const QByteArray all = recording.readAll();
        QVERIFY(all.contains("mcp_call"));
        QVERIFY(!all.contains("s3cret-token"));
    }
};

QTEST_MAIN(TestRehearsalMcp)
#include "tst_rehearsal_mcp.moc"
