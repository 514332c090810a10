// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/run_origin.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "ui/events/event_panel.h"
#include "ui/shell/chip.h"
#include "ui/shell/file_desk.h"
#include "ui/shell/session_tab_bar.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Several sessions in the real window, commanded through a control that only remembers.
class TestSessionTabs : public QObject
{
    Q_OBJECT

private:
    struct Fixture : TestWindow
    {
        EventLog growing;

        using TestWindow::TestWindow;

        QString text(const QString &name) { return find<QLabel>(name)->text(); }
        SessionTabBar &tabs() { return *find<SessionTabBar>(u"sessionTabs"_s); }
        void press(Qt::Key key, Qt::KeyboardModifiers with) { QTest::keyClick(&window, key, with); }
        void turn(const QString &workspace) { find<QToolButton>(workspace)->click(); }
        bool isIn(const QString &workspace) { return find<QToolButton>(workspace)->isChecked(); }

        /// As if the user opened it and it could be read.
        std::shared_ptr<Session> opens(const QString &path)
        {
            window.open(path);
            auto session = recorded(path);
            control.open(session);
            return session;
        }

        /// As if the endpoint was connected.
        std::shared_ptr<Session> connects()
        {
            RecordingInfo info;
            info.path = u"/tmp/2026-11-30T09-14-03.jsonl"_s;
            auto session = std::make_shared<Session>(growing.shared(), info, true);
            control.connection().become({ConnectionState::Connecting, {}, {}, false});
            control.files().record({.path = info.path, .lost = {}, .problem = {}, .incidents = {}});
            control.open(session);
            control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:1"_s, {}, false});
            growing.server(1, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
            return session;
        }

        void talks(bool on)
        {
            SoundStatus sound = control.sound().status();
            sound.talking = sound.listening = on;
            control.sound().become(sound);
        }
    };

    static std::shared_ptr<Session> recorded(const QString &path)
    {
        RecordingInfo info;
        info.path = path;
        info.format = u"Turnscope recording"_s;
        static const std::shared_ptr<EventStore> spoken = SpokenSession().log().shared();
        auto session = std::make_shared<Session>(spoken, info, false);
        session->advance();
        return session;
    }

