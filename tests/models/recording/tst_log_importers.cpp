// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/frame_head.h"
#include "models/recording/importers/log_importer.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/importers/loose_literal.h"
#include "models/recording/importers/time_mark.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QString capture(const QString &name)
{
    const QString folder =
        qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
    return QDir(folder).filePath(name);
}

/// The session of shapes/: what each of its logs holds, where it holds all.
const QList<std::pair<QByteArray, Direction>> kShape{
    {"session.created", Direction::Server},
    {"session.update", Direction::Client},
    {"input_audio_buffer.append", Direction::Client},
    {"input_audio_buffer.speech_started", Direction::Server},
    {"input_audio_buffer.speech_stopped", Direction::Server},
    {"input_audio_buffer.committed", Direction::Server},
    {"response.created", Direction::Server},
    {"response.output_audio_transcript.delta", Direction::Server},
    {"response.output_audio.delta", Direction::Server},
    {"response.done", Direction::Server},
};
const QList<int> kShapeTimes{0, 40, 140, 260, 700, 701, 705, 950, 980, 1200};

enum Times { NoTimes, Milliseconds, Seconds };

} // namespace

class TestLogImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensShapes_data();
    void opensShapes();
    void opensCaptures_data();
    void opensCaptures();
    void opensWhatToolsWrite_data();
    void opensWhatToolsWrite();
    void readsLiterals_data();
    void readsLiterals();
    void readsTimes_data();
    void readsTimes();
    void isNotSlowedByBraces();
    void isNotSlowedByOneLine();
    void anImporterIsAFileAndALine();

private:
    QTemporaryDir m_folder;
};

void TestLogImporters::opensShapes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("directionRecorded");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("allFrames"); ///< false: the client's are not in the log
    const auto row = [](const char *name, bool recorded, Times times, bool all = true) {
        QTest::newRow(name) << QString::fromLatin1(name) << recorded << int(times) << all;
    };
    row("01-array.json", false, NoTimes);
    row("02-raw.jsonl", false, NoTimes);
    row("03-concatenated-pretty.json", false, NoTimes);
    row("04-envelope-ts-dir-event.jsonl", true, Milliseconds);
    row("05-envelope-data-is-string.jsonl", true, Milliseconds);
    row("06-flat-event-plus-fields-newest-first.json", true, Seconds);
    row("07-object-session-events.json", true, Milliseconds);
    row("08-cassette.yaml", true, NoTimes);
    row("09-websocket.har", true, Milliseconds);
    row("10-prefixed-json-lines.log", false, NoTimes);
    row("11-devtools-multiline.log", true, NoTimes);
    row("12-python-repr.log", false, Milliseconds);
    row("13-node-inspect.txt", false, NoTimes);
    row("14-ts-module.ts", false, NoTimes);
    row("15-markdown-fence.md", false, NoTimes);
    row("16-ws-recording-base64-payload.json", true, NoTimes);
    row("17-trace-monotonic-ns.jsonl", true, Milliseconds);
    row("18-eval-harness-record-truncated-base64.jsonl", true, Milliseconds, false);
    row("19-frame-log.txt", true, Milliseconds);
    row("20-iso-dash-json.log", false, Milliseconds);
    row("21-dir-t-pushedms.jsonl", true, Milliseconds);
    row("22-replay-array-ms-epoch.json", false, Milliseconds);
}

void TestLogImporters::opensShapes()
{
    QFETCH(QString, name);
    QFETCH(bool, directionRecorded);
    QFETCH(int, times);
    QFETCH(bool, allFrames);
    const QString path = capture(u"shapes/"_s + name);
    if (!QFile::exists(path))
        QSKIP("The captures are not beside the source; set TURNSCOPE_CAPTURES to their folder.");

    auto reader = LogReader::open(path);
    QVERIFY(reader);
    const auto info = reader->read();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().text));
    const EventStore &events = *reader->events();
    quint32 index = 0;
    for (qsizetype i = 0; i < kShape.size(); ++i) {
        const auto &[type, from] = kShape[i];
        if (!allFrames && from == Direction::Client)
            continue;
        QVERIFY(events.contains(EventIndex{index}));
        const EventRow row = events.row(EventIndex{index});
        QCOMPARE(events.strings().text(row.type), QString::fromLatin1(type));
        QCOMPARE(row.from, from);
        QCOMPARE(row.kind, FrameKind::Json);
        FrameHeadReader heads;
        QCOMPARE(heads.read(events.frame(EventIndex{index})).type, std::string_view(type));
        if (times == Milliseconds)
            QCOMPARE(toMilliseconds(row.at), qint64(kShapeTimes[i]));
        else if (times == Seconds)
            QCOMPARE(toMilliseconds(row.at), qint64(kShapeTimes[i] / 1000 * 1000));
        ++index;
    }
    QCOMPARE(events.size(), index);
    QCOMPARE(info->directionRecorded, directionRecorded);
    QCOMPARE(info->times == RecordingInfo::Times::None, times == NoTimes);
    for (const RecordingInfo::Unread &unread : info->unread)
        QFAIL(qPrintable(unread.why));
}

