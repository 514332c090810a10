// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"
#include "models/recording/log_limits.h"
#include "models/recording/recorder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <unistd.h>

#ifdef __has_feature // clang's word
constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
constexpr bool kSanitized = false;
#endif

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = R"({"turnscope":1,"session":"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11",)"
                           R"("started":"2026-11-21T09:14:03.120Z","profile":{"name":"n"},"app":"0.1.0"})"
                           "\n";

QByteArray frame(int n)
{
    return R"({"type":"response.text.delta","n":)" + QByteArray::number(n) + R"(,"delta":"grüß dich 👋"})";
}

QByteArray line(int n)
{
    return R"({"at":)" + QByteArray::number(1000 * n) + R"(,"from":"server","event":)" + frame(n) + "}\n";
}

/// A figure of a file of /proc, such as "VmHWM:" of status, kB, or "rchar:" of io, bytes.
qint64 processFigure(const char *file, const QByteArray &name)
{
    QFile figures(QLatin1StringView("/proc/self/") + QLatin1StringView(file));
    if (!figures.open(QFile::ReadOnly))
        return -1;
    const QByteArrayList lines = figures.readAll().split('\n');
    for (const QByteArray &one : lines) {
        if (one.startsWith(name))
            return one.mid(name.size()).trimmed().split(' ').front().toLongLong();
    }
    return -1;
}

} // namespace

class TestLogFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWholeLines();
    void waitsForTheRestOfALine();
    void takesBytesAsTheyCome_data();
    void takesBytesAsTheyCome();
    void readsALineThatWasTornWhenOpened();
    void goesOnBehindALineThatLackedItsBreak();
    void readsAHeaderThatComesInTwo();
    void tellsWhatCannotBeRead();
    void readsAsIfOpenedLater();
    void takesABurst();
    void keepsNothingOfALineThatNeverEnds();
    void passesOverALineThatIsTooLong();
    void seesTheFileShortened();
    void seesTheFileWrittenOver();
    void seesTheFileReplaced();
    void seesTheFileGone();
    void forgivesALineTakenBack();
    void followsARecorder();
    void readsWhileAnotherThreadLooks();
    void followsOtherLogsOfLines();
    void tellsACloseAtOnce();
    void takesTheNextConnection();
    void followsNoDocument_data();
    void followsNoDocument();
    void followsNothingThatWasStopped();

private:
    QString path() const { return m_folder->filePath(u"log"_s); }

    void append(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void rewrite(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    LogReader opened(const QByteArray &content) const
    {
        append(content);
        auto reader = LogReader::open(path());
        if (!reader)
            qFatal("%s", qPrintable(reader.error().text));
        if (const auto info = reader->read(); !info)
            qFatal("%s", qPrintable(info.error().text));
        return std::move(*reader);
    }

    /// Until there is no more to look at.
    static LogFate look(LogReader &reader)
    {
        LogReader::Growth growth;
        do
            growth = reader.readOn();
        while (growth.more);
        return growth.fate;
    }

    static QByteArrayList frames(const LogReader &reader)
    {
        QByteArrayList frames;
        const auto events = reader.events();
        for (EventIndex i{0}; events->contains(i); i = next(i))
            frames << events->frame(i);
        return frames;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogFollowing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLogFollowing::takesWholeLines()
{
    LogReader reader = opened(kHeader + line(0));
    QVERIFY(reader.goesOn());
    QVERIFY(!reader.readOn().grew);
    append(line(1) + line(2));
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1), frame(2)}));
    QCOMPARE(reader.events()->at(EventIndex{2}), SessionTime(microseconds(2000)));
    QVERIFY(!reader.readOn().grew);
    QCOMPARE(reader.info().unreadCount, quint64(0));
}

void TestLogFollowing::waitsForTheRestOfALine()
{
    LogReader reader = opened(kHeader + line(0));
    const QByteArray next = line(1);
    append(next.first(40));
    QVERIFY(!reader.readOn().grew);
    append(next.sliced(40, 20));
    QVERIFY(!reader.readOn().grew);
    QCOMPARE(frames(reader).size(), 1);
    QCOMPARE(reader.info().unreadCount, quint64(0)); // nothing is wrong with it yet
    append(next.sliced(60));
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1)}));
}

void TestLogFollowing::takesBytesAsTheyCome_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("windows");
    for (const int step : {1, 2, 3, 7, 100}) {
        QTest::addRow("%d", step) << step << false;
        QTest::addRow("%d, CR LF", step) << step << true;
    }
}

