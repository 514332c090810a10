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

QTEST_GUILESS_MAIN(TestLogShapes)
#include "tst_log_shapes.moc"
