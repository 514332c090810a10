// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/keys/key_desk.h"

#include "models/control/connection_control.h"
#include "models/control/file_control.h"
#include "models/control/mark_control.h"
#include "models/control/preferences.h"
#include "models/control/run_control.h"
#include "models/session/session_why.h"
#include "ui/compare/compare_view.h"
#include "ui/conversation/coach_line.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/findings/findings_panel.h"
#include "ui/fleet/fleet_window.h"
#include "ui/images/image_sender.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/keys/client_secret_dialog.h"
#include "ui/manual/manual_desk.h"
#include "ui/marks/mark_desk.h"
#include "ui/matrix/matrix_dialog.h"
#include "ui/mcp/approval_cards.h"
#include "ui/mcp/mcp_dialog.h"
#include "ui/mcp/mcp_listing_lines.h"
#include "ui/preferences/preference_desk.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/preferences/shortcuts.h"
#include "ui/prompts/prompt_desk.h"
#include "ui/prompts/prompt_library.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/prompts/prompt_use.h"
#include "ui/replay/replay_actions.h"
#include "ui/replay/replay_follower.h"
#include "ui/runs/run_dialog.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/connection_desk.h"
#include "ui/shell/escape_key.h"
#include "ui/shell/file_sessions.h"
#include "ui/shell/live_aside.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/money_watch.h"
#include "ui/shell/pane_frame.h"
#include "ui/shell/push_to_talk_key.h"
#include "ui/shell/session_chips.h"
#include "ui/shell/session_notices.h"
#include "ui/shell/session_renewal.h"
#include "ui/shell/session_tab_bar.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tune_workspace.h"
#include "ui/shell/window_docks.h"
#include "ui/start/digest_shelf.h"
#include "ui/start/recordings_panel.h"
#include "ui/start/start_page.h"
#include "ui/start/test_card.h"
#include "ui/theme/tip_wrapper.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/tools/tools_panel.h"
#include "ui/tuning/noise_panel.h"
#include "ui/turns/latency_bands_dialog.h"
#include "ui/turns/latency_budget_dialog.h"
#include "ui/turns/turns_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 33;
constexpr int kLongMessage = 15'000; // ms
constexpr QSize kFrame(4, 36);       // what a window manager puts around it, which is known only once it has
constexpr QLatin1StringView kGeometryKey("window/geometry");
constexpr QLatin1StringView kBandsKey("latency/limits_ms");

LatencyBands readBands(const Preferences &preferences)
{
    const QVariantList limits = preferences.value(kBandsKey).toList();
    LatencyBands bands;
    if (limits.size() == 3)
        bands = {milliseconds(limits[0].toInt()), milliseconds(limits[1].toInt()), milliseconds(limits[2].toInt())};
    return bands.sane();
}

} // namespace

