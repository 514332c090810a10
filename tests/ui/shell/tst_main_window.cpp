// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/run_control.h"
#include "models/control/stored_preferences.h"
#include "models/tables/finding_model.h"
#include "tests/support/scripted_runs.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "tests/ui/support/fake_test_endpoint.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/inspector/description_view.h"
#include "ui/keys/key_dialog.h"
#include "ui/matrix/matrix_dialog.h"
#include "ui/shell/chip.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window, commanded through a control that only remembers.
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, QDir::tempPath()};

        Fixture()
        {
            window.resize(1440, 900); // whatever the screen
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
        }

        template<typename Widget>
        Widget *find(const QString &name)
        {
            auto *found = window.findChild<Widget *>(name);
            if (!found)
                qFatal("no %s in the window", qPrintable(name));
            return found;
        }

        void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

        void connected()
        {
            control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:40871"_s, {}, false});
        }
    };

    static std::shared_ptr<Session> spoken(bool live = false);

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase();
    void init();
    void connectsToRehearsalWithoutKey();
    void asksForTheKeyOfOpenAi();
    void asksForWhatAProfileDoesNotKeep();
    void makesProfiles();
    void saysWhatStateTheConnectionIsIn();
    void saysFailuresInWords();
    void tellsHowTheRecordingStands();
    void servesToAnApp();
    void offersWhatNeverEnded();
    void offersToReconnectWhateverElseGoesWrong();
    void asksForAForgottenKeyToReconnect();
    void showsTheProfileThatIsConnected();
    void connectsByName();
    void sendsMessages();
    void talksAndInterrupts();
    void saysThatThereIsNoMicrophone();
    void selectsEverywhere();
    void filtersEvents();
    void listsFindings();
    void opensDroppedFiles();
    void savesACaseOfWhatWasShown();
    void opensOfManyRunsTheFirst();
    void triesPromptsAgainstCases();
    void showsOpeningAndCancels();
    void followsALiveSession();
    void saysWhatBecameOfTheFile();
    void showsHitsOnTheTimeline();
    void marksMoments();
    void showsTheConversationAtTheCursor();
    void keepsItsArrangement();
    void namesEverything();
    void looksRight();
};

