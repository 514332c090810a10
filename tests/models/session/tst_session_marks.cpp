// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_marks.h"
#include "tests/support/event_log.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

std::shared_ptr<Session> sessionOf(const EventLog &log, bool live)
{
    return std::make_shared<Session>(log.shared(), RecordingInfo(), live);
}

QStringList notes(const SessionMarks &marks)
{
    QStringList list;
    for (const Mark &mark : marks.all())
        list << mark.note;
    return list;
}

} // namespace

class TestSessionMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesReadBack();
    void laterFramesChangeEarlierOnes();
    void followsALiveSession();
    void keepsWhatStandsBeside();
    void looksThroughALongLogInPieces();
    void onlyTheConsoleMarks();
    void staysBounded();
    void keepsWhatIsSaidByHandApart();
    void takesTheMarksOfAPart();
};

void TestSessionMarks::framesReadBack()
{
    const Mark mark = Mark::make(ms(4200), u"  late \"again\"\nétrange  "_s);
    QCOMPARE(mark.note, u"late \"again\"\nétrange"_s);
    QVERIFY(mark.id != Mark::make(ms(4200), {}).id);
    MarkBook book;
    QVERIFY(book.apply(mark.frame(), ms(9)));
    QCOMPARE(book.marks().size(), size_t(1));
    QCOMPARE(book.marks().front(), mark);
    QVERIFY(book.apply(Mark::removal(mark.id), ms(9)));
    QVERIFY(book.marks().empty());
    QVERIFY(!book.apply(Mark::removal(mark.id), ms(9)));
    QVERIFY(!book.apply("{}", ms(9)));
    QVERIFY(!book.apply("\xff", ms(9)));
}

void TestSessionMarks::laterFramesChangeEarlierOnes()
{
    MarkBook book;
    Mark mark = Mark::make(ms(100), u"a"_s);
    book.apply(mark.frame(), ms(1));
    book.apply(Mark::make(ms(50), u"before"_s).frame(), ms(2));
    mark.note = u"b"_s;
    mark.at = ms(10);
    book.apply(mark.frame(), ms(3));
    QCOMPARE(book.marks().size(), size_t(2));
    QCOMPARE(book.marks().front(), mark);                            // by time
    book.apply(R"({"type":"console.mark","note":"plain"})", ms(70)); // as other writers may put it
    QCOMPARE(book.marks().back().note, u"plain"_s);
    QCOMPARE(book.marks().back().at, ms(70));
    book.apply(R"({"type":"console.mark","at_us":-5,"note":"hostile"})", ms(70));
    QCOMPARE(book.marks().front().at, SessionTime());
}

void TestSessionMarks::followsALiveSession()
{
    EventLog log;
    const auto session = sessionOf(log, true);
    SessionMarks marks;
    marks.setSession(session);
    QSignalSpy changed(&marks, &SessionMarks::changed);
    log.server(1, R"({"type":"session.created"})");
    session->advance();
    QCOMPARE(changed.count(), 0);
    const Mark mark = Mark::make(ms(3), u"here"_s);
    log.console(5, mark.frame());
    session->advance();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(notes(marks), QStringList{u"here"_s});
    QCOMPARE(marks.find(mark.id)->at, ms(3));
    QCOMPARE(marks.next(ms(2), 1), marks.find(mark.id));
    QCOMPARE(marks.next(ms(3), 1), nullptr);
    QCOMPARE(marks.next(ms(3), -1), nullptr);
    QCOMPARE(marks.next(ms(4), -1), marks.find(mark.id));
    marks.setSession(nullptr);
    QVERIFY(marks.all().empty());
}

/// What is kept beside an opened recording changes what the recording says.
void TestSessionMarks::keepsWhatStandsBeside()
{
    EventLog log;
    const Mark recorded = Mark::make(ms(3), u"recorded"_s);
    const Mark gone = Mark::make(ms(4), u"gone"_s);
    log.console(5, recorded.frame()).console(6, gone.frame());
    const auto session = sessionOf(log, false);
    SessionMarks marks;
    marks.setSession(session);
    QCOMPARE(notes(marks), (QStringList{u"recorded"_s, u"gone"_s}));
    Mark better = recorded;
    better.note = u"better"_s;
    marks.setKept({Mark::make(ms(1), u"own"_s).frame(), better.frame(), Mark::removal(gone.id)});
    QCOMPARE(notes(marks), (QStringList{u"own"_s, u"better"_s}));
    marks.setKept({});
    QCOMPARE(notes(marks), (QStringList{u"recorded"_s, u"gone"_s}));
}

