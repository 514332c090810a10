// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/agent_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The protocol's own part, with tools that do nothing much: what each line is answered with.
class TestAgentServer : public QObject
{
    Q_OBJECT

private:
    AgentServer m_server{
        {{u"greet"_s,
          u"Greet"_s,
          u"Says hello."_s,
          {{u"name"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"maxLength"_s, 8}}},
           {u"times"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 3}}},
           {u"manner"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"kind"_s, u"brief"_s}}}},
           {u"more"_s,
            QJsonObject{{u"type"_s, u"object"_s},
                        {u"properties"_s, QJsonObject{{u"loud"_s, QJsonObject{{u"type"_s, u"number"_s}}}}}}}},
          {u"name"_s},
          [](const QJsonObject &arguments) -> Result<QJsonObject> {
              return QJsonObject{{u"said"_s, u"hello "_s + arguments["name"_L1].toString()}};
          }},
         {u"fail"_s,
          u"Fail"_s,
          u"Fails."_s,
          {},
          {},
          [](const QJsonObject &) -> Result<QJsonObject> {
              return failure(u"It is not there. api_key=sk-abcdefghijklmnopqrstuvwxyz0123"_s);
          }},
         {u"burst"_s,
          u"Burst"_s,
          u"Needs too much memory."_s,
          {},
          {},
          [](const QJsonObject &) -> Result<QJsonObject> { throw std::bad_alloc(); }}},
        u"Ask."_s};

    QJsonObject ask(const QByteArray &line) { return QJsonDocument::fromJson(m_server.answer(line)).object(); }

    QJsonObject call(const QByteArray &tool, const QByteArray &arguments)
    {
        return ask(R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":")" + tool + R"(","arguments":)"
                   + arguments + "}}");
    }

    static QString textOf(const QJsonObject &answer)
    {
        return answer["result"_L1]["content"_L1][0]["text"_L1].toString();
    }

private Q_SLOTS:
    void begins_data();
    void begins();
    void listsItsTools();
    void callsThem();
    void wrongArgumentsAreToldInSentences_data();
    void wrongArgumentsAreToldInSentences();
    void failuresAreResults();
    void garbageIsAnswered_data();
    void garbageIsAnswered();
    void notificationsAreNot_data();
    void notificationsAreNot();
    void takesBatches();
    void boundsWhatItTakes();
};

void TestAgentServer::begins_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("given");
    for (const QByteArray revision : {"2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"})
        QTest::newRow(revision.constData()) << revision << QString::fromLatin1(revision);
    QTest::newRow("one to come") << QByteArray("2031-01-01") << u"2025-11-25"_s;
    QTest::newRow("none") << QByteArray() << u"2025-11-25"_s;
}

void TestAgentServer::begins()
{
    QFETCH(QByteArray, asked);
    QFETCH(QString, given);
    const QJsonObject answer = ask(R"({"jsonrpc":"2.0","id":"a","method":"initialize","params":{"protocolVersion":")"
                                   + asked + R"(","capabilities":{},"clientInfo":{"name":"test","version":"1"}}})");
    QCOMPARE(answer["jsonrpc"_L1], QJsonValue(u"2.0"_s));
    QCOMPARE(answer["id"_L1], QJsonValue(u"a"_s));
    const QJsonValue result = answer["result"_L1];
    QCOMPARE(result["protocolVersion"_L1].toString(), given);
    QVERIFY(result["capabilities"_L1]["tools"_L1].isObject());
    QCOMPARE(result["serverInfo"_L1]["name"_L1].toString(), u"turnscope"_s);
    QCOMPARE(result["instructions"_L1].toString(), u"Ask."_s);
    QCOMPARE(ask(R"({"jsonrpc":"2.0","id":0,"method":"ping"})"),
             (QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 0}, {u"result"_s, QJsonObject()}}));
}

void TestAgentServer::listsItsTools()
{
    const QJsonArray tools =
        ask(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})")["result"_L1]["tools"_L1].toArray();
    QCOMPARE(tools.size(), 3);
    QCOMPARE(tools[0]["name"_L1].toString(), u"greet"_s);
    const QJsonValue schema = tools[0]["inputSchema"_L1];
    QCOMPARE(schema["type"_L1].toString(), u"object"_s);
    QCOMPARE(schema["required"_L1].toArray(), QJsonArray{u"name"_s});
    QCOMPARE(schema["additionalProperties"_L1], QJsonValue(false));
    QCOMPARE(tools[0]["annotations"_L1]["readOnlyHint"_L1], QJsonValue(true));
}

void TestAgentServer::callsThem()
{
    const QJsonObject answer = call("greet", R"({"name":"Ann","times":2,"manner":"kind","more":{"loud":0.5}})");
    QCOMPARE(answer["result"_L1]["isError"_L1], QJsonValue(false));
    QCOMPARE(textOf(answer), u"{\"said\":\"hello Ann\"}"_s);
}