std::shared_ptr<Session> TestMainWindow::spoken(bool live)
{
    RecordingInfo info;
    info.path = u"/tmp/2026-11-21T09-14-03.jsonl"_s;
    info.format = u"Turnscope recording"_s;
    auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, live);
    session->advance();
    return session;
}

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"turnscope-test"_s);
    QCoreApplication::setApplicationName(u"turnscope-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::connectsToRehearsalWithoutKey()
{
    Fixture f;
    f.find<QComboBox>(u"modelChoice"_s)->setEditText(u"another-model"_s);
    f.click(u"connectButton"_s);
    QCOMPARE(f.control.connection().connectedTo.size(), 1);
    QCOMPARE(f.control.connection().connectedTo.front().kind, Profile::Kind::Rehearsal);
    QCOMPARE(f.control.connection().connectedTo.front().model, u"another-model"_s);
    QVERIFY(f.control.connection().keys.front().isEmpty());
}

void TestMainWindow::asksForTheKeyOfOpenAi()
{
    Fixture f;
    auto *profiles = f.find<QComboBox>(u"profileChoice"_s);
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Down);
    f.click(u"connectButton"_s);
    QVERIFY(f.control.connection().connectedTo.isEmpty());
    auto *key = f.find<QLineEdit>(u"keyField"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(f.find<QLabel>(u"keyPromise"_s)->text().contains(u"memory"_s));
    QTest::keyClicks(key, u"sk-test"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_COMPARE(f.control.connection().keys, QList<QByteArray>{"sk-test"});
    QCOMPARE(f.control.connection().connectedTo.front().kind, Profile::Kind::OpenAi);
    QTRY_VERIFY(!f.window.findChild<QLineEdit *>(u"keyField"_s));
    f.window.close();
    QVERIFY(!QSettings().allKeys().join(u' ').contains(u"key"_s));
}

void TestMainWindow::asksForWhatAProfileDoesNotKeep()
{
    Profile profile;
    profile.kind = Profile::Kind::Custom;
    profile.name = u"Lab"_s;
    profile.url = QUrl(u"ws://127.0.0.1:1/v1?api-key=~secret~"_s);
    profile.headers = {{"X-Auth", "Bearer ~secret~"}};
    KeyDialog dialog(profile, true);
    auto *header = dialog.findChild<QLineEdit *>(u"secretField1"_s);
    auto *query = dialog.findChild<QLineEdit *>(u"secretField2"_s);
    auto *connectButton = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(header && query && connectButton);
    QCOMPARE(header->echoMode(), QLineEdit::Password);
    header->setText(u"one"_s);
    QVERIFY(!connectButton->isEnabled());
    query->setText(u"two"_s);
    QVERIFY(connectButton->isEnabled());
    QCOMPARE(dialog.profile().headers.first().value, QByteArray("Bearer one"));
    QCOMPARE(dialog.profile().url.query(), u"api-key=two"_s);
    QVERIFY(dialog.key().isEmpty());
}

void TestMainWindow::makesProfiles()
{
    Fixture f;
    f.find<QAction>(u"newProfileAction"_s)->trigger();
    auto *url = f.find<QLineEdit>(u"profileUrl"_s);
    f.find<QLineEdit>(u"profileName"_s)->setText(u"Mine"_s);
    url->setText(u"ftp://example.com"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(f.find<QLabel>(u"profileProblem"_s)->isVisible());
    url->setText(u"ws://127.0.0.1:9/realtime"_s);
    f.find<QPlainTextEdit>(u"profileHeaders"_s)->setPlainText(u"Authorization: Bearer x"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(f.find<QLabel>(u"profileProblem"_s)->text().contains(u"key"_s));
    f.find<QPlainTextEdit>(u"profileHeaders"_s)->setPlainText(u"X-Team: voice"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(f.control.connection().profiles().size(), 3);
    QCOMPARE(f.find<QComboBox>(u"profileChoice"_s)->currentText(), u"Mine"_s);
    f.click(u"connectButton"_s);
    QCOMPARE(f.control.connection().connectedTo.size(), 1);
    QCOMPARE(f.control.connection().connectedTo.front().headers.front().value, "voice");
}

void TestMainWindow::saysWhatStateTheConnectionIsIn()
{
    Fixture f;
    auto *button = f.find<QPushButton>(u"connectButton"_s);
    QCOMPARE(button->text(), u"Connect"_s);
    f.control.connection().become({ConnectionState::Connecting, u"ws 127.0.0.1:1"_s, {}, false});
    QCOMPARE(button->text(), u"Cancel"_s);
    QVERIFY(!f.find<QComboBox>(u"profileChoice"_s)->isEnabled());
    f.connected();
    QCOMPARE(button->text(), u"Disconnect"_s);
    QVERIFY(f.find<QLabel>(u"endpointStatus"_s)->text().contains(u"ws 127.0.0.1:40871"_s));
    f.click(u"connectButton"_s);
    QCOMPARE(f.control.connection().disconnects, 1);
}

void TestMainWindow::saysFailuresInWords()
{
    Fixture f;
    auto *bar = f.find<QWidget>(u"messageBar"_s);
    QVERIFY(!bar->isVisible());
    f.control.connection().become({ConnectionState::Disconnected,
                                   u"ws 127.0.0.1:1"_s,
                                   {u"127.0.0.1 refused the connection."_s, u"ConnectionRefusedError"_s},
                                   true});
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(f.find<QLabel>(u"lostText"_s)->text(), u"127.0.0.1 refused the connection."_s);
    f.click(u"reconnect"_s);
    QCOMPARE(f.control.connection().reconnects, 1);
    f.connected();
    QVERIFY(!bar->isVisible());

    Q_EMIT f.control.failed({u"This file is not a recording."_s, {}});
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!f.find<QPushButton>(u"reconnect"_s)->isVisible());
    f.click(u"dismissError"_s);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::tellsHowTheRecordingStands()
{
    Fixture f;
    f.connected();
    f.control.show(spoken(true));
    auto *light = f.find<Chip>(u"recordingSign"_s);
    auto *bar = f.find<QWidget>(u"messageBar"_s);
    const QString good = light->shown();
    RecordingState state;
    state.path = f.control.session()->info().path;
    state.waiting = 7;
    state.problem = {u"The disk is full."_s, {}};
    f.control.files().record(state);
    QVERIFY(light->shown() != good);
    QVERIFY(light->toolTip().contains(u"7"_s));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(f.find<QLabel>(u"errorText"_s)->text(), u"The disk is full."_s);
    QTRY_VERIFY(f.find<QLabel>(u"recordingStatus"_s)->text().contains(u"7"_s));
    const QString waits = light->shown();
    state.lost = {3, 900};
    f.control.files().record(state);
    QVERIFY(light->shown() != good && light->shown() != waits);

    f.control.files().record({.path = state.path, .lost = {}, .problem = {}, .incidents = {}});
    QCOMPARE(light->shown(), good);
    QVERIFY(!bar->isVisible());

    state.problem = {};
    state.waiting = 0;
    state.incidents = {{u"It lacks 3 events."_s, {}}};
    f.control.files().record(state);
    QVERIFY(light->shown() != good);
    QCOMPARE(f.find<QLabel>(u"errorText"_s)->text(), u"It lacks 3 events."_s);
    f.click(u"dismissError"_s);
    f.control.files().record(state);
    QVERIFY(!bar->isVisible()); // each thing is told once
}

/// The recording in view is played to an app of the user's, until it is no longer.
void TestMainWindow::servesToAnApp()
{
    FakeTestEndpoint endpoint;
    Fixture f;
    f.window.setTestEndpoint(endpoint);
    auto *serve = f.find<QAction>(u"serveAction"_s);
    QVERIFY(!serve->isEnabled());
    RecordingInfo info;
    info.path = u"/tmp/served.jsonl"_s;
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"id":"sess_1"}})");
    auto session = std::make_shared<Session>(log.shared(), info, false);
    session->advance();
    f.control.show(session);
    QTRY_VERIFY(serve->isEnabled());

    serve->trigger();
    QCOMPARE(endpoint.asked, info.path);
    QVERIFY(!serve->isChecked()); // not before it is there
    endpoint.become(QUrl(u"ws://127.0.0.1:8787/v1/realtime"_s), info.path);
    QVERIFY(serve->isChecked() && serve->text().contains(u"ws://127.0.0.1:8787"_s));
    const QStatusBar *status = f.window.statusBar();
    QVERIFY(status->currentMessage().contains(u"served.jsonl"_s));
    Q_EMIT endpoint.told(u"2 of 3 came."_s);
    QCOMPARE(status->currentMessage(), u"2 of 3 came."_s);

    serve->trigger();
    QVERIFY(!serve->isChecked() && endpoint.url().isEmpty());
    endpoint.become({}); // as where it could not be read
    QVERIFY(!serve->isChecked() && serve->isEnabled());
}

void TestMainWindow::offersWhatNeverEnded()
{
    Fixture f;
    auto *bar = f.find<QWidget>(u"messageBar"_s);
    Q_EMIT f.control.files().unendedFound({});
    QVERIFY(!bar->isVisible());
    const QString newest = u"/tmp/2026-11-22T09-14-03.jsonl"_s;
    const QString oldest = u"/tmp/2026-11-21T09-14-03.jsonl"_s;
    Q_EMIT f.control.files().unendedFound({newest, oldest});
    QTRY_VERIFY(bar->isVisible());
    Q_EMIT f.control.failed({u"Something else."_s, {}}); // which does not take the offer away
    f.connected();
    auto *open = f.find<QPushButton>(u"openUnended"_s);
    QVERIFY(open->isVisible());
    open->menu()->actions().last()->trigger();
    QCOMPARE(f.control.files().opened, QStringList{oldest});
    QCOMPARE(f.control.files().settled, QStringList{oldest});
    QVERIFY(f.find<QLabel>(u"unendedText"_s)->text().contains(QFileInfo(newest).fileName()));
    f.click(u"openUnended"_s);
    QCOMPARE(f.control.files().opened.last(), newest);
    QVERIFY(!bar->isVisible());
    Q_EMIT f.control.files().unendedFound({newest});
    f.click(u"dismissUnended"_s);
    QCOMPARE(f.control.files().settled.last(), newest);
    QCOMPARE(f.control.files().opened.size(), 2);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::offersToReconnectWhateverElseGoesWrong()
{
    Fixture f;
    ConnectionStatus lost{ConnectionState::Disconnected, u"ws 127.0.0.1:1"_s, {u"It was lost."_s, {}}, true};
    f.control.connection().become(lost);
    Q_EMIT f.control.failed({u"The microphone is gone."_s, {}});
    QTRY_VERIFY(f.find<QLabel>(u"errorText"_s)->isVisible());
    QVERIFY(f.find<QPushButton>(u"reconnect"_s)->isVisible());
    QVERIFY(f.find<QLabel>(u"lostText"_s)->isVisible());
    f.click(u"dismissLost"_s);
    f.control.connection().become(lost); // told again, with nothing new
    QVERIFY(!f.find<QPushButton>(u"reconnect"_s)->isVisible());
}

void TestMainWindow::asksForAForgottenKeyToReconnect()
{
    Fixture f;
    Profile profile = f.control.connection().profiles()[1];
    profile.model = u"typed"_s;
    f.control.connection().become({ConnectionState::Disconnected, {}, {u"It was lost."_s, {}}, true, profile, true});
    QTRY_VERIFY(f.find<QPushButton>(u"reconnect"_s)->isVisible());
    f.click(u"reconnect"_s);
    QCOMPARE(f.control.connection().reconnects, 0);
    auto *key = f.find<QLineEdit>(u"keyField"_s);
    key->setText(u"sk-again"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(f.control.connection().keys, QList<QByteArray>{"sk-again"});
    QCOMPARE(f.control.connection().connectedTo.front().model, u"typed"_s);
}

void TestMainWindow::showsTheProfileThatIsConnected()
{
    Fixture f;
    auto *choice = f.find<QComboBox>(u"profileChoice"_s);
    QCOMPARE(choice->currentText(), f.control.connection().profiles()[0].name);
    Profile other = f.control.connection().profiles()[1];
    other.model = u"typed"_s;
    f.control.connection().become({ConnectionState::Connecting, {}, {}, false, other});
    QCOMPARE(choice->currentText(), other.name);
    QCOMPARE(f.find<QComboBox>(u"modelChoice"_s)->currentText(), u"typed"_s);
}

void TestMainWindow::connectsByName()
{
    Fixture f;
    Profile mine;
    mine.kind = Profile::Kind::Custom;
    mine.name = u"Mine"_s;
    mine.url = QUrl(u"wss://example.com/"_s);
    f.control.connection().addProfile(mine);
    f.window.connectTo(u"mine"_s);
    QCOMPARE(f.control.connection().connectedTo.size(), 1);
    QCOMPARE(f.find<QComboBox>(u"profileChoice"_s)->currentText(), u"Mine"_s);
    f.window.connectTo(u"OpenAI"_s);
    QVERIFY(f.find<QLineEdit>(u"keyField"_s)->isVisible());
    f.window.connectTo(u"nobody"_s);
    QVERIFY(f.find<QLabel>(u"errorText"_s)->text().contains(u"Mine"_s));
}

void TestMainWindow::sendsMessages()
{
    Fixture f;
    auto *input = f.find<QPlainTextEdit>(u"messageInput"_s);
    QVERIFY(!input->isEnabled());
    QVERIFY(!input->placeholderText().isEmpty());
    f.connected();
    QVERIFY(input->isEnabled());
    QTest::keyClicks(input, u"two"_s);
    QTest::keyClick(input, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(input, u"lines"_s);
    QVERIFY(f.control.talk().sent.isEmpty());
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.control.talk().sent, QStringList{u"two\nlines"_s});
    QVERIFY(input->toPlainText().isEmpty());
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.control.talk().sent.size(), 1);
}

void TestMainWindow::talksAndInterrupts()
{
    Fixture f;
    auto *talk = f.find<QPushButton>(u"talkButton"_s);
    QVERIFY(!talk->isEnabled());
    f.connected();
    f.click(u"talkButton"_s);
    QCOMPARE(f.control.talk().talks, QList<bool>{true});
    QVERIFY(talk->isChecked());
    QTest::keyClick(&f.window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(f.control.talk().talks, (QList<bool>{true, false}));
    QVERIFY(!talk->isChecked());
    auto *interrupt = f.find<QPushButton>(u"interruptButton"_s);
    QVERIFY(!interrupt->isEnabled()); // nobody speaks
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QCOMPARE(f.control.talk().interrupts, 0);
    SoundStatus sound = f.control.sound().status();
    sound.playing = true;
    f.control.sound().become(sound);
    QTest::keyClick(&f.window, Qt::Key_Escape);
    f.click(u"interruptButton"_s);
    QCOMPARE(f.control.talk().interrupts, 2);
}

void TestMainWindow::saysThatThereIsNoMicrophone()
{
    Fixture f;
    f.connected();
    SoundStatus sound;
    sound.problem = {u"There is no microphone. You can type."_s, {}};
    f.control.sound().become(sound);
    QVERIFY(!f.find<QPushButton>(u"talkButton"_s)->isEnabled());
    QVERIFY(f.find<QLabel>(u"microphoneStatus"_s)->text().contains(u"typing"_s));
    QVERIFY(f.find<QPlainTextEdit>(u"messageInput"_s)->isEnabled());
}

void TestMainWindow::selectsEverywhere()
{
    Fixture f;
    const auto session = spoken();
    f.control.show(session);
    QCoreApplication::processEvents(); // the docks come
    auto *table = f.find<EventTableView>(u"eventTable"_s);
    auto *talk = f.find<ConversationView>(u"conversation"_s);
    QTRY_VERIFY(talk->model()->rowCount() > 1);

    // From the conversation …
    const QModelIndex bubble = talk->model()->index(1, 0);
    talk->scrollTo(bubble);
    QTest::mouseClick(talk->viewport(), Qt::LeftButton, {}, talk->visualRect(bubble).center());
    QVERIFY(f.window.selection().current());
    const EventIndex event = *f.window.selection().current();
    QCOMPARE(quint32(event), bubble.data(ConversationModel::EventRole).toUInt());
    QVERIFY(table->selectionModel()->hasSelection());
    auto *face = f.window.findChild<DescriptionView *>();
    QTRY_VERIFY(face->isVisible() && face->plainText().contains(u"lookup_order"_s)); // whose bubble it is

    // … and from the list, by key.
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(f.window.selection().current() != event);
    const QString second = table->model()->index(1, EventTableModel::Type).data().toString();
    const auto *shown = f.find<QLabel>(u"eventType"_s);
    QTRY_VERIFY(shown->isVisible() && !shown->text().isEmpty() && second.startsWith(shown->text()));
    QVERIFY(f.find<QPlainTextEdit>(u"eventJson"_s)->toPlainText().contains(u"\"type\""_s));
}

void TestMainWindow::filtersEvents()
{
    Fixture f;
    f.control.show(spoken());
    QCoreApplication::processEvents(); // the docks come
    auto *filter = f.find<QLineEdit>(u"eventFilter"_s);
    auto *table = f.find<EventTableView>(u"eventTable"_s);
    const int all = table->model()->rowCount();
    QVERIFY(all > 10);
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"type:response.done"_s);
    QTRY_VERIFY(table->model()->rowCount() < all);
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(f.find<QLabel>(u"eventCount"_s)->text().contains(u"of"_s));
    filter->setText(u"nonsense:1"_s);
    QVERIFY(f.find<QLabel>(u"filterProblem"_s)->isVisible());
    filter->clear();
    QTRY_COMPARE(table->model()->rowCount(), all);
    f.click(u"foldDeltas"_s);
    QTRY_VERIFY(table->model()->rowCount() > all);
}

/// Findings stand in a tab beside the events, and lead to their events.
void TestMainWindow::listsFindings()
{
    Fixture f;
    auto *dock = f.find<QDockWidget>(u"findingsDock"_s);
    auto *table = f.find<QTableView>(u"findingTable"_s);
    // Of docks in one place, QMainWindow moves the rear ones away: isVisible() does not tell.
    const auto seen = [table] { return !table->visibleRegion().isEmpty(); };
    QVERIFY(!seen());
    QCOMPARE(dock->windowTitle(), u"Findings"_s);
    EventLog log;
    log.server(
           0,
           R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1","output_modalities":["audio"],"audio":{"output":{"voice":"marin"}}}})")
        .client(10, R"({"type":"session.update","session":{"instructions":"no type"}})")
        .server(20, R"({"type":"made.up","event_id":"e1"})");
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    f.control.show(session);
    QTRY_COMPARE(dock->windowTitle(), u"Findings 2"_s);

    const auto bars = f.window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    const auto ofEvents = std::ranges::find(bars, 6, &QTabBar::count); // events, turns, findings, tools, …
    QVERIFY(ofEvents != bars.end());
    QTabBar *tabs = *ofEvents;
    QVERIFY(tabs->tabText(2).endsWith(u" 2"_s));
    QVERIFY(!tabs->accessibleName().isEmpty());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QTRY_VERIFY(seen());
    f.click(u"findingsByTime"_s); // one row a finding
    const auto rowOfRule = [&](const QString &rule) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, FindingModel::Rule).data().toString() == rule)
                return row;
        }
        return -1;
    };
    const int mistake = rowOfRule(u"session-type-required"_s);
    QVERIFY(mistake >= 0);
    const QModelIndex cell = table->model()->index(mistake, FindingModel::Message);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(f.window.selection().current(), EventIndex{1});
    QVERIFY(std::holds_alternative<FindingRef>(f.window.selection().selected()->subject));
    auto *face = f.window.findChild<DescriptionView *>();
    QTRY_VERIFY(face->isVisible() && face->plainText().contains(u"session-type-required"_s));
    auto *found = f.find<QLabel>(u"eventFindings"_s);
    f.window.selection().goTo({EventIndex{1}, EventIndex{1}}); // which has it on top
    QTRY_VERIFY(found->isVisible() && found->text().contains(u"session-type-required"_s));
    auto *back = f.window.findChild<QAction *>(u"backAction"_s);
    QVERIFY(back->isEnabled() && back->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Left));
    back->trigger();
    QTRY_VERIFY(face->isVisible());
    f.window.findChild<QAction *>(u"forwardAction"_s)->trigger();
    QTRY_VERIFY(found->isVisible());
    QDir().mkpath(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
    f.window.resize(1280, 800);
    for (const auto mode : {ThemeSwitch::Mode::Light, ThemeSwitch::Mode::Dark}) {
        f.themes.setMode(mode);
        f.themes.dressApplication();
        QCoreApplication::processEvents();
        const QString name = mode == ThemeSwitch::Mode::Dark ? u"findings-dark.png"_s : u"findings-light.png"_s;
        f.window.grab().save(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name);
    }

    // The other way round, by key, and back to a finding that is still the current one.
    f.window.selection().select(EventIndex{0});
    QTRY_VERIFY(!found->isVisible());
    QVERIFY(!table->selectionModel()->hasSelection());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(f.window.selection().current(), EventIndex{1});
    f.window.selection().select(EventIndex{2});
    QCOMPARE(table->currentIndex().row(), rowOfRule(u"unknown-event"_s));

    f.click(u"findingErrors"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(dock->windowTitle(), u"Findings 2"_s);
    f.click(u"findingErrors"_s);
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestMainWindow::opensDroppedFiles()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/dropped.jsonl"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&f.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&f.window, &drop);
    QCOMPARE(f.control.files().opened, QStringList{u"/tmp/dropped.jsonl"_s});
    f.window.setAskOpenSeveral(
        [](QWidget *, const QString &, const QString &) { return QStringList{u"/tmp/chosen.jsonl"_s}; });
    QTest::keyClick(&f.window, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(f.control.files().opened.back(), u"/tmp/chosen.jsonl"_s);
}

/// The session is the window's alone: what saves holds its events, not it.
void TestMainWindow::savesACaseOfWhatWasShown()
{
    const QTemporaryDir folder;
    Fixture f;
    const QString to = folder.filePath(u"kept.jsonl"_s);
    std::weak_ptr<Session> kept;
    {
        const auto session = spoken(false);
        kept = session;
        f.control.show(session);
    }
    f.window.setAskSave([&](QWidget *, const QString &, const QString &) {
        f.control.show(nullptr); // closed while the dialog is open
        return to;
    });
    f.find<QAction>(u"saveCaseAction"_s)->trigger();
    QVERIFY(kept.expired());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"kept.toml"_s)), 20000);
    QVERIFY(QFile::exists(to));
}