void TestSessionMarks::looksThroughALongLogInPieces()
{
    EventLog log;
    for (int i = 0; i < 70'000; ++i)
        log.console(i, R"({"type":"console.note"})");
    log.console(70'000, Mark::make(ms(1), u"last"_s).frame());
    const auto session = sessionOf(log, false);
    SessionMarks marks;
    marks.setSession(session);
    QVERIFY(marks.all().empty());
    QTRY_COMPARE(notes(marks), QStringList{u"last"_s});
}

void TestSessionMarks::onlyTheConsoleMarks()
{
    EventLog log;
    log.server(1, Mark::make(ms(1), u"not ours"_s).frame());
    SessionMarks marks;
    marks.setSession(sessionOf(log, false));
    QVERIFY(marks.all().empty());
}

void TestSessionMarks::staysBounded()
{
    MarkBook book;
    for (size_t i = 0; i < MarkBook::kMost + 10; ++i)
        book.apply(R"({"type":"console.mark"})", ms(qint64(i)));
    QCOMPARE(book.marks().size(), MarkBook::kMost);
}

/// Marks of the bench stand in the same places as other marks, and neither kind is taken for the other.
void TestSessionMarks::keepsWhatIsSaidByHandApart()
{
    EventLog log;
    HandMark recorded = HandMark::make(HandMark::Kind::False, {ms(100), ms(300)});
    const HandMark gone = HandMark::make(HandMark::Kind::Right, {ms(500), ms(900)});
    log.console(5, recorded.frame()).console(6, gone.frame()).console(7, Mark::make(ms(3), u"plain"_s).frame());
    SessionMarks marks;
    marks.setSession(sessionOf(log, false));
    QCOMPARE(notes(marks), QStringList{u"plain"_s});
    QCOMPARE(marks.byHand().size(), size_t(2));
    QCOMPARE(marks.byHand()[0], recorded);
    QSignalSpy changed(&marks, &SessionMarks::changed);
    recorded.kind = HandMark::Kind::OneTurn;
    const HandMark beside = HandMark::make(HandMark::Kind::Right, {ms(10), ms(20)});
    marks.setKept({recorded.frame(), HandMark::removal(gone.id), beside.frame(),
                   R"({"type":"console.tuning_mark","mark_id":"x","kind":"perhaps","begin_us":1,"end_us":2})"});
    QVERIFY(changed.count() > 0);
    QCOMPARE(marks.byHand().size(), size_t(2));
    QCOMPARE(marks.byHand()[0], beside);
    QCOMPARE(marks.byHand()[1], recorded);
    QCOMPARE(notes(marks), QStringList{u"plain"_s});
    const std::vector<HandMark> all = handMarksOf(log.events(), {recorded.frame(), HandMark::removal(gone.id)});
    QCOMPARE(all, std::vector{recorded});
    QCOMPARE(handMarksOf(log.events(), {}).size(), size_t(2));
    marks.setSession(nullptr);
    QVERIFY(marks.byHand().empty());
}

void TestSessionMarks::takesTheMarksOfAPart()
{
    const HandMark before = HandMark::make(HandMark::Kind::False, {ms(100), ms(300)});
    HandMark inside = HandMark::make(HandMark::Kind::Right, {ms(1100), ms(1300)});
    const Mark plain = Mark::make(ms(1200), u"here"_s);
    const SessionRange part{ms(1000), ms(2000)};
    const QList<QByteArray> frames{before.frame(), inside.frame(), plain.frame(), HandMark::removal("other")};
    inside.shift(milliseconds(-1000));
    const QList<QByteArray> kept = HandMarkBook::within(MarkBook::within(frames, part), part);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0], inside.frame());
    QVERIFY(kept[1].contains(plain.id) && kept[1].contains("200000"));
    QCOMPARE(kept[2], HandMark::removal("other"));
}

QTEST_GUILESS_MAIN(TestSessionMarks)
#include "tst_session_marks.moc"
