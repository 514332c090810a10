// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/test_window.h"
#include "ui/preferences/key_press_box.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/preferences/shortcut_list.h"
#include "ui/theme/tip_wrapper.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Keys of the window's actions, changed in the real window by pressing them.
class TestShortcuts : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;

    struct Fixture : TestWindow
    {
        PreferencesDialog *dialog = nullptr;
        QTableView *table = nullptr;
        KeyPressBox *box = nullptr;

        void opensPage()
        {
            find<QAction>(u"preferencesAction"_s)->trigger();
            dialog = find<PreferencesDialog>(u"preferencesDialog"_s);
            dialog->showShortcut();
            (void)QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; });
            table = dialog->findChild<QTableView *>(u"shortcutTable"_s);
            box = dialog->findChild<KeyPressBox *>(u"keyPressBox"_s);
        }

        /// The row of an action, by its text in English.
        int row(const QString &text)
        {
            for (int i = 0; i < table->model()->rowCount(); ++i) {
                if (cell(i, ShortcutList::What) == text)
                    return i;
            }
            qFatal("no action %s", qPrintable(text));
        }

        QString cell(int row, int column) { return table->model()->index(row, column).data().toString(); }
        QString keysOf(const QString &text) { return cell(row(text), ShortcutList::Keys); }

        QPushButton *button(const QString &name) { return dialog->findChild<QPushButton *>(name); }
        void presses(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }

        void changes(const QString &text, Qt::Key key, Qt::KeyboardModifiers modifiers, bool adds = false)
        {
            dialog->showShortcut(actionOf(text));
            presses(adds ? u"shortcutAdd"_s : u"shortcutChange"_s);
            QTest::keyClick(box, key, modifiers);
        }

        QString actionOf(const QString &text) { return static_cast<ShortcutList *>(table->model())->name(row(text)); }
        QLabel *question() { return dialog->findChild<QLabel *>(u"shortcutQuestion"_s); }
        QKeySequence works(const QString &action) { return find<QAction>(action)->shortcut(); }
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    /// Every action that has a name stands there, and nothing has the keys of another.
    void listsEveryAction()
    {
        Fixture f;
        f.opensPage();
        const QAbstractItemModelTester tester(f.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QMap<QString, QString> keys;
        for (int i = 0; i < f.table->model()->rowCount(); ++i) {
            for (const QString &each : f.cell(i, ShortcutList::Keys).split(u", "_s, Qt::SkipEmptyParts)) {
                QVERIFY2(!keys.contains(each),
                         qPrintable(each + u": "_s + keys.value(each) + u", "_s + f.cell(i, ShortcutList::What)));
                keys[each] = f.cell(i, ShortcutList::What);
            }
        }
        QVERIFY(keys.size() > 50);
        int named = 0;
        for (const QMenu *menu : f.window.findChild<QMenuBar *>()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                named += !action->menu() && !action->isSeparator() && !action->objectName().isEmpty();
        }
        QVERIFY2(f.table->model()->rowCount() >= named, qPrintable(QString::number(named)));
        QCOMPARE(f.cell(f.row(u"Interrupt"_s), ShortcutList::State), u"fixed"_s);
    }

    void changesByPressing()
    {
        Fixture f;
        f.opensPage();
        f.changes(u"Export…"_s, Qt::Key_F9, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+Alt+F9"_s);
        QCOMPARE(f.cell(f.row(u"Export…"_s), ShortcutList::State), u"changed"_s);
        QCOMPARE(f.works(u"exportAction"_s), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F9));
        QTRY_VERIFY(f.table->hasFocus());
        const TestWindow next; // another start
        QCOMPARE(next.window.findChild<QAction *>(u"exportAction"_s)->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F9));
        QVERIFY(f.button(u"shortcutBack"_s)->isEnabled());
        f.presses(u"shortcutBack"_s);
        QCOMPARE(f.works(u"exportAction"_s), QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(!f.preferences.value(u"shortcuts"_s).isValid());
    }

    /// The window does what they say, and not what they said before.
    void obeysTheNewKeys()
    {
        Fixture f;
        f.opensPage();
        f.changes(u"Keyboard shortcuts"_s, Qt::Key_F8, Qt::NoModifier);
        f.dialog->close();
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_F1, Qt::ControlModifier);
        QVERIFY(!f.window.findChild<QWidget *>(u"shortcutsDialog"_s));
        QTest::keyClick(&f.window, Qt::Key_F8);
        const auto *table = f.find<QLabel>(u"shortcutsTable"_s);
        QVERIFY(table->text().contains(u">F8<"_s) && !table->text().contains(u">Ctrl+F1<"_s));
    }

    void asksBeforeItTakes()
    {
        Fixture f;
        f.opensPage();
        f.changes(u"Export…"_s, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(f.question()->isVisible());
        QVERIFY2(f.question()->text().contains(u"Ctrl+L"_s) && f.question()->text().contains(u"Loop the range"_s),
                 qPrintable(f.question()->text()));
        f.presses(u"shortcutLeave"_s);
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+E"_s);
        f.changes(u"Export…"_s, Qt::Key_L, Qt::ControlModifier);
        f.presses(u"shortcutTake"_s);
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+L"_s);
        QCOMPARE(f.keysOf(u"Loop the range"_s), QString());
        f.presses(u"preferencesUndo"_s); // both in one step
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+E"_s);
        QCOMPARE(f.keysOf(u"Loop the range"_s), u"Ctrl+L"_s);
    }

    /// One of two keys is lost, the other stays.
    void takesOneOfTwo()
    {
        Fixture f;
        f.opensPage();
        QCOMPARE(f.keysOf(u"Next hit of the filter"_s), u"F3, Ctrl+G"_s);
        f.changes(u"Export…"_s, Qt::Key_G, Qt::ControlModifier);
        f.presses(u"shortcutTake"_s);
        QCOMPARE(f.keysOf(u"Next hit of the filter"_s), u"F3"_s);
        f.changes(u"Next hit of the filter"_s, Qt::Key_F9, Qt::NoModifier, true);
        QCOMPARE(f.keysOf(u"Next hit of the filter"_s), u"F3, F9"_s);
        QVERIFY(f.button(u"preferencesRestore"_s)->isEnabled());
        f.presses(u"preferencesRestore"_s);
        QCOMPARE(f.keysOf(u"Next hit of the filter"_s), u"F3, Ctrl+G"_s);
        QCOMPARE(f.works(u"exportAction"_s), QKeySequence(Qt::CTRL | Qt::Key_E));
    }

    void keepsWhatIsFixed()
    {
        Fixture f;
        f.opensPage();
        const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> fixed{
            {Qt::Key_Space, Qt::NoModifier}, {Qt::Key_0, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier},
            {Qt::Key_Up, Qt::NoModifier},    {Qt::Key_Equal, Qt::NoModifier},  {Qt::Key_Tab, Qt::NoModifier}};
        for (const auto &[key, modifiers] : fixed) {
            f.changes(u"Export…"_s, key, modifiers);
            QVERIFY2(key == Qt::Key_Tab || (f.question()->isVisible() && f.question()->text().contains(u"fixed"_s)),
                     qPrintable(QKeySequence(key).toString()));
            QVERIFY(!f.button(u"shortcutTake"_s)->isVisible());
            if (key != Qt::Key_Tab)
                f.presses(u"shortcutLeave"_s);
            QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+E"_s);
        }
        f.changes(u"Export…"_s, Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(f.dialog->isVisible() && !f.box->isVisible()); // which gives up, and closes nothing
        f.dialog->showShortcut(f.actionOf(u"Interrupt"_s));
        QVERIFY(!f.button(u"shortcutChange"_s)->isEnabled());
    }

    /// A letter that opens a menu of the bar would do neither.
    void leavesTheMenusTheirLetters()
    {
        Fixture f;
        f.opensPage();
        int letters = 0;
        for (const QAction *menu : f.window.findChild<QMenuBar *>()->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(menu->text());
            if (letter.isEmpty())
                continue;
            ++letters;
            f.changes(u"Export…"_s, letter[0].key(), letter[0].keyboardModifiers());
            QVERIFY2(f.question()->isVisible() && f.question()->text().contains(QString(menu->text()).remove(u'&')),
                     qPrintable(f.question()->text()));
            QVERIFY(!f.button(u"shortcutTake"_s)->isVisible());
            f.presses(u"shortcutLeave"_s);
        }
        QVERIFY(letters > 4);
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+E"_s);
        for (int i = 0; i < f.table->model()->rowCount(); ++i) { // nor does an action have one from the begin
            const QString keys = f.cell(i, ShortcutList::Keys);
            for (const QAction *menu : f.window.findChild<QMenuBar *>()->actions()) {
                const QString letter = QKeySequence::mnemonic(menu->text()).toString(QKeySequence::NativeText);
                QVERIFY2(letter.isEmpty() || !keys.split(u", "_s).contains(letter), qPrintable(keys));
            }
        }
    }

    /// Keys go to the action that they were asked for, whichever is chosen meanwhile.
    void keysGoToWhomTheyWereAskedFor()
    {
        Fixture f;
        f.opensPage();
        f.dialog->showShortcut(f.actionOf(u"Export…"_s));
        f.presses(u"shortcutChange"_s);
        f.table->selectRow(f.row(u"Loop the range"_s));
        QTest::keyClick(f.box, Qt::Key_F9, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+Alt+F9"_s);
        QCOMPARE(f.keysOf(u"Loop the range"_s), u"Ctrl+L"_s);
        f.changes(u"Export…"_s, Qt::Key_L, Qt::ControlModifier);
        f.table->selectRow(f.row(u"Keyboard shortcuts"_s));
        f.presses(u"shortcutTake"_s);
        QCOMPARE(f.keysOf(u"Export…"_s), u"Ctrl+L"_s);
        QCOMPARE(f.keysOf(u"Keyboard shortcuts"_s), u"Ctrl+F1"_s);
    }

    void canDoWithout()
    {
        Fixture f;
        f.opensPage();
        f.dialog->showShortcut(f.actionOf(u"Export…"_s));
        f.presses(u"shortcutRemove"_s);
        QCOMPARE(f.works(u"exportAction"_s), QKeySequence());
        const TestWindow next;
        QCOMPARE(next.window.findChild<QAction *>(u"exportAction"_s)->shortcut(), QKeySequence());
    }

    /// Whoever tells keys tells those that work.
    void isToldEverywhere()
    {
        Fixture f;
        f.opensPage();
        const auto tip = [&](const QString &name) { return TipWrapper::tip(*f.find<QWidget>(name)); };
        QVERIFY2(tip(u"connectButton"_s).endsWith(u"(Ctrl+K)"_s), qPrintable(tip(u"connectButton"_s)));
        QVERIFY2(tip(u"transportPlay"_s).contains(u"(Space)"_s), qPrintable(tip(u"transportPlay"_s)));
        QCOMPARE(tip(u"inspectorBack"_s), u"Back (Alt+Left)"_s);
        f.changes(u"Back to what was selected"_s, Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(tip(u"inspectorBack"_s), u"Back (Ctrl+F11)"_s);
        f.changes(u"Connect"_s, Qt::Key_F9, Qt::NoModifier);
        f.changes(u"Anywhere…"_s, Qt::Key_F10, Qt::ControlModifier);
        QVERIFY2(tip(u"connectButton"_s).endsWith(u"(F9)"_s), qPrintable(tip(u"connectButton"_s)));
        QStringList told;
        for (const QLabel *label : f.find<QWidget>(u"startPage"_s)->findChildren<QLabel *>())
            told << label->text();
        QVERIFY2(told.contains(u"Ctrl+F10"_s) && !told.contains(u"Ctrl+Shift+P"_s), qPrintable(told.join(u'|')));
        f.dialog->close();
        f.find<QAction>(u"paletteAction"_s)->trigger();
        f.find<QLineEdit>(u"paletteBox"_s)->setText(u"connect"_s);
        QCOMPARE(f.find<QListWidget>(u"paletteList"_s)->item(0)->data(Qt::UserRole + 1).toString(), u"F9"_s);
    }

    void seeksByKeysToo()
    {
        Fixture f;
        f.opensPage();
        f.dialog->findChild<QLineEdit *>(u"preferencesSearch"_s)->setText(u"ctrl+shift+w"_s);
        QCOMPARE(f.table->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, ShortcutList::What), u"Why?"_s);
    }

    /// What a settings file may hold besides.
    void survivesNonsense()
    {
        StoredPreferences().setValue(u"shortcuts"_s, QVariantMap{{u"exportAction"_s, QStringList{u"no such key"_s}},
                                                                 {u"gone"_s, QStringList{u"F9"_s}},
                                                                 {u"interruptAction"_s, QStringList{u"F9"_s}}});
        Fixture f;
        QCOMPARE(f.works(u"exportAction"_s), QKeySequence());
        QCOMPARE(f.works(u"interruptAction"_s), QKeySequence(Qt::Key_Escape));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
