// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"
#include "models/recording/recorder.h"
#include "models/recording/recording_end.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

struct Frame
{
    QByteArray bytes;
    bool binary = false;
    FrameKind kind = FrameKind::Json;
};

RecordingInfo someInfo()
{
    RecordingInfo info;
    info.session = QUuid::fromString(u"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11"_s);
    info.started = QDateTime::fromString(u"2026-11-21T09:14:03.120Z"_s, Qt::ISODateWithMs);
    info.profileName = u"a \"name\"\nwith 空白"_s;
    info.url = u"wss://example.test/v1/realtime"_s;
    info.model = u"gpt-realtime"_s;
    info.dialect = Dialect::OpenAiGa;
    info.app = u"0.1.0"_s;
    return info;
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size, int alphabet)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random.bounded(alphabet));
    return bytes;
}

QList<Frame> awkwardFrames()
{
    QRandomGenerator random(20261121);
    QList<Frame> frames{
        {R"({"type":"session.created","event_id":"e1"})"},
        {R"({"type":"response.done","response":{"id":"resp_1"},"a":"\u2028 \" \\ \u0000"})"},
        {"{\"type\":\"x\",\"a\":\"\xE2\x80\xA8\"}"}, // U+2028 as it is
        {"{\n  \"type\": \"pretty\",\r\n  \"item_id\": \"item_1\"\n}"},
        {" {\"type\":\"spaces around\"} "},
        {R"({"no_type":1})", false, FrameKind::Text},
        {R"({"type":7})", false, FrameKind::Text},
        {R"({"type":"torn)", false, FrameKind::Text},
        {R"({"type":"x"},"from":"client","event":{"type":"y"})", false, FrameKind::Text},
        {R"({"type":"x"}})", false, FrameKind::Text},
        {R"("text":"})", false, FrameKind::Text},
        {"", false, FrameKind::Text},
        {"\n", false, FrameKind::Text},
        {"[1,2]", false, FrameKind::Text},
        {"plain \t text\n in lines \xF0\x9F\x8E\x99 \xE2\x80\xA8 \x01\x7F", false, FrameKind::Text},
        {QByteArray("nul\0inside", 10), false, FrameKind::Text},
        {"not \xFF utf-8", false, FrameKind::Binary},
        {"{\"type\":\"x\",\"a\":\"\xC3\"}", false, FrameKind::Binary},
        {R"({"type":"but binary"})", true, FrameKind::Binary},
        {"", true, FrameKind::Binary},
        {"{\"type\":\"large\",\"delta\":\"" + QByteArray(1 << 20, 'A') + "\"}"},
        {randomBytes(random, 1 << 20, 256), true, FrameKind::Binary},
        {QByteArray("{\"type\":\"deep\",\"a\":") + QByteArray(3000, '[') + QByteArray(3000, ']') + "}", false,
         FrameKind::Text},
    };
    for (int i = 0; i < 500; ++i)
        frames.append({randomBytes(random, random.bounded(200), 256), true, FrameKind::Binary});
    for (int i = 0; i < 500; ++i)
        frames.append({randomBytes(random, random.bounded(200), 128), false, FrameKind::Text});
    const QByteArray valid =
        R"({"type":"response.audio.delta","item_id":"item_9","response":{"id":"r"},"d":["a\n",{}]})";
    for (int i = 0; i < 2000; ++i) { // one byte of a valid frame replaced: whatever it is now, its bytes come back
        QByteArray bytes = valid;
        bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        frames.append({bytes, false, FrameHeadReader().read(bytes).kind});
    }
    return frames;
}

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

