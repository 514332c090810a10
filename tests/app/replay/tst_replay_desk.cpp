// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/replay_desk.h"

#include "app/session/open_sessions.h"
#include "app/sound/sound.h"
#include "models/session/session.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Without a speaker, as tests have none: what is replayed silently, and what is done to it.
class TestReplayDesk : public QObject
{
    Q_OBJECT

private:
    static SessionTime at(qint64 ms) { return SessionTime(milliseconds(ms)); }

    struct Bench
    {
        Sound sound;
        OpenSessions sessions;
        ReplayDesk desk{sound, sessions};

        std::shared_ptr<Session> open(const EventLog &log, RecordingInfo::Times times = RecordingInfo::Times::Monotonic)
        {
            RecordingInfo info;
            info.path = u"log.jsonl"_s;
            info.times = times;
            auto session = std::make_shared<Session>(log.shared(), info, false);
            auto fold = std::make_unique<SessionFold>();
            foldAll(*fold, log.events());
            session->startLoading();
            session->adopt(std::move(fold), info);
            sessions.open(session);
            return session;
        }

        bool reaches(SessionTime wanted)
        {
            return QTest::qWaitFor([&] { return desk.position() >= wanted; }, 5000);
        }
    };

    static EventLog silent(int events, int apart)
    {
        EventLog log;
        for (int i = 0; i < events; ++i)
            log.server(i * apart, R"({"type":"rate_limits.updated","rate_limits":[]})");
        return log;
    }

    static bool hasNoSpeaker() { return qEnvironmentVariableIsEmpty("PULSE_SERVER") && Sound().outputs().isEmpty(); }

private Q_SLOTS:
    void withoutASessionThereIsNothing()
    {
        Bench bench;
        QVERIFY(!bench.desk.status().available);
        bench.desk.play(at(0));
        bench.desk.seek(at(5));
        bench.desk.scrub(at(5));
        QVERIFY(!bench.desk.status().playing);
        QCOMPARE(bench.desk.position(), at(0));
    }