void TestLogImporters::opensCaptures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("client");
    QTest::newRow("five turns") << u"five-spoken-turns.jsonl"_s << 396 << 27;
    QTest::newRow("Azure, spoken tool turn") << u"azure-spoken-tool-turn.cassette.yaml"_s << 76 << 58;
    QTest::newRow("OpenAI, sideband") << u"openai-sideband-audio-turn.cassette.yaml"_s << 19 << 3;
    QTest::newRow("xAI, tool round") << u"xai-tool-round.cassette.yaml"_s << 51 << 5;
    QTest::newRow("WebRTC in Markdown") << u"semantic-kernel-webrtc.md"_s << 99 << 0;
}

void TestLogImporters::opensCaptures()
{
    QFETCH(QString, name);
    QFETCH(int, server);
    QFETCH(int, client);
    const QString path = capture(name);
    if (!QFile::exists(path))
        QSKIP("The captures are not beside the source; set TURNSCOPE_CAPTURES to their folder.");
    auto reader = LogReader::open(path);
    QVERIFY(reader);
    const auto info = reader->read();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().text));
    int counts[3] = {};
    for (EventIndex i{0}; reader->events()->contains(i); i = next(i))
        ++counts[int(reader->events()->from(i))];
    QCOMPARE(counts[int(Direction::Server)], server);
    QCOMPARE(counts[int(Direction::Client)], client);
    QCOMPARE(info->unreadCount, quint64(0));
}

void TestLogImporters::opensWhatToolsWrite_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("events"); ///< direction, ms and type of each
    const auto row = [](const char *name, const char *log, const QString &events) {
        QTest::newRow(name) << QByteArray(log) << events;
    };
    row("seconds as numbers", R"({"ts":1767323045.25,"dir":"<","msg":{"type":"session.created"}}
{"ts":1767323045.5,"dir":">","msg":{"type":"response.create"}})",
        u"s0 session.created, c250 response.create"_s);
    row("seconds since the begin", R"({"elapsed":0.5,"direction":"RECEIVED","payload":{"type":"session.created"}}
{"elapsed":1.75,"direction":"SENT","payload":{"type":"response.create"}})",
        u"s500 session.created, c1750 response.create"_s);
    row("direction of an unknown type",
        R"({"t":0,"direction":"client","event":{"type":"vendor.new_thing"}})"
        "\n"
        R"({"t":5,"direction":"server","event":{"foo":1}})"
        "\n"
        R"({"t":9,"direction":"server","data":"hello"})",
        u"c0 vendor.new_thing, s5 , s9 "_s);
    row("envelope in an envelope",
        R"({"level":"info","time":"2026-01-02T03:04:05Z","ctx":{"direction":"outbound","event":{"type":"response.create"}}})",
        u"c0 response.create"_s);
    row("an event that carries another",
        R"({"t":1,"dir":"in","event":{"type":"response.event","event":{"type":"response.created"}}})"
        "\n"
        R"({"type":"response.event","event":{"type":"response.created"}})",
        u"s1 response.event, s1 response.event"_s);
    row("a fixture's entries",
        R"({"live":{"version":1,"model":"m","entries":[{"direction":"client","atMs":5,"event":{"type":"session.start"}},)"
        R"({"direction":"server","atMs":420,"event":{"type":"session.started"}}],"bindings":[]}})",
        u"c5 session.start, s420 session.started"_s);
    row("the logger's fields beside the event's",
        R"({"seq":1,"t":0.5,"dir":"out","type":"session.start"})"
        "\n"
        R"({"seq":2,"t":1.25,"dir":"in","type":"session.output_audio.delta","delta":4800})",
        u"c500 session.start, s1250 session.output_audio.delta"_s);
    row("the event in the line below",
        "[ 3158ms] <- error\n{\"type\":\"error\"}\n[ 3200ms] -> close\n  {\"type\":\"session.close\"}\n",
        u"s3158 error, c3200 session.close"_s);
    row("what stands above an event that says more itself",
        "[ 10ms] -> one\n[ 20ms] <- {\"type\":\"error\"}\n{\"type\":\"session.close\"}\n",
        u"s20 error, c20 session.close"_s);
    row("meta lines between", R"({"schema":"x"}
{"at_ms":3,"from":"client","event":{"type":"response.create"}}
not json
{"at_ms":4,"from":"server","event":{"type":"response.created"}})",
        u"c3 response.create, s4 response.created"_s);
    row("one line", R"({"events":[{"type":"session.created"},{"type":"response.create"}]})",
        u"s0 session.created, c1 response.create"_s);
    row("arrows in text",
        "12:00:00.100 <- {\"type\":\"session.created\"}\n12:00:00.350 -> {\"type\":\"response.create\"}\n",
        u"s0 session.created, c250 response.create"_s);
    row("over midnight", "23:59:59 {\"type\":\"session.created\"}\n00:00:01 {\"type\":\"response.create\"}\n",
        u"s0 session.created, c2000 response.create"_s);
    row("torn object", "x {\"type\":\"session.created\"}\ny {\"type\":\"response.cre", u"s0 session.created"_s);
    row("braces in prose", "if (a) { return } {x} {{ {\"type\":\"session.created\"} } }}", u"s0 session.created"_s);
}