void TestAgentServer::wrongArgumentsAreToldInSentences_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QByteArray("{}") << u"\"name\" is missing"_s;
    QTest::newRow("null") << QByteArray("null") << u"\"name\" is missing"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"must be an object"_s;
    QTest::newRow("unknown") << QByteArray(R"({"name":"a","nmae":"b"})")
                             << u"no argument \"nmae\"; there are: manner"_s;
    QTest::newRow("type") << QByteArray(R"({"name":7})") << u"\"name\" must be a string"_s;
    QTest::newRow("length") << QByteArray(R"({"name":"123456789"})") << u"at most 8 characters"_s;
    QTest::newRow("fraction") << QByteArray(R"({"name":"a","times":1.5})") << u"must be an integer from 1 up to 3"_s;
    QTest::newRow("range") << QByteArray(R"({"name":"a","times":4})") << u"must be an integer from 1 up to 3"_s;
    QTest::newRow("choice") << QByteArray(R"({"name":"a","manner":"rude"})") << u"one of kind, brief"_s;
    QTest::newRow("within") << QByteArray(R"({"name":"a","more":{"loud":"very"}})")
                            << u"In \"more\": The argument \"loud\" must be a number"_s;
}

void TestAgentServer::wrongArgumentsAreToldInSentences()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, says);
    const QJsonObject answer = call("greet", arguments);
    QCOMPARE(answer["result"_L1]["isError"_L1], QJsonValue(true));
    QVERIFY2(textOf(answer).contains(says), qPrintable(textOf(answer)));
}

void TestAgentServer::failuresAreResults()
{
    const QJsonObject answer = call("fail", "{}");
    QCOMPARE(answer["result"_L1]["isError"_L1], QJsonValue(true));
    QVERIFY(textOf(answer).startsWith(u"It is not there."_s));
    QVERIFY2(!textOf(answer).contains(u"abcdefghijkl"_s), qPrintable(textOf(answer)));
    const QJsonObject burst = call("burst", "{}");
    QCOMPARE(burst["result"_L1]["isError"_L1], QJsonValue(true));
    QVERIFY(textOf(burst).contains(u"memory"_s));
    const QJsonObject none = call("shout", "{}");
    QCOMPARE(none["error"_L1]["code"_L1], QJsonValue(-32602));
    QVERIFY(none["error"_L1]["message"_L1].toString().contains(u"\"shout\""_s));
}

void TestAgentServer::garbageIsAnswered_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue null(QJsonValue::Null);
    QTest::newRow("words") << QByteArray("hello?") << -32700 << null;
    QTest::newRow("half") << QByteArray(R"({"jsonrpc":"2.0","id":1,)") << -32700 << null;
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4) << -32700 << null;
    QTest::newRow("deep") << QByteArray(100000, '[') << -32700 << null;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << -32600 << QJsonValue(1);
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"ping"})") << -32600 << QJsonValue(1);
    QTest::newRow("strange id") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"ping"})") << -32600 << null;
    QTest::newRow("empty batch") << QByteArray("[]") << -32600 << null;
    QTest::newRow("strange parameters") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[1]})")
                                        << -32602 << QJsonValue(1);
    QTest::newRow("unknown method") << QByteArray(R"({"jsonrpc":"2.0","id":"x","method":"resources/list"})") << -32601
                                    << QJsonValue(u"x"_s);
}

void TestAgentServer::garbageIsAnswered()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QJsonValue, id);
    const QByteArray answer = m_server.answer(line);
    QVERIFY(!answer.contains('\n'));
    const QJsonObject told = QJsonDocument::fromJson(answer).object();
    QCOMPARE(told["error"_L1]["code"_L1].toInt(), code);
    QCOMPARE(told["id"_L1], id);
    QVERIFY(!told["error"_L1]["message"_L1].toString().isEmpty());
}

void TestAgentServer::notificationsAreNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("initialized") << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    QTest::newRow("cancelled") << QByteArray(
        R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})");
    QTest::newRow("unknown") << QByteArray(R"({"jsonrpc":"2.0","method":"whatever"})");
    QTest::newRow("answer") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})");
    QTest::newRow("blank") << QByteArray("  \r");
}

void TestAgentServer::notificationsAreNot()
{
    QFETCH(QByteArray, line);
    QCOMPARE(m_server.answer(line), QByteArray());
}

void TestAgentServer::takesBatches()
{
    const QJsonArray answers =
        QJsonDocument::fromJson(m_server.answer(R"([{"jsonrpc":"2.0","id":1,"method":"ping"},7,)"
                                                R"({"jsonrpc":"2.0","method":"notifications/initialized"}])"))
            .array();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0]["id"_L1], QJsonValue(1));
    QCOMPARE(answers[1]["error"_L1]["code"_L1], QJsonValue(-32600));
    QVERIFY(m_server.answer(R"([{"jsonrpc":"2.0","method":"notifications/initialized"}])").isEmpty());
}

void TestAgentServer::boundsWhatItTakes()
{
    const QByteArray line = R"({"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":")"
                            + QByteArray(AgentServer::kLongestLine, 'a') + "\"}}";
    QCOMPARE(ask(line)["error"_L1]["code"_L1], QJsonValue(-32700));
}

QTEST_GUILESS_MAIN(TestAgentServer)
#include "tst_agent_server.moc"
