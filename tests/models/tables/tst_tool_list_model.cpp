// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tool_list_model.h"

#include "tests/support/event_log.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

using M = ToolListModel;

const char *const kUpdated = R"({"type":"session.updated","session":{"type":"realtime","id":"s","tools":[
    {"type":"function","name":"find","description":"Finds orders","parameters":{"type":"object"}},
    {"type":"mcp","server_label":"harbor","server_url":"https://harbor.example/mcp"}]}})";

const char *const kListed = R"({"type":"conversation.item.done","item":{"id":"l","type":"mcp_list_tools",
    "server_label":"harbor","tools":[{"name":"tides","input_schema":{"type":"object"}}]}})";

const char *const kCalled = R"({"type":"response.output_item.done","response_id":"r","output_index":0,"item":{"id":"i",
    "type":"function_call","status":"completed","name":"find","call_id":"c","arguments":"{}"}})";

const char *const kOutput = R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c",
    "output":"1"}})";

} // namespace

/// The tools of a session, one a row.
class TestToolListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSession()
    {
        M model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","id":"s","tools":[]}})");
        const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        session->advance();
        model.setSession(session);
        QCOMPARE(model.rowCount(), 0);
        log.server(10, kUpdated);
        session->advance();
        QCOMPARE(model.rowCount(), 1); // the server has not told its tools yet
        log.server(20, kListed);
        session->advance();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(0, M::Name), u"find"_s);
        QCOMPARE(text(0, M::Kind), u"function"_s);
        QCOMPARE(text(0, M::Calls), QString());
        QCOMPARE(text(0, M::Median), QString()); // not known is no 0
        QCOMPARE(text(0, M::Answer), QString());
        QCOMPARE(text(1, M::Name), u"harbor / tides"_s);
        QCOMPARE(text(1, M::Kind), u"MCP"_s);
        QVERIFY(model.index(0, M::Name).data(Qt::ToolTipRole).toString().contains(u"Finds orders"_s));

        log.server(1000, kCalled);
        session->advance();
        QCOMPARE(text(0, M::Calls), u"1"_s);
        QCOMPARE(text(0, M::Last), u"00:01.000"_s);
        QCOMPARE(model.figures(0).waiting, 1U);
        log.client(1250, kOutput);
        session->advance();
        QCOMPARE(text(0, M::Median), u"250 ms"_s);
        QCOMPARE(model.figures(0).waiting, 0U);
        QCOMPARE(model.rowOf(*session->conversation().item(session->conversation().toolCalls()[0].item)), 0);
        for (int column = 0; column < M::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        model.setSession(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhoAnswersFunctions()
    {
        M model;
        EventLog log;
        log.server(0, kUpdated);
        log.server(10, kListed);
        const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        model.setSession(session);
        QString who = u"by hand"_s;
        model.setAnswers([&](const QString &tool) { return tool + u' ' + who; });
        QCOMPARE(model.index(0, M::Answer).data().toString(), u"find by hand"_s);
        QVERIFY(model.index(1, M::Answer).data().toString().contains(u"server"_s)); // nobody here is asked
        QSignalSpy changed(&model, &M::dataChanged);
        who = u"canned"_s;
        model.answersChanged();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, M::Answer).data().toString(), u"find canned"_s);
    }
};

QTEST_GUILESS_MAIN(TestToolListModel)
#include "tst_tool_list_model.moc"
