// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    R"({"turnscope":1,"session":"6f1f7c5e-31a8-4c47-9a54-6a6c3d1f0a11","started":"2026-11-21T09:14:03.120Z",)"
    R"("profile":{"name":"n","url":"u","model":"m","dialect":"openai-ga"},"app":"0.1.0"})"
    "\n";

struct Opened
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
    QString error;
};

} // namespace

class TestLogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCannotBeOpened();
    void opensARecordingWithoutEvents();
    void readsAsFarAsATornFileGoes();
    void keepsWhatCanBeReadAmongWhatCannot();
    void readsEnvelopesThatOthersRewrote();
    void rowsLikeOursWithOtherTimesAreNotOurs();
    void ofRowsWithoutTimesNoneIsInvented();
    void capsTheListOfUnreadLines();
    void readsALineOfTwoHundredMegabytes();
    void readsCompressed();
    void readsCompressedAsFarAsItGoes();
    void stops();
    void stopsInADocument_data();
    void stopsInADocument();
    void believesEventsBeforeTheHeader();
    void survivesAFileThatShrinksMeanwhile();

private:
    Opened open(const QByteArray &content, const LogReader::Progress &progress = {})
    {
        const QString path = write(content);
        return openPath(path, progress);
    }

    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"log"_s));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder cannot be written to");
        return file.fileName();
    }

    static Opened openPath(const QString &path, const LogReader::Progress &progress = {})
    {
        auto reader = LogReader::open(path);
        if (!reader)
            return {nullptr, {}, reader.error().text};
        const auto info = reader->read(progress);
        if (!info)
            return {reader->events(), {}, info.error().text};
        return {reader->events(), *info, {}};
    }

    QTemporaryDir m_folder;
};

void TestLogReader::saysWhatCannotBeOpened()
{
    QVERIFY(openPath(m_folder.filePath(u"none.jsonl"_s)).error.contains(u"no file"_s));
    QVERIFY(openPath(m_folder.path()).error.contains(u"folder"_s));
    QVERIFY(open("").error.contains(u"empty"_s));
    QVERIFY(open(QByteArray(5000, '\0')).error.contains(u"no events"_s));
    QVERIFY(open("Dear diary,\n\ntoday I spoke to a model.\n").error.contains(u"no events"_s));
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(openPath(pipe).error.contains(u"is no file"_s));
    if (geteuid() != 0) {
        const QString path = write(kHeader);
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(openPath(path).error.contains(u"permissions"_s));
        QVERIFY(QFile::remove(path));
    }
}

void TestLogReader::opensARecordingWithoutEvents()
{
    const Opened opened = open(kHeader);
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QCOMPARE(opened.events->size(), quint32(0));
    QCOMPARE(opened.info.model, u"m"_s);
    QCOMPARE(opened.info.format, RecordingInfo::ourFormat());
    QCOMPARE(opened.info.dialect, Dialect::OpenAiGa);
    QVERIFY(!opened.info.tornTail);
}

void TestLogReader::readsAsFarAsATornFileGoes()
{
    const QByteArray lines[] = {
        kHeader,
        R"({"at":1,"from":"server","event":{"type":"session.created","a":[1,2,{"b":"c"}]}})"
        "\n",
        R"({"at":2,"from":"client","text":"one\ntwo"})"
        "\n",
        R"({"at":3,"from":"console","binary":"AAEC"})"
        "\n",
        R"({"at":4,"from":"server","event":{"type":"response.done","response":{"id":"r"}}})"
        "\n",
    };
    QByteArray whole;
    for (const QByteArray &line : lines)
        whole += line;
    for (qsizetype size = 1; size <= whole.size(); ++size) {
        quint32 complete = 0;
        qsizetype end = 0;
        bool torn = false;
        for (const QByteArray &line : lines) {
            torn = size > end && size < end + line.size() - 1;
            if (size < end + line.size() - 1) // a whole line without its break counts
                break;
            end += line.size();
            ++complete;
        }
        const Opened opened = open(whole.first(size));
        if (complete == 0) { // of the header only a part is left
            QVERIFY2(!opened.error.isEmpty() || (opened.events->size() == 0 && opened.info.tornTail),
                     qPrintable(QString::number(size)));
            continue;
        }
        QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
        QCOMPARE(opened.events->size(), complete - 1);
        QCOMPARE(opened.info.tornTail, torn);
        QCOMPARE(opened.info.unreadCount, quint64(torn ? 1 : 0));
        if (torn)
            QCOMPARE(opened.info.unread.front().line, quint64(complete + 1));
    }
}

