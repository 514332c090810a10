// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_store.h"
#include "models/recording/memory_frames.h"
#include "models/recording/session_frames.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestFrameSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatOthersEscape_data();
    void decodesWhatOthersEscape();
    void keepsFramesInMemory();
    void readsAFileThatShrinks();
    void servesFileAndMemory();
};

void TestFrameSources::decodesWhatOthersEscape_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("short") << QByteArray(R"(\b\f\n\r\t\/\\\")") << QByteArray("\b\f\n\r\t/\\\"");
    QTest::newRow("unicode") << QByteArray(R"(\u0041\u00e9\u4F60)") << QByteArray("A\xC3\xA9\xE4\xBD\xA0");
    QTest::newRow("pair") << QByteArray(R"(\ud83c\udf99)") << QByteArray("\xF0\x9F\x8E\x99");
    QTest::newRow("lone high") << QByteArray(R"(\ud83cx)") << QByteArray("\xEF\xBF\xBDx");
    QTest::newRow("lone low") << QByteArray(R"(\udf99)") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("high, then none") << QByteArray(R"(\ud83c\u0041)")
                                     << QByteArray("\xEF\xBF\xBD"
                                                   "A");
    QTest::newRow("cut escape") << QByteArray("a\\") << QByteArray("a");
    QTest::newRow("cut unicode") << QByteArray("a\\u00") << QByteArray("a");
}

void TestFrameSources::decodesWhatOthersEscape()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, frame);
    QCOMPARE(decodeFrame(stored, FrameEncoding::JsonString), frame);
}

void TestFrameSources::keepsFramesInMemory()
{
    MemoryFrames frames;
    QList<std::pair<quint64, QByteArray>> kept;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray frame(i % 1000 * (i % 7 == 0 ? 1000 : 1), char('a' + i % 26));
        kept.append({frames.append(frame), frame});
    }
    for (const auto &[offset, frame] : kept)
        QVERIFY(frames.read(offset, quint32(frame.size())) == frame);
    QVERIFY(frames.read(quint64(1) << 50, 10).isEmpty());
    QVERIFY(MemoryFrames().read(0, 10).isEmpty());
}

void TestFrameSources::readsAFileThatShrinks()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"f"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(100000, 'x'));
    file.flush();
    auto handle = FileHandle::openForReading(file.fileName());
    QVERIFY(handle);
    const RecordingFile source(std::move(*handle));
    QCOMPARE(source.read(99990, 100).size(), 10);
    QVERIFY(file.resize(50000));
    QCOMPARE(source.read(49990, 100).size(), 10);
    QVERIFY(source.read(60000, 4000000000u).isEmpty());
    QVERIFY(file.remove());
    QCOMPARE(source.read(0, 5), QByteArray("xxxxx"));
}

void TestFrameSources::servesFileAndMemory()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"f"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("on disk");
    file.close();
    auto handle = FileHandle::openForReading(file.fileName());
    QVERIFY(handle);
    const auto frames = std::make_shared<SessionFrames>(std::move(*handle));
    EventStore store(frames);
    QVERIFY(store.append({.offset = 3, .length = 4}));
    QVERIFY(store.append({.offset = frames->keep("in memory"), .length = 9}));
    QVERIFY(store.append({.offset = frames->keep("YmFzZQ=="), .length = 8, .encoding = FrameEncoding::Base64}));
    QCOMPARE(store.frame(EventIndex{0}), QByteArray("disk"));
    QCOMPARE(store.frame(EventIndex{1}), QByteArray("in memory"));
    QCOMPARE(store.frame(EventIndex{2}), QByteArray("base"));
}

QTEST_GUILESS_MAIN(TestFrameSources)
#include "tst_frame_sources.moc"
