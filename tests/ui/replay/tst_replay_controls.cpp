// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "tests/ui/support/test_window.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The replay, as it is commanded and shown in the real window.
class TestReplayControls : public QObject
{
    Q_OBJECT

private:
    static SessionTime at(qint64 ms) { return SessionTime(milliseconds(ms)); }

    static QAction *actionOf(TestWindow &f, const QString &name)
    {
        const QList<QAction *> actions = f.find<QMenu>(u"replayMenu"_s)->actions();
        const auto named = std::ranges::find(actions, name, &QObject::objectName);
        return named == actions.end() ? nullptr : *named;
    }

    struct Fixture : TestWindow
    {
        SpokenSession spoken;
        std::shared_ptr<Session> session;

        Fixture()
        {
            (void)QTest::qWaitForWindowActive(&window);
            session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), true);
            session->advance();
            session->finish();
            control.show(session);
            ReplayStatus status;
            status.available = true;
            replay().become(status);
        }

        FakeReplayControl &replay() { return control.replay(); }
        QAction *action(const QString &name) { return actionOf(*this, name); }
        TimelineWidget &timeline() { return *find<TimelineWidget>(u"timeline"_s); }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(&timeline().plot(), key, modifiers);
        }
    };

    TestSettings m_settings;

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void withoutASessionNothingCanBePlayed()
    {
        TestWindow f;
        QVERIFY(!actionOf(f, u"replayPlay"_s)->isEnabled());
        actionOf(f, u"replayPlay"_s)->trigger();
        QVERIFY(f.control.replay().plays.isEmpty());
    }

    void spacePlaysAndPauses()
    {
        Fixture f;
        f.timeline().plot().setFocus();
        f.replay().at = at(4000);
        f.press(Qt::Key_Space);
        QCOMPARE(f.replay().plays.size(), 1);
        QCOMPARE(f.replay().plays[0].first, at(4000));
        QVERIFY(f.action(u"replayPlay"_s)->text().contains(u"Pause"_s));
        f.press(Qt::Key_Space);
        QVERIFY(!f.replay().status().playing);
    }

    void aSpaceIsALetterWhereOneTypes()
    {
        Fixture f;
        auto *filter = f.find<QLineEdit>(u"eventFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"a b"_s);
        QVERIFY(f.replay().plays.isEmpty());
        QVERIFY(filter->text().startsWith(u"a b"_s));
    }

    void shuttles()
    {
        Fixture f;
        f.timeline().plot().setFocus();
        f.press(Qt::Key_L);
        QVERIFY(f.replay().status().playing);
        QCOMPARE(f.replay().status().speed, 1.0);
        f.press(Qt::Key_L);
        f.press(Qt::Key_L);
        QCOMPARE(f.replay().status().speed, 4.0);
        f.press(Qt::Key_L);
        f.press(Qt::Key_L);
        QCOMPARE(f.replay().status().speed, 8.0);
        f.press(Qt::Key_J);
        QCOMPARE(f.replay().status().speed, -1.0);
        f.press(Qt::Key_J);
        QCOMPARE(f.replay().status().speed, -2.0);
        f.press(Qt::Key_K);
        QVERIFY(!f.replay().status().playing);
        QCOMPARE(f.replay().status().speed, 1.0);
    }

    void stepsByTurnAndByEvent()
    {
        Fixture f;
        f.timeline().plot().setFocus();
        const auto turns = f.session->conversation().turns();
        f.replay().at = at(0);
        f.press(Qt::Key_BracketRight);
        QCOMPARE(f.window.selection().current(), turns[0].firstEvent);
        QCOMPARE(f.replay().at, f.session->events().at(turns[0].firstEvent));
        f.press(Qt::Key_Period);
        QCOMPARE(number(*f.window.selection().current()), number(turns[0].firstEvent) + 1);
        f.press(Qt::Key_Comma);
        QCOMPARE(f.window.selection().current(), turns[0].firstEvent);
    }

    void thePlayheadAndTheSelectionFollow()
    {
        Fixture f;
        f.replay().play(at(SpokenSession::kAnswer + 300), std::nullopt);
        QTRY_COMPARE(f.timeline().view().playhead(), at(SpokenSession::kAnswer + 300));
        QTRY_VERIFY(f.window.selection().current().has_value());
        f.replay().at = at(SpokenSession::kSecondAnswer + 1000);
        QTRY_COMPARE(f.timeline().view().playhead(), f.replay().at);
        QTRY_VERIFY(f.session->events().at(*f.window.selection().current()) > at(SpokenSession::kSecondAnswer - 3000));
        QCOMPARE(f.replay().at, at(SpokenSession::kSecondAnswer + 1000)); // following seeks nothing
        f.action(u"replayFollow"_s)->setChecked(false);
        f.window.selection().select(std::nullopt);
        f.replay().at = at(SpokenSession::kSecondAnswer + 2000);
        QTest::qWait(200);
        QVERIFY(!f.window.selection().current());
    }

    void itGoesWhereTheUserGoes()
    {
        Fixture f;
        f.window.selection().select(EventIndex{40});
        QCOMPARE(f.replay().at, f.session->events().at(EventIndex{40}));
        f.timeline().view().setPlayhead(at(5000));
        QCOMPARE(f.replay().at, at(5000));
    }

    void theRulerScrubs()
    {
        Fixture f;
        TimelinePlot &plot = f.timeline().plot();
        QTRY_VERIFY(plot.isVisible() && plot.lanes().front()->rect().width() > 100);
        const QRect lane = plot.lanes().front()->rect();
        const QPoint ruler(lane.left() + lane.width() / 2, lane.top() - 6);
        QTest::mousePress(&plot, Qt::LeftButton, {}, ruler);
        QCOMPARE(f.replay().scrubs.size(), 1);
        for (int i = 1; i <= 20; ++i)
            QTest::mouseMove(&plot, ruler + QPoint(i * 4, 0));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, ruler + QPoint(80, 0));
        QVERIFY(f.replay().scrubs.size() < 10); // each has time to sound
        const SessionTime there = plot.scale().time(ruler.x() + 80);
        QTRY_COMPARE(f.replay().at, there);
        QCOMPARE(f.timeline().view().playhead(), there);
    }

    void loopsWhatIsMeasuredOrSelected()
    {
        Fixture f;
        QAction *loop = f.action(u"replayLoop"_s);
        loop->trigger();
        QVERIFY(!loop->isChecked()); // there is nothing
        f.timeline().plot().setMeasure(std::pair(at(5000), at(4000)));
        loop->trigger();
        QCOMPARE(f.replay().status().loop, (SessionRange{at(4000), at(5000)}));
        QVERIFY(loop->isChecked());
        loop->trigger();
        QVERIFY(!f.replay().status().loop);
        f.timeline().plot().setMeasure(std::nullopt);
        f.window.selection().select(f.session->conversation().turns()[0].firstEvent);
        loop->trigger();
        QCOMPARE(f.replay().status().loop, f.session->conversation().turns()[0].range);
    }

    void playsATurnAndABubbleAlone()
    {
        Fixture f;
        const Turn &turn = f.session->conversation().turns()[0];
        f.window.selection().select(turn.firstEvent);
        f.action(u"replayTurn"_s)->trigger();
        QCOMPARE(f.replay().plays.last().first, turn.range.begin);
        QCOMPARE(f.replay().plays.last().second, turn.range.end);
        for (const Item &item : f.session->conversation().items()) {
            if (!item.playback)
                continue;
            f.window.selection().select(item.lastEvent);
            f.action(u"replayItem"_s)->trigger();
            QCOMPARE(f.replay().plays.last().first, item.playback->begin);
        }
    }

    void showsHowItIsReplayed()
    {
        Fixture f;
        ReplayStatus status = f.replay().status();
        status.why = u"This log holds no audio: replayed silently, in time."_s;
        f.replay().become(status);
        QCOMPARE(f.find<QLabel>(u"replayWhy"_s)->text(), status.why);
        status.why.clear();
        status.cutAnswers = 2;
        status.speed = 0.75;
        f.replay().become(status);
        QVERIFY(f.find<QLabel>(u"replayWhy"_s)->text().startsWith(u"2 "_s));
        QVERIFY(f.find<QToolButton>(u"transportSpeed"_s)->text().startsWith(u"0.75"_s));
        f.action(u"replayAsSent"_s)->trigger();
        QCOMPARE(f.replay().status().hearing, ReplayHearing::AsSent);
    }

    void setsLevels()
    {
        Fixture f;
        f.find<QSlider>(u"modelLevel"_s)->setValue(50);
        f.find<QToolButton>(u"youMute"_s)->click();
        f.find<QCheckBox>(u"levelsApart"_s)->click();
        const ReplayLevels levels = f.replay().status().levels;
        QCOMPARE(levels.model.gain, 0.5F);
        QVERIFY(levels.you.muted && !levels.model.muted && levels.apart);
    }

    void wordsAreLitAsTheyAreSaid()
    {
        Fixture f;
        ConversationView &view = *f.find<ConversationView>(u"conversation"_s);
        f.action(u"replayFollow"_s)->setChecked(false);
        view.setFollowing(false);
        f.window.selection().select(std::nullopt);
        QTest::qWait(100);
        const QImage dark = view.viewport()->grab().toImage();
        f.replay().play(at(SpokenSession::kVoice + 900), std::nullopt);
        QTRY_VERIFY(view.viewport()->grab().toImage() != dark);
        f.replay().pause();
        QTRY_COMPARE(view.viewport()->grab().toImage(), dark);
    }
};

QTEST_MAIN(TestReplayControls)
#include "tst_replay_controls.moc"
