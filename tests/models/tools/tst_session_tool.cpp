// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/session_tool.h"

#include "models/session/session_tools.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray callDone(const QByteArray &item, const QByteArray &name)
{
    return R"({"type":"response.output_item.done","response_id":"r","output_index":0,"item":{"id":")" + item
           + R"(","type":"function_call","status":"completed","name":")" + name + R"(","call_id":"c)" + item
           + R"(","arguments":"{}"}})";
}

QByteArray output(const QByteArray &item)
{
    return R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c)" + item
           + R"(","output":"1"}})";
}

EventLog toolLog()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"type":"realtime","id":"s","tools":[]}})");
    log.server(10, R"({"type":"session.updated","session":{"type":"realtime","id":"s","tools":[
        {"type":"function","name":"find","description":"Finds","parameters":{"type":"object"}},
        {"type":"function","name":"bare"},
        {"type":"mcp","server_label":"harbor","server_url":"https://harbor.example/mcp"}]}})");
    log.server(20, R"({"type":"conversation.item.done","item":{"id":"l","type":"mcp_list_tools",
        "server_label":"harbor","tools":[{"name":"tides","description":"Tides","input_schema":{"type":"object"}}]}})");
    log.server(30, R"({"type":"mcp_list_tools.completed","item_id":"l"})"); // which holds no tools itself
    return log;
}

} // namespace

/// The tools of a session, and what its calls say of them.
class TestSessionTool : public QObject
{
    Q_OBJECT

private:
    static std::vector<SessionTool> toolsOf(const EventLog &log, Conversation &conversation)
    {
        foldAll(conversation, log.events());
        return sessionTools(toolsInForce(conversation, log.events(), 0, log.events().size()), conversation,
                            log.events());
    }

private Q_SLOTS:
    void functionsAndServersToolsAreListed()
    {
        Conversation conversation;
        const auto tools = toolsOf(toolLog(), conversation);
        QCOMPARE(tools.size(), size_t(3));
        QCOMPARE(tools[0].name, u"find"_s);
        QVERIFY(tools[0].schema && tools[0].offered);
        QVERIFY(!tools[1].schema);
        QCOMPARE(tools[2].shownName(), u"harbor / tides"_s);
        QCOMPARE(tools[2].kind, SessionTool::Kind::Mcp);
        QVERIFY(tools[2].schema);
    }

    void whatIsCalledIsListedToo()
    {
        EventLog log = toolLog();
        log.server(100, callDone("a", "unheard_of"));
        Conversation conversation;
        const auto tools = toolsOf(log, conversation);
        QCOMPARE(tools.size(), size_t(4));
        QCOMPARE(tools[3].name, u"unheard_of"_s);
        QVERIFY(!tools[3].offered);
    }

    void figuresAreOfAnsweredCalls()
    {
        EventLog log = toolLog();
        int at = 1000;
        for (const char *item : {"a", "b", "c"}) {
            log.server(at, callDone(item, "find"));
            log.client(at + 100 * (item[0] - 'a' + 1), output(item)); // 100, 200 and 300 ms
            at += 1000;
        }
        log.server(at, callDone("d", "find"));
        Conversation conversation;
        const auto tools = toolsOf(log, conversation);
        const auto figures = toolFigures(tools, conversation);
        QCOMPARE(figures[0].calls, 4U);
        QCOMPARE(figures[0].waiting, 1U);
        QCOMPARE(figures[0].median, std::optional<microseconds>(milliseconds(200)));
        QCOMPARE(figures[0].last, std::optional(CallIndex{3}));
        QCOMPARE(figures[1].calls, 0U);
        QVERIFY(!figures[1].median && !figures[1].last); // not known is no 0
    }
};

QTEST_GUILESS_MAIN(TestSessionTool)
#include "tst_session_tool.moc"
