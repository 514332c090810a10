// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Lanes a, b, c, … with these shares; of old their numbers were 0, 1, 2, …
LaneLayout lanes(const QList<double> &shares)
{
    std::vector<LaneLayout::Default> defaults;
    for (const double share : shares) {
        const int number = static_cast<int>(defaults.size());
        defaults.push_back({QString(QChar(u'a' + number)), share, number});
    }
    return LaneLayout(defaults);
}

QString order(const LaneLayout &layout)
{
    QString lanes;
    for (const LaneLayout::Place &place : layout.places())
        lanes += place.lane;
    return lanes;
}

} // namespace

class TestLaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesPastWhatIsShown()
    {
        LaneLayout layout = lanes({30, 20, 10, 5});
        QVERIFY(layout.isDefault());
        layout.move(u"a"_s, 1);
        QCOMPARE(order(layout), (u"bacd"_s));
        layout.setHidden(u"c"_s, true);
        layout.move(u"a"_s, 1); // past d, as c is not seen
        QCOMPARE(order(layout), (u"bcda"_s));
        QVERIFY(!layout.canMove(u"a"_s, 1));
        layout.move(u"a"_s, 1);
        QCOMPARE(order(layout), (u"bcda"_s));
        layout.move(u"d"_s, -1);
        QCOMPARE(order(layout), (u"dbca"_s));
        QVERIFY(!layout.isDefault());
        layout.reset();
        QVERIFY(layout.isDefault());
    }

    /// What the session has nothing for is no place to move to.
    void movesPastWhatIsAbsent()
    {
        LaneLayout layout = lanes({30, 20, 10, 5});
        const QStringList absent{u"b"_s, u"d"_s};
        QVERIFY(!layout.canMove(u"a"_s, -1, absent));
        QVERIFY(!layout.canMove(u"c"_s, 1, absent));
        layout.move(u"a"_s, 1, absent);
        QCOMPARE(order(layout), (u"bcad"_s));
        layout.move(u"a"_s, -1, absent);
        QCOMPARE(order(layout), (u"bacd"_s));
        QVERIFY(!layout.canMove(u"a"_s, -1, absent));
    }

    void keepsOneLane()
    {
        LaneLayout layout = lanes({1, 1});
        layout.setHidden(u"a"_s, true);
        layout.setHidden(u"b"_s, true);
        QVERIFY(layout.place(u"a"_s).hidden && !layout.place(u"b"_s).hidden);
        layout.setHidden(u"a"_s, false);
        QVERIFY(!layout.place(u"a"_s).hidden);
    }

    void boundsShares()
    {
        LaneLayout layout = lanes({1, 1});
        layout.setShare(u"a"_s, -3);
        QVERIFY(layout.place(u"a"_s).share > 0);
        layout.setShare(u"a"_s, 1e12);
        QVERIFY(layout.place(u"a"_s).share <= 10000);
    }

    void isKeptAsText()
    {
        LaneLayout layout = lanes({30, 20, 10});
        layout.move(u"c"_s, -2);
        layout.setHidden(u"b"_s, true);
        layout.setShare(u"a"_s, 44.5);
        QCOMPARE(layout.toText(), u"c:10.0:0 a:44.5:0 b:20.0:1"_s);
        LaneLayout read = lanes({30, 20, 10});
        QVERIFY(read.fromText(layout.toText()));
        QCOMPARE(read, layout);
    }

    void spectrogramsAreKept()
    {
        LaneLayout layout = lanes({30, 20});
        layout.setSpectrogram(u"b"_s, true);
        QVERIFY(!layout.isDefault());
        QCOMPARE(layout.toText(), u"a:30.0:0 b:20.0:2"_s);
        layout.setHidden(u"b"_s, true);
        QCOMPARE(layout.toText(), u"a:30.0:0 b:20.0:3"_s);
        LaneLayout read = lanes({30, 20});
        QVERIFY(read.fromText(layout.toText()));
        QCOMPARE(read, layout);
        read.reset();
        QVERIFY(!read.place(u"b"_s).spectrogram);
    }

    /// As layouts were kept before lanes had names.
    void readsNumbers()
    {
        LaneLayout layout = lanes({30, 20, 10});
        QVERIFY(layout.fromText(u"2:10.0:0 0:44.5:0 1:20.0:1"_s));
        QCOMPARE(layout.toText(), u"c:10.0:0 a:44.5:0 b:20.0:1"_s);
    }

    void aNewLaneLeavesTheOthersAsTheyAre()
    {
        LaneLayout layout({{u"a"_s, 30, 0}, {u"new"_s, 15, -1}, {u"b"_s, 20, 1}, {u"c"_s, 10, 2}});
        QVERIFY(layout.fromText(u"2:100.0:0 0:300.0:0 1:200.0:1"_s)); // heights in pixels, as dragging makes them
        QCOMPARE(layout.toText(), u"c:100.0:0 a:300.0:0 new:150.0:0 b:200.0:1"_s);
        QVERIFY(layout.fromText(u"c:10.0:0 b:20.0:0"_s)); // the first one is new
        QCOMPARE(order(layout), u"anewcb"_s);
    }

    void aLaneThatIsGoneIsLeftOut()
    {
        LaneLayout layout = lanes({30, 20});
        QVERIFY(layout.fromText(u"gone:1.0:0 b:20.0:0 7:1:0 a:30.0:1"_s));
        QCOMPARE(layout.toText(), u"b:20.0:0 a:30.0:1"_s);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"x"_s, u"gone:1:0"_s, u"7:1:0"_s, u"-1:1:0"_s, u"0:1:0 1:1:0 1:1:0"_s,
                                    u"a:1:0 0:1:0"_s, u"0:1:1 1:1:1 2:1:1"_s, u"a:1:1"_s, u"0:nan:0 1:1:0 2:1:0"_s,
                                    u"0:-1:0 1:1:0 2:1:0"_s, u"0:1e300:0 1:1:0 2:1:0"_s, u"0:1:0 1:1:0 2:1:0 0:1:0"_s})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(const QString, text);
        LaneLayout layout = lanes({30, 20, 10});
        QVERIFY(!layout.fromText(text));
        QVERIFY(layout.isDefault());
    }
};

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lane_layout.moc"
