// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_desk.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/recordings_folder.h"
#include "tests/support/event_log.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The window's hand on runs, with the real endpoint of this process.
class TestRunDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    /// A typed question, and what belongs to a session that is gone.
    static EventLog parent()
    {
        EventLog log;
        log.server(0,
                   "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"type\":\"realtime\",\"audio\":{}}}");
        log.client(
            5, "{\"type\":\"conversation.item.create\",\"item\":{\"type\":\"message\",\"role\":\"user\",\"content\":[{"
               "\"type\":\"input_text\",\"text\":\"Count to three\"}]}}");
        log.client(6, "{\"type\":\"response.create\",\"response\":{\"output_modalities\":[\"text\"]}}");
        log.server(10, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}");
        log.server(20, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\"}}");
        log.client(
            30,
            "{\"type\":\"conversation.item.truncate\",\"item_id\":\"item_x\",\"content_index\":0,\"audio_end_ms\":5}");
        log.client(40, "{\"type\":\"nonsense.event\"}");
        return log;
    }

    static RunRequest request(const EventLog &log)
    {
        RunRequest request;
        request.events = log.shared();
        request.info.path = u"/elsewhere/parent.jsonl"_s;
        request.info.session = QUuid::createUuid();
        request.profile.name = u"Rehearsal"_s;
        request.profile.model = u"gpt-realtime-2.1"_s;
        return request;
    }

    static RunResult ran(RunDesk &desk, const RunRequest &request, QStringList *notes = nullptr)
    {
        RunResult result;
        bool over = false;
        QObject context;
        QObject::connect(&desk, &RunControl::finished, &context, [&](const RunResult &came) {
            result = came;
            over = true;
        });
        QObject::connect(&desk, &RunControl::noted, &context, [&](const QString &text) {
            if (notes)
                *notes += text;
        });
        desk.start(request);
        if (!desk.isRunning() || !QTest::qWaitFor([&] { return over; }, 60000))
            qFatal("the run did not end");
        return result;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8()); }

    void runsOneAfterTheOther()
    {
        const EventLog log = parent();
        RunRequest twice = request(log);
        twice.repeats = 2;
        twice.changes.set(*SettingChanges::parse(u"instructions=Sing."_s));
        RunDesk desk;
        QStringList notes;
        const RunResult result = ran(desk, twice, &notes);
        QVERIFY2(result.error.text.isEmpty(), qPrintable(result.error.text));
        QVERIFY(!desk.isRunning());
        QCOMPARE(result.recordings.size(), 2);
        QCOMPARE(result.summary.count(u'\n'), 2);
        // Each event that does not go through is told, one by one.
        QCOMPARE(notes.size(), 4);
        QVERIFY2(notes[0].contains(u"conversation.item.truncate, was left out"_s), qPrintable(notes[0]));
        QVERIFY2(notes[1].contains(u"nonsense.event, was refused"_s), qPrintable(notes[1]));
        for (int i = 0; i < 2; ++i) {
            auto reader = LogReader::open(result.recordings[i]);
            QVERIFY(reader);
            QVERIFY(reader->read());
            const auto origin = RunOrigin::of(*reader->events());
            QVERIFY(origin);
            QCOMPARE(origin->parentSession, twice.info.session);
            QCOMPARE(origin->parentFile, u"parent.jsonl"_s);
            QCOMPARE(origin->changed, QStringList{u"instructions = Sing."_s});
            QCOMPARE(origin->repeat, i + 1);
            QCOMPARE(origin->repeats, 2);
        }
    }

    void tellsWhyItCannot()
    {
        EventLog serverOnly;
        serverOnly.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\"}}");
        RunDesk desk;
        const RunResult result = ran(desk, request(serverOnly));
        QVERIFY2(result.error.text.contains(u"only the server's side"_s), qPrintable(result.error.text));
        QVERIFY(result.recordings.isEmpty());
        QVERIFY(!desk.isRunning());
        const EventLog log = parent(); // and goes on to the next
        QVERIFY(ran(desk, request(log)).error.text.isEmpty());
    }

    void stops()
    {
        const EventLog log = parent();
        RunRequest often = request(log);
        often.repeats = 50;
        RunDesk desk;
        QTimer::singleShot(500, &desk, [&] { desk.stop(); });
        const RunResult result = ran(desk, often);
        QVERIFY(result.recordings.size() < 50);
    }

    /// The window may close while a run is at work.
    void endsWithItsOwner()
    {
        const EventLog log = parent();
        auto desk = std::make_unique<RunDesk>();
        QSignalSpy progress(desk.get(), &RunControl::progressed);
        desk->start(request(log));
        QVERIFY(progress.wait(30000));
        desk.reset();
        const QStringList recordings = RecordingsFolder::newestFirst({u"*.jsonl"_s});
        QVERIFY(!recordings.isEmpty());
        auto reader = LogReader::open(RecordingsFolder::path() + u'/' + recordings.first());
        QVERIFY(reader);
        const auto info = reader->read();
        QVERIFY(info);
        QCOMPARE(info->unreadCount, quint64(0));
        const EventStore &events = *reader->events();
        QCOMPARE(events.strings().text(events.type(EventIndex{events.size() - 1})), u"console.disconnected"_s);
    }
};

QTEST_GUILESS_MAIN(TestRunDesk)
#include "tst_run_desk.moc"