void TestLogImporters::opensWhatToolsWrite()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, events);
    QFile file(m_folder.filePath(u"log"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(log);
    file.close();
    auto reader = LogReader::open(file.fileName());
    QVERIFY(reader);
    const auto info = reader->read();
    QVERIFY2(info, qPrintable(info ? QString() : info.error().text));
    QStringList found;
    const EventStore &store = *reader->events();
    for (EventIndex i{0}; store.contains(i); i = next(i)) {
        const EventRow row = store.row(i);
        found.append(u"%1%2 %3"_s.arg(QChar(u"sc."[int(row.from)]))
                         .arg(toMilliseconds(row.at))
                         .arg(store.strings().text(row.type)));
    }
    QCOMPARE(found.join(u", "_s), events);
}

void TestLogImporters::readsLiterals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("Python") << QByteArray("{'a': None, \"b\": [True, (1, 2.5)], 'c': 'it\\'s \\x41\\u00e9\\n'} rest")
                            << QByteArray(R"({"a":null,"b":[true,[1,2.5]],"c":"it's Aé\n"})");
    QTest::newRow("console") << QByteArray("{ a: undefined, 'b-c': `x \"y\"`, d: [Object], e: [ [Array], 1 ],\n}")
                             << QByteArray(R"({"a":null,"b-c":"x \"y\"","d":"[Object]","e":["[Array]",1]})");
    QTest::newRow("broken string") << QByteArray("{a: 'one' +\n  'two'}") << QByteArray(R"({"a":"onetwo"})");
    QTest::newRow("pair") << QByteArray("{'a': '\\ud83c\\udf99 \\u0041\\u0042'}")
                          << QByteArray("{\"a\":\"\xF0\x9F\x8E\x99 AB\"}");
    QTest::newRow("not ended") << QByteArray("{'a': 'b") << QByteArray();
    QTest::newRow("a call") << QByteArray("{a: f(x)}") << QByteArray();
    QTest::newRow("too deep") << QByteArray("{a:").repeated(10000) << QByteArray();
    QTest::newRow("escape at the end") << QByteArray("{a:'\\") << QByteArray();
    QTest::newRow("number that is none") << QByteArray("{a: nan}") << QByteArray();
}

void TestLogImporters::readsLiterals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const auto literal = readLooseLiteral({text.constData(), size_t(text.size())});
    QCOMPARE(literal ? literal->json : QByteArray(), json);
}