void TestMainWindow::opensOfManyRunsTheFirst()
{
    class Runs : public RunControl
    {
    public:
        void start(const RunRequest &) override {}
        void stop() override {}
        bool isRunning() const override { return false; }
    };
    Runs runs;
    Fixture f;
    f.window.setRunControl(runs);
    const QStringList few{u"/tmp/r1.jsonl"_s, u"/tmp/r2.jsonl"_s};
    Q_EMIT runs.finished({few, {}, {}});
    QCOMPARE(f.control.files().opened, few);
    f.control.files().opened.clear();
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many << u"/tmp/repeat-%1.jsonl"_s.arg(i);
    Q_EMIT runs.finished({many, {}, {}});
    QCOMPARE(f.control.files().opened, QStringList{many.first()});
    QVERIFY(f.find<QStatusBar>(u"statusLine"_s)->currentMessage().startsWith(u"100 "_s));
}

/// In a window of its own, which goes with this one; what is opened from it comes here.
void TestMainWindow::triesPromptsAgainstCases()
{
    ScriptedRuns runs;
    Fixture f;
    auto *action = f.find<QAction>(u"matrixAction"_s);
    QVERIFY(!action->isEnabled());
    f.window.setMatrixControl(runs);
    QVERIFY(action->isEnabled());
    action->trigger();
    action->trigger();
    QPointer<MatrixDialog> matrix;
    int shown = 0;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MatrixDialog *>(window)) {
            matrix = found;
            ++shown;
        }
    }
    QVERIFY(shown == 1 && matrix->isVisible() && !matrix->parent());
    Q_EMIT matrix->sessionWanted(u"/tmp/run.jsonl"_s);
    QCOMPARE(f.control.files().opened, QStringList{u"/tmp/run.jsonl"_s});
    f.window.close();
    QTRY_VERIFY(!matrix);
}

