// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/frame_search.h"
#include "models/recording/frame_cursor.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "tests/support/fold_events.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Recordings that are broken, or break while they are open: what can be read is read, the rest is told. Giants of
/// the same kinds are opened by bench_giants.
class BadLogsTest : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void linesOnBothSidesOfABrokenOneAreRead_data();
    void linesOnBothSidesOfABrokenOneAreRead();
    void manyBlocksKeepTheirOrder();
    void aLineLongerThanABlockIsOneEvent();
    void aFileThatShrinksGivesWhatIsLeft();
    void aFileThatVanishesStaysReadable();
    void distinctIdsAreToldApart();
};

namespace {

struct Opened
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
};

QByteArray line(int at, const QByteArray &event)
{
    return "{\"at\":" + QByteArray::number(at) + ",\"from\":\"server\",\"event\":" + event + "}\n";
}

QByteArray delta(int at, const QByteArray &text)
{
    return line(at, R"({"type":"response.output_text.delta","item_id":"item_1","delta":")" + text + "\"}");
}

Opened open(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().text));
    auto info = reader->read();
    if (!info)
        qFatal("%s", qPrintable(info.error().text));
    return {reader->events(), *info};
}

constexpr char kHeader[] = "{\"turnscope\":1,\"session\":\"\",\"started\":\"\",\"app\":\"1\"}\n";

} // namespace

QString BadLogsTest::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"log-%1.jsonl"_s.arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return path;
}

void BadLogsTest::linesOnBothSidesOfABrokenOneAreRead_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("a zero in a string") << R"({"at":2,"from":"server","event":{"type":"a)" + QByteArray(1, '\0')
                                               + "b\"}}";
    QTest::newRow("not UTF-8") << QByteArray("{\"at\":2,\"from\":\"server\",\"event\":{\"type\":\"a\xff\"}}");
    QTest::newRow("torn") << QByteArray(R"({"at":2,"from":"server","event":{"type":"response.don)");
    QTest::newRow("brackets") << QByteArray(R"({"at":2,"from":"server","event":{"type":"a","b":[{]}})");
    QTest::newRow("something behind") << QByteArray(R"({"at":2,"from":"server","event":{"type":"a"}} x)");
    QTest::newRow("deep") << R"({"at":2,"from":"server","event":)" + QByteArray(2000000, '[');
    QTest::newRow("unending number") << R"({"at":)" + QByteArray(100000, '9') + R"(,"from":"server","event":1})" + "x";
}

void BadLogsTest::linesOnBothSidesOfABrokenOneAreRead()
{
    QFETCH(QByteArray, broken);
    const Opened log = open(write(kHeader + delta(1, "before") + broken + '\n' + delta(3, "behind")));
    QCOMPARE(log.events->size(), 2u);
    QCOMPARE(log.info.unreadCount, quint64(1));
    QCOMPARE(log.info.unread.front().line, quint64(3));
    QVERIFY(log.events->frame(EventIndex{0}).contains("before"));
    QVERIFY(log.events->frame(EventIndex{1}).contains("behind"));
}

void BadLogsTest::manyBlocksKeepTheirOrder()
{
    QByteArray text = kHeader;
    constexpr int count = 60000; // some 8 blocks, parsed by several workers
    for (int i = 0; i < count; ++i) {
        text += delta(i, QByteArray::number(i));
        if (i % 10000 == 5000)
            text += "broken\n";
    }
    const Opened log = open(write(text));
    QCOMPARE(log.events->size(), quint32(count));
    QCOMPARE(log.info.unreadCount, quint64(6));
    QCOMPARE(log.info.unread[1].line, quint64(1 + 15001 + 1 + 1));
    FrameCursor frames(*log.events);
    for (quint32 i = 0; i < count; ++i) {
        QCOMPARE(log.events->at(EventIndex{i}), SessionTime(microseconds(i)));
        QVERIFY(frames.frame(EventIndex{i}).contains("\"" + QByteArray::number(i) + "\""));
    }
}

void BadLogsTest::aLineLongerThanABlockIsOneEvent()
{
    const QByteArray audio(9 << 20, 'A');
    const Opened log =
        open(write(kHeader + delta(1, "before")
                   + line(2, R"({"type":"input_audio_buffer.append","audio":")" + audio + "\"}") + delta(3, "behind")));
    QCOMPARE(log.events->size(), 3u);
    QCOMPARE(log.info.unreadCount, quint64(0));
    FrameCursor frames(*log.events);
    QVERIFY(frames.frame(EventIndex{1}).size() > audio.size());
    QVERIFY(frames.frame(EventIndex{2}).contains("behind"));
    FrameSearch search(FoldedText(QStringLiteral("behind")));
    QVERIFY(!search.contains(*log.events, EventIndex{0}));
    QVERIFY(!search.contains(*log.events, EventIndex{1}));
    QVERIFY(search.contains(*log.events, EventIndex{2}));
}

void BadLogsTest::aFileThatShrinksGivesWhatIsLeft()
{
    QByteArray text = kHeader;
    for (int i = 0; i < 1000; ++i)
        text += delta(i, "word");
    const QString path = write(text);
    const Opened log = open(path);
    QFile(path).resize(text.size() / 2);
    QVERIFY(log.events->frame(EventIndex{10}).contains("word"));
    QCOMPARE(log.events->frame(EventIndex{999}), QByteArray());
    FrameCursor frames(*log.events);
    FrameSearch search(FoldedText(QStringLiteral("word")));
    quint32 found = 0;
    for (EventIndex i{0}; log.events->contains(i); i = next(i)) {
        frames.frame(i);
        found += search.contains(*log.events, i) ? 1 : 0;
    }
    QVERIFY(found > 450 && found < 550);
    SessionFold fold;
    foldAll(fold, *log.events);
    QCOMPARE(fold.applied(), 1000u);
}

void BadLogsTest::aFileThatVanishesStaysReadable()
{
    const QString path = write(kHeader + delta(1, "kept"));
    const Opened log = open(path);
    QVERIFY(QFile::remove(path));
    QVERIFY(log.events->frame(EventIndex{0}).contains("kept"));
}

void BadLogsTest::distinctIdsAreToldApart()
{
    QByteArray text = kHeader;
    constexpr int count = 50000;
    for (int i = 0; i < count; ++i)
        text += line(i, R"({"type":"conversation.item.deleted","item_id":"item_Ck3sYt9mH2pQ)" + QByteArray::number(i)
                            + "\"}");
    const Opened log = open(write(text));
    QCOMPARE(log.events->strings().size(), quint32(count + 2)); // none, and the type
    for (int i = 0; i < count; i += 997) {
        const EventRow row = log.events->row(EventIndex{quint32(i)});
        QCOMPARE(log.events->strings().text(row.item), u"item_Ck3sYt9mH2pQ%1"_s.arg(i));
    }
}

QTEST_GUILESS_MAIN(BadLogsTest)
#include "tst_bad_logs.moc"