    TestSettings m_settings;

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    /// Of a run its parent and what was changed are told by the tab, and where its settings stand.
    void aRunNamesItsParent()
    {
        RunOrigin origin;
        origin.parentFile = u"booking.jsonl"_s;
        origin.changed = {u"audio.output.voice = cedar"_s};
        EventLog log;
        log.console(0, origin.frame());
        log.server(1, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        RecordingInfo info;
        info.path = u"/tmp/run.jsonl"_s;
        auto run = std::make_shared<Session>(log.shared(), info, false);
        run->advance();
        Fixture f;
        f.opens(u"/tmp/booking.jsonl"_s);
        f.control.open(run);
        QVERIFY2(f.tabs().tabToolTip(1).contains(u"run of booking.jsonl"_s), qPrintable(f.tabs().tabToolTip(1)));
        QVERIFY(f.tabs().tabToolTip(1).contains(u"cedar"_s));
        QVERIFY(!f.tabs().tabToolTip(0).contains(u"run of"_s));
        f.control.show(run);
        auto *told = f.find<QLabel>(u"settingsOrigin"_s);
        QVERIFY(!told->isHidden() && told->text().contains(u"booking.jsonl"_s));
        f.control.show(f.control.sessions()[0]);
        QVERIFY(told->isHidden());
    }

    void areThereOnceThereIsAChoice()
    {
        Fixture f;
        QVERIFY(!f.sees(u"sessionTabs"_s));
        const auto first = f.opens(u"/tmp/a/one.jsonl"_s);
        QVERIFY(!f.sees(u"sessionTabs"_s));
        const auto second = f.opens(u"/tmp/b/two & more.jsonl"_s);
        QVERIFY(f.sees(u"sessionTabs"_s));
        QCOMPARE(f.tabs().count(), 2);
        QCOMPARE(f.tabs().currentIndex(), 1);
        QCOMPARE(f.tabs().tabText(0), u"one.jsonl"_s);
        QCOMPARE(f.tabs().tabText(1), u"two && more.jsonl"_s);
        QVERIFY(f.tabs().tabToolTip(0).contains(u"/tmp/a/one.jsonl"_s));
        QVERIFY(f.window.windowTitle().contains(u"two & more"_s));
        QCOMPARE(f.tabs().elideMode(), Qt::ElideMiddle);
        f.opens(u"/tmp/b/one.jsonl"_s); // told apart from the other
        QVERIFY(f.tabs().tabText(0).contains(u"one.jsonl in a"_s));
        QVERIFY(f.tabs().tabText(2).contains(u"one.jsonl in b"_s));

        QTest::mouseClick(&f.tabs(), Qt::LeftButton, {}, f.tabs().tabRect(0).center());
        QCOMPARE(f.control.session(), first);
        QVERIFY(f.window.windowTitle().contains(u"one"_s));
        QTest::mouseClick(&f.tabs(), Qt::MiddleButton, {}, f.tabs().tabRect(1).center());
        QCOMPARE(f.control.closed, QList{second});
        QCOMPARE(f.control.session(), first);
        QTest::mouseClick(f.tabs().tabButton(1, QTabBar::RightSide), Qt::LeftButton);
        QCOMPARE(f.control.sessions(), QList{first});
        QVERIFY(!f.sees(u"sessionTabs"_s));
        f.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(f.control.sessions().isEmpty());
        QVERIFY(f.sees(u"startPage"_s));
        f.press(Qt::Key_W, Qt::ControlModifier); // nothing is left
    }

    void areWalkedByKeys()
    {
        Fixture f;
        const auto one = f.opens(u"/tmp/1.jsonl"_s);
        QVERIFY(!f.find<QAction>(u"nextTabAction"_s)->isEnabled());
        const auto two = f.opens(u"/tmp/2.jsonl"_s);
        const auto three = f.opens(u"/tmp/3.jsonl"_s);
        f.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(f.control.session(), one);
        f.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(f.control.session(), three);
        f.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(f.control.session(), one);
        f.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(f.control.session(), two);
        f.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.control.session(), one);
        f.find<EventTableView>(u"eventTable"_s)->setFocus(); // which has a use for these keys, too
        QTest::keyClick(f.find<EventTableView>(u"eventTable"_s), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(f.control.session(), two);
    }

    void areDraggedToAnotherPlace()
    {
        Fixture f;
        const auto one = f.opens(u"/tmp/1.jsonl"_s);
        const auto two = f.opens(u"/tmp/2.jsonl"_s);
        const auto three = f.opens(u"/tmp/3.jsonl"_s);
        const auto centre = [&f](int tab) { return f.tabs().tabRect(tab).center(); };
        QTest::mousePress(&f.tabs(), Qt::LeftButton, {}, centre(0));
        QCOMPARE(f.control.session(), one);
        const QPoint target = centre(2) + QPoint(f.tabs().tabRect(2).width() / 3, 0);
        for (int x = centre(0).x(); x <= target.x(); x += 8)
            QTest::mouseMove(&f.tabs(), {x, target.y()});
        QTest::mouseRelease(&f.tabs(), Qt::LeftButton, {}, target);
        QCOMPARE(f.control.sessions(), (QList{two, three, one}));
        QCOMPARE(f.control.session(), one);
        QTRY_COMPARE(f.tabs().currentIndex(), 2);
        QCOMPARE(f.tabs().tabText(2), u"1.jsonl"_s);
        QCOMPARE(f.tabs().tabText(0), u"2.jsonl"_s);
        QTest::mouseClick(f.tabs().tabButton(0, QTabBar::RightSide), Qt::LeftButton);
        QCOMPARE(f.control.sessions(), (QList{three, one}));

        f.press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.control.sessions(), (QList{one, three}));
        f.press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier); // is the first
        QCOMPARE(f.control.sessions(), (QList{one, three}));
        QCOMPARE(f.control.session(), one);
        f.opens(u"/tmp/4.jsonl"_s);
        QCOMPARE(f.control.sessions().mid(0, 2), (QList{one, three}));
    }

    void theDialogOpensSeveral()
    {
        Fixture f;
        f.window.setAskOpenSeveral([](QWidget *, const QString &, const QString &) {
            return QStringList{u"/tmp/1.jsonl"_s, u"/tmp/2.har"_s};
        });
        f.find<QAction>(u"openAction"_s)->trigger();
        QCOMPARE(f.control.files().opened, (QStringList{u"/tmp/1.jsonl"_s, u"/tmp/2.har"_s}));
        f.window.setAskOpenSeveral([](QWidget *, const QString &, const QString &) { return QStringList(); });
        f.find<QAction>(u"openAction"_s)->trigger();
        QCOMPARE(f.control.files().opened.size(), 2);
    }

