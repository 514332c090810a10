// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/time_text.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionTimes_data();
    void sessionTimes();
    void durations();
    void numbers();
};

void TestTimeText::sessionTimes_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("zero") << qint64(0) << u"00:00.000"_s << u"00:00.0"_s;
    QTest::newRow("ms are cut, not rounded") << qint64(1'999'999) << u"00:01.999"_s << u"00:01.9"_s;
    QTest::newRow("minutes") << qint64(743'987'000) << u"12:23.987"_s << u"12:23.9"_s;
    QTest::newRow("hours") << qint64(3'723'004'000) << u"1:02:03.004"_s << u"1:02:03.0"_s;
}

void TestTimeText::sessionTimes()
{
    QFETCH(const qint64, us);
    QTEST(sessionTimeText(SessionTime(microseconds(us))), "full");
    QTEST(shortSessionTimeText(SessionTime(microseconds(us))), "brief");
}

void TestTimeText::durations()
{
    QCOMPARE(durationText(milliseconds(184)), u"184 ms"_s);
    QCOMPARE(durationText(milliseconds(5560)), u"5.56 s"_s);
    QCOMPARE(durationText(milliseconds(12'340)), u"12.3 s"_s);
    QCOMPARE(durationText(milliseconds(185'000)), u"3:05 min"_s);
}

void TestTimeText::numbers()
{
    const QChar space(0x202F);
    QCOMPARE(groupedText(0), u"0"_s);
    QCOMPARE(groupedText(999), u"999"_s);
    QCOMPARE(groupedText(48212), u"48"_s + space + u"212"_s);
    QCOMPARE(groupedText(-1234567), u"-1"_s + space + u"234"_s + space + u"567"_s);
    QCOMPARE(groupedText(-123), u"-123"_s);
    QCOMPARE(byteSizeText(118), u"118 B"_s);
    QCOMPARE(byteSizeText(3210), u"3.2 kB"_s);
    QCOMPARE(byteSizeText(5'600'000), u"5.6 MB"_s);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