/// Every cut there can be: in a character of several bytes, between CR and LF, behind the last brace.
void TestLogFollowing::takesBytesAsTheyCome()
{
    QFETCH(int, step);
    QFETCH(bool, windows);
    QByteArray rest = line(1) + "\n" + line(2) + "no JSON\n" + line(3);
    QByteArray begin = kHeader + line(0);
    if (windows) {
        rest.replace("\n", "\r\n");
        begin.replace("\n", "\r\n");
    }
    LogReader reader = opened(begin);
    for (qsizetype at = 0; at < rest.size(); at += step) {
        append(rest.sliced(at, std::min<qsizetype>(step, rest.size() - at)));
        QCOMPARE(look(reader), LogFate::Same);
    }
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1), frame(2), frame(3)}));
    QCOMPARE(reader.info().unreadCount, quint64(1));
    QCOMPARE(reader.info().unread.front().line, quint64(6));
}

void TestLogFollowing::readsALineThatWasTornWhenOpened()
{
    const QByteArray torn = line(1);
    LogReader reader = opened(kHeader + line(0) + torn.first(torn.size() / 2));
    QVERIFY(reader.info().tornTail);
    QCOMPARE(reader.info().unreadCount, quint64(1));
    append(torn.sliced(torn.size() / 2) + "what is this\n");
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1)}));
    QVERIFY(!reader.info().tornTail);
    QCOMPARE(reader.info().unreadCount, quint64(1));
    QCOMPARE(reader.info().unread.size(), size_t(1));
    QCOMPARE(reader.info().unread.front().line, quint64(4));
}

void TestLogFollowing::goesOnBehindALineThatLackedItsBreak()
{
    LogReader reader = opened(kHeader + line(0).chopped(1));
    QCOMPARE(frames(reader).size(), 1);
    append("\n" + line(1) + "what is this\n");
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1)}));
    QCOMPARE(reader.info().unreadCount, quint64(1));
    QCOMPARE(reader.info().unread.front().line, quint64(4));
}

void TestLogFollowing::readsAHeaderThatComesInTwo()
{
    LogReader reader = opened(kHeader.first(60));
    QVERIFY(reader.info().session.isNull());
    append(kHeader.sliced(60) + line(0));
    QVERIFY(reader.readOn().grew);
    QVERIFY(!reader.info().session.isNull());
    QCOMPARE(reader.info().profileName, u"n"_s);
    QCOMPARE(reader.info().unreadCount, quint64(0));
    QCOMPARE(frames(reader), QByteArrayList{frame(0)});
}

void TestLogFollowing::tellsWhatCannotBeRead()
{
    LogReader reader = opened(kHeader + line(0));
    append("nonsense\n" + line(1) + R"({"at":5})" + "\n");
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader).size(), 2);
    QCOMPARE(reader.info().unreadCount, quint64(2));
    QCOMPARE(reader.info().unread[0].line, quint64(3));
    QCOMPARE(reader.info().unread[1].line, quint64(5));
}

/// However a log came, the session is the one that opening the whole file gives.
void TestLogFollowing::readsAsIfOpenedLater()
{
    QByteArray whole = kHeader;
    for (int n = 0; n < 50; ++n)
        whole += n % 9 == 4 ? "broken " + line(n) : n % 9 == 5 ? QByteArray("\n") : line(n);
    whole += line(50).first(30);
    LogReader reader = opened(whole.first(700));
    quint32 state = 12345;
    for (qsizetype at = 700; at < whole.size();) {
        state = state * 1664525 + 1013904223;
        const qsizetype n = std::min<qsizetype>(1 + (state >> 24), whole.size() - at);
        append(whole.sliced(at, n));
        look(reader);
        at += n;
    }
    auto later = LogReader::open(path());
    QVERIFY(later && later->read());
    QCOMPARE(frames(reader), frames(*later));
    // but for the torn line at the end, which may still come
    QCOMPARE(reader.info().unreadCount + 1, later->info().unreadCount);
    for (size_t i = 0; i < reader.info().unread.size(); ++i)
        QCOMPARE(reader.info().unread[i].line, later->info().unread[i].line);
}

void TestLogFollowing::takesABurst()
{
    constexpr int kBurst = 200000;
    LogReader reader = opened(kHeader + line(0));
    QByteArray burst;
    for (int n = 1; n <= kBurst; ++n)
        burst += line(n);
    append(burst);
    QCOMPARE(look(reader), LogFate::Same);
    QCOMPARE(reader.events()->size(), quint32(kBurst + 1));
    QCOMPARE(reader.events()->frame(EventIndex{kBurst}), frame(kBurst));
    QCOMPARE(reader.info().unreadCount, quint64(0));
}

