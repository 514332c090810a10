// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/frame_heads.h"
#include "tests/app/support/raw_client.h"

#include <QTest>

using namespace turnscope;

/// The heads of a client's frames, wherever the stream is cut.
class TestFrameHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmaskedFramesAreFound_data()
    {
        QTest::addColumn<qsizetype>("before");
        for (const qsizetype size : {0, 1, 125, 126, 65535, 65536})
            QTest::addRow("after %lld bytes", qint64(size)) << size;
    }
    void unmaskedFramesAreFound()
    {
        QFETCH(qsizetype, before);
        // The payload looks like unmasked frames, and must not be taken for any.
        const QByteArray good = RawClient::frame(RawClient::Text, QByteArray(before, '\x01'));
        const QByteArray bad = RawClient::frame(RawClient::Text, "x", false);
        for (const qsizetype piece : {qsizetype(1), qsizetype(3), qsizetype(4096), good.size() + bad.size()}) {
            FrameHeads heads;
            const QByteArray stream = good + good + RawClient::frame(RawClient::Ping, "p") + bad;
            const qsizetype stop = stream.size() - bad.size() + 2; // of the bad one, two bytes tell
            for (qsizetype at = 0; at < stream.size(); at += piece) {
                const QByteArray bytes = stream.mid(at, piece);
                QCOMPARE(heads.push(bytes), at + bytes.size() < stop);
            }
            QVERIFY(!heads.push(good)); // it is over for good
        }
    }

    void aMessageCountsUntilItsEnd()
    {
        FrameHeads heads;
        const QByteArray half(70000, 'x');
        QVERIFY(heads.push(RawClient::frame(RawClient::Text, half, true, false)));
        QCOMPARE(heads.unfinished(), 70000);
        QVERIFY(heads.push(RawClient::frame(RawClient::Ping, "between")));
        QCOMPARE(heads.unfinished(), 70000);
        QVERIFY(heads.push(RawClient::head(RawClient::Continuation, 70000)));
        QVERIFY(heads.push(half.first(1000)));
        QCOMPARE(heads.unfinished(), 71000);
        QVERIFY(heads.push(half.sliced(1000)));
        QCOMPARE(heads.unfinished(), 0);
    }
};

QTEST_APPLESS_MAIN(TestFrameHeads)
#include "tst_frame_heads.moc"