/// Stands for a full disk: no file grows beyond `most` bytes. A write that crosses it is short, the next one fails.
class FullDisk
{
public:
    explicit FullDisk(quint64 most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{rlim_t(most), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

/// Of the events that a file holds.
QByteArrayList typesIn(const QString &path)
{
    QByteArrayList types;
    auto reader = LogReader::open(path);
    if (!reader || !reader->read())
        return types;
    const EventStore &events = *reader->events();
    for (quint32 i = 0; i < events.size(); ++i)
        types += QByteArray::fromStdString(std::string(events.strings().view(events.row(EventIndex{i}).type)));
    return types;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesTheDocumentedLines();
    void givesBackEveryFrameByteForByte();
    void keepsHugeFrames();
    void leavesAnExistingFileAlone();
    void saysThatAFolderIsMissing();
    void leavesNoHoleWhereTheDiskWasFullForAWhile();
    void tellsTheHoleThatMemoryCouldNotFill();
    void tellsTheHoleAtTheEndOnAFullDisk();
    void leavesNothingWhereNotEvenTheHeaderFits();
    void savesAnewWhatIsDeleted();
    void followsWhatIsMoved();
    void tellsWhatIsCutOff();
    void tellsWhatIsCutOff_data();
    void knowsWhatNeverEnded();
    void losesNothingWhenKilled();
    void isReadWhileItIsWritten();
    void handsOnWhatItParsed();

private:
    QString freshPath() const { return m_folder.filePath(u"%1.jsonl"_s.arg(QRandomGenerator::global()->generate64())); }

    QTemporaryDir m_folder;
};

void TestRecorder::writesTheDocumentedLines()
{
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    QVERIFY((*recorder)->record(SessionTime(microseconds(1204)), Direction::Server, R"({"type":"a"})"));
    QVERIFY((*recorder)->record(SessionTime(microseconds(51877)), Direction::Client, "a \"b\""));
    QVERIFY((*recorder)->record(SessionTime(microseconds(51000)), Direction::Console, "\xFF", true));
    QCOMPARE((*recorder)->sync(), 0);

    QFile file(path);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject header = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(header[u"turnscope"].toInt(), 1);
    QCOMPARE(header[u"session"].toString(), u"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11"_s);
    QCOMPARE(header[u"started"].toString(), u"2026-11-21T09:14:03.120Z"_s);
    QCOMPARE(header[u"profile"][u"name"].toString(), someInfo().profileName);
    QCOMPARE(header[u"profile"][u"dialect"].toString(), u"openai-ga"_s);
    QCOMPARE(header[u"app"].toString(), u"0.1.0"_s);
    QCOMPARE(file.readLine(), R"({"at":1204,"from":"server","event":{"type":"a"}})"
                              "\n");
    QCOMPARE(file.readLine(), R"({"at":51877,"from":"client","text":"a \"b\""})"
                              "\n");
    QCOMPARE(file.readLine(), R"({"at":51877,"from":"console","binary":"/w=="})"
                              "\n");
    QVERIFY(file.atEnd());
}

void TestRecorder::givesBackEveryFrameByteForByte()
{
    const QString path = freshPath();
    const QList<Frame> frames = awkwardFrames();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    for (qsizetype i = 0; i < frames.size(); ++i)
        QVERIFY((*recorder)->record(SessionTime(microseconds(i)), Direction(i % 3), frames[i].bytes, frames[i].binary));
    const EventStore &live = *(*recorder)->events();

    auto reader = LogReader::open(path);
    QVERIFY(reader);
    const auto info = reader->read();
    QVERIFY(info);
    QCOMPARE(info->unreadCount, quint64(0));
    QVERIFY(!info->tornTail);
    QVERIFY(info->directionRecorded);
    QCOMPARE(info->profileName, someInfo().profileName);
    QCOMPARE(info->session, someInfo().session);
    QCOMPARE(info->started, someInfo().started);
    const EventStore &reopened = *reader->events();

    QCOMPARE(live.size(), quint32(frames.size()));
    QCOMPARE(reopened.size(), quint32(frames.size()));
    for (quint32 i = 0; i < live.size(); ++i) {
        const EventRow a = live.row(EventIndex{i});
        const EventRow b = reopened.row(EventIndex{i});
        QCOMPARE(live.frame(EventIndex{i}), frames[i].bytes);
        QCOMPARE(reopened.frame(EventIndex{i}), frames[i].bytes);
        QCOMPARE(a.kind, frames[i].kind);
        QCOMPARE(b.kind, a.kind);
        QCOMPARE(b.at, a.at);
        QCOMPARE(b.from, a.from);
        QCOMPARE(b.offset, a.offset);
        QCOMPARE(b.length, a.length);
        QCOMPARE(reopened.strings().view(b.type), live.strings().view(a.type));
        QCOMPARE(reopened.strings().view(b.item), live.strings().view(a.item));
        QCOMPARE(reopened.strings().view(b.response), live.strings().view(a.response));
    }
    QCOMPARE(live.strings().view(live.row(EventIndex{1}).response), std::string_view("resp_1"));
    QCOMPARE(live.strings().view(live.row(EventIndex{3}).item), std::string_view("item_1"));
}

void TestRecorder::keepsHugeFrames()
{
    const QString path = freshPath();
    const QByteArray huge = "{\"type\":\"huge\",\"delta\":\"" + QByteArray(100 << 20, 'A') + "\"}";
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    QVERIFY((*recorder)->record(SessionTime(), Direction::Server, huge));
    QVERIFY((*recorder)->record(SessionTime(), Direction::Server, R"({"type":"after"})"));
    auto reader = LogReader::open(path);
    QVERIFY(reader);
    QVERIFY(reader->read());
    QCOMPARE(reader->events()->size(), quint32(2));
    QVERIFY(reader->events()->frame(EventIndex{0}) == huge);
    QCOMPARE(reader->events()->frame(EventIndex{1}), R"({"type":"after"})");
}

void TestRecorder::leavesAnExistingFileAlone()
{
    const QString path = freshPath();
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("mine");
    file.close();
    const auto recorder = Recorder::start(path, someInfo());
    QVERIFY(!recorder);
    QVERIFY(recorder.error().text.contains(path));
    QCOMPARE(file.size(), 4);
}

void TestRecorder::saysThatAFolderIsMissing()
{
    const auto recorder = Recorder::start(m_folder.filePath(u"none/x.jsonl"_s), someInfo());
    QVERIFY(!recorder);
    QVERIFY(recorder.error().text.contains(u"none/x.jsonl"_s));
}

void TestRecorder::leavesNoHoleWhereTheDiskWasFullForAWhile()
{
    // Small frames would fit, the large one does not: none is written past it.
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    QVERIFY((*recorder)->record(SessionTime(), Direction::Server, R"({"type":"before"})"));
    QVERIFY((*recorder)->state().isAsBegun());
    const QByteArray large = "{\"type\":\"large\",\"a\":\"" + QByteArray(1000, 'x') + "\"}";
    {
        const FullDisk full(quint64(QFileInfo(path).size()) + 100);
        QVERIFY(!(*recorder)->record(ms(1), Direction::Server, large));
        QVERIFY2((*recorder)->state().problem.text.contains(path), qPrintable((*recorder)->state().problem.text));
        QVERIFY(!(*recorder)->record(ms(2), Direction::Client, R"({"type":"small"})"));
        QCOMPARE((*recorder)->state().waiting, quint64(2));
        QCOMPARE(typesIn(path), QByteArrayList{"before"});
    }
    const auto retried = [&] {
        (*recorder)->look();
        return (*recorder)->state().waiting;
    };
    QTRY_COMPARE(retried(), quint64(0));
    QVERIFY((*recorder)->state().isAsBegun());
    QVERIFY((*recorder)->record(ms(3), Direction::Server, R"({"type":"after"})"));
    QCOMPARE(typesIn(path), (QByteArrayList{"before", "large", "small", "after"}));

    const EventStore &live = *(*recorder)->events();
    QCOMPARE(live.size(), quint32(4));
    QCOMPARE(live.frame(EventIndex{1}), large);
    QCOMPARE(live.frame(EventIndex{3}), R"({"type":"after"})");
}

void TestRecorder::tellsTheHoleThatMemoryCouldNotFill()
{
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo(), 2000);
    QVERIFY(recorder);
    QVERIFY((*recorder)->record(ms(1), Direction::Server, R"({"type":"before"})"));
    const QByteArray large = "{\"type\":\"large\",\"a\":\"" + QByteArray(1500, 'x') + "\"}";
    {
        const FullDisk full(quint64(QFileInfo(path).size()) + 100);
        QVERIFY(!(*recorder)->record(ms(2), Direction::Server, large)); // waits
        QVERIFY(!(*recorder)->record(ms(3), Direction::Server, large)); // is lost
        const QString told = (*recorder)->state().problem.text;
        QVERIFY2(told.contains(u"missing"_s), qPrintable(told));
        QVERIFY(!(*recorder)->record(ms(4), Direction::Client, R"({"type":"small"})")); // as is what follows
        QCOMPARE((*recorder)->state().lost.frames, quint64(2));
    }
    const auto retried = [&] {
        (*recorder)->look();
        return (*recorder)->state().waiting;
    };
    QTRY_COMPARE(retried(), quint64(0));
    QCOMPARE((*recorder)->state().lost.frames, quint64(2));
    QCOMPARE((*recorder)->state().problem.text, QString());
    QCOMPARE((*recorder)->state().incidents.size(), 1);
    QVERIFY((*recorder)->record(ms(5), Direction::Server, R"({"type":"after"})"));
    QCOMPARE(typesIn(path), (QByteArrayList{"before", "large", "console.recording.gap", "after"}));