void TestLogReader::keepsWhatCanBeReadAmongWhatCannot()
{
    const Opened opened = open(kHeader
                               + R"({"at":10,"from":"server","event":{"type":"session.created"}})"
                                 "\n"
                               + "this is not JSON\n" + QByteArray(40, '\0') + "\n"
                               + R"({"at":20,"from":"client"})"
                                 "\n"
                               + R"({"at":30,"from":"server","event":{"type":"a"}} {"at":31})"
                                 "\n"
                               + "\n"
                               + R"([1])"
                                 "\n"
                               + R"({"from":"client","event":{"type":"no.time"}})"
                                 "\n"
                               + R"({"at":5,"from":"client","event":{"type":"earlier"}})"
                                 "\n"
                               + R"({"at":40,"from":"server","event":"only text"})"
                                 "\n"
                               + R"({"at":50,"from":"server","event":[{"type":"x"}]})"
                                 "\n"
                               + R"({"at":60,"from":"mars","event":{"type":"session.update"}})"
                                 "\n"
                               + R"({"at":70.9,"from":"server","note":{"type":"n"},"event": {"type":"spaced"} , "z":1})"
                                 "\r\n");
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QList<QByteArray> frames;
    for (EventIndex i{0}; opened.events->contains(i); i = next(i))
        frames.append(opened.events->frame(i));
    const QList<QByteArray> expected{R"({"type":"session.created"})",
                                     R"({"type":"no.time"})",
                                     R"({"type":"earlier"})",
                                     R"("only text")",
                                     R"([{"type":"x"}])",
                                     R"({"type":"session.update"})",
                                     R"({"type":"spaced"})"};
    QCOMPARE(frames, expected);
    QCOMPARE(opened.events->at(EventIndex{1}), SessionTime(microseconds(10)));
    QCOMPARE(opened.events->at(EventIndex{2}), SessionTime(microseconds(10)));
    QCOMPARE(opened.events->at(EventIndex{6}), SessionTime(microseconds(70)));
    QCOMPARE(opened.events->row(EventIndex{3}).kind, FrameKind::Text);
    QCOMPARE(opened.events->from(EventIndex{5}), Direction::Client);
    QVERIFY(!opened.info.directionRecorded);
    QList<quint64> lines;
    for (const RecordingInfo::Unread &unread : opened.info.unread) {
        lines.append(unread.line);
        QVERIFY(!unread.why.isEmpty());
    }
    QCOMPARE(lines, (QList<quint64>{3, 4, 5, 6, 8, 9}));
    QVERIFY(!opened.info.tornTail);
}

