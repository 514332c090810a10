// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/playback_pace.h"

#include <QTest>

using namespace turnscope;
using Change = PlaybackPace::Change;

class TestPlaybackPace : public QObject
{
    Q_OBJECT

private:
    static constexpr milliseconds kTick{10};

    /// Plays at `pace` of real time for so long; what was told of it, in order.
    static QList<Change> play(PlaybackPace &pace, double rate, milliseconds duration, microseconds &played,
                              microseconds &now)
    {
        QList<Change> told;
        for (milliseconds passed{0}; passed < duration; passed += kTick) {
            now += kTick;
            played += microseconds(qint64(rate * double(microseconds(kTick).count())));
            if (const Change change = pace.observe(played, now); change != Change::None)
                told << change;
        }
        return told;
    }

private Q_SLOTS:
    void tellsWhatIsSlow_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("slow");
        QTest::newRow("stands still") << 0.0 << true;
        QTest::newRow("every second click") << 0.16 << true;
        QTest::newRow("four fifths") << 0.8 << true;
        QTest::newRow("a little late") << 0.95 << false;
        QTest::newRow("as it should") << 1.0 << false;
    }

    void tellsWhatIsSlow()
    {
        QFETCH(double, rate);
        QFETCH(bool, slow);
        PlaybackPace pace;
        microseconds played{0};
        microseconds now{5'000'000};
        // Within the time in which somebody notices.
        QCOMPARE(play(pace, rate, milliseconds(700), played, now), slow ? QList{Change::Slow} : QList<Change>());
        QCOMPARE(pace.isSlow(), slow);
        QCOMPARE(play(pace, rate, milliseconds(3000), played, now), QList<Change>()); // once
        if (!slow)
            return;
        QVERIFY(pace.played() < pace.passed());
        QCOMPARE(play(pace, 1, milliseconds(900), played, now), QList{Change::Steady});
    }

    void aBeginMayTakeAWhile()
    {
        PlaybackPace pace;
        microseconds played{0};
        microseconds now{0};
        QCOMPARE(play(pace, 0, PlaybackPace::kLead - kTick, played, now), QList<Change>());
        QCOMPARE(play(pace, 1, milliseconds(2000), played, now), QList<Change>());
        pace.rest();
        now += milliseconds(60'000); // with nothing to play
        QCOMPARE(play(pace, 1, milliseconds(2000), played, now), QList<Change>());
    }

    /// The last moment of an answer and the first of the next one are no window: between them nothing was to be played.
    void aBreakIsNoStandstill()
    {
        PlaybackPace pace;
        microseconds played{0};
        microseconds now{0};
        QCOMPARE(play(pace, 1, milliseconds(4000), played, now), QList<Change>());
        now += milliseconds(1857);
        QCOMPARE(play(pace, 1, milliseconds(4000), played, now), QList<Change>());
        QVERIFY(!pace.isSlow());
        now += milliseconds(1857);
        QCOMPARE(play(pace, 0.5, milliseconds(1000), played, now), QList{Change::Slow});
    }
};

QTEST_GUILESS_MAIN(TestPlaybackPace)
#include "tst_playback_pace.moc"
