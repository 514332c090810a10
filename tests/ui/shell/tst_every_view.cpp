// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "tests/ui/support/pseudo_translator.h"
#include "tests/ui/support/view_check.h"
#include "tests/ui/support/window_walk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLibraryInfo>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Walks all of the window: the start page, each workspace, each tab in front, the dialogs; in each language, theme and
/// size. Nothing may be clipped, without a name, larger than the screen, or without a sign that it has the focus. How
/// many pixels make one is the process's: ctest runs it at 100 % and at 200 %, each with screens of both sizes.
class TestEveryView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    QTemporaryFile m_recording{QDir::tempPath() + u"/a-recording-of-some-time-ago-XXXXXX.jsonl"_s};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_recording.open());
        m_recording.write(R"({"type":"session.created","event_id":"e1"})");
        m_recording.flush();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        StoredPreferences().setValue(u"recentRecordings"_s, QStringList{m_recording.fileName()});
    }

    /// What the walk looks for, it sees.
    void seesWhatIsWrong()
    {
        ThemeSwitch(ThemeSwitch::Mode::Dark).dressApplication();
        QWidget window;
        window.resize(300, 200);
        auto *label = new QLabel(u"more than there is room for"_s, &window);
        label->setGeometry(0, 0, 20, 20);
        auto *nameless = new QToolButton(&window);
        nameless->setGeometry(0, 30, 40, 20);
        auto *hidden = new QWidget(&window);
        hidden->setFocusPolicy(Qt::StrongFocus);
        hidden->setAccessibleName(u"no sign of it"_s);
        hidden->setGeometry(0, 60, 40, 20);
        auto *tabs = new QTabBar(&window);
        tabs->addTab(u"a tab of some length"_s);
        tabs->addTab(u"another one"_s);
        tabs->setFocusPolicy(Qt::NoFocus);
        tabs->setGeometry(0, 90, 60, 30);
        auto *outside = new QPushButton(u"reaches out"_s, &window);
        outside->setGeometry(250, 130, 120, 30);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString clipped = clippedTexts(window).join(u'\n');
        QVERIFY2(clipped.contains(u"more than there"_s) && clipped.contains(u"tab of some"_s)
                     && clipped.contains(u"reaches out of"_s),
                 qPrintable(clipped));
        QCOMPARE(unnamedControls(window).size(), 1);
        QSet<const QWidget *> known;
        const QStringList unseen = invisibleFocus(window, known);
        QVERIFY2(unseen.size() == 1 && known.contains(outside) && known.contains(hidden),
                 qPrintable(unseen.join(u'\n')));
    }

    void everyView_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("screen");
        QTest::addColumn<bool>("dark");
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            for (int screen = 0; screen < QGuiApplication::screens().size(); ++screen) {
                for (const bool dark : {true, false})
                    QTest::addRow("%s %d %s", qPrintable(language), QGuiApplication::screens()[screen]->size().width(),
                                  dark ? "dark" : "light")
                        << language << screen << dark;
            }
        }
        QTest::newRow("pseudo 1280 dark") << u"pseudo"_s << 0 << true; // a language with longer words than any of ours
    }

    void everyView()
    {
        QFETCH(QString, language);
        QFETCH(int, screen);
        QFETCH(bool, dark);
        QTranslator translator;
        PseudoTranslator pseudo;
        const bool isPseudo = language == u"pseudo"_s;
        QVERIFY(isPseudo
                || translator.load(QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_%1.qm").arg(language)));
        QCoreApplication::installTranslator(isPseudo ? &pseudo : &translator);
        QTranslator ofQt; // its file dialog's words; absent where Qt's translations are not installed
        if (ofQt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&ofQt);

        WindowWalk walk(dark ? ThemeSwitch::Mode::Dark : ThemeSwitch::Mode::Light, *QGuiApplication::screens()[screen]);
        walk.look(u"start"_s);
        walk.endpoint.become(QUrl(u"ws://127.0.0.1:8787/v1/realtime"_s));
        walk.look(u"start listening"_s);
        for (const char *action : {"shortcutsAction", "soundAction", "latencyLimitsAction", "latencyBudgetAction",
                                   "newProfileAction", "aboutAction", "keepLayoutAction", "openAction"})
            walk.dialog(QString::fromLatin1(action));
        walk.help();
        walk.setsPreferences();
        walk.sheets();
        walk.window.connectTo(u"OpenAI"_s); // which needs a key
        walk.dialogs(u"key"_s);
        walk.opensSession();
        for (const Workspace workspace : Workspaces::offered()) {
            walk.window.findChild<QAction *>(workspaceKey(workspace) + u"Action"_s)->trigger();
            walk.eachTab(workspaceKey(workspace));
        }
        walk.compares();
        walk.eachFace();
        walk.menus();
        walk.palette();
        walk.findBars();
        for (const char *action : {"markAction", "exportAction"})
            walk.dialog(QString::fromLatin1(action));
        walk.window.findChild<QAbstractButton *>(u"findingRules"_s)->click();
        walk.dialogs(u"rules"_s);
        walk.asksWhy();
        walk.showsARefusal();
        auto &connection = walk.control.connection();
        const Profile profile = connection.profiles()[1];
        connection.become({ConnectionState::Connected, u"wss api.openai.com"_s, {}, false, profile});
        walk.control.talk().setTurnMode(TurnMode::Manual);
        for (const QString &dock : {u"conversationDock"_s, u"settingsDock"_s}) { // which say something else now
            walk.window.findChild<QDockWidget *>(dock)->raise();
            walk.look(u"connected "_s + dock);
        }
        connection.become({ConnectionState::Disconnected, {}, {u"The line is gone."_s, {}}, true, profile});
        walk.look(u"lost"_s);
        walk.opensMore();
        walk.look(u"several"_s);
        walk.control.show(walk.control.sessions()[1]);
        connection.become({ConnectionState::Connected, u"wss api.openai.com"_s, {}, false, profile});
        walk.sendsAnImage();
        walk.dialog(u"closeTabAction"_s); // which asks first
        // It is there only while it has the focus.
        walk.found.removeIf([](const QString &fault) { return fault.contains(u"keyPressBox"_s); });
        if (language == u"pseudo"_s) // three panes of no real language: their tabs are gone through with arrows
            walk.found.removeIf([](const QString &fault) { return fault.contains(u": QTabBar "_s); });
        QVERIFY2(walk.found.isEmpty(), qPrintable(u'\n' + walk.found.join(u'\n')));
    }

    /// What is drawn for the smallest of screens opens there.
    void beginsNoLargerThanTheScreen()
    {
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        MainWindow window(control, themes, preferences, QDir::tempPath());
        window.show();
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width() && window.height() <= room.height());
    }
};

QTEST_MAIN(TestEveryView)
#include "tst_every_view.moc"