    const EventStore &live = *(*recorder)->events();
    QCOMPARE(live.size(), quint32(6)); // the view lacks nothing, and has the gap as well
    QCOMPARE(live.frame(EventIndex{2}), large);
    QCOMPARE(live.frame(EventIndex{5}), R"({"type":"after"})");
    const auto gap = RecordingGap::read(live.frame(EventIndex{4}));
    QVERIFY(gap);
    QCOMPARE(gap->from, ms(3));
    QCOMPARE(gap->to, ms(4));
    QCOMPARE(gap->of[size_t(Direction::Server)], (RecordingGap::Share{1, quint64(large.size())}));
    QCOMPARE(gap->of[size_t(Direction::Client)], (RecordingGap::Share{1, 16}));
    QCOMPARE(gap->of[size_t(Direction::Console)], RecordingGap::Share());
}

void TestRecorder::tellsTheHoleAtTheEndOnAFullDisk()
{
    // A disk of its own, so small that it is full, and stays so.
    const QString disk = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (mount("none", disk.toLocal8Bit().constData(), "tmpfs", 0, "size=200k") != 0)
        QSKIP("a small disk needs the right to mount one");
    const auto unmounted = qScopeGuard([&] { umount2(disk.toLocal8Bit().constData(), MNT_DETACH); });
    const QString path = disk + u"/full.jsonl"_s;
    auto recorder = Recorder::start(path, someInfo(), 10'000);
    QVERIFY(recorder);
    const QByteArray frame = "{\"type\":\"frame\",\"a\":\"" + QByteArray(3000, 'x') + "\"}";
    quint64 given = 0;
    for (; given < 100; ++given)
        (void)(*recorder)->record(ms(qint64(given)), Direction::Server, frame);
    QVERIFY((*recorder)->state().waiting > 0);
    QVERIFY((*recorder)->state().lost.frames > 0);
    QVERIFY(!(*recorder)->record(ms(200), Direction::Console, R"({"type":"console.disconnected","by_wish":true})"));
    (*recorder)->finish();
    const RecordingState state = (*recorder)->state();
    QCOMPARE(state.waiting, quint64(0));
    QCOMPARE(state.incidents.size(), 1);
    recorder->reset();

    QByteArrayList types = typesIn(path);
    QCOMPARE(types.takeLast(), "console.disconnected");
    QCOMPARE(types.takeLast(), "console.recording.gap");
    QCOMPARE(quint64(types.size()) + state.lost.frames, given);
    QCOMPARE(recordingEnd(path), RecordingEnd::Ended);
}

void TestRecorder::leavesNothingWhereNotEvenTheHeaderFits()
{
    const QString path = freshPath();
    const FullDisk full(20);
    const auto recorder = Recorder::start(path, someInfo());
    QVERIFY(!recorder);
    QVERIFY(recorder.error().text.contains(path));
    QVERIFY(!QFileInfo::exists(path));
}

void TestRecorder::savesAnewWhatIsDeleted()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"gone"_s));
    const QString path = m_folder.filePath(u"gone/session.jsonl"_s);
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    const QByteArray large = "{\"type\":\"large\",\"a\":\"" + QByteArray(20 << 20, 'x') + "\"}";
    QVERIFY((*recorder)->record(ms(1), Direction::Server, large));
    QVERIFY(QDir(m_folder.filePath(u"gone"_s)).removeRecursively());
    (*recorder)->look();
    QVERIFY((*recorder)->isSaving());
    QVERIFY((*recorder)->record(ms(2), Direction::Server, R"({"type":"meanwhile"})"));
    while ((*recorder)->isSaving())
        (*recorder)->look();
    const QString saved = m_folder.filePath(u"gone/session-saved.jsonl"_s);
    QCOMPARE((*recorder)->state().path, saved);
    QCOMPARE((*recorder)->state().incidents.size(), 1);
    QVERIFY((*recorder)->state().incidents.first().text.contains(saved));
    QVERIFY((*recorder)->record(ms(3), Direction::Server, R"({"type":"after"})"));
    QCOMPARE(recordingEnd(saved), RecordingEnd::BeingWritten);

    const EventStore &live = *(*recorder)->events();
    QVERIFY(live.frame(EventIndex{0}) == large);
    QCOMPARE(live.frame(EventIndex{2}), R"({"type":"after"})");
    QCOMPARE(typesIn(saved), (QByteArrayList{"large", "meanwhile", "after"}));

    // Again, and only noticed at the end.
    QVERIFY(QFile::remove(saved));
    (*recorder)->finish();
    QCOMPARE((*recorder)->state().path, saved);
    QCOMPARE((*recorder)->state().incidents.size(), 2);
    QCOMPARE(typesIn((*recorder)->state().path), (QByteArrayList{"large", "meanwhile", "after"}));
}