void TestMainWindow::showsOpeningAndCancels()
{
    Fixture f;
    f.window.open(u"/tmp/big.jsonl"_s);
    Q_EMIT f.control.files().openingProgressed(0.25);
    auto *cancel = f.find<QToolButton>(u"cancelOpening"_s);
    QVERIFY(f.find<QWidget>(u"statusLine"_s)->isAncestorOf(cancel)); // nothing jumps while a file is read
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(f.find<QLabel>(u"progressText"_s)->text().contains(u"big.jsonl"_s));
    f.click(u"cancelOpening"_s);
    QCOMPARE(f.control.files().cancels, 1);
    Q_EMIT f.control.files().openingProgressed(1);
    QTRY_VERIFY(!cancel->isVisible());
}

void TestMainWindow::followsALiveSession()
{
    Fixture f;
    EventLog log;
    const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    f.control.show(session);
    auto *table = f.find<EventTableView>(u"eventTable"_s);
    for (int i = 0; i < 200; ++i)
        log.server(i, R"({"type":"rate_limits.updated","rate_limits":[]})");
    QTRY_COMPARE(table->model()->rowCount(), 200);
    const auto shows = [&](int row) {
        return table->viewport()->rect().contains(table->visualRect(table->model()->index(row, 0)).center());
    };
    QTRY_VERIFY(shows(199));
    table->verticalScrollBar()->setValue(0);
    QVERIFY(!table->isFollowing());
    log.server(300, R"({"type":"rate_limits.updated","rate_limits":[]})");
    QTRY_COMPARE(table->model()->rowCount(), 201);
    QVERIFY(shows(0) && !shows(200));
    f.click(u"followEvents"_s);
    QTRY_VERIFY(shows(200));
}

