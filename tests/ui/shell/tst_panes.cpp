// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_filter.h"
#include "tests/ui/support/test_window.h"
#include "ui/events/filter_box.h"
#include "ui/shell/pane_frame.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/window_docks.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Which pane has the keys, and what they do there, in the real window.
class TestPanes : public QObject
{
    Q_OBJECT

private:
    using Fixture = TestWindow;

    TestSettings m_settings;

private Q_SLOTS:
    void init() { TestSettings::clear(); }

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
        f.find<QLineEdit>(u"shortcutsSearch"_s)->setText(u"call me"_s);
        QVERIFY(!table->text().contains(u"Ctrl+K"_s) && table->text().contains(u"call me"_s));
    }

    void helpKnowsEveryWordOfTheFilter()
    {
        QString all;
        for (const ShortcutsDialog::Row &row : ShortcutsDialog::filterWords()) {
            const auto filter = EventFilter::parse(row.keys);
            QVERIFY2(filter && !filter->isEmpty(), qPrintable(row.keys));
            all += row.keys + u' ';
        }
        for (const QString &field : EventFilter::fields())
            QVERIFY2(all.contains(field), qPrintable(field));
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

    /// What is wanted in the instant before the docks come is not forgotten; with nothing open there is nothing to
    /// show.
    void whatIsWantedBeforeTheDocksComeIsShown()
    {
        Fixture f;
        auto *settings = f.find<QDockWidget>(u"settingsDock"_s);
        f.window.docks().bringForward(settings);
        QVERIFY(f.window.docks().isAway() && !settings->isVisible());
        f.takes(u"/tmp/a.jsonl"_s);
        QVERIFY(f.window.docks().isAway());
        f.window.docks().bringForward(settings);
        QVERIFY(!f.window.docks().isAway());
        QTRY_VERIFY(!settings->visibleRegion().isEmpty());
    }

    /// A click on an event shows its JSON, though the settings stood there.
    void whatIsClickedIsInspected()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.find<QDockWidget>(u"settingsDock"_s)->raise();
        QTRY_VERIFY(f.find<QWidget>(u"inspectorDock"_s)->visibleRegion().isEmpty());
        auto *table = f.find<QTableView>(u"eventTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, 3)).center());
        QTRY_VERIFY(!f.find<QWidget>(u"inspectorDock"_s)->visibleRegion().isEmpty());
        QTRY_VERIFY(f.sees(u"eventType"_s));
        auto *settings = f.find<QDockWidget>(u"settingsDock"_s);
        f.window.docks().bringForward(settings);
        settings->findChild<QScrollArea *>()->setFocus();
        QVERIFY(settings->isAncestorOf(QApplication::focusWidget()));
        f.window.selection().select(EventIndex{1}); // as from a link of theirs
        QVERIFY(!settings->visibleRegion().isEmpty());
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

    void soundIsASpectrogramFromTheMenuOn()
    {
        Fixture f;
        auto *timeline = f.find<TimelineWidget>(u"timeline"_s);
        auto *action = f.find<QAction>(u"spectrogramAction"_s);
        QVERIFY(action->isCheckable() && !action->isChecked());
        action->trigger();
        QVERIFY(action->isChecked() && timeline->hasSpectrograms());
        LaneLayout layout = timeline->plot().laneLayout();
        layout.setSpectrogram(u"you"_s, false); // by the lane's own menu
        timeline->plot().setLaneLayout(layout);
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(action->isChecked() && timeline->hasSpectrograms());
        Fixture another;
        QVERIFY(another.find<QAction>(u"spectrogramAction"_s)->isChecked()); // it was kept
    }
};

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