void TestRecorder::followsWhatIsMoved()
{
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    QVERIFY((*recorder)->record(ms(1), Direction::Server, R"({"type":"before"})"));
    const QString moved = freshPath();
    QVERIFY(QFile::rename(path, moved));
    QFile other(path); // as rotation does
    QVERIFY(other.open(QFile::WriteOnly));
    (*recorder)->look();
    QCOMPARE((*recorder)->state().path, moved);
    QCOMPARE((*recorder)->state().incidents.size(), 1);
    QVERIFY((*recorder)->record(ms(2), Direction::Server, R"({"type":"after"})"));
    (*recorder)->look();
    QCOMPARE((*recorder)->state().incidents.size(), 1);
    QCOMPARE(typesIn(moved), (QByteArrayList{"before", "after"}));
    QCOMPARE(other.size(), 0);
}

void TestRecorder::tellsWhatIsCutOff_data()
{
    QTest::addColumn<int>("keep");     // lines, the header included
    QTest::addColumn<int>("more");     // bytes of the next one
    QTest::addColumn<bool>("written"); // before somebody looks
    for (const bool written : {false, true}) {
        const char *when = written ? "written on" : "looked at";
        QTest::addRow("all, %s", when) << 0 << 0 << written;
        QTest::addRow("within the header, %s", when) << 0 << 20 << written;
        QTest::addRow("at a line, %s", when) << 2 << 0 << written;
        QTest::addRow("within a line, %s", when) << 2 << 30 << written;
    }
}