void TestMainWindow::saysWhatBecameOfTheFile()
{
    Fixture f;
    const auto session = spoken();
    const auto becomes = [&](const LogWatch &watch) { session->setWatch(watch, session->info()); };
    f.control.show(session);
    auto *status = f.find<QLabel>(u"followStatus"_s);
    auto *text = f.find<QLabel>(u"errorText"_s);
    auto *again = f.find<QPushButton>(u"openAgain"_s);
    QVERIFY(!status->isVisible());
    becomes({.watched = true});
    QVERIFY(status->isVisible());
    QCOMPARE(status->text(), u"○ watching"_s);
    becomes({.watched = true, .growing = true});
    QCOMPARE(status->text(), u"● watching"_s);
    QVERIFY(!text->isVisible());

    becomes({.watched = true, .fate = LogFate::Gone});
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(session->info().path));
    QVERIFY(!again->isVisible()); // there is nothing to open
    becomes({.watched = true, .fate = LogFate::Replaced});
    QVERIFY(again->isVisible());
    f.click(u"dismissError"_s);
    becomes({.watched = true, .growing = true, .fate = LogFate::Replaced});
    QVERIFY(!text->isVisible()); // told once
    QVERIFY(!status->text().isEmpty());
    becomes({.fate = LogFate::Rewritten});
    QVERIFY(again->isVisible());
    f.click(u"openAgain"_s);
    QCOMPARE(f.control.files().opened, QStringList{session->info().path});
    f.control.show(spoken());
    QVERIFY(!text->isVisible());

    auto *follow = f.find<QAction>(u"followFileAction"_s);
    QVERIFY(follow->isChecked());
    follow->trigger();
    QVERIFY(!f.control.files().follows);
}