    void thePaletteShowsWhatIsOpen()
    {
        Fixture f;
        const auto one = f.opens(u"/tmp/one.jsonl"_s);
        f.opens(u"/tmp/two.jsonl"_s);
        f.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *box = f.find<QLineEdit>(u"paletteBox"_s);
        QTest::keyClicks(box, u"one.jsonl"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(f.control.session(), one);
        QCOMPARE(f.control.files().opened.size(), 2); // it was not opened again
    }

    void sayAndShowWhichSessionOfAFile()
    {
        Fixture f;
        auto &files = f.control.files();
        const auto first = f.opens(u"/tmp/day.jsonl"_s);
        QVERIFY(!f.sees(u"fileSessionsButton"_s));
        QVERIFY(!f.find<QAction>(u"nextPartAction"_s)->isEnabled());
        const auto at = [](qint64 ms) { return fromMilliseconds<SessionTime>(ms); };
        files.held.all = {{EventIndex{0}, 20, {}, microseconds(4'000'000), 1},
                          {EventIndex{20}, 10, at(65'000), microseconds(2'000'000), 2}};
        first->setWatch({}, first->info());
        auto *button = f.find<QToolButton>(u"fileSessionsButton"_s);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"All 2 session(s)"_s); // its plural is the translation's
        auto *menu = f.find<QMenu>(u"fileSessionsMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 4);
        QVERIFY(menu->actions()[0]->isChecked());
        QVERIFY2(menu->actions()[3]->text().contains(u"1:05"_s) && menu->actions()[3]->text().contains(u"2 turn"_s),
                 qPrintable(menu->actions()[3]->text()));
        f.window.selection().select(EventIndex{23});
        menu->actions()[3]->trigger();
        QCOMPARE(files.held.shown, std::optional(size_t(1)));
        QCOMPARE(f.window.selection().current(), EventIndex{3}); // the same one, by the session's own number
        first->setWatch({}, first->info());
        QCOMPARE(button->text(), u"Session 2 of 2"_s);
        QVERIFY(f.window.windowTitle().contains(u"Session 2 of 2"_s));
        f.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(files.held.shown, std::optional<size_t>());
        QCOMPARE(f.window.selection().current(), EventIndex{23});
        f.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(files.held.shown, std::optional(size_t(0)));
        f.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *box = f.find<QLineEdit>(u"paletteBox"_s);
        QTest::keyClicks(box, u"session 2"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(files.held.shown, std::optional(size_t(1)));
        f.opens(u"/tmp/other.jsonl"_s);
        QVERIFY(f.tabs().tabText(0).contains(u"2/2"_s));
    }

    void openSeveralThatAreDropped()
    {
        Fixture f;
        QMimeData data;
        QList<QUrl> urls;
        for (int i = 0; i < int(FileDesk::kAtOnce) + 3; ++i)
            urls << QUrl::fromLocalFile(u"/tmp/dropped-%1.jsonl"_s.arg(i));
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.window, &drop);
        QCOMPARE(f.control.files().opened.size(), FileDesk::kAtOnce);
        QCOMPARE(f.control.files().opened.front(), u"/tmp/dropped-0.jsonl"_s);
        QVERIFY(f.text(u"errorText"_s).contains(u"23"_s));
    }

    void areLeftAsTheyWere()
    {
        Fixture f;
        const auto first = f.opens(u"/tmp/1.jsonl"_s);
        TimelineView &view = f.find<TimelineWidget>(u"timeline"_s)->view();
        auto *table = f.find<EventTableView>(u"eventTable"_s);
        f.window.selection().select(EventIndex{20});
        const SessionRange range{fromMilliseconds<SessionTime>(2000), fromMilliseconds<SessionTime>(6000)};
        view.show(range);
        view.setPlayhead(fromMilliseconds<SessionTime>(3000));
        table->verticalScrollBar()->setValue(7);
        f.opens(u"/tmp/2.jsonl"_s);
        QVERIFY(!f.window.selection().current());
        QVERIFY(view.isFitted() && !view.playhead());
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        f.window.selection().select(EventIndex{3});
        f.control.show(first);
        QCOMPARE(f.window.selection().current(), EventIndex{20});
        QVERIFY(view.range() == range);
        QCOMPARE(view.playhead(), std::optional(fromMilliseconds<SessionTime>(3000)));
        QCOMPARE(table->verticalScrollBar()->value(), 7);
        f.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(f.window.selection().current(), EventIndex{3});
        QVERIFY(view.isFitted());
    }

    void remembersWhereOneWorks()
    {
        Fixture f;
        const auto live = f.connects();
        QVERIFY(f.isIn(u"liveWorkspace"_s));
        const auto file = f.opens(u"/tmp/1.jsonl"_s);
        QVERIFY(f.isIn(u"reviewWorkspace"_s));
        f.control.show(live);
        QVERIFY(f.isIn(u"liveWorkspace"_s));
        f.control.show(file);
        QVERIFY(f.isIn(u"reviewWorkspace"_s));

        // To undo that the file was opened leads back to where one was; it stays open.
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.isIn(u"liveWorkspace"_s));
        QCOMPARE(f.control.session(), live);
        QCOMPARE(f.control.sessions().size(), 2);
        f.find<QAction>(u"redoAction"_s)->trigger();
        QVERIFY(f.isIn(u"reviewWorkspace"_s));
        QCOMPARE(f.control.session(), file);
        f.control.close(file);
        f.press(Qt::Key_Z, Qt::ControlModifier); // what is gone is not shown
        f.find<QAction>(u"redoAction"_s)->trigger();
        QCOMPARE(f.control.sessions(), QList{live});
        QCOMPARE(f.control.session(), live);
    }

    /// One that is shown already goes to Review all the same, and to undo that shows no other.
    void opensWhatIsShown()
    {
        Fixture f;
        f.opens(u"/tmp/1.jsonl"_s);
        const auto file = f.opens(u"/tmp/2.jsonl"_s);
        f.turn(u"liveWorkspace"_s);
        f.window.open(u"/tmp/2.jsonl"_s);
        QVERIFY(f.isIn(u"reviewWorkspace"_s));
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.isIn(u"liveWorkspace"_s));
        QCOMPARE(f.control.session(), file);
    }

    void tellsOfTheLiveOneBesideAnother()
    {
        Fixture f;
        const auto live = f.connects();
        QTRY_COMPARE(f.text(u"eventCount"_s).isEmpty(), false);
        const QString recording = f.find<Chip>(u"recordingSign"_s)->shown();
        QVERIFY(recording.contains(u"●"_s));
        QVERIFY(!f.sees(u"liveAside"_s));
        f.opens(u"/tmp/1.jsonl"_s);
        QVERIFY(!f.tabs().tabIcon(0).isNull() && f.tabs().tabIcon(1).isNull());
        QVERIFY(f.tabs().accessibleTabName(0).contains(u"live"_s));
        QVERIFY(!f.tabs().accessibleTabName(1).contains(u"live"_s));
        const auto sign = [&f] { return f.tabs().tabIcon(0).pixmap(16).toImage(); };
        const QImage quiet = sign();
        QCOMPARE(f.find<Chip>(u"recordingSign"_s)->shown(), recording); // it goes on
        QVERIFY(f.sees(u"liveAside"_s));
        QVERIFY(f.text(u"liveAsideText"_s).contains(u"microphone closed"_s));
        QVERIFY(!f.sees(u"liveAsideSilence"_s));

        // The microphone is never open out of sight, and its keys mean the live session.
        QTest::keyClick(&f.window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(f.control.talk().talks, QList<bool>{true});
        f.talks(true);
        QVERIFY(f.text(u"liveAsideText"_s).contains(u"microphone is open"_s));
        QVERIFY(sign() != quiet);
        QVERIFY(f.tabs().tabToolTip(0).contains(u"microphone is open"_s));
        f.turn(u"liveWorkspace"_s);
        QVERIFY(f.find<QPushButton>(u"talkButton"_s)->toolTip().contains(u"another tab"_s));
        QVERIFY(f.find<QPushButton>(u"interruptButton"_s)->toolTip().contains(u"another tab"_s));
        f.click(u"liveAsideSilence"_s);
        QCOMPARE(f.control.talk().talks.back(), false);
        f.talks(false);
        QCOMPARE(sign(), quiet);

        // What is sent is not sent by mistake.
        auto *input = f.find<QPlainTextEdit>(u"messageInput"_s);
        QVERIFY(!input->isEnabled());
        QVERIFY(input->placeholderText().contains(u"not live"_s));
        f.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(f.control.session(), live);
        QVERIFY(input->isEnabled());
        QVERIFY(!f.sees(u"liveAside"_s));
        QVERIFY(!f.find<QPushButton>(u"interruptButton"_s)->toolTip().contains(u"another tab"_s));
        f.press(Qt::Key_PageDown, Qt::ControlModifier);
        f.click(u"liveAsideGo"_s);
        QCOMPARE(f.control.session(), live);
    }

    void theLiveOneGoesOnBesideAnother()
    {
        Fixture f;
        const auto live = f.connects();
        QTRY_COMPARE(live->fold().applied(), 1U);
        f.opens(u"/tmp/1.jsonl"_s);
        for (int i = 0; i < 50; ++i)
            f.growing.server(10 + i, R"({"type":"rate_limits.updated","rate_limits":[]})");
        QTRY_COMPARE(live->fold().applied(), 51U); // by the window's tick

        // It can be interrupted from here.
        f.growing.server(100, R"({"type":"response.created","response":{"id":"resp_1","status":"in_progress"}})");
        QTRY_VERIFY(f.find<QAction>(u"interruptAction"_s)->isEnabled());
        f.press(Qt::Key_Escape, Qt::NoModifier);
        QCOMPARE(f.control.talk().interrupts, 1);

        // Its end is seen, too.
        live->finish();
        f.control.connection().become({ConnectionState::Disconnected, {}, {u"It was lost."_s, {}}, true});
        QVERIFY(!f.sees(u"liveAside"_s));
        QVERIFY(f.tabs().tabIcon(0).isNull());
        QVERIFY(f.find<Chip>(u"recordingSign"_s)->shown().contains(u"○"_s));
        QTRY_VERIFY(f.sees(u"reconnect"_s));
        QCOMPARE(f.control.sessions().size(), 2);
    }

    void asksBeforeALiveOneIsEnded()
    {
        Fixture f;
        const auto live = f.connects();
        f.press(Qt::Key_W, Qt::ControlModifier);
        auto *question = f.find<QMessageBox>(u"endSessionQuestion"_s);
        QVERIFY(question->informativeText().contains(u"2026-11-30T09-14-03.jsonl"_s));
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(f.control.closed.isEmpty());
        QTRY_VERIFY(!f.window.findChild<QMessageBox *>(u"endSessionQuestion"_s));

        f.opens(u"/tmp/1.jsonl"_s);
        QTest::mouseClick(&f.tabs(), Qt::MiddleButton, {}, f.tabs().tabRect(0).center());
        QVERIFY(f.control.closed.isEmpty());
        f.click(u"endSession"_s);
        QCOMPARE(f.control.closed, QList{live});
    }

    void tellsEachOneOfItsFile()
    {
        Fixture f;
        const auto first = f.opens(u"/tmp/1.jsonl"_s);
        const auto second = f.opens(u"/tmp/2.jsonl"_s);
        first->setWatch({.watched = true, .fate = LogFate::Gone}, first->info());
        QVERIFY(!f.sees(u"errorText"_s)); // of another file
        f.control.show(first);
        QTRY_VERIFY(f.sees(u"errorText"_s));
        f.control.show(second);
        QVERIFY(!f.sees(u"errorText"_s));
    }

    /// Whatever is open, the window stays as wide as it is, and the tabs can be told.
    void everythingFits()
    {
        Fixture f;
        f.connects();
        f.talks(true);
        for (int i = 0; i < 14; ++i)
            f.opens(u"/tmp/%1-%2.jsonl"_s.arg(i).arg(QString(120, u'w')));
        QCoreApplication::processEvents();
        QCOMPARE(f.window.width(), 1280);
        QVERIFY(f.window.minimumSizeHint().width() <= 1280);
        QWidget *row = f.find<QWidget>(u"sessionTabRow"_s);
        QVERIFY(row->rect().contains(f.find<QWidget>(u"liveAside"_s)->geometry()));
        QVERIFY(row->height() <= 40);
        for (int i = 0; i < f.tabs().count(); ++i)
            QVERIFY(f.tabs().tabRect(i).width() >= 100 && f.tabs().tabRect(i).width() <= 260);
        QVERIFY(f.tabs().visibleRegion().boundingRect().intersects(f.tabs().tabRect(f.tabs().currentIndex())));
        QVERIFY(f.find<QLabel>(u"liveAsideText"_s)->width() >= 200); // what must be seen
    }

    /// Writes pictures for people.
    void looksRight()
    {
        QDir().mkpath(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                Fixture f(size);
                f.themes.setMode(mode);
                f.themes.dressApplication();
                const auto save = [&](const QString &what) {
                    const QString name =
                        u"tabs-%1-%2-%3.png"_s.arg(what, mode == ThemeSwitch::Mode::Dark ? u"dark"_s : u"light"_s)
                            .arg(size.width());
                    QVERIFY(stillPicture(f.window).save(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name));
                };
                f.connects();
                f.opens(u"/tmp/order-desk.jsonl"_s);
                f.opens(u"/tmp/a-rather-long-name-of-a-log-that-another-tool-wrote.har"_s);
                save(u"quiet"_s);
                f.talks(true);
                save(u"talking"_s);
                f.turn(u"liveWorkspace"_s);
                save(u"live-of-a-file"_s);
            }
        }
    }
};

QTEST_MAIN(TestSessionTabs)
#include "tst_session_tabs.moc"
