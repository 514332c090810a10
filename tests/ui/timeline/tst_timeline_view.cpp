// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace turnscope;

namespace {

SessionRange range(microseconds begin, microseconds end)
{
    return {SessionTime(begin), SessionTime(end)};
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordingIsShownWhole()
    {
        TimelineView view;
        view.reset(SessionTime(90s), false);
        QVERIFY(view.range() == range(0s, 90s));
        QVERIFY(view.isFitted());
        QVERIFY(!view.isFollowing());
    }

    void aRecordingThatLoadsStaysWhole()
    {
        TimelineView view;
        view.reset(SessionTime(0s), false);
        view.setEnd(SessionTime(40s));
        QVERIFY(view.range() == range(0s, 40s));
        view.show(range(10s, 20s));
        view.setEnd(SessionTime(80s));
        QVERIFY(view.range() == range(10s, 20s));
    }

    void aLiveSessionSlides()
    {
        TimelineView view;
        view.reset(SessionTime(0s), true);
        QVERIFY(view.isFollowing());
        view.setEnd(SessionTime(5s));
        QVERIFY(view.range() == range(0s, 20s));
        QSignalSpy moved(&view, &TimelineView::rangeChanged);
        view.setEnd(SessionTime(30s));
        QVERIFY(view.range() == range(10s, 30s));
        QCOMPARE(moved.count(), 1);
    }

    void panningAwayStopsFollowing()
    {
        TimelineView view;
        view.reset(SessionTime(60s), true);
        QSignalSpy following(&view, &TimelineView::followingChanged);
        view.pan(-5s);
        QVERIFY(!view.isFollowing());
        QCOMPARE(following.count(), 1);
        QVERIFY(view.range() == range(35s, 55s));
        view.setEnd(SessionTime(70s));
        QVERIFY(view.range() == range(35s, 55s));
        view.setFollowing(true);
        QVERIFY(view.range() == range(50s, 70s));
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        TimelineView view;
        view.reset(SessionTime(100s), false);
        view.zoom(0.5, SessionTime(20s));
        QVERIFY(view.range() == range(10s, 60s));
        view.zoom(0.5, SessionTime(20s));
        QVERIFY(view.range() == range(15s, 40s));
    }

    void zoomWhileFollowingKeepsTheEnd()
    {
        TimelineView view;
        view.reset(SessionTime(100s), true);
        view.zoom(0.5, SessionTime(85s));
        QVERIFY(view.isFollowing());
        QVERIFY(view.range() == range(90s, 100s));
    }

    void staysInsideTheSession()
    {
        TimelineView view;
        view.reset(SessionTime(100s), false);
        view.zoom(1000, SessionTime(50s));
        QVERIFY(view.range() == range(0s, 100s));
        view.zoom(0.1, SessionTime(50s));
        view.pan(-1h);
        QVERIFY(view.range() == range(0s, 10s));
        view.pan(1h);
        QVERIFY(view.range() == range(90s, 100s));
        view.zoom(1e-30, SessionTime(95s));
        QCOMPARE(view.range().length(), TimelineView::kShortest);
        view.zoom(-1, SessionTime(95s));
        QCOMPARE(view.range().length(), TimelineView::kShortest);
    }

    void revealMovesOnlyWhenItMust()
    {
        TimelineView view;
        view.reset(SessionTime(100s), false);
        view.show(range(40s, 50s));
        view.reveal(SessionTime(41s));
        QVERIFY(view.range() == range(40s, 50s));
        view.reveal(SessionTime(60s));
        QVERIFY(view.range() == range(51s, 61s));
        view.reveal(SessionTime(0s));
        QVERIFY(view.range() == range(0s, 10s));
    }
};

QTEST_APPLESS_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
