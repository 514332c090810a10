// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_shapes.h"

#include "models/lint/linter.h"
#include "models/recording/importers/log_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Every row of a log is an event, or is told with its reason: the shapes are in log_shapes.cpp.
class TestLogShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void cutAudioIsSaid();
    void disorderIsSaid();
    void connectionsAreKnownLate();
    void namesThatKeepNothingApartMoveNothing();
    void whatIsLoggedTwiceIsTakenOnce();
    void aStrangersCloseEndsNothing();

private:
    Result<RecordingInfo> read(const QByteArray &log);

    QTemporaryDir m_folder;
    std::shared_ptr<const EventStore> m_events;
};

Result<RecordingInfo> TestLogShapes::read(const QByteArray &log)
{
    QFile file(m_folder.filePath(u"log"_s));
    if (!file.open(QFile::WriteOnly) || file.write(log) != log.size())
        return failure(u"not written"_s);
    file.close();
    auto reader = LogReader::open(file.fileName());
    if (!reader)
        return tl::unexpected(reader.error());
    m_events = reader->events();
    return reader->read();
}

void TestLogShapes::reads_data()
{
    QTest::addColumn<int>("index");
    const QList<LogShape> shapes = logShapes();
    for (int i = 0; i < int(shapes.size()); ++i)
        QTest::newRow(shapes[i].name) << i;
}

void TestLogShapes::reads()
{
    QFETCH(int, index);
    const LogShape shape = logShapes().at(index);
    const auto info = read(shape.log);
    QVERIFY2(info, qPrintable(info ? QString() : info.error().text));
    QStringList found;
    for (EventIndex i{0}; m_events->contains(i); i = next(i)) {
        const EventRow row = m_events->row(i);
        found.append(u"%1%2 %3%4"_s.arg(QChar(u"sc."[int(row.from)]))
                         .arg(qRound64(double(toMicroseconds(row.at)) / 1000))
                         .arg(m_events->strings().text(row.type), row.kind == FrameKind::Json ? QString() : u"?"_s));
    }
    QCOMPARE(found.join(u", "_s), shape.events);
    for (const RecordingInfo::Unread &piece : info->unread)
        qInfo("%llu %s", piece.line, qPrintable(piece.why));
    QCOMPARE(info->unreadCount, shape.unread);
    if (!shape.why.isEmpty())
        QVERIFY2(info->unread.front().why.contains(shape.why), qPrintable(info->unread.front().why));
}

void TestLogShapes::cutAudioIsSaid()
{
    const auto info = read("10:00:00.000 recv {\"type\":\"session.created\"}\n"
                           "10:00:00.100 send {\"type\":\"input_audio_buffer.append\",\"audio\":\"AAAA... +300\n");
    QVERIFY(info);
    QCOMPARE(info->cutFrames, quint64(1));
    QVERIFY(info->audioCut);
    for (const Finding &finding : lint(*m_events, false)) // nobody is accused of what a logger left out
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
}

void TestLogShapes::disorderIsSaid()
{
    const QByteArray row = "{\"ts\":17673230452%1,\"event\":{\"type\":\"response.created\"}}\n";
    const auto at = [&](const char *end) { return QByteArray(row).replace("%1", end); };
    const auto ordered = read(at("50") + at("60"));
    QVERIFY(ordered && !ordered->outOfOrder);
    const auto disordered = read(at("50") + at("70") + at("60"));
    QVERIFY(disordered && disordered->outOfOrder);
}

namespace {

QByteArray named(const char *connection, const QByteArray &event)
{
    return QByteArray(R"({"conn":")") + connection + R"(","dir":"in","event":)" + event + "}\n";
}

QByteArray piece(const char *connection, int n)
{
    return named(connection, R"({"type":"response.output_text.delta","response_id":"resp_)" + QByteArray(connection)
                                 + R"(","item_id":"item_)" + connection + R"(","delta":")" + QByteArray::number(n)
                                 + "\"}");
}

} // namespace

/// The second connection has said nothing yet where the first few hundred events are over.
void TestLogShapes::connectionsAreKnownLate()
{
    QByteArray log;
    for (int i = 0; i < 400; ++i) {
        log += piece("7", i);
        if (i == 100)
            log += named("8", R"({"type":"rate_limits.updated","rate_limits":[]})");
        if (i > 300 && i % 10 == 0)
            log += piece("8", i);
    }
    const auto info = read(log);
    QVERIFY(info);
    QCOMPARE(info->connectionsAtOnce, 2u);
    QCOMPARE(m_events->size(), 410u);
    for (EventIndex i{0}; m_events->contains(i); i = next(i)) {
        QCOMPARE(m_events->row(i).beginsConnection, number(i) == 400);
        QCOMPARE(m_events->frame(i).contains("resp_8"), number(i) > 400);
    }
}

/// What is called a connection, and has the other one's items, is none: its events stay where they stand.
void TestLogShapes::namesThatKeepNothingApartMoveNothing()
{
    QByteArray log;
    for (int i = 0; i < 400; ++i)
        log += i > 300 && i % 10 == 0 ? piece("7", i).replace(R"("conn":"7")", R"("conn":"8")") : piece("7", i);
    const auto info = read(log);
    QVERIFY(info);
    QCOMPARE(info->connectionsAtOnce, 0u);
    QCOMPARE(m_events->size(), 400u);
    for (EventIndex i{0}; m_events->contains(i); i = next(i))
        QVERIFY(m_events->frame(i).contains("\"" + QByteArray::number(number(i)) + "\""));
}

/// By two handlers, one behind the other.
void TestLogShapes::whatIsLoggedTwiceIsTakenOnce()
{
    const auto event = [](int n, const char *id) {
        return R"({"dir":"in","event":{"type":"response.output_text.delta","event_id":")" + QByteArray(id)
               + R"(","delta":")" + QByteArray::number(n) + "\"}}\n";
    };
    const auto twice = read(event(1, "a") + event(2, "b") + event(1, "a") + event(2, "b") + event(3, "c"));
    QVERIFY(twice);
    QCOMPARE(m_events->size(), 3u);
    QCOMPARE(twice->unreadCount, quint64(1));
    const auto ofOneId = read(event(1, "a") + event(2, "a") + event(2, "a")); // of a server that has one id for all
    QVERIFY(ofOneId);
    QCOMPARE(m_events->size(), 3u);
    QCOMPARE(ofOneId->unreadCount, quint64(0));
}

/// A connection of which there is no event: where others go on its end is none of theirs, at the log's end it ends all.
void TestLogShapes::aStrangersCloseEndsNothing()
{
    const QByteArray close = "{\"conn\":\"8\",\"kind\":\"close\",\"code\":1008,\"reason\":\"no key\"}\n";
    const auto within = read(piece("7", 1) + close + piece("7", 2));
    QVERIFY(within);
    QCOMPARE(m_events->size(), 2u);
    QCOMPARE(within->unreadCount, quint64(1));
    QVERIFY2(within->unread.front().why.contains(u"closed"), qPrintable(within->unread.front().why));
    const auto last = read(piece("7", 1) + piece("7", 2) + close);
    QVERIFY(last);
    QCOMPARE(m_events->size(), 3u);
    QVERIFY(m_events->frame(EventIndex{2}).contains("1008"));
}

QTEST_GUILESS_MAIN(TestLogShapes)
#include "tst_log_shapes.moc"
