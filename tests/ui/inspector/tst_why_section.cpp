// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/inspector/why_section.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What the inspector answers of a selected turn, and of a moment that is asked for.
class WhySectionTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        Selection selection;
        SessionTurns turns;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        WhySection section{selection, turns, themes};

        std::shared_ptr<Session> open(const EventLog &log, bool live = false)
        {
            auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), live);
            session->advance();
            turns.setSession(session);
            return session;
        }

        QLabel *label() const { return section.findChild<QLabel *>(u"whyAnswer"_s); }
        QTimer *later() const { return section.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly); }

        /// Once it rests.
        QString text() const
        {
            if (!QTest::qWaitFor([this] { return !later()->isActive(); }))
                qFatal("no answer comes");
            return section.isHidden() ? QString() : label()->text();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void saysNothingOfNothing()
    {
        Fixture f;
        QVERIFY(f.section.isHidden());
        const SpokenSession spoken;
        f.open(spoken.log());
        QVERIFY(f.section.isHidden());
    }

    /// Each cause with its rank, how sure it is, and the events that prove it, as links that select them.
    void answersOfTheSelectedTurn()
    {
        Fixture f;
        const SpokenSession spoken;
        const auto session = f.open(spoken.log());
        f.selection.select(session->conversation().turns()[0].firstEvent);
        QVERIFY2(f.text().contains(u"Turn 1"_s) && f.text().contains(Why::text(Question::Slow)), qPrintable(f.text()));
        QVERIFY(f.text().contains(Why::text(Question::Stopped)));
        QVERIFY(f.text().contains(u"proven"_s));
        const auto link = QRegularExpression(u"href=.(\\d+)"_s).match(f.text());
        QVERIFY(link.hasMatch());
        Q_EMIT f.label()->linkActivated(link.captured(1));
        QCOMPARE(f.selection.current(), std::optional(EventIndex{link.captured(1).toUInt()}));
        QVERIFY(f.text().contains(u"Turn 1"_s)); // which is of the same turn
    }

    /// A turn that raises no question says so, with what it measured.
    void saysThatNothingWasWrong()
    {
        Fixture f;
        LatencyBudget budget;
        budget.set(Segment::Whole, milliseconds(100'000));
        f.turns.setBudget(budget);
        const SpokenSession spoken;
        const auto session = f.open(spoken.log());
        f.selection.select(session->conversation().turns()[1].firstEvent);
        QVERIFY2(f.text().contains(u"Nothing was late"_s), qPrintable(f.text()));
        QVERIFY(!f.text().contains(Why::text(Question::Slow)));
        budget.set(Segment::Whole, milliseconds(1));
        f.turns.setBudget(budget); // and follows the budget
        QVERIFY(f.text().contains(Why::text(Question::Slow)));
    }

    void answersForAMoment()
    {
        Fixture f;
        const SpokenSession spoken;
        const auto session = f.open(spoken.log());
        f.section.ask(SessionTime(std::chrono::seconds(1))); // before the first word
        QVERIFY2(f.text().contains(u"Between turns"_s), qPrintable(f.text()));
        f.selection.select(session->conversation().turns()[1].firstEvent);
        QVERIFY(!f.text().contains(u"Between turns"_s));
        QVERIFY(!f.section.isAsked());
    }

    /// Of a stretch that is measured: of all that lies in it, and of nothing else; until it is measured no more.
    void answersForAStretch()
    {
        Fixture f;
        const SpokenSession spoken;
        const auto session = f.open(spoken.log());
        const auto at = [](qint64 ms) { return fromMilliseconds<SessionTime>(ms); };
        f.section.ask(SessionRange{at(500), at(2500)});
        QVERIFY(f.section.isAskedOfStretch());
        QVERIFY2(f.text().contains(u"Measured: 00:00.500"_s) && f.text().contains(u"Between turns"_s),
                 qPrintable(f.text()));
        QVERIFY(!f.text().contains(u"Turn 1 "_s));
        f.section.ask(SessionRange{at(500), at(SpokenSession::kEnd)});
        QVERIFY2(f.text().contains(u"Turn 1 · "_s) && f.text().contains(u"Between turns"_s), qPrintable(f.text()));
        LatencyBudget budget;
        budget.set(Segment::Whole, milliseconds(100'000));
        f.turns.setBudget(budget);
        f.section.ask(SessionRange{at(13'000), at(13'500)});
        QVERIFY2(f.text().contains(u"Nothing was late, silent or cut in the 1 turn"_s), qPrintable(f.text()));
        f.selection.select(session->conversation().turns()[0].firstEvent);
        QVERIFY(!f.text().contains(u"Measured"_s));
        QVERIFY(!f.section.isAskedOfStretch());
    }

    /// Of a turn that is selected itself, though its first event may be another's too.
    void answersOfTheTurnItself()
    {
        Fixture f;
        const SpokenSession spoken;
        const auto session = f.open(spoken.log());
        for (quint32 i = 0; i < 2; ++i) {
            f.selection.select(TurnIndex{i}, session->conversation().turns()[TurnIndex{i}].firstEvent);
            QVERIFY2(f.text().contains(u"Turn %1"_s.arg(i + 1)), qPrintable(f.text()));
            QVERIFY2(!f.text().contains(u"Turn %1"_s.arg(2 - i)), qPrintable(f.text()));
        }
    }

    /// Without times nobody is said to be in time.
    void judgesNoDelayWithoutTimes()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .server(
                1,
                R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})")
            .server(2, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})")
            .server(
                3,
                R"({"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}})")
            .server(
                4,
                R"({"type":"response.output_text.done","response_id":"r","item_id":"a","content_index":0,"text":"Hello."})")
            .server(5, R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
        RecordingInfo info;
        info.times = RecordingInfo::Times::None;
        auto session = std::make_shared<Session>(log.shared(), info, false);
        session->advance();
        f.turns.setSession(session);
        f.selection.select(EventIndex{1});
        QVERIFY2(f.text().contains(u"not known"_s), qPrintable(f.text()));
        QVERIFY(!f.text().contains(u"Nothing was late"_s));
    }

    /// Of a session that goes on the answer comes with what came.
    void followsALiveSession()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .client(
                5,
                R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})")
            .server(
                10,
                R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})")
            .client(20, R"({"type":"response.create","event_id":"c1"})");
        const auto session = f.open(log, true);
        f.selection.select(EventIndex{2});
        const QString before = f.text();
        QVERIFY2(before.contains(u"goes on"_s), qPrintable(before));
        log.server(30,
                   R"({"type":"error","error":{"code":"invalid_value","message":"No such voice.","event_id":"c1"}})");
        session->advance();
        session->finish();
        QTRY_VERIFY2(f.text().contains(u"No such voice."_s), qPrintable(f.text()));
    }

    /// Who holds a key down in the list of events waits for no answer in between.
    void answersWhenTheSelectionRests()
    {
        Fixture f;
        const SpokenSession spoken;
        const auto session = f.open(spoken.log());
        const auto turns = session->conversation().turns();
        f.selection.select(turns[0].firstEvent);
        const QString first = f.text();
        QVERIFY(first.contains(u"Turn 1"_s));
        f.selection.select(turns[1].firstEvent);
        QCOMPARE(f.label()->text(), first); // so far
        QVERIFY(f.later()->isActive());
        QVERIFY2(f.text().contains(u"Turn 2"_s), qPrintable(f.text()));

        // The same turn has the same answer.
        QCOMPARE(f.turns.turnOf(turns[1].lastEvent), std::optional(TurnIndex{1}));
        f.selection.select(turns[1].lastEvent);
        QVERIFY(!f.later()->isActive());
        QVERIFY(f.text().contains(u"Turn 2"_s));
        f.selection.select(turns[0].firstEvent);
        f.selection.select(turns[1].firstEvent); // and back
        QVERIFY(!f.later()->isActive());
        f.selection.select(std::nullopt);
        QVERIFY(f.section.isHidden()); // at once
        f.section.ask(SessionTime(std::chrono::seconds(1)));
        QVERIFY(!f.section.isHidden()); // as well
    }

    void answersNothingThatCannotBeSeen()
    {
        Selection selection;
        SessionTurns turns;
        const ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        QWidget panel;
        WhySection section(selection, turns, themes, &panel);
        const auto *label = section.findChild<QLabel *>(u"whyAnswer"_s);
        const SpokenSession spoken;
        const auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        session->advance();
        turns.setSession(session);
        selection.select(session->conversation().turns()[0].firstEvent);
        QTest::qWait(3 * int(WhySection::kCalm.count()));
        QVERIFY(label->text().isEmpty());
        panel.show();
        QVERIFY(section.isVisible());
        QVERIFY2(label->text().contains(u"Turn 1"_s), qPrintable(label->text()));
    }

    /// From the menu, at the timeline's cursor.
    void theWindowAsks()
    {
        const SpokenSession spoken;
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        MainWindow window(control, themes, preferences, QDir::tempPath());
        window.resize(1280, 800);
        window.show();
        auto *ask = window.findChild<QAction *>(u"whyAction"_s);
        QVERIFY(ask && !ask->shortcut().isEmpty());
        ask->trigger(); // nothing is open, nothing happens
        auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
        session->advance();
        control.show(session);
        QCoreApplication::processEvents(); // the docks come
        ask->trigger();                    // the last turn that raises a question
        QCOMPARE(window.selection().current(), std::optional(session->conversation().turns()[1].firstEvent));
        window.selection().select(std::nullopt);
        window.findChild<TimelineWidget *>()->view().setPlayhead(SessionTime(std::chrono::seconds(6)));
        ask->trigger();
        const auto *answer = window.findChild<QLabel *>(u"whyAnswer"_s);
        QVERIFY(answer->isVisible());
        QVERIFY2(answer->text().contains(Why::text(Question::Slow)), qPrintable(answer->text()));
        window.findChild<TimelineWidget *>()->view().setPlayhead(SessionTime(std::chrono::seconds(1)));
        ask->trigger(); // with nothing below it
        QVERIFY2(answer->text().contains(u"Between turns"_s), qPrintable(answer->text()));
        QTRY_VERIFY(answer->height() >= answer->heightForWidth(answer->width()));

        // What is measured is asked about, as long as it is.
        auto *timeline = window.findChild<TimelineWidget *>();
        timeline->measureSpan(SessionRange{fromMilliseconds<SessionTime>(500), fromMilliseconds<SessionTime>(2500)});
        QTRY_VERIFY2(answer->text().contains(u"Measured: 00:00.500"_s), qPrintable(answer->text()));
        timeline->measureSpan(std::nullopt);
        QTRY_VERIFY(!answer->isVisible() || !answer->text().contains(u"Measured"_s));
    }

    /// An hour of turns, and the answer is there with the next frame all the same.
    void takesNoLongerForALongLog()
    {
        EventLog log;
        constexpr int turns = 3000;
        for (int i = 0; i < turns; ++i) {
            const QByteArray id = QByteArray::number(i);
            log.then(Direction::Client, R"({"type":"response.create","event_id":"c)" + id + R"("})")
                .then(Direction::Server, R"({"type":"error","error":{"code":"invalid_value","message":"No )" + id
                                             + R"(.","event_id":"c)" + id + R"("}})")
                .then(Direction::Server,
                      R"({"type":"response.created","response":{"id":"r)" + id + R"(","status":"in_progress"}})")
                .then(Direction::Server,
                      R"({"type":"response.done","response":{"id":"r)" + id + R"(","status":"failed"}})");
        }
        Fixture f;
        const auto session = f.open(log);
        QTRY_COMPARE(f.turns.all().size(), session->conversation().turns().size());
        const auto last = session->conversation().turns().back();
        QBENCHMARK_ONCE
        {
            f.selection.select(last.firstEvent);
            QVERIFY(!f.text().isEmpty());
        }
        QVERIFY(f.text().contains(Why::text(Question::Silent)));
    }
};

QTEST_MAIN(WhySectionTest)
#include "tst_why_section.moc"
