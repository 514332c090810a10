// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/flow_meter.h"

#include <QTest>

using namespace turnscope;

class TestFlowMeter : public QObject
{
    Q_OBJECT

private:
    FlowMeter m_meter;
    double m_now = 0; ///< ms

    /// A block of 20 ms, `after` ms after the one before.
    quint64 block(double after)
    {
        m_now += after;
        return m_meter.arrive(480, microseconds(qint64(m_now * 1000)));
    }

private Q_SLOTS:
    void init()
    {
        m_meter = FlowMeter(24000);
        m_now = 0;
    }

    void countsNothingWhileAllIsWell()
    {
        for (int i = 0; i < 500; ++i)
            QCOMPARE(block(i % 2 ? 5 : 35), quint64(0)); // uneven, as devices are
    }

    void countsWhatCameLate()
    {
        for (int i = 0; i < 50; ++i)
            block(20);
        quint64 late = block(170); // 150 late
        QCOMPARE(late, quint64(480));
        for (int i = 0; i < 7; ++i)
            late += block(0.1); // the rest comes in a burst: the first of it is still late
        QCOMPARE(late, quint64(3 * 480));
        QCOMPARE(block(10), quint64(0));
    }

    void countsWhatNeverCame()
    {
        for (int i = 0; i < 50; ++i)
            block(20);
        quint64 late = block(500); // 480 ms are missing, and never come
        for (int i = 0; i < 100; ++i)
            late += block(20);
        QVERIFY2(late > quint64(0.48 * 24000), qPrintable(QString::number(late)));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(block(20), quint64(0)); // it is counted, and that is that
    }

    void bearsClocksThatAreNotAlike()
    {
        for (int i = 0; i < 60 * 60 * 50; ++i) // an hour, 200 ppm slow
            QCOMPARE(block(20.004), quint64(0));
    }
};

QTEST_GUILESS_MAIN(TestFlowMeter)
#include "tst_flow_meter.moc"
