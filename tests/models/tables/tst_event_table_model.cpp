// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table_model.h"
#include "tests/support/event_log.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDelta = R"({"type":"response.output_text.delta","item_id":"a","delta":"x"})";
const QByteArray kDone = R"({"type":"response.output_text.done","item_id":"a","text":"xxx"})";
const QByteArray kError = R"({"type":"error","error":{"code":"c","message":"m"}})";

EventFilter filter(const QString &text)
{
    return *EventFilter::parse(text);
}

std::shared_ptr<Session> sessionOf(const EventLog &log)
{
    return std::make_shared<Session>(log.shared(), RecordingInfo(), true);
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsColumns();
    void insertsOncePerTick();
    void growsRuns();
    void filtersWhatComes();
    void opensRuns();
    void filtersAMillionInTheBackground();
    void readsFewBytesAtOnce();
    void dropsStaleFilters();
    void changesSessions();
    void knowsTheTypesOfTheSecondSession();
    void inventsNoTimes();
};

void TestEventTableModel::showsColumns()
{
    EventLog log;
    log.client(12'023'987 / 16, R"({"type":"response.create"})")
        .server(751'863, kDone)
        .console(752'863, R"({"type":"console.mark","note":"here"})");
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(sessionOf(log));
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(0, EventTableModel::Time), u"12:31.499"_s);
    QCOMPARE(cell(0, EventTableModel::Delta), QString());
    QCOMPARE(cell(1, EventTableModel::Delta), u"+364"_s);
    QCOMPARE(cell(2, EventTableModel::Delta), u"+1\u202F000"_s);
    QCOMPARE(cell(0, EventTableModel::From), u"▲"_s);
    QCOMPARE(cell(1, EventTableModel::From), u"▼"_s);
    QCOMPARE(cell(2, EventTableModel::From), u"●"_s);
    QCOMPARE(cell(1, EventTableModel::Type), u"response.output_text.done"_s);
    QCOMPARE(cell(1, EventTableModel::About), u"xxx"_s);
    QCOMPARE(cell(0, EventTableModel::Bytes), u"26"_s);
    QVERIFY(!model.index(0, EventTableModel::From).data(Qt::AccessibleTextRole).toString().contains(u"▲"_s));
}

void TestEventTableModel::insertsOncePerTick()
{
    EventLog log;
    const auto session = sessionOf(log);
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int tick = 0; tick < 5; ++tick) {
        for (int i = 0; i < 100; ++i)
            log.then(Direction::Server, i % 2 ? kDelta : kError);
        session->advance();
    }
    QCOMPARE(inserted.size(), 5);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.problems(), 250u);
}

void TestEventTableModel::growsRuns()
{
    EventLog log;
    const auto session = sessionOf(log);
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    log.then(Direction::Server, kDelta);
    session->advance();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 30; ++i)
        log.then(Direction::Server, kDelta);
    session->advance();
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, EventTableModel::Type).data().toString(), u"response.output_text.delta ×31"_s);
    QCOMPARE(model.index(0, EventTableModel::About).data().toString(), QString(31, u'x'));
    QCOMPARE(model.rowOf(EventIndex{17}), 0);
    QCOMPARE(model.eventsOf(0).size(), size_t(31));
}

void TestEventTableModel::filtersWhatComes()
{
    EventLog log;
    const auto session = sessionOf(log);
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(session);
    model.setFilter(filter(u"error"_s));
    for (int i = 0; i < 10; ++i)
        log.then(Direction::Server, i % 2 ? kDone : kError);
    session->advance();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.shownEvents(), 5u);
    QCOMPARE(model.totalEvents(), 10u);
    QCOMPARE(model.rowOf(EventIndex{1}), -1);
    QCOMPARE(model.rowOf(EventIndex{2}), 1);
    QCOMPARE(model.nearestRow(EventIndex{3}), 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 10);
}

void TestEventTableModel::opensRuns()
{
    EventLog log;
    for (int i = 0; i < 4; ++i)
        log.then(Direction::Server, kDelta);
    log.then(Direction::Server, kDone).then(Direction::Server, kDelta).then(Direction::Server, kDelta);
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(sessionOf(log));
    QCOMPARE(model.rowCount(), 3);
    model.setRunUnfolded(EventIndex{0}, true);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.unfoldedRunOf(EventIndex{2}), EventIndex{0});
    model.setRunUnfolded(EventIndex{0}, false);
    QCOMPARE(model.rowCount(), 3);
    model.setFolding(false);
    QCOMPARE(model.rowCount(), 7);
}