void TestLogReader::readsEnvelopesThatOthersRewrote()
{
    const Opened opened = open(
        R"({"at":1,"from":"client","event":{"type":"first"}})"
        "\n"
        R"({"event":{"type":"second","item":{"id":"i","type":"message"},"response_id":"r"},"from":"server","at":2})"
        "\n"
        R"({ "text" : "{\"type\":\"third\",\n\"item_id\":\"j\"}" , "from" : "server", "at" : 3 })");
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QCOMPARE(opened.events->size(), quint32(3));
    const EventStore &events = *opened.events;
    QCOMPARE(events.frame(EventIndex{1}), R"({"type":"second","item":{"id":"i","type":"message"},"response_id":"r"})");
    QCOMPARE(events.strings().text(events.row(EventIndex{1}).item), u"i"_s);
    QCOMPARE(events.strings().text(events.row(EventIndex{1}).response), u"r"_s);
    QCOMPARE(events.at(EventIndex{1}), SessionTime(microseconds(2)));
    QCOMPARE(events.frame(EventIndex{2}), "{\"type\":\"third\",\n\"item_id\":\"j\"}");
    QCOMPARE(events.row(EventIndex{2}).kind, FrameKind::Json);
    QCOMPARE(events.strings().text(events.row(EventIndex{2}).item), u"j"_s);
}

void TestLogReader::rowsLikeOursWithOtherTimesAreNotOurs()
{
    const auto rows = [](const QByteArray &first, const QByteArray &second) {
        return R"({"at":)" + first + R"(,"from":"client","event":{"type":"response.create"}})" + "\n" + R"({"at":)"
               + second + R"(,"from":"server","event":{"type":"response.created","response":{"id":"r"}}})" + "\n";
    };
    const QByteArray dates = rows(R"("2026-11-30T10:21:19.204Z")", R"("2026-11-30T10:21:19.704Z")");
    const QByteArray milliseconds = rows("1764490000204", "1764490000704");
    const QByteArray seconds = rows("1764490000.204", "1764490000.704");
    for (const QByteArray &content : {dates, milliseconds, seconds}) {
        const Opened opened = open(content);
        QVERIFY2(opened.info.format != RecordingInfo::ourFormat(), content.constData());
        QCOMPARE(opened.info.unreadCount, quint64(0));
        QCOMPARE(opened.info.times, RecordingInfo::Times::Wall);
        QCOMPARE(opened.events->at(EventIndex{1}) - opened.events->at(EventIndex{0}), std::chrono::milliseconds(500));
    }
    const Opened ours = open(rows("204000", "704000")); // a recording of ours from which somebody took the header
    QCOMPARE(ours.info.format, RecordingInfo::ourFormat());
    QCOMPARE(ours.events->at(EventIndex{1}) - ours.events->at(EventIndex{0}), std::chrono::milliseconds(500));
}

void TestLogReader::ofRowsWithoutTimesNoneIsInvented()
{
    const QByteArray timed = R"({"at":1,"from":"server","event":{"type":"a"}})"
                             "\n";
    const QByteArray untimed = R"({"from":"server","event":{"type":"b"}})"
                               "\n";
    QCOMPARE(open(kHeader + untimed + untimed).info.times, RecordingInfo::Times::None);
    const Opened some = open(kHeader + timed + untimed);
    QCOMPARE(some.info.times, RecordingInfo::Times::Monotonic);
    QCOMPARE(some.info.untimed, std::vector{EventIndex{1}});
}

void TestLogReader::capsTheListOfUnreadLines()
{
    const Opened opened = open(kHeader + QByteArray("garbage\n").repeated(5000));
    QCOMPARE(opened.info.unreadCount, quint64(5000));
    QCOMPARE(opened.info.unread.size(), size_t(100));
}

void TestLogReader::readsALineOfTwoHundredMegabytes()
{
    const QByteArray frame = R"({"type":"large","delta":")" + QByteArray(200 << 20, 'A') + R"("})";
    const Opened opened = open(kHeader + R"({"at":1,"from":"server","event":)" + frame + "}\n"
                               + R"({"at":2,"from":"server","event":{"type":"after"}})" + "\n");
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QCOMPARE(opened.events->size(), quint32(2));
    QVERIFY(opened.events->frame(EventIndex{0}) == frame);
    QCOMPARE(opened.events->frame(EventIndex{1}), R"({"type":"after"})");
}