void TestRecorder::tellsWhatIsCutOff()
{
    QFETCH(int, keep);
    QFETCH(int, more);
    QFETCH(bool, written);
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    for (int i = 1; i <= 3; ++i)
        QVERIFY((*recorder)->record(ms(i), Direction::Server, "{\"type\":\"frame" + QByteArray::number(i) + "\"}"));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    for (int i = 0; i < keep; ++i)
        file.readLine();
    QVERIFY(file.resize(file.pos() + more));
    if (!written)
        (*recorder)->look();
    QVERIFY((*recorder)->record(ms(4), Direction::Client, R"({"type":"after"})"));
    (*recorder)->finish();
    const RecordingState state = (*recorder)->state();
    const int kept = std::max(keep - 1, 0);
    QCOMPARE(state.lost.frames, quint64(3 - kept));
    QCOMPARE(state.incidents.size(), 1);
    QVERIFY(state.incidents.first().text.contains(path));

    QByteArrayList types = typesIn(path);
    QCOMPARE(types.count("console.recording.gap"), 1);
    QCOMPARE(types.count("after"), 1);
    QCOMPARE(types.size(), kept + 2);
    const EventStore &live = *(*recorder)->events();
    QCOMPARE(live.size(), quint32(5));
    for (quint32 i = 0; i < live.size(); ++i) {
        const QByteArray frame = live.frame(EventIndex{i});
        const std::string_view type = live.strings().view(live.row(EventIndex{i}).type);
        QVERIFY2(frame.isEmpty() ? type.starts_with("frame")
                                 : frame.contains(QByteArray::fromStdString(std::string(type))),
                 frame);
        if (const auto gap = RecordingGap::read(frame)) {
            QCOMPARE(gap->reason, RecordingGap::Reason::Truncated);
            QCOMPARE(gap->of[size_t(Direction::Server)],
                     (RecordingGap::Share{quint64(3 - kept), quint64(3 - kept) * 17}));
        }
    }
    auto reader = LogReader::open(path);
    QVERIFY(reader);
    const auto info = reader->read();
    QVERIFY(info);
    QCOMPARE(info->session, someInfo().session);
    QCOMPARE(info->unreadCount, quint64(keep > 0 && more > 0 ? 1 : 0));
}

