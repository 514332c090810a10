// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/sse_reader.h"

#include <QTest>

using namespace turnscope;

/// Server-sent events, however they are cut.
class TestSseReader : public QObject
{
    Q_OBJECT

private:
    static QList<QByteArray> read(const QByteArray &bytes, qsizetype step)
    {
        SseReader reader;
        QList<QByteArray> events;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            events << reader.push(bytes.mid(at, step)).value_or(QList<QByteArray>{"too long"});
        if (const QByteArray last = reader.finish(); !last.isEmpty())
            events << last;
        return events;
    }

private Q_SLOTS:
    void eventsAreTheSameHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<QByteArray>>("events");
        const auto row = [](const char *name, const QByteArray &stream, const QList<QByteArray> &events) {
            QTest::newRow(name) << stream << events;
        };
        row("plain", "data: a\n\ndata: b\n\n", {"a", "b"});
        row("carriage returns", "data: a\r\n\r\ndata: b\r\n\r\n", {"a", "b"});
        row("old ends", "data: a\r\rdata: b\r\r", {"a", "b"});
        row("comments and fields", ": keep alive\n\nevent: x\nid: 7\ndata: a\nretry: 5\n\n:\n\n", {"a"});
        row("no blank", "data:a\n\ndata:  b\n\n", {"a", " b"});
        row("several lines", "data: a\ndata: b\n\n", {"a\nb"});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            {"a"});
        row("UTF-8", "data: \xC3\xA4\xE2\x82\xAC\xF0\x9F\x8E\x99\n\n", {"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x8E\x99"});
        row("no end", "data: a\n\ndata: b", {"a", "b"});
        row("end without an empty line", "data: a\n\ndata: b\n", {"a", "b"});
        row("not data", "database: a\n\nda\n\n", {});
        row("nothing", "", {});
    }
    void eventsAreTheSameHoweverTheyAreCut()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QList<QByteArray>, events);
        for (const qsizetype step : {1, 2, 3, 7, 1000})
            QCOMPARE(read(stream, step), events);
    }

    void anEventThatNeverEndsIsGivenUp()
    {
        SseReader reader;
        const QByteArray piece(1024 * 1024, 'x');
        bool refused = false;
        for (int i = 0; i < 8 && !refused; ++i)
            refused = !reader.push(piece);
        QVERIFY(refused);
        SseReader lines;
        refused = false;
        for (int i = 0; i < 8 && !refused; ++i)
            refused = !lines.push("data: " + piece + '\n');
        QVERIFY(refused);
    }
};

QTEST_GUILESS_MAIN(TestSseReader)
#include "tst_sse_reader.moc"