    void withoutAudioItIsSilentAndInTime()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        bench.open(log);
        QCOMPARE(bench.desk.status().pace, ReplayStatus::Pace::Silent);
        QVERIFY(!bench.desk.status().why.isEmpty());
        QElapsedTimer clock;
        clock.start();
        bench.desk.play(at(500));
        QVERIFY(bench.reaches(at(900)));
        QVERIFY2(std::abs(clock.elapsed() - 400) < 60, qPrintable(QString::number(clock.elapsed())));
        bench.desk.pause();
        const SessionTime paused = bench.desk.position();
        QTest::qWait(60);
        QCOMPARE(bench.desk.position(), paused);
    }

    void withoutTimesItGoesAtASteadyPace()
    {
        Bench bench;
        const EventLog log = silent(20, 1);
        bench.open(log, RecordingInfo::Times::None);
        QCOMPARE(bench.desk.status().pace, ReplayStatus::Pace::Steady);
        QElapsedTimer clock;
        clock.start();
        bench.desk.setSpeed(4);
        bench.desk.play(at(0));
        QVERIFY(bench.reaches(at(10))); // ten events at twenty a second
        QVERIFY2(std::abs(clock.elapsed() - 500) < 80, qPrintable(QString::number(clock.elapsed())));
    }

    void endsWhereItWasToEnd()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        const auto session = bench.open(log);
        bench.desk.play(at(200), at(400));
        QTRY_VERIFY(!bench.desk.status().playing);
        QCOMPARE(bench.desk.position(), at(400));
        bench.desk.play(session->end() - milliseconds(100));
        QTRY_VERIFY(!bench.desk.status().playing);
        QCOMPARE(bench.desk.position(), session->end());
        bench.desk.play(bench.desk.position()); // from the begin again
        QVERIFY(bench.desk.position() < at(200));
    }

    void goesBackwards()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        bench.open(log);
        bench.desk.setSpeed(-2);
        bench.desk.play(at(600));
        QTRY_VERIFY(bench.desk.position() < at(300));
        QTRY_VERIFY(!bench.desk.status().playing);
        QCOMPARE(bench.desk.position(), at(0));
    }

    void loops()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        bench.open(log);
        bench.desk.setLoop(SessionRange{at(1000), at(1200)});
        bench.desk.play(at(0));
        QElapsedTimer clock;
        clock.start();
        while (!clock.hasExpired(500)) {
            QVERIFY((SessionRange{at(1000), at(1200)}.contains(bench.desk.position())));
            QTest::qWait(10);
        }
        bench.desk.seek(at(300)); // out of it
        QVERIFY(!bench.desk.status().loop);
        QVERIFY(bench.desk.position() < at(500));
    }

    void seeksWhilePlayingAndNot()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        bench.open(log);
        QSignalSpy changed(&bench.desk, &ReplayControl::changed);
        bench.desk.seek(at(1500));
        QCOMPARE(bench.desk.position(), at(1500));
        QVERIFY(!changed.isEmpty());
        bench.desk.play(at(0));
        bench.desk.seek(at(1000));
        QVERIFY(bench.desk.position() >= at(1000));
        QVERIFY(bench.desk.status().playing);
        bench.desk.seek(at(99999));
        QVERIFY(bench.desk.position() <= at(1900));
    }

    void anotherSessionBeginsAnew()
    {
        Bench bench;
        const EventLog first = silent(20, 100);
        const EventLog second = silent(5, 100);
        bench.open(first);
        bench.desk.setLoop(SessionRange{at(1000), at(1200)});
        bench.desk.play(at(1000));
        bench.open(second);
        QVERIFY(!bench.desk.status().playing);
        QVERIFY(!bench.desk.status().loop);
        QCOMPARE(bench.desk.position(), at(0));
        bench.sessions.close(bench.sessions.shown());
        bench.sessions.close(bench.sessions.shown());
        QVERIFY(!bench.desk.status().available);
    }

    /// As after a way back that was stopped at its end.
    void backwardsFromTheBeginningIsFromTheEnd()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        const auto session = bench.open(log);
        bench.desk.setSpeed(-1);
        bench.desk.play(at(0));
        QVERIFY(bench.desk.status().playing);
        QVERIFY(bench.desk.position() > session->end() - milliseconds(500));
    }

    /// A file is read on, or anew, while it plays: what there is now is what plays.
    void whatIsFoldedAnewIsTakenUp()
    {
        Bench bench;
        const EventLog log = silent(20, 100);
        const auto session = bench.open(log);
        bench.desk.play(at(200));
        QVERIFY(bench.reaches(at(250)));
        QCOMPARE(bench.desk.status().pace, ReplayStatus::Pace::Silent);
        RecordingInfo info = session->info();
        info.times = RecordingInfo::Times::None;
        auto fold = std::make_unique<SessionFold>();
        foldAll(*fold, log.events());
        session->startLoading();
        session->adopt(std::move(fold), info);
        QVERIFY(bench.desk.status().playing);
        QElapsedTimer clock;
        clock.start();
        const SessionTime from = bench.desk.position();
        QTest::qWait(200);
        QVERIFY(bench.desk.position() < from + milliseconds(60)); // five events a second, a millisecond apart
    }

    void aSpeakerIsAskedForAgain()
    {
        if (!hasNoSpeaker())
            QSKIP("there may be a speaker");
        Bench bench;
        const SpokenSession spoken;
        bench.open(spoken.log());
        QSignalSpy notes(&bench.sound, &Sound::replayNoted);
        bench.desk.play(at(SpokenSession::kAnswer));
        QTRY_VERIFY(!notes.isEmpty());
        QTRY_COMPARE(bench.desk.status().pace, ReplayStatus::Pace::Silent);
        bench.desk.pause();
        bench.sound.closeReplay(); // as after some rest
        notes.clear();
        bench.desk.play(at(SpokenSession::kAnswer));
        QTRY_VERIFY(!notes.isEmpty()); // it was looked for, and is missing still
        // Now there is one.
        DeviceNote opened;
        opened.device = DeviceNote::Device::Speaker;
        opened.state = DeviceNote::State::Opened;
        Q_EMIT bench.sound.replayNoted(opened);
        QVERIFY(bench.desk.status().why.isEmpty());
        QCOMPARE(bench.desk.status().pace, ReplayStatus::Pace::Sound);
        QVERIFY(bench.desk.status().playing);
    }

    /// What sounded goes on no longer once there is nothing to be heard.
    void whatIsSilentSoundsNoMore()
    {
        if (!hasNoSpeaker())
            QSKIP("there may be a speaker");
        Bench bench;
        const SpokenSession spoken;
        bench.open(spoken.log());
        bench.desk.play(at(SpokenSession::kAnswer));
        const auto queue = bench.sound.replayQueue();
        QTRY_VERIFY(queue->written() > 0); // until the device is known to be missing
        QTRY_COMPARE(bench.desk.status().pace, ReplayStatus::Pace::Silent);
        QTRY_COMPARE(queue->discarded(), queue->written());
        QTest::qWait(60);
        QCOMPARE(queue->discarded(), queue->written());
        QVERIFY(bench.desk.status().playing);
    }

    void withoutASpeakerAudioIsReplayedSilently()
    {
        if (!qEnvironmentVariableIsEmpty("PULSE_SERVER"))
            QSKIP("there may be a speaker");
        Bench bench;
        if (!bench.sound.outputs().isEmpty())
            QSKIP("there is a speaker");
        const SpokenSession spoken;
        bench.open(spoken.log());
        bench.desk.play(at(SpokenSession::kAnswer));
        QVERIFY(bench.reaches(at(SpokenSession::kAnswer + 300)));
        QCOMPARE(bench.desk.status().pace, ReplayStatus::Pace::Silent);
        QVERIFY(!bench.desk.status().why.isEmpty());
        QCOMPARE(bench.desk.status().cutAnswers, 1);
    }
};

QTEST_MAIN(TestReplayDesk)
#include "tst_replay_desk.moc"