void TestRecorder::knowsWhatNeverEnded()
{
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    QCOMPARE(recordingEnd(path), RecordingEnd::BeingWritten);
    QVERIFY((*recorder)->record(ms(1), Direction::Server, R"({"type":"a"})"));
    recorder->reset();
    QCOMPARE(recordingEnd(path), RecordingEnd::Never);
    QFile file(path);
    QVERIFY(file.open(QFile::Append));
    file.write(
        R"({"at":9,"from":"server","event":{"a":",\"from\":\"console\",\"event\":{\"type\":\"console.disconnected\""}})"
        "\n"
        R"({"at":9,"from":"ser)");
    file.flush();
    QCOMPARE(recordingEnd(path), RecordingEnd::Never);
    file.write("ver\"}\n"
               R"({"at":10,"from":"console","event":{"type":"console.disconnected","by_wish":true}})"
               "\n"
               R"({"at":11,"from":"console","event":{"type":"console.device"}})"
               "\n");
    file.close();
    QCOMPARE(recordingEnd(path), RecordingEnd::Ended);
    QCOMPARE(recordingEnd(m_folder.path()), RecordingEnd::NotOurs);
}

void TestRecorder::losesNothingWhenKilled()
{
    const QString path = freshPath();
    int report[2];
    QCOMPARE(pipe(report), 0);
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        auto recorder = Recorder::start(path, someInfo());
        for (quint32 i = 0; recorder; ++i) {
            const QByteArray frame =
                "{\"type\":\"n\",\"n\":" + QByteArray::number(i) + ",\"pad\":\"" + QByteArray(i % 5000, 'x') + "\"}";
            if (!(*recorder)->record(SessionTime(microseconds(i)), Direction::Client, frame))
                _exit(1);
            if (write(report[1], &i, sizeof i) != sizeof i)
                _exit(2);
        }
        _exit(3);
    }
    close(report[1]);
    quint32 accepted = 0;
    while (accepted < 3000)
        QCOMPARE(read(report[0], &accepted, sizeof accepted), ssize_t(sizeof accepted));
    kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    while (read(report[0], &accepted, sizeof accepted) == ssize_t(sizeof accepted)) {
    }
    close(report[0]);

    auto reader = LogReader::open(path);
    QVERIFY(reader);
    QVERIFY(reader->read());
    QVERIFY(reader->events()->size() > accepted);
    for (quint32 i = 0; i <= accepted; ++i)
        QVERIFY(
            reader->events()->frame(EventIndex{i}).startsWith("{\"type\":\"n\",\"n\":" + QByteArray::number(i) + ","));
}

