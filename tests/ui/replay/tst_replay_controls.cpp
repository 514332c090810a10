// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
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
        for (int step = 0; step < 12; ++step) { // a frame each, and so longer than it takes to select
            f.replay().at += milliseconds(150);
            QTRY_COMPARE(f.timeline().view().playhead(), f.replay().at);
        }
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

    /// A step is one seek, however many views go along.
    void aStepSeeksOnce()
    {
        Fixture f;
        f.timeline().plot().setFocus();
        f.replay().at = at(0);
        for (const Qt::Key key : {Qt::Key_BracketRight, Qt::Key_BracketRight, Qt::Key_BracketLeft, Qt::Key_Period}) {
            f.replay().seeks.clear();
            f.press(key);
            QCOMPARE(f.replay().seeks.size(), 1);
            QCOMPARE(f.timeline().view().playhead(), f.replay().at);
        }
    }

    void stopLeadsBackAndPlayGoesOn()
    {
        Fixture f;
        f.timeline().plot().setFocus();
        f.replay().at = at(6000);
        f.press(Qt::Key_J);
        f.press(Qt::Key_J);
        QCOMPARE(f.replay().status().speed, -2.0);
        f.action(u"replayStop"_s)->trigger();
        QVERIFY(!f.replay().status().playing);
        QCOMPARE(f.replay().at, at(0));
        QCOMPARE(f.timeline().view().playhead(), at(0));
        f.press(Qt::Key_Space);
        QVERIFY(f.replay().status().playing);
        QCOMPARE(f.replay().status().speed, 1.0);
        f.replay().setSpeed(0.75); // which was chosen, and stays
        f.action(u"replayStop"_s)->trigger();
        QCOMPARE(f.replay().status().speed, 0.75);
    }

    void slowerIsSlowerBackwardsToo()
    {
        Fixture f;
        f.timeline().plot().setFocus();
        f.press(Qt::Key_J);
        f.press(Qt::Key_J);
        f.action(u"replaySlower"_s)->trigger();
        QCOMPARE(f.replay().status().speed, -1.5);
        f.action(u"replayFaster"_s)->trigger();
        QCOMPARE(f.replay().status().speed, -2.0);
    }

    /// What a replay passes is one step of the way back, and raises nothing over what one looks at.
    void aReplayPassesQuietly()
    {
        Fixture f;
        QCoreApplication::processEvents(); // the docks come
        f.window.selection().select(EventIndex{3});
        auto *settings = f.find<QDockWidget>(u"settingsDock"_s);
        settings->raise();
        QTRY_VERIFY(!settings->visibleRegion().isEmpty());
        f.replay().play(at(SpokenSession::kAnswer), std::nullopt);
        QSet<quint32> passed;
        for (int ms = 0; passed.size() < 6 && ms < 8000; ms += 400) {
            const auto before = f.window.selection().current();
            f.replay().at = at(SpokenSession::kAnswer + ms);
            (void)QTest::qWaitFor([&] { return f.window.selection().current() != before; }, 300);
            passed << number(*f.window.selection().current());
        }
        QVERIFY(passed.size() >= 6);
        QVERIFY(!settings->visibleRegion().isEmpty());
        f.replay().pause();
        f.window.selection().goBack();
        QCOMPARE(f.window.selection().current(), EventIndex{3});
        QVERIFY(!f.window.selection().canGoBack());
    }

    /// The user cuts in: events of the second turn come before the last of the first.
    void theTurnOfWhatIsSelectedIsPlayed()
    {
        Fixture f;
        const auto turns = f.session->conversation().turns();
        QVERIFY(turns[TurnIndex{1}].firstEvent <= turns[TurnIndex{0}].lastEvent);
        f.window.selection().select(turns[TurnIndex{1}].firstEvent);
        f.action(u"replayTurn"_s)->trigger();
        QCOMPARE(f.replay().plays.last().first, turns[TurnIndex{1}].range.begin);
        f.window.selection().select(TurnIndex{0}, turns[TurnIndex{1}].firstEvent);
        f.action(u"replayTurn"_s)->trigger();
        QCOMPARE(f.replay().plays.last().first, turns[TurnIndex{0}].range.begin);
        f.action(u"replayItem"_s)->trigger(); // the turn itself
        QCOMPARE(f.replay().plays.last().first, turns[TurnIndex{0}].range.begin);
    }

    void playingFromElsewhereEndsALoop()
    {
        Fixture f;
        const SessionRange loop{at(9000), at(10000)};
        f.replay().setLoop(loop);
        Q_EMIT f.timeline().playWanted(at(9500));
        QCOMPARE(f.replay().status().loop, loop);
        Q_EMIT f.timeline().playWanted(at(2000));
        QVERIFY(!f.replay().status().loop);
        QCOMPARE(f.replay().plays.last().first, at(2000));
    }

    void everyThingHasAPlayButton()
    {
        Fixture f;
        ConversationView &view = *f.find<ConversationView>(u"conversation"_s);
        view.scrollTo(view.model()->index(0, 0));
        QCoreApplication::processEvents();
        const QRect bubble = view.visualRect(view.model()->index(0, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(bubble.right() - 27, bubble.top() + 15));
        QCOMPARE(f.replay().plays.size(), 1);
        QVERIFY(f.replay().plays.last().first >= at(SpokenSession::kVoice - 400));
        for (const QString &name : {u"inspectorPlay"_s, u"playTurn"_s}) {
            f.window.selection().select(f.session->conversation().turns()[TurnIndex{0}].firstEvent);
            const qsizetype before = f.replay().plays.size();
            auto *button = f.find<QToolButton>(name);
            QVERIFY2(button->isEnabled() && !button->text().isEmpty(), qPrintable(name));
            button->click();
            QCOMPARE(f.replay().plays.size(), before + 1);
        }
        f.timeline().plot().setMeasure(std::pair(at(5000), at(4000)));
        Q_EMIT f.timeline().plot().menuWanted({}, u"you"_s, at(4500));
        QAction *measured = nullptr;
        for (QMenu *menu : f.timeline().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                measured = action->objectName() == u"playMeasured"_s ? action : measured;
        }
        QVERIFY(measured && measured->isEnabled());
        measured->trigger();
        QCOMPARE(f.replay().plays.last(), std::pair(at(4000), std::optional(at(5000))));
    }

    /// Where a letter looks for an entry, it is not the replay's; where it does not, it is.
    void lettersAreLeftToWhatLooksForThem()
    {
        Fixture f;
        QComboBox choices(&f.window);
        choices.addItems({u"Alpha"_s, u"Lima"_s});
        choices.show();
        choices.setFocus();
        QTest::keyClick(&choices, Qt::Key_L);
        QCOMPARE(choices.currentText(), u"Lima"_s);
        QVERIFY(f.replay().plays.isEmpty());
        auto *bubbles = f.find<ConversationView>(u"conversation"_s);
        bubbles->setFocus();
        QTest::keyClick(bubbles, Qt::Key_L); // begins no search there
        QCOMPARE(f.replay().plays.size(), 1);
        f.replay().pause();
        QTest::keyClick(bubbles, Qt::Key_W);
        QTest::keyClick(bubbles, Qt::Key_L); // goes on with one
        QCOMPARE(f.replay().plays.size(), 1);
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
        const QImage dark = stillPicture(*view.viewport());
        f.replay().play(at(SpokenSession::kVoice + 900), std::nullopt);
        QTRY_VERIFY(view.viewport()->grab().toImage() != dark);
        f.replay().pause();
        QTRY_COMPARE(view.viewport()->grab().toImage(), dark);
    }
};

QTEST_MAIN(TestReplayControls)
#include "tst_replay_controls.moc"