void TestLogImporters::readsTimes_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("microseconds");
    const auto row = [](const char *key, const char *value, TimeMark::Kind kind, qint64 us) {
        QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value) << int(kind) << us;
    };
    using Kind = TimeMark::Kind;
    constexpr qint64 moment = 1767323045LL * 1000000;
    row("ts", "1767323045", Kind::Wall, moment);
    row("ts", "1767323045.25", Kind::Wall, moment + 250000);
    row("ts", "1767323045250", Kind::Wall, moment + 250000);
    row("ts", "1767323045250000", Kind::Wall, moment + 250000);
    row("ts", "1767323045250000000", Kind::Wall, moment + 250000);
    row("timestamp_ms", "1767323045250", Kind::Wall, moment + 250000);
    row("at", "2026-01-02T03:04:05Z", Kind::Wall, moment);
    row("at", "2026-01-02T03:04:05.25+00:00", Kind::Wall, moment + 250000);
    row("at", "2026-01-02T05:04:05.250000+0200", Kind::Wall, moment + 250000);
    row("at", "2026-01-02 03:04:05,250", Kind::Wall, moment + 250000);
    row("at", "3:04:05 PM", Kind::Day, (15 * 3600 + 245) * 1000000LL);
    row("at", "12:00:05 AM", Kind::Day, 5000000);
    row("monotonic_ns", "40000000", Kind::Elapsed, 40000);
    row("elapsedMs", "40.5", Kind::Elapsed, 40500);
    row("t", "40.5", Kind::Number, 0);
}

void TestLogImporters::readsTimes()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(int, kind);
    QFETCH(qint64, microseconds);
    const auto mark = times::ofValue(key.toStdString(), value.toStdString());
    QVERIFY(mark);
    QCOMPARE(int(mark->kind), kind);
    QCOMPARE(mark->microseconds, microseconds);
    for (const char *nonsense : {"", "soon", "-1", "1e400", "nan", "2026-13-45T00:00:00Z", "25:00:00"})
        QVERIFY2(!times::ofValue("at", nonsense), nonsense);
}

void TestLogImporters::isNotSlowedByBraces()
{
    QFile file(m_folder.filePath(u"braces"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("x " + QByteArray("{").repeated(1 << 20));
    file.write("\n" + QByteArray("{'a':").repeated(1 << 20));
    file.close();
    auto reader = LogReader::open(file.fileName());
    QVERIFY(reader);
    QVERIFY(!reader->read());
}

/// A file without line breaks: each event costs what it is long, not what stands before it.
void TestLogImporters::isNotSlowedByOneLine()
{
    constexpr int count = 60'000;
    QByteArray text("10:00:00 log");
    for (int i = 0; i < count; ++i)
        text += R"( {"a":1} {"type":"rate_limits.updated","rate_limits":[]} {'b': [x]})";
    QFile file(m_folder.filePath(u"line"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    auto reader = LogReader::open(file.fileName());
    QVERIFY(reader);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(reader->read());
    QCOMPARE(reader->events()->size(), quint32(count));
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
}

/// The recipe: an importer is its own file (a source and its header) and a line of the list; nothing else names it.
void TestLogImporters::anImporterIsAFileAndALine()
{
    const QDir root(QStringLiteral(TURNSCOPE_SOURCE_DIR));
    QMap<QString, QString> sources;
    for (const QString &floor : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(floor), {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    const auto saying = [&](const QString &word) {
        const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)));
        QStringList found;
        for (const auto &[path, text] : sources.asKeyValueRange()) {
            if (text.contains(whole))
                found << path;
        }
        return found;
    };
    const QString folder = u"models/recording/importers/"_s;
    QStringList declared;
    static const QRegularExpression declaration(u"class (\\w+)(?: final)? : public LogImporter\\b"_s);
    for (const auto &[path, text] : sources.asKeyValueRange()) {
        for (auto found = declaration.globalMatch(text); found.hasNext();) {
            const QString type = found.next().captured(1);
            QString file = type;
            file = file.replace(QRegularExpression(u"(?<=[a-z])([A-Z])"_s), u"_\\1"_s).toLower();
            QCOMPARE(path, folder + file + u".h"_s);
            const QString own = folder + file + u".cpp"_s;
            QString line = type;
            line.chop(int(qstrlen("Importer")));
            line.front() = line.front().toLower();
            QCOMPARE(saying(type), (QStringList{own, path}));
            QCOMPARE(saying(u"importers/"_s + file + u".h"_s), QStringList{own});
            QCOMPARE(saying(file + u".cpp"_s), QStringList());
            QCOMPARE(saying(u"importers::"_s + line), QStringList{own});
            QCOMPARE(sources.value(folder + u"log_importer.h"_s).count(u"X(%1)"_s.arg(line)), 1);
            declared << type;
        }
    }
    QCOMPARE(size_t(declared.size()), logImporters().size());
}

QTEST_GUILESS_MAIN(TestLogImporters)
#include "tst_log_importers.moc"