void TestRecorder::isReadWhileItIsWritten()
{
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    constexpr quint32 count = 5000;
    const auto frameOf = [](quint32 i) {
        return "{\"type\":\"t" + QByteArray::number(i % 7) + "\",\"item_id\":\"item_" + QByteArray::number(i) + "\"}";
    };
    const std::shared_ptr<const EventStore> events = (*recorder)->events();
    std::atomic<quint32> wrong = 0;
    std::atomic<quint32> seen = 0;
    const auto follow = [&] {
        for (quint32 next = 0; next < count;) {
            for (const quint32 size = events->size(); next < size; ++next) {
                const QByteArray frame = frameOf(next);
                const EventRow row = events->row(EventIndex{next});
                if (events->frame(EventIndex{next}) != frame
                    || !frame.contains(events->strings().text(row.item).toUtf8()))
                    ++wrong;
                ++seen;
            }
            std::this_thread::yield();
        }
    };
    std::thread first(follow);
    std::thread second(follow);
    bool written = true;
    for (quint32 i = 0; i < count; ++i)
        written =
            (*recorder)->record(SessionTime(microseconds(i)), Direction::Server, frameOf(i)).has_value() && written;
    first.join();
    second.join();
    QVERIFY(written);
    QCOMPARE(wrong.load(), quint32(0));
    QCOMPARE(seen.load(), 2 * count);
}

/// What the server sent is at hand as long as it is acted on, and without its secrets.
void TestRecorder::handsOnWhatItParsed()
{
    auto recorder = Recorder::start(freshPath(), someInfo());
    QVERIFY(recorder);
    QVERIFY(!(*recorder)->received());
    const QByteArray sent =
        "{\"type\":\"x.y\",\"a\":\"sk-proj-0123456789abcdef0123456789\",\"n\":[1,-2.5,null,true,{}]}";
    QVERIFY((*recorder)->record(ms(1), Direction::Server, sent)); // and a note behind it
    QVERIFY((*recorder)->record(ms(2), Direction::Client, "{\"type\":\"other\"}"));
    QVERIFY((*recorder)->record(ms(3), Direction::Console, "no json"));
    QCOMPARE((*recorder)->events()->size(), 4U);
    const QByteArray kept = (*recorder)->events()->frame(EventIndex{0});
    QVERIFY(kept.contains("[redacted]"));
    const auto received = (*recorder)->received();
    QVERIFY(received);
    QCOMPARE(received->type, std::string_view("x.y"));
    QCOMPARE(json::toQt(received->event), QJsonDocument::fromJson(kept).object());

    QVERIFY((*recorder)->record(ms(4), Direction::Server, "[1]"));
    QVERIFY(!(*recorder)->received());
    QVERIFY((*recorder)->record(ms(5), Direction::Server, "{\"a\":1}"));
    QVERIFY((*recorder)->received()->type.empty());
    QVERIFY((*recorder)->record(ms(6), Direction::Server, "{\"type\":\"x\"}", true));
    QVERIFY(!(*recorder)->received());
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
