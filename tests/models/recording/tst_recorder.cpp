// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/log_reader.h"
#include "models/recording/recorder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

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
    void goesOnWhenTheDiskIsFull();
    void losesNothingWhenKilled();
    void isReadWhileItIsWritten();

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
    QVERIFY((*recorder)->sync());

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

void TestRecorder::goesOnWhenTheDiskIsFull()
{
    // A file size limit stands for the full disk: the write that crosses it is short, the next one fails.
    const QString path = freshPath();
    auto recorder = Recorder::start(path, someInfo());
    QVERIFY(recorder);
    QVERIFY((*recorder)->record(SessionTime(), Direction::Server, R"({"type":"before"})"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{rlim_t(QFileInfo(path).size() + 100), old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const QByteArray large = "{\"type\":\"lost on disk\",\"a\":\"" + QByteArray(1000, 'x') + "\"}";
    const auto result = (*recorder)->record(SessionTime(), Direction::Server, large);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(!result);
    QVERIFY(result.error().text.contains(path));
    QVERIFY((*recorder)->record(SessionTime(), Direction::Server, R"({"type":"after"})"));

    const EventStore &live = *(*recorder)->events();
    QCOMPARE(live.size(), quint32(3));
    QCOMPARE(live.frame(EventIndex{1}), large);
    auto reader = LogReader::open(path);
    QVERIFY(reader);
    const auto info = reader->read();
    QVERIFY(info);
    QCOMPARE(info->unreadCount, quint64(0));
    QCOMPARE(reader->events()->size(), quint32(2));
    QCOMPARE(reader->events()->frame(EventIndex{1}), R"({"type":"after"})");
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

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
