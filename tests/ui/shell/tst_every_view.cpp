// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "models/control/test_endpoint.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "tests/ui/support/view_check.h"
#include "ui/findings/findings_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_docks.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
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
    struct FakeEndpoint : TestEndpoint
    {
        void start() override { address = QUrl(u"ws://127.0.0.1:8787/v1/realtime"_s); }
        void stop() override { address = {}; }
        QUrl url() const override { return address; }

        QUrl address;
    };

    struct Walk
    {
        FakeSessionControl control;
        ThemeSwitch themes;
        StoredPreferences preferences;
        FakeEndpoint endpoint;
        MainWindow window;
        QSize room;
        QSet<const QWidget *> focused;
        QStringList found;

        Walk(ThemeSwitch::Mode mode, const QScreen &screen)
            : themes(mode)
            , window(control, themes, preferences, QDir::tempPath() + u"/none"_s)
            , room(screen.size())
        {
            window.setTestEndpoint(endpoint);
            themes.dressApplication();
            window.setGeometry(screen.geometry());
            window.show();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
        }

        void look(const QString &view)
        {
            QTest::qWait(1);                           // what was put off
            for (int nested = 0; nested < 8; ++nested) // and what may have been said in between
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            check(window, view);
            keepPicture(window, view);
        }

        /// For people, where they ask for it: each view once, in a folder that TURNSCOPE_PICTURES names.
        void keepPicture(QWidget &top, const QString &view) const
        {
            const QString folder = qEnvironmentVariable("TURNSCOPE_PICTURES");
            if (folder.isEmpty())
                return;
            QDir().mkpath(folder);
            const QString name = u"%1/%2-%3-%4.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), view)
                                     .arg(top.devicePixelRatio());
            top.grab().save(QString(name).replace(u' ', u'-'));
        }

        void check(QWidget &top, const QString &view)
        {
            QStringList faults = clippedTexts(top) + unnamedControls(top) + invisibleFocus(top, focused);
            if (top.width() > room.width() || top.height() > room.height())
                faults << u"is %1 × %2"_s.arg(top.width()).arg(top.height());
            for (const QString &fault : faults)
                found << view + u": "_s + fault;
        }

        void opensSession()
        {
            RecordingInfo info;
            info.path = u"/tmp/2026-11-21T09-14-03-with-a-name-that-is-rather-long.jsonl"_s;
            info.format = u"Turnscope recording"_s;
            auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
            session->advance();
            control.files().held = {{{EventIndex{0}, 20, {}, microseconds(4'000'000), 1},
                                     {EventIndex{20}, 90, fromMilliseconds<SessionTime>(9000), {}, 1}},
                                    1};
            control.show(session);
            window.selection().select(session->conversation().turns()[0].firstEvent);
        }

        /// Of the last turn that raises a question, and of a silence.
        void asksWhy()
        {
            auto *ask = window.findChild<QAction *>(u"whyAction"_s);
            auto *why = window.findChild<QWidget *>(u"whySection"_s);
            window.selection().select(std::nullopt);
            ask->trigger();
            if (!QTest::qWaitFor([&] { return why->isVisible(); }))
                found << u"why says nothing"_s;
            look(u"why"_s);
            window.findChild<TimelineWidget *>()->view().setPlayhead(SessionTime(std::chrono::seconds(1)));
            ask->trigger();
            look(u"why before the turns"_s);
        }

        /// Each thing that can be selected, as the inspector shows it.
        void eachFace()
        {
            const auto session = control.session();
            const Conversation &conversation = session->conversation();
            auto &selection = window.selection();
            window.findChild<QDockWidget *>(u"inspectorDock"_s)->raise();
            const auto face = [&](const QString &name, const Subject &subject, EventIndex at) {
                selection.goTo({subject, at});
                auto *view = window.findChild<QWidget *>(u"descriptionView"_s);
                if (!QTest::qWaitFor([view] { return view->isVisible(); }))
                    found << name + u": has no face"_s;
                QTest::qWait(80); // the answer to why comes to it
                look(u"face of a "_s + name);
            };
            face(u"turn"_s, TurnIndex{0}, conversation.turns()[TurnIndex{0}].firstEvent);
            face(u"tool call"_s, CallIndex{0}, conversation.toolCalls()[CallIndex{0}].askedBy);
            face(u"speech span"_s, SpanIndex{0}, conversation.speech()[SpanIndex{0}].startedBy);
            const Item *answer = conversation.item(conversation.interruptions()[0].item);
            face(u"item"_s, ItemIndex(answer - conversation.items().data()), answer->firstEvent);
            auto *findings = window.findChild<FindingsPanel *>();
            (void)QTest::qWaitFor([&] { return findings->model().rowCount() > 0; });
            for (const bool byRule : {false, true}) {
                findings->header()
                    ->findChild<QToolButton *>(byRule ? u"findingsByRule"_s : u"findingsByCause"_s)
                    ->click();
                window.findChild<QDockWidget *>(u"findingsDock"_s)->raise();
                look(byRule ? u"findings by rule"_s : u"findings by cause"_s);
            }
            const FindingRef finding = findings->model().ref(0);
            face(u"finding"_s, finding, finding.event);
            selection.select(EventIndex{0});
        }

        /// The finding about it, and what was asked.
        void showsARefusal()
        {
            window.findChild<QToolButton *>(u"findingsByTime"_s)->click();
            window.findChild<QDockWidget *>(u"findingsDock"_s)->raise();
            window.selection().select(control.session()->conversation().errors()[0].event);
            (void)QTest::qWaitFor([this] { return window.findChild<QWidget *>(u"refusalView"_s)->isVisible(); });
            look(u"refusal"_s);
        }

        /// Beside it a live one, that listens, and another file in front.
        void opensMore()
        {
            RecordingInfo info;
            info.path = u"/tmp/2026-11-30T09-14-03.jsonl"_s;
            control.open(std::make_shared<Session>(EventLog().shared(), info, true));
            SoundStatus sound = control.sound().status();
            sound.talking = sound.listening = true;
            control.sound().become(sound);
            info.path = u"/tmp/another.jsonl"_s;
            control.open(std::make_shared<Session>(EventLog().shared(), info, false));
        }

        void eachTab(const QString &workspace)
        {
            for (QDockWidget *dock : window.docks().all()) {
                dock->raise();
                look(workspace + u' ' + dock->objectName());
            }
        }

        void dialog(const QString &action)
        {
            window.findChild<QAction *>(action)->trigger();
            QTest::qWait(1);
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (!qobject_cast<QDialog *>(top) || !top->isVisible())
                    continue;
                check(*top, action);
                keepPicture(*top, action);
                top->close();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    };

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
    }

    void everyView()
    {
        QFETCH(QString, language);
        QFETCH(int, screen);
        QFETCH(bool, dark);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);

        Walk walk(dark ? ThemeSwitch::Mode::Dark : ThemeSwitch::Mode::Light, *QGuiApplication::screens()[screen]);
        walk.look(u"start"_s);
        walk.endpoint.start();
        Q_EMIT walk.endpoint.changed();
        walk.look(u"start listening"_s);
        for (const char *action : {"shortcutsAction", "soundAction", "latencyLimitsAction", "latencyBudgetAction",
                                   "newProfileAction", "aboutAction"})
            walk.dialog(QString::fromLatin1(action));
        walk.opensSession();
        for (const Workspace workspace : Workspaces::offered()) {
            walk.window.findChild<QAction *>(workspaceKey(workspace) + u"Action"_s)->trigger();
            walk.eachTab(workspaceKey(workspace));
        }
        walk.eachFace();
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
        walk.dialog(u"closeTabAction"_s); // which asks first
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