void TestLogReader::readsCompressed()
{
    QByteArray content = kHeader;
    for (int i = 0; i < 100000; ++i)
        content += R"({"at":)" + QByteArray::number(i) + R"(,"from":"server","event":{"type":"t","n":)"
                   + QByteArray::number(i) + "}}\n";
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    packed.truncate(
        qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), content.constData(), size_t(content.size()), 3)));
    const Opened opened = open(packed);
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QCOMPARE(opened.events->size(), quint32(100000));
    QCOMPARE(opened.events->frame(EventIndex{99999}), R"({"type":"t","n":99999})");
    QCOMPARE(opened.info.unreadCount, quint64(0));

    const Opened cut = open(packed.first(packed.size() / 2));
    QVERIFY2(cut.error.isEmpty(), qPrintable(cut.error));
    QVERIFY(cut.info.unreadCount >= 1);
}

void TestLogReader::readsCompressedAsFarAsItGoes()
{
    QVERIFY(!open("\x28\xB5\x2F\xFD and then nonsense").error.isEmpty());
}

void TestLogReader::stops()
{
    QByteArray content = kHeader;
    content += QByteArray(R"({"at":1,"from":"server","event":{"type":"t"}})"
                          "\n")
                   .repeated(200000);
    QList<double> shares;
    const Opened opened = open(content, [&](double share) {
        shares.append(share);
        return shares.size() < 3;
    });
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QVERIFY(opened.info.stopped);
    QCOMPARE(shares.size(), 3);
    QVERIFY(opened.events->size() > 0);
    QVERIFY(opened.events->size() < 200000);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
}

void TestLogReader::stopsInADocument_data()
{
    const QByteArray event = R"({"direction":"received","data":{"type":"t","text":"0123456789"}})";
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("array") << "[\n" + QByteArray(event + ",\n").repeated(100000) + event + "]\n";
    QTest::newRow("array in an object") << "{\"log\":{\"entries\":[\n" + QByteArray(event + ",\n").repeated(100000)
                                               + event + "]}}\n";
    QTest::newRow("text") << "a log\n" + QByteArray("recv " + event + "\n").repeated(100000);
    QTest::newRow("braces that never close") << "a log " + event + QByteArray(20 << 20, '{');
}

void TestLogReader::stopsInADocument()
{
    QFETCH(QByteArray, content);
    QList<double> shares;
    const Opened opened = open(content, [&](double share) {
        shares.append(share);
        return share < 0.6 && shares.size() < 12;
    });
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QVERIFY(opened.info.stopped);
    QVERIFY(shares.last() < 0.7);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(opened.events->size() < 40000);
}

/// Recordings of live sessions used to say openai-ga whatever the endpoint spoke.
void TestLogReader::believesEventsBeforeTheHeader()
{
    const QByteArray xai = R"({"at":1,"from":"server","event":{"type":"ping","timestamp":1}})"
                           "\n";
    QCOMPARE(open(kHeader + xai).info.dialect, Dialect::Xai);
    QCOMPARE(open(kHeader).info.dialect, Dialect::OpenAiGa);
    QByteArray azure = kHeader;
    azure.replace("openai-ga", "azure-voice-live");
    QCOMPARE(open(azure + R"({"at":1,"from":"server","event":{"type":"response.audio.delta"}})").info.dialect,
             Dialect::AzureVoiceLive);
}

void TestLogReader::survivesAFileThatShrinksMeanwhile()
{
    QByteArray content = kHeader;
    content += QByteArray(R"({"at":1,"from":"server","event":{"type":"t"}})"
                          "\n")
                   .repeated(200000);
    const QString path = write(content);
    const Opened opened = openPath(path, [&](double) { return QFile::resize(path, 2000000); });
    QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
    QVERIFY(opened.events->size() > 10000);
    QVERIFY(opened.events->size() < 200000);
    QVERIFY(opened.events->frame(EventIndex{100}) == R"({"type":"t"})");
}

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_log_reader.moc"
