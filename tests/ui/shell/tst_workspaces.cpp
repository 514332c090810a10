// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/review_controls.h"
#include "ui/shell/session_chips.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/workspaces.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Workspaces, their tool bars and what stands in place of them while nothing is open, in the real window.
class TestWorkspaces : public QObject
{
    Q_OBJECT

private:
    using Fixture = TestWindow;

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
            for (int opened = 0; opened < 3; ++opened) { // offers them whenever it opens
                Q_EMIT f.find<QMenu>(u"layoutMenu"_s)->aboutToShow();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
            QCOMPARE(f.find<QMenu>(u"layoutMenu"_s)->actions().size(), 5);
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

    /// What goes as the bar gets narrow, goes in one order; time and REC stay. The bar alone: the window is never so narrow
    /// that all of it goes.
    void collapsesInAFixedOrder()
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        themes.dressApplication();
        SessionToolBar bar(themes);
        bar.setWorkspace(Workspace::Review);
        bar.review().setFile(u"/tmp/a-recording-with-a-name-that-is-long-enough-to-be-cut.jsonl"_s);
        bar.chips().setShown(true);
        bar.resize(1700, 44);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto sees = [&bar](const QString &name) { return bar.findChild<QWidget *>(name)->isVisible(); };
        const auto *wait = bar.findChild<QWidget *>(u"voiceToVoice"_s);
        const int waitWidth = wait->sizeHint().width();
        QVERIFY(!sees(u"barFilterIcon"_s) && sees(u"sessionCost"_s));
        int most = 0;
        for (int width = 1700; width >= 400; width -= 20) {
            bar.resize(width, 44);
            QCoreApplication::processEvents();
            const QList<bool> gone{sees(u"barFilterIcon"_s), wait->sizeHint().width() < waitWidth,
                                   !sees(u"sessionCost"_s)};
            for (qsizetype i = 1; i < gone.size(); ++i)
                QVERIFY2(gone[i - 1] || !gone[i], qPrintable(u"%1 px, step %2"_s.arg(width).arg(i)));
            most = std::max(most, int(gone.count(true)));
            QVERIFY(sees(u"sessionTime"_s) && sees(u"recordingSign"_s));
        }
        QCOMPARE(most, 3);
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
