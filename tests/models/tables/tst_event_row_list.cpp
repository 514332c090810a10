// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_row_list.h"
#include "tests/support/event_log.h"

#include <QTest>

using namespace turnscope;

namespace {

const QByteArray kAudioA = R"({"type":"response.output_audio.delta","item_id":"a","delta":"AAAA"})";
const QByteArray kTextA = R"({"type":"response.output_audio_transcript.delta","item_id":"a","delta":"x"})";
const QByteArray kAudioB = R"({"type":"response.output_audio.delta","item_id":"b","delta":"AAAA"})";
const QByteArray kDone = R"({"type":"response.output_audio.done","item_id":"a"})";

EventRowList fill(const EventStore &events, bool fold, std::set<EventIndex> unfolded = {})
{
    EventRowList rows(fold, std::move(unfolded));
    for (quint32 i = 0; i < events.size(); ++i)
        rows.add(events, EventIndex{i});
    return rows;
}

} // namespace

class TestEventRowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsInterleavedRuns();
    void endsRunsAtOtherEvents();
    void unfoldsOneRun();
    void addsUpBytes();
    void findsRows();
    void leavesOutWhatWasNotAdded();
};

void TestEventRowList::foldsInterleavedRuns()
{
    EventLog log;
    log.server(0, kAudioA).server(1, kTextA).server(2, kAudioA).server(3, kAudioB).server(4, kTextA).server(5, kAudioA);
    const EventRowList rows = fill(log.events(), true);
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows.row(0).count, 3u);
    QCOMPARE(number(rows.row(0).last), 5u);
    QCOMPARE(rows.row(1).count, 2u);
    QCOMPARE(rows.row(2).count, 1u);
    QCOMPARE(rows.eventCount(), 6u);
    QCOMPARE(fill(log.events(), false).size(), 6u);
}

void TestEventRowList::endsRunsAtOtherEvents()
{
    EventLog log;
    log.server(0, kAudioA).server(1, kAudioA).server(2, kDone).server(3, kAudioA);
    const EventRowList rows = fill(log.events(), true);
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows.row(0).count, 2u);
    QCOMPARE(rows.row(2).count, 1u);
}

void TestEventRowList::unfoldsOneRun()
{
    EventLog log;
    log.server(0, kAudioA).server(1, kAudioA).server(2, kDone).server(3, kAudioA).server(4, kAudioA);
    const EventRowList rows = fill(log.events(), true, {EventIndex{0}});
    QCOMPARE(rows.size(), 4u);
    QCOMPARE(rows.row(1).count, 1u);
    QCOMPARE(rows.row(3).count, 2u);
}

void TestEventRowList::addsUpBytes()
{
    EventLog log;
    log.server(0, kAudioA).server(1, kTextA).server(2, kAudioA).server(3, kTextA).server(4, kDone).server(5, kAudioA);
    EventRowList rows = fill(log.events(), true);
    QCOMPARE(rows.bytes(log.events(), 0), quint64(2 * kAudioA.size()));
    QCOMPARE(rows.bytes(log.events(), 1), quint64(2 * kTextA.size()));
    QCOMPARE(rows.bytes(log.events(), 2), quint64(kDone.size()));
    QCOMPARE(rows.bytes(log.events(), 3), quint64(kAudioA.size()));
    log.server(6, kAudioA);
    rows.add(log.events(), EventIndex{6});
    QCOMPARE(rows.bytes(log.events(), 3), quint64(2 * kAudioA.size()));
}

void TestEventRowList::findsRows()
{
    EventLog log;
    log.server(0, kAudioA).server(1, kTextA).server(2, kAudioA).server(3, kTextA).server(4, kDone).server(5, kAudioA);
    const EventRowList rows = fill(log.events(), true);
    const auto rowOf = [&](quint32 event) { return rows.rowOf(log.events(), EventIndex{event}).value_or(99); };
    QCOMPARE(rowOf(0), 0u);
    QCOMPARE(rowOf(1), 1u);
    QCOMPARE(rowOf(2), 0u);
    QCOMPARE(rowOf(3), 1u);
    QCOMPARE(rowOf(4), 2u);
    QCOMPARE(rowOf(5), 3u);
    QCOMPARE(rowOf(6), 99u);
}

void TestEventRowList::leavesOutWhatWasNotAdded()
{
    EventLog log;
    log.server(0, kDone).server(1, kDone).server(2, kDone);
    EventRowList rows;
    QVERIFY(!rows.rowOf(log.events(), EventIndex{0}));
    rows.add(log.events(), EventIndex{0});
    rows.add(log.events(), EventIndex{2});
    QVERIFY(!rows.rowOf(log.events(), EventIndex{1}));
    QCOMPARE(rows.rowBefore(EventIndex{1}), 0u);
}

QTEST_GUILESS_MAIN(TestEventRowList)
#include "tst_event_row_list.moc"
