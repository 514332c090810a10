// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ruler.h"
#include "ui/timeline/time_scale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace turnscope;

namespace {

SessionTime at(microseconds t)
{
    return SessionTime(t);
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsBothWays()
    {
        const TimeScale scale({at(10s), at(20s)}, 100, 1000);
        QCOMPARE(scale.microsecondsPerPixel(), 10000.0);
        QCOMPARE(scale.column(at(10s)), 100);
        QCOMPARE(scale.column(at(15s)), 600);
        QCOMPARE(scale.time(600).time_since_epoch(), microseconds(15s));
        QVERIFY(scale.range() == (SessionRange{at(10s), at(20s)}));
    }

    void clampsWhatLiesOutside()
    {
        const TimeScale scale({at(10s), at(20s)}, 100, 1000);
        QCOMPARE(scale.column(at(0s)), 99);
        QCOMPARE(scale.column(at(20s)), 1100);
        QCOMPARE(scale.column(SessionTime::max()), 1100);
        QCOMPARE(scale.column(SessionTime::min()), 99);
    }

    void keepsColumnsFixedInTimeWhileSliding()
    {
        // 37 µs further is less than a pixel: every column still begins where it began.
        const TimeScale before({at(10s), at(20s)}, 0, 777);
        const TimeScale after({at(10s + 37us), at(20s + 37us)}, 0, 777);
        for (int x = 0; x < 777; ++x) {
            const auto shift = after.time(x) - before.time(x);
            QVERIFY(shift == 0us || shift == 12870us || shift == 12871us);
        }
    }

    void survivesNothing()
    {
        const TimeScale scale({at(5s), at(5s)}, 0, 0);
        QCOMPARE(scale.width(), 1);
        QVERIFY(scale.microsecondsPerPixel() > 0);
    }

    void rulerTakesRoundSteps_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("step");
        QTest::newRow("2 ms") << qint64(2000) << qint64(200);
        QTest::newRow("1 s") << qint64(1000000) << qint64(100000);
        QTest::newRow("18 s") << qint64(18000000) << qint64(2000000);
        QTest::newRow("1 h") << qint64(3600000000) << qint64(600000000);
        QTest::newRow("3 h") << qint64(10800000000) << qint64(1800000000);
        QTest::newRow("a year") << qint64(31536000000000) << qint64(3196800000000);
    }
    void rulerTakesRoundSteps()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, step);
        const TimeScale scale({at(0s), SessionTime(microseconds(length))}, 0, 1000);
        QCOMPARE(rulerStep(scale, 100).count(), step);
    }

    void rulerTicksAreRoundAndAscending()
    {
        const TimeScale scale({at(738s), at(756s)}, 80, 1000);
        const auto ticks = rulerTicks(scale, 100);
        QVERIFY(ticks.size() > 10);
        int majors = 0;
        for (size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(i == 0 || (ticks[i].at > ticks[i - 1].at && ticks[i].x > ticks[i - 1].x));
            QCOMPARE(ticks[i].major, toMicroseconds(ticks[i].at) % 2000000 == 0);
            QCOMPARE(ticks[i].x, scale.column(ticks[i].at));
            majors += ticks[i].major;
        }
        QCOMPARE(majors, 9);
        QVERIFY(ticks.front().at >= at(738s) && ticks.back().at < at(756s));
    }

    void rulerWritesAsManyDecimalsAsItNeeds()
    {
        QCOMPARE(rulerText(at(738s), 3s), u"12:18"_s);
        QCOMPARE(rulerText(at(8s), 1s), u"00:08"_s);
        QCOMPARE(rulerText(at(738s + 250ms), 50ms), u"12:18.25"_s);
        QCOMPARE(rulerText(at(738s + 7us), 1us), u"12:18.000007"_s);
        QCOMPARE(rulerText(at(3723s), 1s), u"1:02:03"_s);
    }
};

QTEST_APPLESS_MAIN(TestTimeScale)
#include "tst_time_scale.moc"