void TestLogFollowing::keepsNothingOfALineThatNeverEnds()
{
    LogReader reader = opened(kHeader + line(0));
    const qint64 peak = processFigure("status", "VmHWM:");
    const qint64 readBefore = processFigure("io", "rchar:");
    if (peak < 0 || readBefore < 0)
        QSKIP("/proc tells nothing of this process");
    if (kSanitized)
        QSKIP("AddressSanitizer keeps back what was given free");
    const QByteArray piece(1 << 20, 'x');
    constexpr int kPieces = 200;
    for (int i = 0; i < kPieces; ++i) {
        append(piece);
        QVERIFY(!reader.readOn().grew);
    }
    QVERIFY(processFigure("status", "VmHWM:") - peak < 20 << 10);
    QVERIFY(processFigure("io", "rchar:") - readBefore < qint64(piece.size()) * kPieces * 3 / 2);
    append("\n" + line(1));
    look(reader);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1)}));
    QCOMPARE(reader.info().unreadCount, quint64(1));
}

void TestLogFollowing::passesOverALineThatIsTooLong()
{
    LogReader reader = opened(kHeader + line(0));
    QVERIFY(QFile::resize(path(), limits::kLongestLine + (4 << 20))); // with NUL bytes that take no room on the disk
    append("\n" + line(1));
    look(reader);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1)}));
    QCOMPARE(reader.info().unreadCount, quint64(1));
}

void TestLogFollowing::seesTheFileShortened()
{
    LogReader reader = opened(kHeader + line(0) + line(1) + line(2));
    QVERIFY(QFile::resize(path(), kHeader.size() + line(0).size()));
    QCOMPARE(look(reader), LogFate::Rewritten);
    QVERIFY(!reader.goesOn());
    append(QByteArray(5000, '#')); // what is written there now is none of the old events
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), {}, {}}));
    QVERIFY(!reader.readOn().grew);
}

void TestLogFollowing::seesTheFileWrittenOver()
{
    LogReader reader = opened(kHeader + line(0) + line(1));
    QByteArray other = kHeader + line(7) + line(8) + line(9) + line(10);
    other.replace("6f1f7c5e", "00000000");
    rewrite(other); // it is longer at once: its size tells nothing
    QCOMPARE(look(reader), LogFate::Rewritten);
    QCOMPARE(frames(reader), (QByteArrayList{{}, {}}));
}

void TestLogFollowing::seesTheFileReplaced()
{
    LogReader reader = opened(kHeader + line(0));
    QFile old(path());
    QVERIFY(old.open(QFile::Append));
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    rewrite(kHeader + line(5));
    QCOMPARE(look(reader), LogFate::Replaced);
    QVERIFY(old.write(line(1)) > 0); // its writer is not through with it
    QVERIFY(old.flush());
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1)}));
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path() + u".1"_s, path()));
    QCOMPARE(look(reader), LogFate::Same);
}

void TestLogFollowing::seesTheFileGone()
{
    LogReader reader = opened(kHeader + line(0));
    QVERIFY(QFile::remove(path()));
    QCOMPARE(look(reader), LogFate::Same); // rotation has a moment without a file
    int looks = 1;
    while (look(reader) == LogFate::Same && looks < 100)
        ++looks;
    QVERIFY(looks > 1 && looks < 100);
    QCOMPARE(look(reader), LogFate::Gone);
    QCOMPARE(frames(reader), QByteArrayList{frame(0)});
    rewrite(kHeader);
    QCOMPARE(look(reader), LogFate::Replaced);
}

/// As our own writer does when the disk is full.
void TestLogFollowing::forgivesALineTakenBack()
{
    LogReader reader = opened(kHeader + line(0));
    append(line(1).first(50));
    QCOMPARE(look(reader), LogFate::Same);
    QVERIFY(QFile::resize(path(), kHeader.size() + line(0).size()));
    QCOMPARE(look(reader), LogFate::Same);
    append(line(2));
    QCOMPARE(look(reader), LogFate::Same);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(2)}));
}

void TestLogFollowing::followsARecorder()
{
    auto recorder = Recorder::start(path(), {});
    QVERIFY(recorder);
    auto reader = LogReader::open(path());
    QVERIFY(reader && reader->read());
    QVERIFY(reader->goesOn());
    const QByteArrayList sent{frame(1), "no JSON", R"({"type":"of\nseveral lines"})", "{\n}"};
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QVERIFY((*recorder)->record(SessionTime(milliseconds(i)), Direction::Client, sent[i]));
        QVERIFY(reader->readOn().grew);
        QCOMPARE(frames(*reader), sent.first(i + 1));
    }
}

