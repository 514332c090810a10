// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "ui/events/filter_box.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/pane_frame.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/workspaces.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Workspaces, their tool bars and what stands in place of them while nothing is open, in the real window.
class TestWorkspaces : public QObject
{
    Q_OBJECT

private:
    struct Fixture : TestWindow
    {
        using TestWindow::TestWindow;

        /// As if the file was opened by the user and could be read.
        void opens(const QString &path)
        {
            window.open(path);
            RecordingInfo info;
            info.path = path;
            auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
            session->advance();
            control.show(session);
        }

        void connects()
        {
            control.connection().become({ConnectionState::Connecting, {}, {}, false});
            control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:1"_s, {}, false});
        }
    };

    /// Nothing visible in the tool bar lies over something else, or reaches out of it.
    static void fits(Fixture &f)
    {
        QWidget *bar = f.find<QWidget>(u"sessionToolBar"_s);
        QRect before;
        QList<QWidget *> parts;
        for (QWidget *part : bar->findChildren<QWidget *>()) {
            if (part->isVisible() && part->window() == &f.window
                && (qobject_cast<QAbstractButton *>(part) || qobject_cast<QLineEdit *>(part))
                && !qobject_cast<QLineEdit *>(part->parentWidget()))
                parts << part;
        }
        QVERIFY(parts.size() > 5);
        const auto place = [bar](QWidget *part) { return QRect(part->mapTo(bar, QPoint()), part->size()); };
        std::sort(parts.begin(), parts.end(),
                  [&](QWidget *a, QWidget *b) { return place(a).left() < place(b).left(); });
        for (QWidget *part : parts) {
            const QRect rect = place(part);
            QVERIFY2(bar->rect().contains(rect), qPrintable(part->objectName()));
            QVERIFY2(!before.intersects(rect), qPrintable(part->objectName()));
            QVERIFY2(rect.width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
            before = rect;
        }
    }

    TestSettings m_settings;

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void beginsWithTheStartPage()
    {
        Fixture f;
        QVERIFY(f.sees(u"startPage"_s));
        for (const QDockWidget *dock : f.window.findChildren<QDockWidget *>())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        QVERIFY(!f.sees(u"recordingSign"_s)); // there is nothing to tell
        QVERIFY(!f.find<QToolButton>(u"reviewWorkspace"_s)->isEnabled());
        QVERIFY(f.find<QToolButton>(u"reviewWorkspace"_s)->toolTip().contains(u"open session"_s));

        f.opens(u"/tmp/a.jsonl"_s);
        QVERIFY(!f.sees(u"startPage"_s));
        QVERIFY(f.sees(u"timelineDock"_s) && f.sees(u"conversationDock"_s) && f.sees(u"sessionTime"_s));
        f.control.show(nullptr);
        QVERIFY(f.sees(u"startPage"_s));
        QVERIFY(!f.sees(u"timelineDock"_s));
    }

    void waitsForTheFirstEvent()
    {
        Fixture f;
        EventLog log;
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false});
        f.control.show(std::make_shared<Session>(log.shared(), RecordingInfo(), true));
        QVERIFY(f.sees(u"startPage"_s));
        QVERIFY(!f.find<QPushButton>(u"startRehearsal"_s)->isEnabled());
        log.server(1, R"({"type":"session.created","session":{}})");
        QTRY_VERIFY(!f.sees(u"startPage"_s));
        QVERIFY(f.sees(u"eventsDock"_s));
    }

    void goesWhereTheWorkIsAndBack()
    {
        Fixture f;
        auto *undo = f.find<QAction>(u"undoAction"_s);
        QVERIFY(!undo->isEnabled());
        f.opens(u"/tmp/a.jsonl"_s);
        QVERIFY(f.find<QToolButton>(u"reviewWorkspace"_s)->isChecked());
        QVERIFY(f.sees(u"fileButton"_s) && !f.sees(u"connectButton"_s));
        QVERIFY(undo->text().contains(u"Review"_s));
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.find<QToolButton>(u"liveWorkspace"_s)->isChecked());
        QVERIFY(f.sees(u"connectButton"_s) && !f.sees(u"fileButton"_s));
        QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(f.sees(u"fileButton"_s));
        f.connects();
        QVERIFY(f.find<QToolButton>(u"liveWorkspace"_s)->isChecked());
        f.find<QAction>(u"undoAction"_s)->trigger();
        QVERIFY(f.find<QToolButton>(u"reviewWorkspace"_s)->isChecked());
        f.control.connection().become(
            {ConnectionState::Connected, u"ws 127.0.0.1:1"_s, {}, false}); // told again: it stays
        QVERIFY(f.find<QToolButton>(u"reviewWorkspace"_s)->isChecked());
    }

    void keepsAnArrangementForEach()
    {
        {
            Fixture f;
            f.opens(u"/tmp/a.jsonl"_s);
            f.find<QDockWidget>(u"conversationDock"_s)->close();
            QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
            QVERIFY(f.sees(u"conversationDock"_s)); // of Live
            QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
            QVERIFY(!f.sees(u"conversationDock"_s));
            f.window.docks().keepAs(u"without talk"_s);
            f.find<QAction>(u"resetLayoutAction"_s)->trigger();
            QVERIFY(f.sees(u"conversationDock"_s));
            f.window.docks().use(u"without talk"_s);
            QVERIFY(!f.sees(u"conversationDock"_s));
            f.window.close();
        }
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        QVERIFY(!f.sees(u"conversationDock"_s));
        QCOMPARE(f.window.docks().names(), QStringList{u"without talk"_s});
        f.window.docks().forget(u"without talk"_s);
        QVERIFY(f.window.docks().names().isEmpty());
    }

    /// One that was kept before a dock was there still holds, and the dock is a tab more, behind the one in front.
    void anOlderArrangementHolds()
    {
        StoredPreferences preferences;
        const auto fill = [](WindowDocks &docks, bool withNew) {
            using Place = WindowDocks::Place;
            const auto add = [&docks](const QString &name, Place place) {
                return docks.add(name, name, place, new QLabel(name), nullptr);
            };
            add(u"left"_s, Place::Left);
            add(u"middle"_s, Place::Middle);
            add(u"below"_s, Place::Below);
            if (withNew)
                add(u"new"_s, Place::Below);
            add(u"marks"_s, Place::Below);
            add(u"right"_s, Place::Right);
        };
        const auto at = [](const QMainWindow &window, const QString &name) {
            return window.findChild<QDockWidget *>(name);
        };
        {
            QMainWindow window;
            WindowDocks docks(window, preferences);
            fill(docks, false);
            window.resize(1000, 700);
            window.show();
            docks.show(Workspace::Live);
            at(window, u"left"_s)->hide();
            at(window, u"marks"_s)->raise();
            QCoreApplication::processEvents();
            docks.keep();
        }
        QMainWindow window;
        WindowDocks docks(window, preferences);
        fill(docks, true);
        window.resize(1000, 700);
        window.show();
        docks.show(Workspace::Live);
        QCoreApplication::processEvents();
        QVERIFY(at(window, u"left"_s)->isHidden() && !at(window, u"middle"_s)->isHidden());
        QVERIFY(!at(window, u"new"_s)->isHidden());
        QVERIFY(window.tabifiedDockWidgets(at(window, u"marks"_s)).contains(at(window, u"new"_s)));
        QVERIFY(!at(window, u"marks"_s)->visibleRegion().isEmpty());
        QVERIFY(at(window, u"new"_s)->visibleRegion().isEmpty());
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("review");
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            for (const bool review : {false, true})
                QTest::addRow("%d %s", size.width(), review ? "review" : "live") << size << review;
        }
    }

    /// Whatever something is called, the window stays as wide as it is.
    void everythingFits()
    {
        QFETCH(QSize, size);
        QFETCH(bool, review);
        Fixture f(size);
        const QString longName(180, u'w');
        Profile profile = f.control.connection().profiles()[1];
        profile.kind = Profile::Kind::Custom;
        profile.name = longName;
        f.control.connection().addProfile(profile);
        if (!review)
            f.control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:1"_s, {}, false, profile});
        f.control.talk().setTurnMode(TurnMode::Manual); // with a button of its own
        f.opens(u"/tmp/%1.jsonl"_s.arg(longName));
        QTest::keyClick(&f.window, review ? Qt::Key_2 : Qt::Key_1, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(f.window.width(), size.width());
        QVERIFY(f.window.minimumSizeHint().width() <= size.width());
        QVERIFY(f.sees(u"sessionTime"_s) && f.sees(u"recordingSign"_s)); // never go
        fits(f);
        if (size.width() >= 1280)
            QVERIFY(f.sees(u"sessionCost"_s) && f.sees(u"voiceToVoice"_s));
    }

    void isNeverLargerThanTheScreen()
    {
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        const MainWindow window(control, themes, preferences, QDir::tempPath());
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width() && window.height() <= room.height());
    }

    void helpFitsTheScreen()
    {
        Fixture f;
        QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel); // none has an icon of another set
        box.ensurePolished();
        QVERIFY(!box.style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, &box));
        f.find<QAction>(u"shortcutsAction"_s)->trigger();
        auto *dialog = f.find<QDialog>(u"shortcutsDialog"_s);
        QVERIFY(dialog->height() < dialog->screen()->availableSize().height());
        auto *table = f.find<QLabel>(u"shortcutsTable"_s);
        QVERIFY(table->text().contains(u"Ctrl+K"_s) && table->text().contains(u"type:response"_s));
        f.find<QLineEdit>(u"shortcutsSearch"_s)->setText(u"refund"_s);
        QVERIFY(!table->text().contains(u"Ctrl+K"_s) && table->text().contains(u"refund"_s));
    }

    void escapeBelongsToTheInnermost()
    {
        Fixture f;
        f.connects();
        f.opens(u"/tmp/a.jsonl"_s);
        SoundStatus sound = f.control.sound().status();
        sound.playing = true;
        f.control.sound().become(sound);
        auto *filter = f.find<QLineEdit>(u"eventFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"typ"_s);
        QTRY_VERIFY(!static_cast<FilterBox *>(filter)->offered().isEmpty()); // how to go on
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(f.control.talk().interrupts, 0);
        QCOMPARE(filter->text(), u"typ"_s);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(f.control.talk().interrupts, 0);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(f.control.talk().interrupts, 1);
    }

    void goesRoundThePanes()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.window.selection().select(EventIndex{2}); // which the inspector shows
        QTRY_VERIFY(f.sees(u"eventType"_s));
        QStringList seen;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&f.window, Qt::Key_F6);
            QWidget *at = QApplication::focusWidget();
            while (at && !qobject_cast<QDockWidget *>(at))
                at = at->parentWidget();
            QVERIFY(at);
            seen << at->objectName();
        }
        for (const QString &name : {u"conversationDock"_s, u"timelineDock"_s, u"eventsDock"_s, u"inspectorDock"_s})
            QVERIFY2(seen.contains(name), qPrintable(name + u" is not in "_s + seen.join(u' ')));
    }

    /// Never into what is hidden, and a frame says where.
    void findsInThePaneInFront()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        const QList<std::pair<QString, QString>> panes{{u"eventsDock"_s, u"eventFilter"_s},
                                                       {u"findingsDock"_s, u"findText"_s},
                                                       {u"turnsDock"_s, u"findText"_s},
                                                       {u"toolsDock"_s, u"findText"_s},
                                                       {u"costDock"_s, u"findText"_s}};
        for (const auto &[dock, box] : panes) {
            QWidget *pane = f.find<QDockWidget>(dock);
            pane->raise();
            f.find<QToolButton>(u"reviewWorkspace"_s)->setFocus(); // in none of them
            QCoreApplication::processEvents();
            QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
            auto *field = pane->findChild<QLineEdit *>(box);
            QVERIFY2(field->hasFocus() && !field->visibleRegion().isEmpty(), qPrintable(dock));
            QVERIFY(f.find<PaneFrame>(u"paneFrame"_s)->pane() == pane);
            QVERIFY(f.find<PaneFrame>(u"paneFrame"_s)->isVisible());
        }
        f.window.selection().select(EventIndex{2}); // which the inspector shows
        QTRY_VERIFY(f.sees(u"eventType"_s));
        for (const QString &dock : {u"conversationDock"_s, u"inspectorDock"_s, u"settingsDock"_s}) {
            auto *pane = f.find<QDockWidget>(dock);
            f.window.docks().bringForward(pane);
            QCoreApplication::processEvents();
            pane->widget()->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
            QVERIFY2(pane->isAncestorOf(QApplication::focusWidget()), qPrintable(dock));
            QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), qPrintable(dock));
        }
        f.find<QToolButton>(u"reviewWorkspace"_s)->setFocus();
        QVERIFY(!f.find<PaneFrame>(u"paneFrame"_s)->isVisible());
    }

    /// What comes to the front by its tab takes the keys of the pane that it hides.
    void aTabInFrontHasTheKeys()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.find<QDockWidget>(u"toolsDock"_s)->raise();
        f.find<QWidget>(u"toolTable"_s)->setFocus();
        QCoreApplication::processEvents();
        f.find<QDockWidget>(u"findingsDock"_s)->raise();
        QTRY_VERIFY(f.find<QDockWidget>(u"findingsDock"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(f.find<QDockWidget>(u"findingsDock"_s)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!f.find<QWidget>(u"findingTable"_s)->visibleRegion().isEmpty());
    }

    /// F, wherever the focus is, but not where it is a letter.
    void followsFromAnywhere()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{}})");
        auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        session->advance();
        f.control.show(session);
        f.connects();
        auto &view = f.find<TimelineWidget>(u"timeline"_s)->view();
        auto *action = f.find<QAction>(u"followLiveAction"_s);
        QVERIFY(view.isFollowing() && action->isChecked());
        QWidget *table = f.find<QWidget>(u"eventTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F);
        QVERIFY(!view.isFollowing() && !action->isChecked());
        QTest::keyClick(table, Qt::Key_F);
        QVERIFY(view.isFollowing());
        auto *filter = f.find<QLineEdit>(u"eventFilter"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_F);
        QVERIFY(view.isFollowing());
        QCOMPARE(filter->text(), u"f"_s);
        f.opens(u"/tmp/a.jsonl"_s); // which has no end that could be followed
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F);
        QVERIFY(!view.isFollowing() && !action->isChecked());
    }

    /// What finds no room in the bar stands in "More", and does the same there.
    void moreHoldsWhatFindsNoRoom()
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        themes.dressApplication();
        SessionToolBar bar(themes);
        bar.live().setConnection({ConnectionState::Connected, u"ws 127.0.0.1:1"_s, {}, false});
        bar.live().setTurnMode(TurnMode::Manual);
        bar.live().setInterruptible(true);
        bar.resize(1280, 44);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        auto *more = bar.findChild<QToolButton *>(u"moreButton"_s);
        const auto sees = [&bar](const QString &name) { return bar.findChild<QWidget *>(name)->isVisible(); };
        QVERIFY(!more->isVisible() && sees(u"interruptButton"_s) && sees(u"answerButton"_s));
        bar.resize(620, 44);
        QTRY_VERIFY(more->isVisible());
        QVERIFY(!sees(u"interruptButton"_s) && !sees(u"answerButton"_s) && sees(u"recordingSign"_s));
        QVERIFY(!more->text().isEmpty());
        QVERIFY(bar.rect().contains(QRect(more->mapTo(&bar, QPoint()), more->size())));
        QVERIFY(more->width() >= more->sizeHint().width());
        QSignalSpy answers(&bar.live(), &LiveControls::answerWanted);
        QSignalSpy interrupts(&bar.live(), &LiveControls::interruptWanted);
        const QList<QAction *> inside = more->menu()->actions();
        QCOMPARE(inside.size(), 2);
        inside[0]->trigger();
        inside[1]->trigger();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(interrupts.size(), 1);
        bar.live().setInterruptible(false); // nobody speaks
        QVERIFY(!inside[1]->isEnabled());
        bar.resize(1280, 44);
        QTRY_VERIFY(!more->isVisible() && sees(u"interruptButton"_s));
    }

    void filtersFromTheBar()
    {
        Fixture f({1920, 1080});
        f.opens(u"/tmp/a.jsonl"_s);
        auto *bar = f.find<QLineEdit>(u"barFilter"_s);
        auto *filter = f.find<QLineEdit>(u"eventFilter"_s);
        QVERIFY(bar->isVisible());
        QTest::keyClicks(bar, u"error"_s);
        QCOMPARE(filter->text(), u"error"_s);
        filter->setText(u"type:response.done"_s);
        QTRY_COMPARE(bar->text(), filter->text());
    }

    /// Once in a lifetime, and until somebody has said something.
    void tellsWhatToSayFirst()
    {
        const auto live = [](EventLog &log) {
            log.server(0, R"({"type":"session.created","session":{}})");
            return std::make_shared<Session>(log.shared(), RecordingInfo(), true);
        };
        {
            Fixture f;
            QVERIFY(!f.sees(u"coachLine"_s));
            EventLog log;
            const auto session = live(log);
            f.control.show(session);
            f.control.connection().become({ConnectionState::Connected,
                                           u"ws 127.0.0.1:1"_s,
                                           {},
                                           false,
                                           f.control.connection().profiles().front()});
            QTRY_VERIFY(f.sees(u"coachLine"_s));
            QVERIFY(f.find<QLabel>(u"coachText"_s)->text().contains(u"four two seven"_s));
            log.client(90, R"({"type":"conversation.item.create","item":{"type":"message","role":"user",)"
                           R"("content":[{"type":"input_text","text":"hello"}]}})");
            log.server(100, R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user",)"
                            R"("content":[{"type":"input_text","text":"hello"}]}})");
            QTRY_VERIFY(!f.sees(u"coachLine"_s));
            f.control.connection().become({ConnectionState::Disconnected, {}, {}, true});
            f.connects();
            QVERIFY(!f.sees(u"coachLine"_s));
        }
        QSettings().clear();
        {
            Fixture f;
            EventLog log;
            f.control.show(live(log));
            f.connects();
            QTRY_VERIFY(f.sees(u"coachLine"_s));
            f.find<QToolButton>(u"coachClose"_s)->click();
            QVERIFY(!f.sees(u"coachLine"_s));
        }
        Fixture f; // another start
        EventLog log;
        f.control.show(live(log));
        f.connects();
        QCoreApplication::processEvents();
        QVERIFY(!f.sees(u"coachLine"_s));
    }

    void offersAnotherTryAndAKey()
    {
        Fixture f;
        Profile profile = f.control.connection().profiles()[1];
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, profile});
        f.control.connection().become(
            {ConnectionState::Disconnected, {}, {u"401: the key is wrong."_s, {}}, true, profile, false, true});
        QVERIFY(f.sees(u"startPage"_s)); // what was there stays
        auto *again = f.find<QPushButton>(u"reconnect"_s);
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(again->text(), u"Retry"_s);
        QTest::mouseClick(f.find<QPushButton>(u"giveKeyAgain"_s), Qt::LeftButton);
        auto *key = f.find<QLineEdit>(u"keyField"_s);
        key->setText(u"sk-another"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(f.control.connection().keys, QList<QByteArray>{"sk-another"});
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, profile});
        f.control.connection().become({ConnectionState::Connected, {}, {}, false, profile});
        f.control.connection().become({ConnectionState::Disconnected, {}, {u"The line is gone."_s, {}}, true, profile});
        QCOMPARE(again->text(), u"Reconnect"_s);
        QVERIFY(!f.find<QPushButton>(u"giveKeyAgain"_s)->isVisible());
    }

    /// Where nothing listens, another key does not help.
    void offersTheProfileWhereTheAddressMayBeWrong()
    {
        Fixture f;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"ws://127.0.0.1:9/v1"_s);
        f.control.connection().addProfile(mine);
        f.control.connection().become({ConnectionState::Connecting, {}, {}, false, mine});
        f.control.connection().become({ConnectionState::Disconnected, {}, {u"Nothing listens."_s, {}}, true, mine});
        QTRY_VERIFY(f.sees(u"reconnect"_s));
        QVERIFY(!f.find<QPushButton>(u"giveKeyAgain"_s)->isVisible());
        QTest::mouseClick(f.find<QPushButton>(u"editLostProfile"_s), Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<QLineEdit *>(u"profileName"_s));
        QCOMPARE(f.find<QLineEdit>(u"profileName"_s)->text(), u"Mine"_s);
    }

    void editsProfiles()
    {
        Fixture f;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"wss://example.com/v1"_s);
        mine.headers = {{"X-Team", "voice"}};
        mine.transcriptionModel = u"scribe"_s;
        f.control.connection().addProfile(mine);
        auto *menu = f.find<QMenu>(u"editProfileMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        auto *name = f.find<QLineEdit>(u"profileName"_s);
        QCOMPARE(name->text(), u"Mine"_s);
        QCOMPARE(f.find<QLineEdit>(u"profileUrl"_s)->text(), u"wss://example.com/v1"_s);
        name->setText(u"Ours"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QList<Profile> profiles = f.control.connection().profiles();
        QCOMPARE(profiles.size(), 3);
        QCOMPARE(profiles.back().name, u"Ours"_s);
        QCOMPARE(profiles.back().headers.front().value, "voice");
        QCOMPARE(profiles.back().transcriptionModel, u"scribe"_s);
    }

    void saysWhenItIsMuted()
    {
        Fixture f;
        f.connects();
        SoundStatus sound = f.control.sound().status();
        sound.talking = sound.listening = true;
        f.control.sound().become(sound);
        auto *talk = f.find<QPushButton>(u"talkButton"_s);
        QCOMPARE(talk->property("tone").toString(), u"ok"_s);
        sound.muted = true;
        f.control.sound().become(sound);
        QCOMPARE(talk->text(), u"Muted"_s);
        QVERIFY(talk->property("tone").toString() != u"ok"_s);
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
                        u"%1-%2-%3.png"_s.arg(what, mode == ThemeSwitch::Mode::Dark ? u"dark"_s : u"light"_s)
                            .arg(size.width());
                    QVERIFY(stillPicture(f.window).save(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name));
                };
                save(u"start"_s);
                f.opens(u"/tmp/order-desk.jsonl"_s);
                save(u"review"_s);
                QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
                f.connects();
                save(u"live"_s);
            }
        }
    }
};

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
