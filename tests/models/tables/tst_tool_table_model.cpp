// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tool_table_model.h"
#include "tests/support/spoken_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

using M = ToolTableModel;

QByteArray callDone(const QByteArray &item, const QByteArray &call)
{
    return R"({"type":"response.output_item.done","response_id":"r","output_index":0,"item":{"id":")" + item
           + R"(","type":"function_call","status":"completed","name":"find","call_id":")" + call
           + R"(","arguments":"{}"}})";
}

std::shared_ptr<Session> sessionOf(const EventLog &log, bool live, const RecordingInfo &info = {})
{
    auto session = std::make_shared<Session>(log.shared(), info, live);
    session->advance();
    return session;
}

} // namespace

class ToolTableModelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        M model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        QString text(int row, int column) const { return model.index(row, column).data().toString(); }
        M::CallState state(int row) const { return M::CallState(model.index(row, 0).data(M::StateRole).toInt()); }
    };

private Q_SLOTS:
    void oneRowACall()
    {
        Fixture f;
        QCOMPARE(f.model.rowCount(), 0);
        const SpokenSession spoken;
        f.model.setSession(sessionOf(spoken.log(), false));
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.text(0, M::Time), u"00:06.425"_s);
        QCOMPARE(f.text(0, M::Name), u"lookup_order"_s);
        QVERIFY(f.text(0, M::Arguments).contains(u"427"_s));
        QVERIFY(f.text(0, M::Output).contains(u"shipped"_s));
        QCOMPARE(f.text(0, M::Took), u"184 ms"_s);
        QVERIFY(f.text(0, M::State).contains(u"done"_s));
        QCOMPARE(f.model.longest(), std::optional(microseconds(184'000)));
        for (int column = 0; column < M::ColumnCount; ++column) {
            QVERIFY(!f.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!f.model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!f.model.index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
        }
        f.model.setSession(nullptr);
        QCOMPARE(f.model.rowCount(), 0);
    }

    void eventsLeadToTheirCall()
    {
        Fixture f;
        const SpokenSession spoken;
        const auto session = sessionOf(spoken.log(), false);
        f.model.setSession(session);
        const ToolCall &call = session->conversation().toolCalls()[0];
        QCOMPARE(f.model.index(0, 0).data(M::EventRole).toUInt(), number(call.askedBy));
        QCOMPARE(f.model.rowOf(call.askedBy), 0);
        QCOMPARE(f.model.rowOf(*call.answeredBy), 0);
        QCOMPARE(f.model.rowOf(EventIndex{number(call.askedBy) - 3}), 0); // a delta of its arguments
        QCOMPARE(f.model.rowOf(EventIndex{1}), -1);
        QCOMPARE(f.model.rowOf(EventIndex{1'000'000}), -1);
    }

    void growsWithTheSession()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime"}})");
        const auto session = sessionOf(log, true);
        f.model.setSession(session);
        QSignalSpy updated(&f.model, &M::updated);
        log.server(10, callDone("i1", "c1")).server(20, callDone("i2", "c2"));
        session->advance();
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(updated.size(), 1);
        QCOMPARE(f.state(0), M::CallState::Waiting);
        QVERIFY2(f.text(0, M::Took).endsWith(u'…'), qPrintable(f.text(0, M::Took))); // how long it has waited
        log.client(50, R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c2",)"
                       R"("output":"two"}})");
        session->advance();
        QCOMPARE(f.state(0), M::CallState::Waiting);
        QCOMPARE(f.state(1), M::CallState::Done);
        QCOMPARE(f.text(1, M::Took), u"30 ms"_s);
        session->finish();
        session->advance();
        QCOMPARE(f.state(0), M::CallState::Unanswered); // nobody will answer any more
        QCOMPARE(f.model.count(M::CallState::Unanswered), 1);
    }

    /// Live, a call is there from its first argument on, and stays where it is when the others come.
    void callsAreThereAsTheyAreWritten()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime"}})");
        const auto session = sessionOf(log, true);
        f.model.setSession(session);
        log.server(10,
                   R"({"type":"response.output_item.added","response_id":"r","output_index":0,"item":{"id":"i1",)"
                   R"("type":"function_call","status":"in_progress","name":"find","call_id":"c1","arguments":""}})");
        session->advance();
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.model.callCount(), 0);
        QCOMPARE(f.state(0), M::CallState::Made);
        QVERIFY(!f.model.call(0));
        log.server(20, R"({"type":"response.function_call_arguments.delta","response_id":"r","item_id":"i1",)"
                       R"("output_index":0,"call_id":"c1","delta":"[7]"})");
        session->advance();
        QVERIFY2(f.text(0, M::Arguments).contains(u"[7"_s), qPrintable(f.text(0, M::Arguments)));
        QCOMPARE(f.model.rowOf(EventIndex{2}), 0);
        log.server(30, callDone("i1", "c1"));
        session->advance();
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.model.callCount(), 1);
        QCOMPARE(f.state(0), M::CallState::Waiting);
        // One that was cut off is none any more.
        log.server(40,
                   R"({"type":"response.output_item.added","response_id":"r","output_index":1,"item":{"id":"i2",)"
                   R"("type":"function_call","status":"in_progress","name":"find","call_id":"c2","arguments":""}})");
        session->advance();
        QCOMPARE(f.model.rowCount(), 2);
        session->finish();
        session->advance();
        QCOMPARE(f.model.rowCount(), 1);
    }

    void toolsOfServersCanFail()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime"}})");
        log.server(10, R"({"type":"response.output_item.added","response_id":"r","output_index":0,"item":{"id":"m",)"
                       R"("type":"mcp_call","server_label":"docs","name":"search","arguments":"{}"}})");
        log.server(20, R"({"type":"response.mcp_call_arguments.done","item_id":"m","arguments":"{}"})");
        log.server(300, R"({"type":"response.mcp_call.failed","item_id":"m","output_index":0})");
        f.model.setSession(sessionOf(log, false));
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.text(0, M::Name), u"docs / search"_s);
        QCOMPARE(f.state(0), M::CallState::Failed);
        QCOMPARE(f.model.count(M::CallState::Failed), 1);
    }

    void inventsNoTimes()
    {
        Fixture f;
        RecordingInfo info;
        info.times = RecordingInfo::Times::None;
        f.model.setSession(sessionOf(SpokenSession().log(), false, info));
        QCOMPARE(f.text(0, M::Took), u"–"_s);
        QVERIFY(f.text(0, M::Time).startsWith(u'#'));
        QVERIFY(!f.model.longest());
    }
};

QTEST_GUILESS_MAIN(ToolTableModelTest)
#include "tst_tool_table_model.moc"