void TestMainWindow::showsHitsOnTheTimeline()
{
    Fixture f;
    const auto session = spoken();
    f.control.show(session);
    auto *timeline = f.find<TimelineWidget>(u"timeline"_s);
    const QColor accent = f.themes.theme().accent;
    const auto hits = [&] {
        const QImage image = timeline->plot().grab().toImage();
        const int y = timeline->plot().lanes().front()->rect().top() - 3;
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == accent;
        return count;
    };
    QTRY_COMPARE(hits(), 0);
    f.find<QLineEdit>(u"eventFilter"_s)->setText(u"type:response.done"_s);
    QTRY_VERIFY(hits() >= 2);
    QTest::keyClick(&f.window, Qt::Key_F3);
    QVERIFY(f.window.selection().current());
    const EventIndex first = *f.window.selection().current();
    QTest::keyClick(&f.window, Qt::Key_F3);
    QVERIFY(*f.window.selection().current() > first);
    QTest::keyClick(&f.window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(f.window.selection().current(), first);
    f.find<QLineEdit>(u"eventFilter"_s)->clear();
    QTRY_COMPARE(hits(), 0);
}

void TestMainWindow::marksMoments()
{
    Fixture f;
    f.control.show(spoken());
    auto *timeline = f.find<TimelineWidget>(u"timeline"_s);
    timeline->view().setPlayhead(fromMilliseconds<SessionTime>(4200));
    timeline->plot().setFocus();
    QTest::keyClick(&timeline->plot(), Qt::Key_M);
    auto *note = f.find<QLineEdit>(u"markNote"_s);
    QTest::keyClicks(note, u"here it is m[]"_s); // the keys of marks are letters here
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(f.control.marks().frames.size(), 1);
    QVERIFY(f.control.marks().frames.front().contains("\"at_us\":4200000"));
    QVERIFY(f.control.marks().frames.front().contains("here it is m[]"));
    timeline->view().setPlayhead(fromMilliseconds<SessionTime>(9000));
    f.find<QAction>(u"previousMarkAction"_s)->trigger();
    QCOMPARE(timeline->view().playhead(), std::optional(fromMilliseconds<SessionTime>(4200)));
    f.control.show(nullptr);
    f.find<QAction>(u"markAction"_s)->trigger(); // nothing to mark: says so
    QTRY_VERIFY(!f.window.findChild<QLineEdit *>(u"markNote"_s));
}

void TestMainWindow::showsTheConversationAtTheCursor()
{
    Fixture f;
    f.control.show(spoken());
    auto *timeline = f.find<TimelineWidget>(u"timeline"_s);
    auto *talk = f.find<ConversationView>(u"conversation"_s);
    const int all = talk->model()->rowCount();
    QVERIFY(all > 2);
    timeline->view().setPlayhead(fromMilliseconds<SessionTime>(7000));
    QCOMPARE(talk->model()->rowCount(), all);
    auto *action = f.find<QAction>(u"atCursorAction"_s);
    action->trigger();
    QTRY_VERIFY(talk->model()->rowCount() < all);
    QVERIFY(f.find<QLabel>(u"conversationAsOf"_s)->isVisible());
    timeline->view().setPlayhead(fromMilliseconds<SessionTime>(18'400));
    QTRY_COMPARE(talk->model()->rowCount(), all);
    f.click(u"conversationNow"_s);
    QVERIFY(!action->isChecked());
}

void TestMainWindow::keepsItsArrangement()
{
    {
        Fixture f;
        f.control.show(spoken());
        QCoreApplication::processEvents(); // the docks come
        f.find<QToolButton>(u"conversationDockClose"_s)->click();
        QVERIFY(!f.find<QDockWidget>(u"conversationDock"_s)->isVisible());
        f.window.close();
    }
    Fixture f;
    f.control.show(spoken());
    QCoreApplication::processEvents(); // the docks come
    QVERIFY(!f.find<QDockWidget>(u"conversationDock"_s)->isVisible());
    QVERIFY(f.find<QDockWidget>(u"eventsDock"_s)->isVisible());
    f.find<QAction>(u"resetLayoutAction"_s)->trigger();
    QVERIFY(f.find<QDockWidget>(u"conversationDock"_s)->isVisible());
}

/// What has the focus can be named by a screen reader, and found by a test.
void TestMainWindow::namesEverything()
{
    Fixture f;
    for (const bool open : {false, true}) {
        f.control.show(open ? spoken() : nullptr);
        for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->inherits("QDockWidget"))
                continue;
            const QVariant text = widget->property("text");
            const QString label = widget->accessibleName() + text.toString() + widget->toolTip();
            const bool inner = widget->parentWidget()->inherits("QComboBox");
            QVERIFY2(inner || !label.isEmpty(),
                     qPrintable(u"%1 %2 has no name"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                           widget->objectName())));
        }
    }
}

