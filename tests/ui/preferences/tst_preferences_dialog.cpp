// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recordings_folder.h"
#include "models/session/money_guard.h"
#include "tests/ui/support/test_window.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/theme/window_style.h"
#include "ui/tools/tool_alarm.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What can be set about the program, in the real window: found, set, obeyed at once, undone, and remembered.
class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;

    struct Fixture : TestWindow
    {
        PreferencesDialog *dialog = nullptr;

        void opensPreferences()
        {
            find<QAction>(u"preferencesAction"_s)->trigger();
            dialog = find<PreferencesDialog>(u"preferencesDialog"_s);
            (void)QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; });
        }

        PreferenceRow *row(const QString &name) { return dialog->findChild<PreferenceRow *>(u"preference_"_s + name); }

        template<typename Control>
        Control *editor(const QString &name)
        {
            auto *found = qobject_cast<Control *>(&row(name)->control());
            if (!found)
                qFatal("no such control: %s", qPrintable(name));
            return found;
        }

        void seeks(const QString &text) { dialog->findChild<QLineEdit *>(u"preferencesSearch"_s)->setText(text); }

        QStringList shown()
        {
            QStringList names;
            for (const PreferenceRow *each : dialog->findChildren<PreferenceRow *>()) {
                if (each->isVisible())
                    names << each->spec().label;
            }
            return names;
        }

        void chooses(const QString &name, const QVariant &value)
        {
            auto *box = editor<QComboBox>(name);
            box->setCurrentIndex(box->findData(value));
            Q_EMIT box->activated(box->currentIndex());
        }

        bool isMarked(const QString &name)
        {
            return !row(name)->findChild<QLabel *>(u"preferenceChanged"_s)->isHidden();
        }

        void presses(const QString &name) { QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton); }
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void opensByItsKey()
    {
        Fixture f;
        QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = f.find<PreferencesDialog>(u"preferencesDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"preferencesSearch"_s)->hasFocus());
    }

    /// Words of a name, of an explanation and of a choice, on whatever page.
    void seeksInAllPages()
    {
        Fixture f;
        f.opensPreferences();
        QVERIFY(f.shown().contains(u"Theme"_s) && !f.shown().contains(u"Prices"_s));
        f.seeks(u"price"_s);
        QVERIFY2(f.shown().contains(u"Prices"_s) && f.shown().contains(u"Disconnect at a cost of"_s)
                     && !f.shown().contains(u"Theme"_s),
                 qPrintable(f.shown().join(u'|')));
        f.seeks(u"繁體"_s);
        QCOMPARE(f.shown(), QStringList{u"Language"_s});
        f.seeks(u"silent SESSION"_s);
        QCOMPARE(f.shown(), QStringList{u"Tell of a silent session after"_s});
        f.seeks(u"qqqq"_s);
        QVERIFY(f.shown().isEmpty());
        const auto *none = f.dialog->findChild<QLabel *>(u"preferencesNone"_s);
        QVERIFY(none->isVisible() && none->text().contains(u"qqqq"_s));
        f.seeks(u"next mark"_s); // which is a shortcut alone
        QVERIFY(f.dialog->findChild<QWidget *>(u"shortcutTable"_s)->isVisible());
        f.seeks({});
        auto *pages = f.dialog->findChild<QListWidget *>(u"preferencesPages"_s);
        pages->setCurrentRow(1);
        QVERIFY(f.shown().contains(u"Folder for recordings"_s) && f.shown().size() == 2);
    }

    void changesTheThemeWithTheMenu()
    {
        Fixture f;
        f.opensPreferences();
        f.chooses(u"window_theme"_s, u"light"_s);
        QVERIFY(!f.themes.theme().isDark && f.isMarked(u"window_theme"_s));
        QVERIFY(f.find<QAction>(u"theme2"_s)->isChecked());
        f.find<QAction>(u"theme1"_s)->trigger();
        QVERIFY(f.themes.theme().isDark);
        QCOMPARE(f.editor<QComboBox>(u"window_theme"_s)->currentData(), QVariant(u"dark"_s));
        QCOMPARE(f.preferences.value(u"window/theme"_s), QVariant(u"dark"_s));
        QTest::mouseClick(f.row(u"window_theme"_s)->findChild<QToolButton *>(u"preferenceBack"_s), Qt::LeftButton);
        QCOMPARE(f.themes.mode(), ThemeSwitch::Mode::System);
        QVERIFY(!f.isMarked(u"window_theme"_s) && !f.preferences.value(u"window/theme"_s).isValid());
    }

    /// As the desktop, unless one of the two was chosen.
    void followsTheDesktop()
    {
        Fixture f;
        f.window.setDesktop(false, false);
        QVERIFY(!f.themes.theme().isDark);
        f.window.setDesktop(true, false);
        QVERIFY(f.themes.theme().isDark && f.find<QAction>(u"theme0"_s)->isChecked());
        f.find<QAction>(u"theme2"_s)->trigger();
        QVERIFY(!f.themes.theme().isDark);
        f.window.setDesktop(true, false);
        QVERIFY(!f.themes.theme().isDark);
        f.find<QAction>(u"theme0"_s)->trigger();
        QVERIFY(f.themes.theme().isDark);
    }

    void setsWhatMayBeSpent()
    {
        Fixture f;
        f.opensPreferences();
        f.editor<QDoubleSpinBox>(u"cost_limits1"_s)->setValue(3.3);
        f.editor<QSpinBox>(u"cost_limits2"_s)->setValue(0);
        const auto kept = [&] { return MoneyGuard::Limits::fromKept(f.preferences.value(u"cost/limits"_s)); };
        QCOMPARE(kept(), (MoneyGuard::Limits{{}, 3.3, std::chrono::minutes(0)}));
        f.editor<QDoubleSpinBox>(u"cost_limits1"_s)->setValue(0);
        QCOMPARE(kept().stopAt, std::nullopt);
        f.presses(u"preferencesUndo"_s);
        f.presses(u"preferencesUndo"_s);
        f.presses(u"preferencesUndo"_s);
        QVERIFY(!f.preferences.value(u"cost/limits"_s).isValid());
        QVERIFY(!f.dialog->findChild<QPushButton *>(u"preferencesUndo"_s)->isEnabled());
    }

    /// The panes obey at once; what a pane sets itself is seen here.
    void isOneWithThePanes()
    {
        Fixture f;
        auto *alarm = f.window.findChild<ToolAlarm *>();
        f.opensPreferences();
        f.chooses(u"tools_alarm_ms"_s, 30'000);
        QCOMPARE(alarm->patience(), milliseconds(30'000));
        f.editor<QCheckBox>(u"recordings_follow"_s)->setChecked(false);
        QVERIFY(!f.control.files().follows && !f.find<QAction>(u"followFileAction"_s)->isChecked());
        f.find<QAction>(u"followFileAction"_s)->trigger();
        QVERIFY(f.control.files().follows && f.editor<QCheckBox>(u"recordings_follow"_s)->isChecked());
        f.preferences.setValue(u"tools/alarm_ms"_s, 2'000); // as another window does
        f.preferences.setValue(u"window/theme"_s, u"light"_s);
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTRY_COMPARE(alarm->patience(), milliseconds(2'000));
        QVERIFY(!f.themes.theme().isDark);
        QCOMPARE(f.editor<QComboBox>(u"tools_alarm_ms"_s)->currentData(), QVariant(2'000));
    }

    /// It may be the dialog that one comes back to.
    void seesWhatAnotherWindowSet()
    {
        Fixture f;
        f.opensPreferences();
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.preferences.setValue(u"window/theme"_s, u"light"_s);
        f.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.dialog));
        QTRY_COMPARE(f.editor<QComboBox>(u"window_theme"_s)->currentData(), QVariant(u"light"_s));
        QVERIFY(!f.themes.theme().isDark);
    }

    /// Put back, it is not kept any more: what the panes obey they do not write down anew.
    void whatIsPutBackIsNotKept()
    {
        Fixture f;
        f.opensPreferences();
        f.editor<QCheckBox>(u"timeline_wallClock"_s)->setChecked(true);
        QCOMPARE(f.preferences.value(u"timeline/wallClock"_s), QVariant(true));
        QTest::mouseClick(f.row(u"timeline_wallClock"_s)->findChild<QToolButton *>(u"preferenceBack"_s),
                          Qt::LeftButton);
        QVERIFY(!f.preferences.value(u"timeline/wallClock"_s).isValid());
    }

    /// One step for all, and one back.
    void restoresAndUndoes()
    {
        Fixture f;
        f.opensPreferences();
        auto *restore = f.dialog->findChild<QPushButton *>(u"preferencesRestore"_s);
        QVERIFY(!restore->isEnabled());
        f.chooses(u"window_theme"_s, u"light"_s);
        f.chooses(u"window_motion"_s, u"reduced"_s);
        f.chooses(u"tools_alarm_ms"_s, 60'000); // on another page
        QVERIFY(restore->isEnabled());
        f.presses(u"preferencesRestore"_s);
        QVERIFY(!f.isMarked(u"window_theme"_s) && !f.isMarked(u"window_motion"_s) && !restore->isEnabled());
        QVERIFY(f.isMarked(u"tools_alarm_ms"_s));
        QTest::keyClick(f.dialog->findChild<QListWidget *>(u"preferencesPages"_s), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.isMarked(u"window_theme"_s) && f.isMarked(u"window_motion"_s));
        QVERIFY(!f.themes.theme().isDark && WindowStyle::isStill());
    }

    void choosesTheFolder()
    {
        Fixture f;
        const QTemporaryDir folder;
        f.window.setAskFolder([&](QWidget *, const QString &, const QString &) { return folder.path(); });
        f.opensPreferences();
        f.seeks(u"folder for"_s);
        f.presses(u"preferenceChoose"_s);
        QCOMPARE(f.preferences.value(u"recordings/folder"_s), QVariant(folder.path()));
        QCOMPARE(RecordingsFolder::path(), folder.path());
        const auto *note = f.row(u"recordings_folder"_s)->findChild<QLabel *>(u"preferenceNote"_s);
        QVERIFY(note->isHidden());
        f.window.setAskFolder([](QWidget *, const QString &, const QString &) { return u"/nowhere/at/all"_s; });
        f.presses(u"preferenceChoose"_s);
        QVERIFY(!note->isHidden());
        f.window.setAskFolder([](QWidget *, const QString &, const QString &) { return QString(); }); // cancelled
        f.presses(u"preferenceChoose"_s);
        QCOMPARE(f.preferences.value(u"recordings/folder"_s), QVariant(u"/nowhere/at/all"_s));
    }

    void leavesTheWheelToThePage()
    {
        Fixture f;
        f.opensPreferences();
        f.seeks(u"silent"_s);
        auto *box = f.editor<QSpinBox>(u"cost_limits2"_s);
        const auto turn = [&] {
            QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &wheel);
        };
        turn();
        QCOMPARE(box->value(), 5);
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        turn();
        QCOMPARE(box->value(), 6);
    }

    void movesLess()
    {
        Fixture f;
        f.opensPreferences();
        QVERIFY(f.window.isAnimated());
        f.chooses(u"window_motion"_s, u"reduced"_s);
        QVERIFY(!f.window.isAnimated());
        QCOMPARE(f.window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &f.window), 0);
        QVERIFY(!f.window.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &f.window));
        f.window.setDesktop({}, false);
        QVERIFY(!f.window.isAnimated()); // what is chosen here comes first
        f.chooses(u"window_motion"_s, u"system"_s);
        QVERIFY(f.window.isAnimated());
        f.window.setDesktop({}, true);
        QVERIFY(!f.window.isAnimated());
        f.chooses(u"window_motion"_s, u"full"_s);
        QVERIFY(f.window.isAnimated());
    }

    /// It begins still when that was chosen.
    void remembersToMoveLess()
    {
        StoredPreferences().setValue(u"window/motion"_s, u"reduced"_s);
        const TestWindow f;
        QVERIFY(!f.window.isAnimated() && WindowStyle::isStill());
    }

    void restartsForALanguage()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.opensPreferences();
        auto *restart = f.dialog->findChild<QPushButton *>(u"preferencesRestart"_s);
        QVERIFY(!restart->isVisible());
        f.chooses(u"window_language"_s, u"zh_CN"_s);
        QVERIFY(restart->isVisible());
        QVERIFY(f.row(u"window_language"_s)->findChild<QLabel *>(u"preferenceNote"_s)->isVisible());
        f.chooses(u"window_language"_s, u"system"_s);
        QVERIFY(!restart->isVisible());
        f.chooses(u"window_language"_s, u"zh_CN"_s);
        f.presses(u"preferencesRestart"_s);
        QVERIFY(!f.window.isVisible());
        QCOMPARE(f.window.restart(), QStringList{u"/tmp/a.jsonl"_s});
    }

    void asksBeforeItEndsASession()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.connects();
        f.opensPreferences();
        f.chooses(u"window_scale"_s, 150);
        f.presses(u"preferencesRestart"_s);
        auto *question = f.dialog->findChild<QMessageBox *>(u"restartQuestion"_s);
        QVERIFY(question && question->text().contains(u"live"_s));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->reject();
        QVERIFY(f.window.isVisible() && !f.window.restart());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        f.presses(u"preferencesRestart"_s);
        question = f.dialog->findChild<QMessageBox *>(u"restartQuestion"_s);
        question->findChild<QPushButton *>(u"restartAnyway"_s)->click();
        QVERIFY(!f.window.isVisible() && f.window.restart());
    }

    void asksBeforeItForgetsAMessage()
    {
        Fixture f;
        f.opens(u"/tmp/a.jsonl"_s);
        f.find<QPlainTextEdit>(u"messageInput"_s)->setPlainText(u"half a sent"_s);
        f.opensPreferences();
        f.chooses(u"window_scale"_s, 150);
        f.presses(u"preferencesRestart"_s);
        QVERIFY(f.dialog->findChild<QMessageBox *>(u"restartQuestion"_s)->text().contains(u"typed"_s));
        QVERIFY(f.window.isVisible());
    }

    /// A row that sets nothing itself opens what does.
    void opensWhatHasADialogOfItsOwn()
    {
        Fixture f;
        f.opensPreferences();
        for (const PreferenceRow *row : f.dialog->findChildren<PreferenceRow *>()) {
            if (row->spec().kind == PreferenceSpec::Kind::Opens)
                QVERIFY2(f.window.findChild<QAction *>(QString(row->spec().key)), qPrintable(row->objectName()));
        }
        f.seeks(u"microphone"_s);
        QTest::mouseClick(f.row(u"soundAction"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(f.sees(u"soundDialog"_s));
    }

    void isFoundByThePalette()
    {
        Fixture f;
        f.find<QAction>(u"paletteAction"_s)->trigger();
        auto *box = f.find<QLineEdit>(u"paletteBox"_s);
        box->setText(u"Tell of a silent"_s);
        QTest::keyClick(box, Qt::Key_Return);
        auto *dialog = f.find<PreferencesDialog>(u"preferencesDialog"_s);
        f.dialog = dialog;
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(f.editor<QSpinBox>(u"cost_limits2"_s)->hasFocus());
        QVERIFY(!f.row(u"cost_limits2"_s)->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferences_dialog.moc"
