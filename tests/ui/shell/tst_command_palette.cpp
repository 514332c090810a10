// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/events/filter_memory.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTranslator>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, QDir::tempPath() + u"/none"_s};
        QLineEdit *box = nullptr;
        QListWidget *list = nullptr;

        Fixture()
        {
            window.resize(1280, 800);
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
            box = window.findChild<QLineEdit *>(u"paletteBox"_s);
            list = window.findChild<QListWidget *>(u"paletteList"_s);
        }

        /// What stands first for what is typed.
        QString offer(const QString &typed)
        {
            if (!box->isVisible())
                QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            box->setText(typed);
            return list->count() > 0 ? list->item(0)->text() : QString();
        }

        void take(const QString &typed)
        {
            (void)offer(typed);
            QTest::keyClick(box, Qt::Key_Return);
        }
    };

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init() { QSettings().clear(); }

    void saysWhenNothingIsCalledSo()
    {
        Fixture f;
        QVERIFY(!f.offer(u"open"_s).isEmpty());
        auto *hint = f.list->findChild<QLabel *>(u"emptyHint"_s);
        QVERIFY(!hint->isVisible());
        QVERIFY(f.offer(u"qxqxq"_s).isEmpty());
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"“qxqxq”"_s), qPrintable(hint->text()));
    }

    void findsLettersInOrder()
    {
        QCOMPARE(CommandPalette::distance(u"con"_s, u"Connect"_s), 0);
        QCOMPARE(CommandPalette::distance(u"rec"_s, u"Open recent"_s), 1);
        QVERIFY(CommandPalette::distance(u"nprof"_s, u"New profile…"_s) > 1);
        QCOMPARE(CommandPalette::distance(u"zzz"_s, u"Connect"_s), -1);
        QVERIFY(CommandPalette::distance(u"np"_s, u"New profile…"_s)
                < CommandPalette::distance(u"np"_s, u"snapshots"_s));
    }

    void runsCommands()
    {
        Fixture f;
        QCOMPARE(f.offer(u"connect"_s), u"Connect"_s);
        f.take(u"connect"_s);
        QCOMPARE(f.control.connection().connectedTo.size(), 1);
        QVERIFY(!f.box->isVisible());
        (void)f.offer(u"quit"_s);
        QTest::keyClick(f.box, Qt::Key_Escape);
        QVERIFY(!f.box->isVisible() && f.window.isVisible());
    }

    void choosesByKey()
    {
        Fixture f;
        (void)f.offer(u"theme"_s);
        (void)f.offer({});
        QVERIFY(f.list->count() > 10);
        QTest::keyClick(f.box, Qt::Key_Down);
        QCOMPARE(f.list->currentRow(), 1);
    }

    void goesToPlaces()
    {
        Fixture f;
        RecordingInfo info;
        info.path = u"/tmp/a.jsonl"_s;
        auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
        session->advance();
        f.control.show(session);
        QCOMPARE(f.offer(u"#4"_s), u"Event #4"_s);
        f.take(u"#4"_s);
        QCOMPARE(f.window.selection().current(), EventIndex{3}); // as the list and the inspector number it
        f.window.setFocus();
        f.window.findChild<QAction *>(u"copyJsonAction"_s)->trigger();
        QCOMPARE(f.window.findChild<QStatusBar *>()->currentMessage(), u"Copied event #4 as JSON"_s);
        QVERIFY(f.offer(u"#0"_s).isEmpty());
        QVERIFY(f.offer(u"#999999"_s).isEmpty());
        f.take(u"0:05.5"_s);
        QCOMPARE(f.window.findChild<TimelineWidget *>()->view().playhead(),
                 std::optional(fromMilliseconds<SessionTime>(5500)));
        QVERIFY(!f.offer(u"59:00"_s).contains(u"59:00"_s)); // beyond the end
        QTRY_COMPARE(f.offer(u"turn 1"_s), u"Turn 1"_s);
        QCOMPARE(f.offer(u"Turn1"_s), u"Turn 1"_s);
        QVERIFY(f.offer(u"turn 0"_s) != u"Turn 0"_s);
        f.take(u"turn 1"_s);
        QVERIFY(f.window.selection().current() != EventIndex{3});
        const QString id = session->events().strings().text(session->conversation().items().front().id);
        f.window.selection().select({});
        QCOMPARE(f.offer(id), id);
        f.take(id);
        QVERIFY(f.window.selection().current());
    }

    /// In the window's language as in English.
    void goesToTurnsInChinese()
    {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_zh_CN.qm")));
        QCoreApplication::installTranslator(&translator);
        Fixture f;
        auto session = std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false);
        session->advance();
        f.control.show(session);
        QTRY_COMPARE(f.offer(u"轮次 1"_s), u"轮次 1"_s);
        QCOMPARE(f.offer(u"轮次2"_s), u"轮次 2"_s);
        QCOMPARE(f.offer(u"turn 2"_s), u"轮次 2"_s);
    }

    void opensFilesAndConnects()
    {
        Fixture f;
        QTemporaryFile file(QDir::tempPath() + u"/palette-XXXXXX.jsonl"_s);
        QVERIFY(file.open());
        f.preferences.setValue(u"recentRecordings"_s, QStringList{file.fileName()});
        f.take(QFileInfo(file.fileName()).fileName());
        QCOMPARE(f.control.files().opened, QStringList{file.fileName()});
        f.take(u"Connect to Rehearsal"_s);
        QCOMPARE(f.control.connection().connectedTo.size(), 1);
        QVERIFY(!f.offer(u"threshold"_s).isEmpty()); // a setting
    }

    void goesToRulesAndSavedFilters()
    {
        Fixture f;
        FilterMemory(f.preferences).save(u"refusals of today"_s, u"error"_s);
        f.take(u"refusals of today"_s);
        QCOMPARE(f.window.findChild<QLineEdit *>(u"eventFilter"_s)->text(), u"error"_s);
        QVERIFY(!f.window.findChild<QDialog *>(u"rulesDialog"_s));
        f.take(u"truncate-at-zero"_s); // which nothing has broken
        auto *rules = f.window.findChild<QDialog *>(u"rulesDialog"_s);
        QVERIFY(rules && rules->isVisible());
        QCOMPARE(rules->findChild<QLineEdit *>(u"ruleSearch"_s)->text(), u"truncate-at-zero"_s);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