MainWindow::MainWindow(SessionControl &control, ThemeSwitch &themes, Preferences &preferences,
                       const QString &recordings, QWidget *parent)
    : QMainWindow(parent)
    , m_control(control)
    , m_themes(themes)
    , m_preferences(preferences)
    , m_workspaces(m_undo)
    , m_bar(new SessionToolBar(themes))
    , m_messages(new MessageBar)
    , m_tabs(new SessionTabBar(themes))
    , m_aside(new LiveAside)
    , m_status(new StatusLine)
    , m_middle(new QStackedWidget)
    , m_start(new StartPage(themes))
    , m_compare(new CompareView(themes))
    , m_conversation(new ConversationPanel(m_selection, themes))
    , m_timeline(new TimelineWidget(m_selection, themes, preferences))
    , m_events(new EventPanel(m_selection, themes, preferences))
    , m_findingsPanel(new FindingsPanel(m_findings, m_selection, themes, preferences))
    , m_turnsPanel(new TurnsPanel(m_turns, m_selection, themes, preferences))
    , m_tools(new ToolsPanel(m_selection, themes))
    , m_inspector(new InspectorPanel(m_selection, m_findings, m_turns, themes))
    , m_coach(new CoachLine(preferences))
    , m_marks(new MarkDesk(control.marks(), this))
    , m_settings(new SettingsPanel(m_selection, themes))
    , m_images(std::make_unique<ImageSender>(*this, preferences))
    , m_shelf(std::make_unique<DigestShelf>())
    , m_docks(std::make_unique<WindowDocks>(*this, preferences))
    , m_notices(std::make_unique<SessionNotices>(control.files(), *m_messages))
    , m_keys(std::make_unique<KeyDesk>())
    , m_manual(std::make_unique<ManualDesk>(themes))
    , m_money(std::make_unique<MoneyWatch>())
    , m_connecting(std::make_unique<ConnectionDesk>(control.connection(), *m_keys, m_bar->live().profile(), *this))
    , m_files(std::make_unique<FileDesk>(control.files(), preferences, recordings, *this))
    , m_places(std::make_unique<SessionPlaces>(m_selection, *m_timeline, *m_events, *m_conversation, m_workspaces))
    , m_parts(std::make_unique<FileSessions>(control.files(), m_findings, m_selection))
    , m_replay(std::make_unique<ReplayActions>(control.replay(), m_selection, m_turns, themes))
    , m_follower(std::make_unique<ReplayFollower>(*m_replay, m_timeline->view(), m_selection))
    , m_tune(std::make_unique<TuneWorkspace>(control, m_turns, m_undo, *m_timeline, themes, preferences, *this))
    , m_promptLibrary(std::make_unique<PromptLibrary>(preferences))
    , m_promptUse(std::make_unique<PromptUse>(*m_promptLibrary, preferences))
    , m_renewal(std::make_unique<SessionRenewal>(control, *m_connecting, *m_promptUse, *m_messages))
    , m_recordings(new RecordingsPanel([this] { return m_files->recent().all(); }, *m_shelf, themes))
    , m_talkKey(new PushToTalkKey(this))
    , m_approvals(new ApprovalCards)
    , m_mcpListings(new McpListingLines)
    , m_preferenceDesk(std::make_unique<PreferenceDesk>(preferences))
    , m_shortcuts(std::make_unique<Shortcuts>(*m_preferenceDesk))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    makeBars();
    makeDocks();
    makeMenus();
    makeStartPage();
    makePalette();
    new EscapeKey(this);
    new TipWrapper(this);
    new PaneFrame(*this, m_themes);
    setLatencyBands(readBands(m_preferences));
    m_turns.setBudget(LatencyBudget::read(m_preferences.value(LatencyBudget::kKeptUnder).toMap()));
    joinBar();
    joinPanels();
    joinViews();
    joinControl();
    joinTune();
    joinPrompts();
    joinRenewal();
    joinCost();
    joinPreferences();

    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);
    m_bringing.setSingleShot(true);
    connect(&m_bringing, &QTimer::timeout, this, [this] { bringDocks(false); });
    showSessions();
    setSession(control.session());
    connectionChanged();
    soundChanged();
    restore();
}

/// The views of prompts first: they look at what would be gone before them.
MainWindow::~MainWindow()
{
    // What is half typed is taken while there is still all that it goes to.
    if (QWidget *typed = focusWidget())
        typed->clearFocus();
    delete m_clientSecretDialog;
    delete m_preferencesDialog;
    delete m_matrix;
    delete m_fleet;
    delete m_promptDeskDock;
    delete m_promptsDock;
}

void MainWindow::setTestEndpoint(TestEndpoint &endpoint)
{
    m_testEndpoint = &endpoint;
    m_start->test().setEndpoint(&endpoint);
    connect(&endpoint, &TestEndpoint::changed, this, &MainWindow::showServed);
    connect(&endpoint, &TestEndpoint::told, m_status,
            [this](const QString &summary) { m_status->showMessage(summary, 20000); });
    connect(&endpoint, &TestEndpoint::failed, m_messages, [this](const Error &error) { m_messages->showError(error); });
}

void MainWindow::setKeychain(Keychain &keychain)
{
    m_keys->setKeychain(keychain);
}

void MainWindow::setSpeechSynthesis(const SpeechSynthesis &synthesis)
{
    m_tune->noise().setSynthesis(&synthesis);
}

void MainWindow::setRunControl(RunControl &runs)
{
    m_runs = &runs;
    m_promptUse->setRuns(true);
    connect(&runs, &RunControl::finished, this, &MainWindow::takeRuns);
    updateActions();
}

void MainWindow::setVoiceControl(VoiceControl &voices, ClipControl &clips)
{
    m_voices = &voices;
    m_clips = &clips;
    updateActions();
}

/// A few are opened; of many repeats the first alone, and where the rest is.
void MainWindow::takeRuns(const RunResult &result)
{
    constexpr qsizetype most = 3;
    const qsizetype made = result.recordings.size();
    for (const QString &path : made > most ? result.recordings.first(1) : result.recordings)
        m_files->open(path);
    if (made > most) {
        m_recordings->refresh();
        m_status->showMessage(
            tr("%n run(s) are recorded. The first is open; the others stand in Recordings.", nullptr, int(made)),
            kLongMessage);
    }
    if (!m_runDialog && !result.error.text.isEmpty())
        m_messages->showError(result.error);
}

