// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What the numbers of a log's times count, and which events have none.
class TimeUnitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lasts_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds, as usual") << said({"0.0", "0.4", "0.9", "2.0"}) << 2;
        QTest::newRow("seconds, with long pauses between")
            << row("0.0", "session.created") + row("9.0", "conversation.item.create", '>')
                   + row("9.031", "conversation.item.added") + row("26.0", "conversation.item.create", '>')
                   + row("26.031", "conversation.item.added") + row("46.0", "rate_limits.updated")
            << 46;
        QTest::newRow("whole seconds, with long pauses between")
            << row("0", "session.created") + row("7", "conversation.item.create", '>') + row("9", "response.done")
                   + row("20", "conversation.item.create", '>') + row("24", "response.done")
            << 24;
        QTest::newRow("seconds, by the server's marks of the audio")
            << row("100", "session.created") + speech("started", "120", 20'000) + speech("stopped", "160", 59'000)
            << 60;
        QTest::newRow("milliseconds, by the same")
            << row("100", "session.created") + speech("started", "103", 2) + speech("stopped", "2100", 1900) << 2;
        QTest::newRow("microseconds, by the same")
            << row("100", "session.created") + speech("started", "1000100", 900) + speech("stopped", "3000100", 2900)
            << 3;
        QTest::newRow("milliseconds with fractions") << said({"0.25", "400.5", "912.125", "2000.25"}) << 2;
    }

    void lasts()
    {
        QFETCH(const QByteArray, log);
        QFETCH(const int, seconds);
        const auto reader = read(log);
        const EventStore &events = *reader->events();
        const auto lasted = events.at(EventIndex{events.size() - 1}) - events.at(EventIndex{0});
        QCOMPARE(int(std::chrono::round<std::chrono::seconds>(lasted).count()), seconds);
    }

    void wholeSecondsAreTold()
    {
        const auto whole = [this](const QByteArrayList &times) {
            read(said(times));
            return m_info.wholeSeconds;
        };
        QVERIFY(
            whole({"1771082400", "1771082400", "1771082400", "1771082401", "1771082401", "1771082401", "1771082403"}));
        QVERIFY(!whole({"1771082400", "1771082400", "1771082400", "1771082401", "1771082401", "1771082401.5"}));
        QVERIFY(!whole({"1771082400", "1771082401", "1771082402", "1771082403", "1771082404", "1771082405"}));
    }

    void eventsWithoutATimeAreNamed()
    {
        read(said({"1771082400.5"}) + kUntimed + said({"1771082401.5"}));
        QCOMPARE(m_info.untimed, std::vector<EventIndex>{EventIndex{1}});
        read(kUntimed);
        QVERIFY(m_info.untimed.empty()); // none has one: which is said otherwise
        QCOMPARE(m_info.times, RecordingInfo::Times::None);
    }

private:
    const QByteArray kUntimed = ticked("{'dir':'<','event':{'type':'response.done','response':{}}}\n");

    /// Quotation marks are written as ticks.
    static QByteArray ticked(QByteArray text) { return text.replace('\'', '"'); }

    static QByteArray row(const QByteArray &time, const QByteArray &type, char dir = '<', const QByteArray &more = {})
    {
        return ticked("{'t':" + time + ",'dir':'" + dir + "','event':{'type':'" + type + "'" + more + "}}\n");
    }

    static QByteArray speech(const QByteArray &which, const QByteArray &time, int audioMs)
    {
        const QByteArray key = which == "started" ? "audio_start_ms" : "audio_end_ms";
        return row(time, "input_audio_buffer.speech_" + which, '<',
                   ",'item_id':'a','" + key + "':" + QByteArray::number(audioMs));
    }

    static QByteArray said(const QByteArrayList &times)
    {
        QByteArray log;
        for (const QByteArray &time : times)
            log += row(time, "rate_limits.updated");
        return log;
    }

    std::unique_ptr<LogReader> read(const QByteArray &log)
    {
        QFile file(m_folder.filePath(u"log.jsonl"_s));
        if (!file.open(QFile::WriteOnly) || file.write(log) != log.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        auto reader = LogReader::open(file.fileName());
        if (!reader)
            qFatal("%s", qPrintable(reader.error().text));
        auto kept = std::make_unique<LogReader>(std::move(*reader));
        auto info = kept->read();
        if (!info)
            qFatal("%s", qPrintable(info.error().text));
        m_info = *info;
        return kept;
    }

    QTemporaryDir m_folder;
    RecordingInfo m_info;
};

QTEST_GUILESS_MAIN(TimeUnitTest)
#include "tst_time_unit.moc"
