// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mark_keeper.h"
#include "models/session/mark_book.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestMarkKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBesideTheRecording();
    void knowsARecordingByItsSessionElseByItsPath();
    void survivesWhatIsInTheFile();
    void joinsTheMarksOfTwoWindows();
    void losesNoneOfManyAtOnce();
    void keepsWhatIsSaidByHandToo();
    void saysWhenItCannotKeep();
};

namespace {

RecordingInfo infoOf(const QUuid &session, const QString &path = {})
{
    RecordingInfo info;
    info.session = session;
    info.path = path;
    return info;
}

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

} // namespace

void TestMarkKeeper::keepsBesideTheRecording()
{
    const QTemporaryDir folder;
    const RecordingInfo info = infoOf(QUuid::createUuid());
    Mark mark = Mark::make(ms(4200), u"late\nagain"_s);
    {
        MarkKeeper keeper(folder.filePath(u"marks"_s));
        keeper.open(info);
        QVERIFY(keeper.frames().isEmpty());
        QVERIFY(keeper.put(mark));
        QVERIFY(keeper.put(Mark::make(ms(1), u"other"_s)));
        mark.note = u"changed"_s;
        QVERIFY(keeper.put(mark));
        QCOMPARE(keeper.frames().size(), 2); // of one mark only the last
    }
    MarkKeeper again(folder.filePath(u"marks"_s));
    again.open(info);
    MarkBook book;
    for (const QByteArray &frame : again.frames())
        book.apply(frame, {});
    QCOMPARE(book.marks().size(), size_t(2));
    QCOMPARE(book.marks().back(), mark);
    QVERIFY(again.remove(mark.id));
    again.open(info);
    QCOMPARE(again.frames().size(), 2);
    QVERIFY(again.frames().back().contains("removed"));
}

void TestMarkKeeper::knowsARecordingByItsSessionElseByItsPath()
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"log.txt"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    MarkKeeper keeper(folder.filePath(u"marks"_s));
    keeper.open(infoOf({}, log.fileName()));
    QVERIFY(keeper.put(Mark::make(ms(1), u"by path"_s)));
    keeper.open(infoOf(QUuid::createUuid(), log.fileName()));
    QVERIFY(keeper.frames().isEmpty());
    keeper.open(infoOf({}, folder.filePath(u"./log.txt"_s)));
    QCOMPARE(keeper.frames().size(), 1);
}

void TestMarkKeeper::survivesWhatIsInTheFile()
{
    const QTemporaryDir folder;
    const QUuid session = QUuid::createUuid();
    QFile file(folder.filePath(session.toString(QUuid::WithoutBraces) + u".jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not json\n{\"type\":\"session.update\"}\n" + QByteArray(200'000, 'x') + "\n"
               + Mark::make(ms(1), u"good"_s).frame() + "\n{\"type\":\"console.ma");
    file.close();
    MarkKeeper keeper(folder.path());
    keeper.open(infoOf(session));
    QCOMPARE(keeper.frames().size(), 1);
}

void TestMarkKeeper::joinsTheMarksOfTwoWindows()
{
    const QTemporaryDir folder;
    const RecordingInfo info = infoOf(QUuid::createUuid());
    MarkKeeper one(folder.path());
    MarkKeeper other(folder.path());
    one.open(info);
    other.open(info);
    QVERIFY(one.put(Mark::make(ms(1), u"from A"_s)));
    const Mark second = Mark::make(ms(2), u"from B"_s);
    QVERIFY(other.put(second));
    QCOMPARE(other.frames().size(), 2);
    QVERIFY(one.readAnew());
    QVERIFY(!one.readAnew());
    QCOMPARE(one.frames(), other.frames());
    QVERIFY(one.remove(second.id));
    QVERIFY(other.readAnew());
    QVERIFY(other.frames().back().contains("removed"));
}

void TestMarkKeeper::losesNoneOfManyAtOnce()
{
    const QTemporaryDir folder;
    const RecordingInfo info = infoOf(QUuid::createUuid());
    constexpr int each = 25;
    const auto putSome = [&] {
        MarkKeeper keeper(folder.path());
        keeper.open(info);
        for (int i = 0; i < each; ++i)
            (void)keeper.put(Mark::make(ms(i), {}));
    };
    std::thread first(putSome);
    std::thread second(putSome);
    first.join();
    second.join();
    MarkKeeper keeper(folder.path());
    keeper.open(info);
    QCOMPARE(keeper.frames().size(), 2 * each);
}

void TestMarkKeeper::keepsWhatIsSaidByHandToo()
{
    const QTemporaryDir folder;
    const RecordingInfo info = infoOf(QUuid::createUuid());
    MarkKeeper keeper(folder.path());
    keeper.open(info);
    HandMark mark = HandMark::make(HandMark::Kind::Right, {ms(100), ms(400)});
    const HandMark other = HandMark::make(HandMark::Kind::OneTurn, {ms(500), ms(700)});
    QVERIFY(keeper.put(mark) && keeper.put(Mark::make(ms(1), u"plain"_s)) && keeper.put(other));
    mark.kind = HandMark::Kind::False;
    QVERIFY(keeper.put(mark) && keeper.removeHandMark(other.id));
    MarkKeeper again(folder.path());
    again.open(info);
    QCOMPARE(again.frames().size(), 3);
    HandMarkBook hand;
    MarkBook plain;
    for (const QByteArray &frame : again.frames())
        hand.apply(frame, {}) || plain.apply(frame, {});
    QCOMPARE(plain.marks().size(), size_t(1));
    QCOMPARE(hand.marks().size(), size_t(1));
    QCOMPARE(hand.marks().front(), mark);
}

void TestMarkKeeper::saysWhenItCannotKeep()
{
    MarkKeeper nothing(u"/proc/nowhere"_s);
    const Result<void> unopened = nothing.put(Mark::make(ms(1), {}));
    QVERIFY(!unopened && !unopened.error().text.isEmpty());
    nothing.open(infoOf(QUuid::createUuid()));
    const Result<void> unwritable = nothing.put(Mark::make(ms(1), {}));
    QVERIFY(!unwritable);
    QVERIFY(unwritable.error().text.contains(u"/proc/nowhere"_s));
}

QTEST_GUILESS_MAIN(TestMarkKeeper)
#include "tst_mark_keeper.moc"
