// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay/replay_player.h"

#include "models/session/session_fold.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace turnscope;

/// The player against a device that takes what is there as fast as the test says.
class TestReplayPlayer : public QObject
{
    Q_OBJECT

private:
    static SessionTime at(qint64 ms) { return SessionTime(milliseconds(ms)); }

    struct Bench
    {
        SpokenSession session;
        std::shared_ptr<PlaybackQueue> queue = std::make_shared<PlaybackQueue>();
        int flushes = 0;
        ReplayPlayer player{queue, [this] { ++flushes; }};
        ReplayPiece piece;
        quint64 run = 0;

        explicit Bench(ReplayHearing hearing = ReplayHearing::AsHeard)
        {
            SessionFold fold;
            foldAll(fold, session.log().events());
            piece = {session.log().shared(), std::make_shared<const ReplayScore>(replayScore(fold, hearing)),
                     at(SpokenSession::kEnd)};
        }

        void play(qint64 fromMs, double speed = 1, std::optional<SessionRange> loop = {},
                  std::optional<milliseconds> length = {})
        {
            player.play(piece, {++run, at(fromMs), speed, loop, length});
        }

        /// The device plays so much, in pieces that the player can follow.
        std::vector<StereoSample> hear(int ms)
        {
            std::vector<StereoSample> all;
            std::vector<StereoSample> block(480);
            QElapsedTimer patience;
            patience.start();
            while (all.size() < size_t(ms) * 24 && !patience.hasExpired(60'000)) {
                const size_t count =
                    queue->read(std::span(block).first(std::min(block.size(), size_t(ms) * 24 - all.size())));
                queue->setHeard(queue->consumed());
                all.insert(all.end(), block.begin(), block.begin() + qptrdiff(count));
                if (count == 0)
                    QTest::qWait(5);
            }
            return all;
        }

        qint64 heardMs() const { return toMilliseconds(player.heardAt(run).value_or(SessionTime(milliseconds(-1)))); }
    };

private Q_SLOTS:
    void playsFromAnyMoment()
    {
        Bench bench;
        bench.play(SpokenSession::kAnswer - 100);
        QCOMPARE(bench.heardMs(), SpokenSession::kAnswer - 100);
        const std::vector<StereoSample> heard = bench.hear(600);
        QCOMPARE(heard.size(), size_t(600 * 24));
        QCOMPARE(bench.heardMs(), SpokenSession::kAnswer + 500);
        ReplayMixer mixer(bench.piece.events, bench.piece.score);
        const std::vector<qint16> wanted =
            renderStereo(mixer, {at(SpokenSession::kAnswer - 100), at(SpokenSession::kAnswer + 500)}, {});
        for (size_t i = 0; i < heard.size(); ++i)
            QCOMPARE(heard[i].left, wanted[2 * i]);
    }

    void keepsLittleAhead()
    {
        Bench bench;
        bench.play(0);
        QTest::qWait(60);
        QVERIFY(bench.queue->written() <= quint64((ReplayPlayer::kAhead.count() + 10) * 24));
    }

    void aNewRunTakesBackTheOneBefore()
    {
        Bench bench;
        bench.play(1000);
        bench.hear(200);
        const quint64 before = bench.run;
        bench.play(9000);
        QCOMPARE(bench.flushes, 2);
        QVERIFY(!bench.player.heardAt(before));
        QCOMPARE(bench.heardMs(), 9000);
        bench.hear(100);
        QCOMPARE(bench.heardMs(), 9100);
        bench.player.stop();
        QVERIFY(bench.queue->isEmpty());
    }

    void tellsWhereItIsAtAnySpeed_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.25, 0.5, 1.5, 2.0, 4.0, 8.0, -1.0, -4.0})
            QTest::newRow(qPrintable(QString::number(speed))) << speed;
    }

    void tellsWhereItIsAtAnySpeed()
    {
        QFETCH(double, speed);
        Bench bench;
        bench.play(9000, speed);
        bench.hear(800);
        const double wanted = 9000 + 800 * speed;
        const double pieces = speed > 0 ? 16 * std::abs(speed - 1) : 0; // half of one, see TimeStretcher
        QVERIFY2(std::abs(double(bench.heardMs()) - wanted) <= 2 + pieces,
                 qPrintable(QString::number(bench.heardMs())));
    }

    void loops()
    {
        Bench bench;
        bench.play(4000, 1, SessionRange{at(4000), at(4300)});
        bench.hear(750);
        QCOMPARE(bench.heardMs(), 4150);
        bench.play(4000, 2, SessionRange{at(4000), at(4300)});
        bench.hear(400);
        QVERIFY2(std::abs(bench.heardMs() - 4200) <= 18, qPrintable(QString::number(bench.heardMs())));
    }

    void endsOnceAllWasHeard()
    {
        Bench bench;
        QSignalSpy ended(&bench.player, &ReplayPlayer::ended);
        bench.play(SpokenSession::kEnd - 300);
        bench.hear(280);
        QTest::qWait(40);
        QVERIFY(ended.isEmpty());
        bench.hear(20);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toULongLong(), bench.run);
        QVERIFY(std::abs(bench.heardMs() - SpokenSession::kEnd) <= 10);
        bench.play(200, -2);
        bench.hear(160);
        QTRY_COMPARE(ended.size(), 2);
    }

    void aScrubIsShort()
    {
        Bench bench;
        QSignalSpy ended(&bench.player, &ReplayPlayer::ended);
        bench.play(SpokenSession::kAnswer, 1, {}, milliseconds(90));
        bench.hear(90);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(bench.queue->isEmpty());
    }

    void levelsHoldFromTheNextBlockOn()
    {
        Bench bench;
        ReplayLevels levels;
        levels.apart = true;
        levels.you.muted = true;
        bench.player.setLevels(levels);
        bench.play(SpokenSession::kSecondVoice); // over the first answer
        bool sounds = false;
        for (const StereoSample &sample : bench.hear(300)) {
            QCOMPARE(sample.left, qint16(0));
            sounds = sounds || std::abs(int(sample.right)) > 300;
        }
        QVERIFY(sounds);
    }

    /// For the thread sanitizer: the window asks while the player writes and the device reads.
    void isAskedFromAnotherThread()
    {
        Bench bench;
        std::atomic<bool> over = false;
        std::thread window([&] {
            while (!over)
                (void)bench.player.heardAt(1);
        });
        bench.play(3000);
        bench.hear(500);
        over = true;
        window.join();
        QCOMPARE(bench.heardMs(), 3500);
    }
};

QTEST_GUILESS_MAIN(TestReplayPlayer)
#include "tst_replay_player.moc"