void TestLogFollowing::readsWhileAnotherThreadLooks()
{
    LogReader reader = opened(kHeader + line(0));
    std::atomic<bool> over = false;
    quint32 wrong = 0;
    std::thread looker([&, events = reader.events()] {
        while (!over) {
            const quint32 size = events->size();
            wrong += events->frame(EventIndex{size - 1}) == frame(int(size) - 1) ? 0 : 1;
        }
    });
    for (int n = 1; n < 3000; ++n) {
        append(line(n));
        reader.readOn();
    }
    over = true;
    looker.join();
    QCOMPARE(reader.events()->size(), 3000u);
    QCOMPARE(wrong, 0u);
}

void TestLogFollowing::followsOtherLogsOfLines()
{
    const auto other = [](int n) {
        return R"({"ts":)" + QByteArray::number(1700000000.5 + n, 'f', 3) + R"(,"dir":"in","msg":)" + frame(n) + "}\n";
    };
    LogReader reader = opened(other(0) + other(1) + other(2).first(30));
    QVERIFY(reader.info().format != RecordingInfo::ourFormat());
    QVERIFY(reader.goesOn());
    QCOMPARE(frames(reader).size(), 2);
    append(other(2).sliced(30) + other(3) + "broken\n" + other(4).chopped(1));
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader), (QByteArrayList{frame(0), frame(1), frame(2), frame(3)}));
    append("\n");
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader).back(), frame(4));
    QCOMPARE(reader.events()->at(EventIndex{4}) - reader.events()->at(EventIndex{1}), std::chrono::seconds(3));
    QCOMPARE(reader.info().unreadCount, quint64(1));
    QCOMPARE(reader.info().unread.front().line, quint64(5));
    rewrite("{}\n");
    QCOMPARE(look(reader), LogFate::Rewritten);
}

void TestLogFollowing::tellsACloseAtOnce()
{
    LogReader reader = opened(R"({"ts":1.5,"dir":"in","event":{"type":"session.created","session":{}}})"
                              "\n");
    QCOMPARE(reader.events()->size(), 1u);
    append(R"({"ts":2.5,"kind":"close","code":1011,"reason":"gone"})"
           "\n");
    QVERIFY(reader.readOn().grew);
    QCOMPARE(reader.events()->size(), 2u);
    QVERIFY(reader.events()->frame(EventIndex{1}).contains("1011"));
}

/// A server that serves its next client into the same log.
void TestLogFollowing::takesTheNextConnection()
{
    const auto events = [](const QByteArray &connection) {
        const auto row = [&](const QByteArray &event) {
            return R"({"conn":")" + connection + R"(","dir":"in","event":)" + event + "}\n";
        };
        return row(R"({"type":"session.created","session":{"id":"sess_)" + connection + "\"}}")
               + row(R"({"type":"response.created","response":{"id":"resp_)" + connection + "\"}}");
    };
    LogReader reader = opened(events("1"));
    QVERIFY(reader.goesOn());
    append(events("2") + events("3"));
    QVERIFY(reader.readOn().grew);
    QCOMPARE(frames(reader).size(), 6);
    QVERIFY(frames(reader)[2].contains("sess_2"));
    QVERIFY(frames(reader)[5].contains("resp_3"));
}

void TestLogFollowing::followsNoDocument_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("array") << QByteArray("[\n" + frame(0) + ",\n" + frame(1) + "\n]\n");
    QTest::newRow("newest first") << QByteArray(R"({"ts":3000,"event":)" + frame(2) + "}\n" + R"({"ts":1000,"event":)"
                                                + frame(1) + "}\n");
}

void TestLogFollowing::followsNoDocument()
{
    QFETCH(QByteArray, content);
    LogReader reader = opened(content);
    QCOMPARE(frames(reader).size(), 2);
    QVERIFY(!reader.goesOn());
    append(line(3));
    QVERIFY(!reader.readOn().grew);
    QCOMPARE(frames(reader).size(), 2);
}

void TestLogFollowing::followsNothingThatWasStopped()
{
    append(kHeader + line(0));
    auto reader = LogReader::open(path());
    QVERIFY(reader);
    const auto info = reader->read([](double) { return false; });
    QVERIFY(info && info->stopped);
    QVERIFY(!reader->goesOn());
}

QTEST_GUILESS_MAIN(TestLogFollowing)
#include "tst_log_following.moc"
