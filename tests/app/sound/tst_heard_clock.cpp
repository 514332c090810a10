// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/heard_clock.h"

#include <QTest>

using namespace turnscope;

class TestHeardClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDevice()
    {
        HeardClock clock;
        clock.begin(1000);
        clock.handOver(500, 1500);
        QCOMPARE(clock.given(), quint64(500));
        QCOMPARE(clock.heard(0), quint64(1000));
        QCOMPARE(clock.heard(120), quint64(1120));
        QCOMPARE(clock.heard(100), quint64(1120)); // never back
        clock.handOver(500, 2000);
        QCOMPARE(clock.heard(600), quint64(1600));
        QCOMPARE(clock.heard(5000), quint64(2000)); // never beyond
    }

    void silenceIsNotHeardAsAudio()
    {
        HeardClock clock;
        clock.begin(0);
        clock.handOverSilence(300);
        clock.handOver(100, 100);
        clock.handOverSilence(200); // the answer paused
        clock.handOver(100, 200);
        clock.handOverSilence(50);
        QCOMPARE(clock.heard(250), quint64(0));
        QCOMPARE(clock.heard(350), quint64(50));
        QCOMPARE(clock.heard(500), quint64(100));
        QCOMPARE(clock.heard(640), quint64(140));
        QCOMPARE(clock.heard(720), quint64(200));
    }

    void whatWasSkippedDoesNotMatter()
    {
        HeardClock clock;
        clock.begin(0);
        clock.handOver(100, 100);
        clock.handOver(100, 700); // 500 were discarded in between
        QCOMPARE(clock.heard(50), quint64(50));
        QCOMPARE(clock.heard(99), quint64(99));
        QCOMPARE(clock.heard(100), quint64(600));
        QCOMPARE(clock.heard(150), quint64(650));
    }

    void beginsAnewAfterAnInterruption()
    {
        HeardClock clock;
        clock.begin(0);
        clock.handOver(1000, 1000);
        clock.heard(200);
        clock.begin(5000);
        QCOMPARE(clock.heard(0), quint64(5000));
        clock.handOver(10, 5010);
        QCOMPARE(clock.heard(7), quint64(5007));
    }

    void whatFallsSilentIsNotHeard()
    {
        HeardClock clock;
        clock.begin(0);
        clock.handOverSilence(100);
        clock.handOver(1000, 1000);
        QCOMPARE(clock.heard(300), quint64(200));
        QVERIFY(clock.isWaiting());
        const HeardClock::Range silent = clock.silence(350, 4000);
        QCOMPARE(silent.from, quint64(350)); // all of what was not played
        QCOMPARE(silent.until, quint64(1100));
        QCOMPARE(clock.given(), quint64(1100));
        QVERIFY(!clock.isWaiting());
        QCOMPARE(clock.heard(1100), quint64(1000)); // as far as it was handed over
        clock.handOver(200, 4200);
        QVERIFY(clock.isWaiting());
        QCOMPARE(clock.heard(1150), quint64(4050));
        QVERIFY(clock.silence(5000, 4000).isEmpty()); // nothing of it
        QCOMPARE(clock.heard(1300), quint64(4200));
        QVERIFY(!clock.isWaiting());
    }

    void whatCameAfterTheInterruptionStays_data()
    {
        QTest::addColumn<quint64>("gap");
        QTest::newRow("in one stretch") << quint64(0);
        QTest::newRow("after silence") << quint64(50);
    }

    void whatCameAfterTheInterruptionStays()
    {
        QFETCH(quint64, gap);
        HeardClock clock;
        clock.begin(0);
        clock.handOver(500, 500);
        clock.handOverSilence(gap);
        clock.handOver(300, 800); // of the next answer, handed over before the speaker was told
        const HeardClock::Range silent = clock.silence(200, 500);
        QCOMPARE(silent.from, quint64(200));
        QCOMPARE(silent.until, quint64(500));
        QVERIFY(clock.isWaiting());
        QCOMPARE(clock.heard(400), quint64(500));
        QCOMPARE(clock.heard(500 + gap + 10), quint64(510));
        QCOMPARE(clock.heard(2000), quint64(800));
        QVERIFY(!clock.isWaiting());
    }

    void endsWhereItIsCut()
    {
        HeardClock clock;
        clock.begin(0);
        clock.handOver(100, 100);
        clock.handOverSilence(10);
        clock.handOver(100, 200);
        clock.cutAt(150);
        QCOMPARE(clock.given(), quint64(150));
        QCOMPARE(clock.heard(500), quint64(140));
        clock.cutAt(100);
        QCOMPARE(clock.given(), quint64(100));
    }

    void staysSmall()
    {
        HeardClock clock;
        clock.begin(0);
        for (quint64 i = 1; i <= 10000; ++i) {
            clock.handOver(1, i);
            clock.handOverSilence(1);
        }
        QVERIFY(clock.heard(0) >= 9900); // of what it had to forget, it thinks that it was heard
        QCOMPARE(clock.heard(20000), quint64(10000));
    }
};

QTEST_GUILESS_MAIN(TestHeardClock)
#include "tst_heard_clock.moc"