/// Writes pictures for people, and checks that what must differ does.
void TestMainWindow::looksRight()
{
    for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            FakeSessionControl control;
            ThemeSwitch themes(mode);
            themes.dressApplication();
            StoredPreferences preferences;
            MainWindow window(control, themes, preferences, QDir::tempPath());
            control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:40871"_s, {}, false});
            window.resize(size);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const QImage empty = window.grab().toImage();
            const auto session = spoken();
            control.show(session);
            quint32 done = 0;
            for (quint32 i = 0; i < session->events().size(); ++i) {
                if (session->events().strings().view(session->events().type(EventIndex{i})) == "response.done")
                    done = i;
            }
            window.selection().select(EventIndex{done});
            QTRY_VERIFY(!window.findChild<QLabel *>(u"eventType"_s)->text().isEmpty());
            QTest::qWait(0);
            const QImage full = window.grab().toImage();
            QVERIFY(full != empty);
            QCOMPARE(full.pixelColor(2, full.height() / 2).lightness() < 128, mode == ThemeSwitch::Mode::Dark);
            const QString name = u"%1-%2x%3"_s.arg(mode == ThemeSwitch::Mode::Dark ? u"dark"_s : u"light"_s)
                                     .arg(size.width())
                                     .arg(size.height());
            QDir().mkpath(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
            full.save(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name + u".png"_s);
            empty.save(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name + u"-empty.png"_s);
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
