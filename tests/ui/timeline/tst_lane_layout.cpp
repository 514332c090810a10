// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QList<int> order(const LaneLayout &layout)
{
    QList<int> lanes;
    for (const LaneLayout::Place &place : layout.places())
        lanes << place.lane;
    return lanes;
}

} // namespace

class TestLaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesPastWhatIsShown()
    {
        LaneLayout layout({30, 20, 10, 5});
        QVERIFY(layout.isDefault());
        layout.move(0, 1);
        QCOMPARE(order(layout), (QList<int>{1, 0, 2, 3}));
        layout.setHidden(2, true);
        layout.move(0, 1); // past 3, as 2 is not seen
        QCOMPARE(order(layout), (QList<int>{1, 2, 3, 0}));
        QVERIFY(!layout.canMove(0, 1));
        layout.move(0, 1);
        QCOMPARE(order(layout), (QList<int>{1, 2, 3, 0}));
        layout.move(3, -1);
        QCOMPARE(order(layout), (QList<int>{3, 1, 2, 0}));
        QVERIFY(!layout.isDefault());
        layout.reset();
        QVERIFY(layout.isDefault());
    }

    void keepsOneLane()
    {
        LaneLayout layout({1, 1});
        layout.setHidden(0, true);
        layout.setHidden(1, true);
        QVERIFY(layout.place(0).hidden && !layout.place(1).hidden);
        layout.setHidden(0, false);
        QVERIFY(!layout.place(0).hidden);
    }

    void boundsShares()
    {
        LaneLayout layout({1, 1});
        layout.setShare(0, -3);
        QVERIFY(layout.place(0).share > 0);
        layout.setShare(0, 1e12);
        QVERIFY(layout.place(0).share <= 10000);
    }

    void isKeptAsText()
    {
        LaneLayout layout({30, 20, 10});
        layout.move(2, -2);
        layout.setHidden(1, true);
        layout.setShare(0, 44.5);
        LaneLayout read({30, 20, 10});
        QVERIFY(read.fromText(layout.toText()));
        QCOMPARE(read, layout);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"x"_s, u"0:1:0"_s, u"0:1:0 1:1:0 1:1:0"_s, u"0:1:0 1:1:0 7:1:0"_s,
                                    u"0:1:1 1:1:1 2:1:1"_s, u"0:nan:0 1:1:0 2:1:0"_s, u"0:-1:0 1:1:0 2:1:0"_s,
                                    u"0:1e300:0 1:1:0 2:1:0"_s, u"0:1:0 1:1:0 2:1:0 0:1:0"_s})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(const QString, text);
        LaneLayout layout({30, 20, 10});
        QVERIFY(!layout.fromText(text));
        QVERIFY(layout.isDefault());
    }
};

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lane_layout.moc"