/// QMainWindow makes the tabs of docks, without an accessible name, and with a line beside them that belongs to another
/// look.
void MainWindow::childEvent(QChildEvent *event)
{
    if (auto *tabs = qobject_cast<QTabBar *>(event->child()); tabs && event->polished()) {
        tabs->setAccessibleName(tr("Panels in one place"));
        QMetaObject::invokeMethod(
            tabs, [tabs] { tabs->setDrawBase(false); }, Qt::QueuedConnection); // QMainWindow sets it right after this
    }
    QMainWindow::childEvent(event);
}

/// Never larger than the screen, whatever was kept.
void MainWindow::restore()
{
    const QSize room = screen()->availableSize();
    if (!restoreGeometry(m_preferences.value(kGeometryKey).toByteArray()))
        resize(QSize(1440, 900).boundedTo(room - kFrame));
    resize(size().boundedTo(room));
    if (!m_docks->isAway())
        m_docks->show(m_workspaces.current());
    m_messages->dismissError();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What keeps it open asks, and closes it when it is answered: as it was to be closed, to be started again or not.
    const auto again = [this, restart = m_restart] { closeTo(restart); };
    if ((m_matrix && !m_matrix->mayEnd(again)) || !m_promptDesk->mayEnd(again))
        return event->ignore();
    if (m_matrix)
        m_matrix->reject(); // it is a window of its own, and must not outlive this one
    if (m_fleet)
        m_fleet->close(); // likewise
    m_preferences.setValue(kGeometryKey, saveGeometry());
    m_docks->keep();
    if (m_preferencesDialog)
        m_preferencesDialog->close(); // likewise
    QMainWindow::closeEvent(event);
}

void MainWindow::connectTo(const QString &profileName)
{
    m_connecting->connectTo(profileName);
}

void MainWindow::goToMoment(SessionTime at)
{
    m_timeline->view().setPlayhead(at);
    m_timeline->view().reveal(at);
}

/// With some room around, and the playhead at its begin; a moment is only brought into view.
void MainWindow::showRange(SessionRange range)
{
    m_timeline->view().setPlayhead(range.begin);
    if (range.length().count() == 0)
        return m_timeline->view().reveal(range.begin);
    const microseconds room = range.length() / 20 + milliseconds(50);
    m_timeline->view().show({range.begin - room, range.end + room});
}

void MainWindow::setWorkspace(Workspace, Workspace to)
{
    m_bar->setWorkspace(to);
    m_docks->show(to);
    m_tune->setShown(to == Workspace::Tune);
    const qsizetype at = Workspaces::offered().indexOf(to);
    if (at >= 0)
        m_workspaceActions[at]->setChecked(true);
}

void MainWindow::setLatencyBands(const LatencyBands &bands)
{
    m_bands = bands;
    m_bar->chips().setBands(bands);
    m_turnsPanel->setBands(bands);
}

void MainWindow::changeLatencyBands()
{
    auto *dialog = new LatencyBandsDialog(m_bands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setLatencyBands(dialog->bands());
        m_preferences.setValue(
            kBandsKey, QVariantList{int(m_bands.fast.count()), int(m_bands.fair.count()), int(m_bands.slow.count())});
    });
    dialog->open();
}

void MainWindow::changeLatencyBudget()
{
    auto *dialog = new LatencyBudgetDialog(m_turns.budget(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_turns.setBudget(dialog->budget());
        m_preferences.setValue(LatencyBudget::kKeptUnder, m_turns.budget().kept());
    });
    dialog->open();
}

/// Of the cursor's moment, else of what is selected, else of the last turn that raises a question.
void MainWindow::askWhy()
{
    if (!m_session)
        return;
    m_docks->bringForward(m_inspectorDock);
    m_inspector->setFocus(Qt::ShortcutFocusReason);
    const auto cursor = m_timeline->view().playhead();
    const auto event = m_selection.current();
    const auto last = SessionWhy::nearest(m_turns, TurnIndex(m_turns.all().size()));
    if (cursor || event || !last)
        m_inspector->askWhy(cursor ? *cursor : event ? m_session->events().at(*event) : m_session->end());
    else
        m_selection.select(m_session->conversation().turns()[last->turn].firstEvent);
}

void MainWindow::open(const QString &path)
{
    m_files->open(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileDesk::dropped(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = FileDesk::dropped(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_files->open(paths);
}

} // namespace turnscope