void TestEventTableModel::filtersAMillionInTheBackground()
{
    EventLog log;
    for (int i = 0; i < 60'000; ++i)
        log.then(Direction::Server, i % 100 ? kDone : kError);
    const auto session = sessionOf(log);
    EventTableModel model;
    model.setSession(session);
    QTRY_COMPARE(model.rowCount(), 60'000);
    QTRY_COMPARE(model.problems(), 600u);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFilter(filter(u"text:\"code\""_s));
    QVERIFY(model.isFiltering());
    QCOMPARE(model.rowCount(), 60'000); // what was shown stays until then
    log.then(Direction::Server, kError);
    session->advance();
    QTRY_VERIFY(!model.isFiltering());
    QTRY_COMPARE(model.rowCount(), 601);
    QCOMPARE(reset.size(), 1);
}

/// Few events may be many bytes: those are the worker's, and what comes live is taken in pieces.
void TestEventTableModel::readsFewBytesAtOnce()
{
    EventLog log;
    const QByteArray audio = R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(100'000, 'A') + "\"}";
    const auto append = [&](int times) {
        for (int i = 0; i < times; ++i)
            log.client(i, audio);
    };
    append(200);
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    session->advance();
    EventTableModel model;
    model.setFolding(false);
    model.setSession(session);
    model.setFilter(filter(u"from:client"_s));
    QVERIFY(!model.isFiltering());
    QCOMPARE(model.shownEvents(), 200u);
    model.setFilter(filter(u"text:AAAB or text:AAAA"_s));
    QVERIFY(model.isFiltering());
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.shownEvents(), 200u);

    append(300);
    session->advance();
    QVERIFY(model.shownEvents() > 200u && model.shownEvents() < 400u);
    QTRY_COMPARE(model.shownEvents(), 500u);
}

void TestEventTableModel::dropsStaleFilters()
{
    EventLog log;
    for (int i = 0; i < 60'000; ++i)
        log.then(Direction::Server, i % 100 ? kDone : kError);
    EventTableModel model;
    model.setSession(sessionOf(log));
    QTRY_VERIFY(!model.isFiltering());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const QString &text : {u"text:a"_s, u"text:b"_s, u"text:c"_s, u"error"_s})
        model.setFilter(filter(text));
    QTRY_COMPARE(model.rowCount(), 600);
    QVERIFY(reset.size() <= 4);
    model.setFilter(filter(u"text:zzz"_s));
    model.setSession(nullptr); // while the worker is at it
    QCOMPARE(model.rowCount(), 0);
}

void TestEventTableModel::changesSessions()
{
    EventLog first;
    first.then(Direction::Server, kDone);
    EventLog second;
    second.then(Direction::Server, kError).then(Direction::Server, kError);
    const auto old = sessionOf(first);
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(old);
    QCOMPARE(model.rowCount(), 1);
    model.setSession(sessionOf(second));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.problems(), 2u);
    first.then(Direction::Server, kDone);
    old->advance();
    QCOMPARE(model.rowCount(), 2);
}

void TestEventTableModel::knowsTheTypesOfTheSecondSession()
{
    EventLog first;
    first.then(Direction::Server, R"({"type":"made.up"})").then(Direction::Server, kDone);
    EventLog second; // the same numbers of types, for others
    second.then(Direction::Server, kDone).then(Direction::Server, kError);
    EventTableModel model;
    const auto about = [&model](int row) { return model.index(row, EventTableModel::About).data().toString(); };
    const auto mark = [&model](int row) {
        return EventMark(model.index(row, EventTableModel::About).data(EventTableModel::MarkRole).toInt());
    };
    model.setSession(sessionOf(first));
    QCOMPARE(mark(0), EventMark::UnknownType);
    QCOMPARE(about(1), u"xxx"_s);
    model.setSession(sessionOf(second));
    QCOMPARE(about(0), u"xxx"_s);
    QCOMPARE(mark(0), EventMark::None);
    QVERIFY(about(1).contains(u"m"_s) && about(1).contains(u"c"_s));
    QCOMPARE(mark(1), EventMark::Error);
}

/// Events of a log without times are a millisecond apart: nobody measured that.
void TestEventTableModel::inventsNoTimes()
{
    EventLog log;
    log.server(0, kDone).server(1, kError).server(2, kDone);
    RecordingInfo info;
    info.times = RecordingInfo::Times::None;
    EventTableModel model;
    model.setSession(std::make_shared<Session>(log.shared(), info, false));
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(cell(1, EventTableModel::Time), u"#2"_s);
    QCOMPARE(cell(1, EventTableModel::Delta), u"–"_s);
    QCOMPARE(cell(1, EventTableModel::Delta, EventTableModel::PlainRole), QString());
    QCOMPARE(cell(1, EventTableModel::Number), u"2"_s);
    QVERIFY(
        model.headerData(EventTableModel::Time, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"no times"_s));
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_event_table_model.moc"
