// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_opener.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(int n)
{
    return R"({"at":)" + QByteArray::number(1000 * n) + R"(,"from":"client","event":{"type":"response.create","n":)"
           + QByteArray::number(n) + "}}\n";
}

} // namespace

/// A file that is opened while another process, a real one, does with it what it likes.
class TestRecordingOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAndGoesOnWithWhatAnotherProcessWrites();
    void takesABurstInPieces();
    void becomesQuiet();
    void stopsAndGoesOnAsTold();
    void tellsOfRotationAndReadsTheOldFileOn();
    void tellsOfAFileWrittenAnew();
    void endsWhileTheFileGrows();
    void endsWhileItMayNotFollow();
    void endsWithoutWaitingForAThread();
    void followsNoFileThatWasNotReadToItsEnd();
    void tellsProgressSomeTimesOnly();

private:
    QString path() const { return m_folder->filePath(u"log.jsonl"_s); }

    void write(const QByteArray &bytes, QFile::OpenMode mode = QFile::Append) const
    {
        QFile file(path());
        if (!file.open(mode) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written to");
    }

    /// Runs a line of shell in the folder, in a process of its own. Not by QProcess, whose clone() ThreadSanitizer does not stand.
    void shell(const QString &script)
    {
        const QString line = u"cd '%1' && { %2\n} &"_s.arg(m_folder->path(), script);
        QCOMPARE(std::system(line.toLocal8Bit().constData()), 0);
    }

    std::unique_ptr<RecordingOpener> opened()
    {
        auto opener = std::make_unique<RecordingOpener>();
        QSignalSpy finished(opener.get(), &RecordingOpener::finished);
        if (!opener->start(path()) || (finished.isEmpty() && !finished.wait(20000)))
            qFatal("%s does not open", qPrintable(path()));
        return opener;
    }

    /// As the window's tick does.
    static bool holds(Session &session, quint32 events)
    {
        session.advance(milliseconds(6));
        return session.fold().applied() == events && session.events().size() == events;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordingOpener::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(R"({"turnscope":1,"session":"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11"})"
          "\n"
          + line(0));
}

void TestRecordingOpener::opensAndGoesOnWithWhatAnotherProcessWrites()
{
    const auto opener = opened();
    Session &session = *opener->session();
    QSignalSpy state(&session, &Session::stateChanged);
    QCOMPARE(session.events().size(), 1u);
    QTRY_VERIFY(session.watch().watched);
    QVERIFY(!session.isGoingOn());
    shell(uR"(for n in 1 2 3 4 5 6 7 8 9; do
                  printf '{"at":%d000,"from":"cli' $n >> log.jsonl
                  printf 'ent","event":{"type":"response.create","n":%d}}\n' $n >> log.jsonl
              done)"_s);
    QTRY_VERIFY(holds(session, 10));
    QTRY_VERIFY(session.isGoingOn());
    QCOMPARE(session.end(), SessionTime(milliseconds(9)));
    for (int n = 0; n < 10; ++n)
        QVERIFY(line(n).contains(session.events().frame(EventIndex{quint32(n)})));
    QCOMPARE(session.info().unreadCount, quint64(0));
    QCOMPARE(state.size(), 0); // nobody needs to look at all of it anew
}

void TestRecordingOpener::takesABurstInPieces()
{
    constexpr quint32 kBurst = 200000;
    const auto opener = opened();
    Session &session = *opener->session();
    QByteArray burst;
    for (quint32 n = 1; n <= kBurst; ++n)
        burst += line(int(n));
    QFile file(m_folder->filePath(u"burst"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(burst) == burst.size());
    file.close();
    shell(u"cat burst >> log.jsonl"_s);
    quint32 shown = 1;
    quint32 most = 0;
    connect(&session, &Session::advanced, this, [&](quint32 rows) {
        most = std::max(most, rows - shown);
        shown = rows;
    });
    QTRY_VERIFY_WITH_TIMEOUT(holds(session, kBurst + 1), 60000);
    QCOMPARE(shown, kBurst + 1);
    QVERIFY2(most < kBurst / 2, qPrintable(QString::number(most)));
    QCOMPARE(session.fold().applied(), kBurst + 1);
}

void TestRecordingOpener::becomesQuiet()
{
    const auto opener = opened();
    Session &session = *opener->session();
    write(line(1));
    QTRY_VERIFY(session.watch().growing);
    QTRY_VERIFY_WITH_TIMEOUT(!session.watch().growing, 3 * RecordingOpener::kQuietAfter.count());
    QVERIFY(session.watch().watched);
    QVERIFY(!session.isGoingOn());
}

void TestRecordingOpener::stopsAndGoesOnAsTold()
{
    const auto opener = opened();
    Session &session = *opener->session();
    QTRY_VERIFY(session.watch().watched);
    opener->setFollowing(false);
    QTRY_VERIFY(!session.watch().watched);
    write(line(1));
    QVERIFY(
        !QTest::qWaitFor([&] { return session.events().size() > 1; }, int(3 * RecordingOpener::kQuietLook.count())));
    write(line(2));
    opener->setFollowing(true);
    QTRY_VERIFY(holds(session, 3));
    QTRY_VERIFY(session.watch().watched);
}

void TestRecordingOpener::tellsOfRotationAndReadsTheOldFileOn()
{
    const auto opener = opened();
    Session &session = *opener->session();
    QTRY_VERIFY(session.watch().watched);
    shell(uR"(exec 3>> log.jsonl
              mv log.jsonl log.1
              printf '{"at":1,"from":"client","event":{"type":"x"}}\n' > log.jsonl
              printf '{"at":2,"from":"client","event":{"type":"y"}}\n' >&3)"_s);
    QTRY_COMPARE(session.watch().fate, LogFate::Replaced);
    QTRY_VERIFY(holds(session, 2));
    QCOMPARE(session.events().frame(EventIndex{1}), R"({"type":"y"})");
    shell(u"rm log.jsonl"_s);
    QTRY_COMPARE(session.watch().fate, LogFate::Gone);
    QVERIFY(line(0).contains(session.events().frame(EventIndex{0})));
}

void TestRecordingOpener::tellsOfAFileWrittenAnew()
{
    write(line(1) + line(2));
    const auto opener = opened();
    Session &session = *opener->session();
    QTRY_VERIFY(session.watch().watched);
    shell(u": > log.jsonl"_s);
    QTRY_COMPARE(session.watch().fate, LogFate::Rewritten);
    QVERIFY(!session.watch().watched);
    QCOMPARE(session.events().size(), 3u);
    QCOMPARE(session.conversation().applied(), 3u);
    QVERIFY(session.events().frame(EventIndex{2}).isEmpty());
}

void TestRecordingOpener::endsWhileTheFileGrows()
{
    auto opener = opened();
    const std::shared_ptr<Session> session = opener->session();
    shell(
        uR"(: > go; while [ -e go ]; do printf '{"at":1,"from":"client","event":{"type":"x"}}\n' >> log.jsonl; done)"_s);
    QTRY_VERIFY(session->events().size() > 100);
    opener.reset();
    const quint32 size = session->events().size();
    QVERIFY(!session->watch().watched);
    session->advance();
    QVERIFY(!session->isGoingOn());
    QCOMPARE(session->fold().applied(), size);
    QCOMPARE(session->events().frame(EventIndex{size - 1}), R"({"type":"x"})");
    QVERIFY(QFile::remove(m_folder->filePath(u"go"_s)));
    QCOMPARE(session->events().size(), size);
}

void TestRecordingOpener::endsWhileItMayNotFollow()
{
    const auto opener = opened();
    opener->setFollowing(false);
    QTRY_VERIFY(!opener->session()->watch().watched);
}

/// All threads are at something long, as the linter may be.
void TestRecordingOpener::endsWithoutWaitingForAThread()
{
    auto following = opened();
    QThreadPool &pool = threads(WorkPool::Quiet);
    QSemaphore begun;
    QSemaphore goOn;
    const auto occupy = [&] {
        begun.release();
        goOn.acquire();
    };
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start(occupy);
    begun.acquire(pool.maxThreadCount());
    QTest::qWait(int(2 * RecordingOpener::kQuietLook.count())); // a look is due
    following.reset();
    {
        RecordingOpener reading;
        QVERIFY(reading.start(path()));
    }
    goOn.release(pool.maxThreadCount());
    pool.waitForDone();
}

void TestRecordingOpener::followsNoFileThatWasNotReadToItsEnd()
{
    QByteArray much;
    for (int n = 1; n < 100000; ++n)
        much += line(n);
    write(much);
    RecordingOpener opener;
    QSignalSpy finished(&opener, &RecordingOpener::finished);
    opener.cancel();
    QVERIFY(opener.start(path()));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    Session &session = *opener.session();
    QVERIFY(session.info().stopped);
    const quint32 size = session.events().size();
    QVERIFY(size < 100000);
    write(line(100000));
    QVERIFY(!QTest::qWaitFor([&] { return session.watch().watched || session.events().size() > size; },
                             int(3 * RecordingOpener::kQuietLook.count())));
}

void TestRecordingOpener::tellsProgressSomeTimesOnly()
{
    write("a log\n" + QByteArray("recv {\"type\":\"response.create\",\"text\":\"0123456789\"}\n").repeated(30000),
          QFile::WriteOnly);
    RecordingOpener opener;
    QSignalSpy progressed(&opener, &RecordingOpener::progressed);
    QSignalSpy finished(&opener, &RecordingOpener::finished);
    QVERIFY(opener.start(path()));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(opener.session()->events().size(), 30000u);
    QVERIFY2(progressed.size() <= RecordingOpener::kMostTold, qPrintable(QString::number(progressed.size())));
    QVERIFY(progressed.size() > 5);
}

QTEST_GUILESS_MAIN(TestRecordingOpener)
#include "tst_recording_opener.moc"
