// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"
#include "models/control/session_control.h"
#include "models/conversation/latency_bands.h"
#include "models/protocol/session_schema.h" // lupdate loses its way at an enum that is only declared
#include "models/session/selection.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"
#include "ui/shell/file_desk.h"
#include "ui/shell/session_places.h"
#include "ui/shell/workspaces.h"
#include "ui/theme/theme_switch.h"

#include <QJsonArray>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <QUndoStack>

class QStackedWidget;

namespace turnscope {

class ApprovalCards;
class ClientSecretControl;
class ClientSecretDialog;
class ClipControl;
class CoachLine;
class CommandPalette;
class CompareView;
class ConnectionDesk;
class ConversationPanel;
class DigestShelf;
class EventPanel;
class FileSessions;
class FindingsPanel;
class FleetControl;
class FleetWindow;
struct FleetPlace;
class ImageSender;
class Preferences;
class InspectorPanel;
struct LintRule;
class LiveAside;
class ManualDesk;
class MarkDesk;
class MatrixDialog;
class McpControl;
class McpDialog;
class McpListingLines;
class MessageBar;
class MoneyWatch;
class PlannerWindow;
class PreferenceDesk;
class PreferencesDialog;
class PromptDesk;
class PromptImprover;
class PromptLibrary;
class PromptPanel;
class PromptUse;
class PushToTalkKey;
class RecordingsPanel;
class ReplayActions;
class ReplayFollower;
class KeyDesk;
class Keychain;
class RunControl;
class RunDialog;
struct RunResult;
struct PaletteEntry;
class SessionNotices;
class SessionTabBar;
class SessionToolBar;
class SettingChanges;
class SettingsPanel;
class Shortcuts;
class SoundDialog;
class SessionRenewal;
class SpeechSynthesis;
class StartPage;
class StatusLine;
class TestEndpoint;
class TimelineWidget;
class ToolsPanel;
class TuneWorkspace;
class TurnsPanel;
class VoiceControl;
class VoicesDialog;
class WindowDocks;

/// The window: joins the views to one session, one selection and the control. It knows no socket and no
/// sound device; what it cannot do itself it asks of SessionControl. Its parts: WindowDocks has the docks and their
/// arrangements, SessionToolBar what stands above them, SessionTabBar what is open, SessionNotices says what went wrong, ConnectionDesk connects,
/// FileDesk opens and saves, StartPage stands there while nothing is open.
///
/// It owns the tick: 30 times a second the session publishes and folds what is new, and the views follow.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `control`, `themes` and `preferences` must outlive the window. `recordings` is the folder that recordings go to.
    MainWindow(SessionControl &control, ThemeSwitch &themes, Preferences &preferences, const QString &recordings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The endpoint that the start page offers to the user's own app; it must outlive the window.
    void setTestEndpoint(TestEndpoint &endpoint);

    /// Who speaks where the window needs a voice; it must outlive the window.
    void setSpeechSynthesis(const SpeechSynthesis &synthesis);

    /// What runs sessions again; it must outlive the window. Without it, that is not offered.
    void setRunControl(RunControl &runs);

    /// What tries prompts against cases, and no one else; must outlive the window. Without it, that is not offered.
    void setMatrixControl(RunControl &runs);

    /// What has voices of an endpoint heard, and what plays them; both must outlive the window. Without them, that is not
    /// offered.
    void setVoiceControl(VoiceControl &voices, ClipControl &clips);

    /// What asks a fleet's questions of recordings; it must outlive the window. Without it, that is not offered.
    void setFleetControl(FleetControl &fleet);

    /// What keeps keys across starts, when it is asked to; it must outlive the window. Without it, that is not offered.
    void setKeychain(Keychain &keychain);

    /// What has endpoints make client secrets; it must outlive the window. Without it, that is not offered.
    void setClientSecretControl(ClientSecretControl &secrets);

    /// Who suggests revisions of prompts; it must outlive the window. Without it, that is not offered.
    void setPromptImprover(PromptImprover &improver);
    /// What tries MCP servers; it must outlive the window. Without it, that is not offered.
    void setMcpControl(McpControl &mcp);

    /// What the desktop says now: dark or light, as far as it says that, and whether it wants less motion. What the user chose
    /// comes before it.
    void setDesktop(std::optional<bool> isDark, bool isStill);

    /// Once it was closed to be started again: the files that are to be opened then. Nothing: it was only closed.
    const std::optional<QStringList> &restart() const { return m_restart; }

    /// As from the File menu or a drop.
    void open(const QString &path);

    /// As if the profile of this name, in letters of any case, was chosen; its key is asked for, if it needs one.
    void connectTo(const QString &profileName);

    void setAskOpen(FileDesk::AskPath ask) { m_files->setAskOpen(std::move(ask)); } ///< one file, as for a WAV
    void setAskOpenSeveral(FileDesk::AskPaths ask) { m_files->setAskOpenSeveral(std::move(ask)); }
    void setAskSave(FileDesk::AskPath ask) { m_files->setAskSave(std::move(ask)); }
    void setAskFolder(FileDesk::AskPath ask) { m_askFolder = std::move(ask); }

    Selection &selection() { return m_selection; }
    WindowDocks &docks() { return *m_docks; }

protected:
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeBars();
    QWidget *makeTabs();
    void makeDocks();
    void makeStartPage();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeSessionMenu();
    void makeReplay();
    void joinReplay();
    void joinTune();
    void showTunable();
    void makeViewMenu();
    void makeWorkspaceActions(QMenu &menu);
    void followLive(bool on);
    void makeLayoutMenu(QMenu &menu);
    void makeThemeMenu(QMenu &menu);
    void joinPreferences();
    void applyPreference(const QString &key);
    void showKeys();
    PreferencesDialog &showPreferences();
    std::vector<PaletteEntry> preferenceEntries();
    void askToRestart();
    void restartNow();
    void closeTo(const std::optional<QStringList> &restart);
    void makeGoMenu();
    void makeTabActions(QMenu &menu);
    void makeMarkActions(QMenu &menu);
    void makeHelpMenu();
    void makePalette();
    std::vector<PaletteEntry> placesOf(const QString &typed);
    std::vector<PaletteEntry> openSessions();
    std::vector<PaletteEntry> filesAndProfiles();
    std::vector<PaletteEntry> pagesOfTheManual();
    std::vector<PaletteEntry> filtersRulesAndSettings();
    void showRule(const QString &id, const LintRule &rule);
    void showSetting(SettingField field);

    void joinBar();
    void joinPanels();
    void joinViews();
    void showInspected();
    void joinControl();
    void goToMoment(SessionTime at);
    void showRange(SessionRange range);
    void setWorkspace(Workspace from, Workspace to);
    void setSession(std::shared_ptr<Session> session);
    std::shared_ptr<Session> liveSession() const;
    bool isLiveElsewhere() const;
    void showSessions();
    void showTabs();
    void showAbove();
    void showWritable();
    void noteCome();
    void goTo(Workspace workspace, const QString &why);
    void showLive();
    void stepTab(int by);
    void moveTab(int by);
    void closeTab(qsizetype at);
    void closeShown();
    bool isSpeaking() const;
    void connectionChanged();
    void talkAtOnce();
    void soundChanged();
    void showStart();
    void bringDocks(bool away);
    void takeDocks();
    void tick();
    void watchChanged();
    void recordingChanged();
    void nameFile();
    void setLatencyBands(const LatencyBands &bands);
    void changeLatencyBands();
    void changeLatencyBudget();
    void joinCost();
    void takePrices();
    void stopForMoney(const QString &why);
    void showPrices(const QString &model);
    void changeCostLimits();
    void showPlanner();
    void askWhy();
    void showManual();
    void exportSession();
    void compareSession();
    void showSound();
    void runAgain(const SettingChanges &changes);
    void showVoices();
    void showClientSecret();
    QJsonObject settingsOfSession() const;
    void addKeysPage();
    void showMatrix(const QString &prompt = {});
    void compareRuns(const QString &a, const QStringList &b);
    void showFleet();
    void goToWanted();
    void comeForward();
    void joinMcp();
    void showMcp();
    void addMcpTool(const QJsonObject &tool);
    QString whyNoMcpTool() const;
    void runAgainWith(const QString &prompt);
    void joinRenewal();
    void makePrompts();
    void joinPrompts();
    void saveAsPrompt();
    void serve();
    void showServed();
    void takeRuns(const RunResult &result);
    void openTalkSheet();
    void mute(bool on);
    void sendToFocus(const QKeySequence &keys);
    void copySelectedJson();
    void updateActions();
    void restore();

    SessionControl &m_control;
    ThemeSwitch &m_themes;
    Selection m_selection;
    SessionFindings m_findings;
    SessionTurns m_turns;
    LatencyBands m_bands;
    Preferences &m_preferences;
    QUndoStack m_undo;
    Workspaces m_workspaces;
    std::shared_ptr<Session> m_session;     ///< that is shown
    std::optional<Selected> m_inspected;    ///< what was selected last
    std::weak_ptr<Session> m_before;        ///< that was shown before it
    QList<std::shared_ptr<Session>> m_open; ///< as it was told last
    QStringList m_openPaths;                ///< their files
    bool m_connected = false;               ///< when it was told last
    bool m_arrives = false;                 ///< another session, and what was selected in it
    bool m_sends = false;                   ///< a key to what has the focus
    bool m_sentBack = false;                ///< which did not want it
    bool m_talksAtOnce = false;             ///< once it is connected
    bool m_heard = false;                   ///< the user, likewise
    QTimer m_tick;
    QTimer m_bringing; ///< the docks, in place of the start page

    SessionToolBar *m_bar;
    MessageBar *m_messages;
    QToolBar *m_messageBar = nullptr; ///< that the tabs and m_messages stand in
    QAction *m_messageShown = nullptr;
    QWidget *m_tabRow = nullptr;
    SessionTabBar *m_tabs;
    LiveAside *m_aside;
    StatusLine *m_status;
    QStackedWidget *m_middle; ///< what stands there while no docks do
    StartPage *m_start;
    CompareView *m_compare;
    ConversationPanel *m_conversation;
    TimelineWidget *m_timeline;
    EventPanel *m_events;
    FindingsPanel *m_findingsPanel;
    TurnsPanel *m_turnsPanel;
    ToolsPanel *m_tools;
    InspectorPanel *m_inspector;
    CoachLine *m_coach;
    MarkDesk *m_marks;
    SettingsPanel *m_settings;
    std::unique_ptr<ImageSender> m_images;
    std::unique_ptr<DigestShelf> m_shelf;
    std::unique_ptr<WindowDocks> m_docks;
    std::unique_ptr<SessionNotices> m_notices;
    std::unique_ptr<KeyDesk> m_keys;
    std::unique_ptr<ManualDesk> m_manual;
    std::unique_ptr<MoneyWatch> m_money;
    std::unique_ptr<ConnectionDesk> m_connecting;
    std::unique_ptr<FileDesk> m_files;
    std::unique_ptr<SessionPlaces> m_places;
    std::unique_ptr<FileSessions> m_parts;
    std::unique_ptr<ReplayActions> m_replay;
    std::unique_ptr<ReplayFollower> m_follower;
    std::unique_ptr<TuneWorkspace> m_tune;
    std::unique_ptr<PromptLibrary> m_promptLibrary;
    std::unique_ptr<PromptUse> m_promptUse;
    std::unique_ptr<SessionRenewal> m_renewal;
    RecordingsPanel *m_recordings;
    PromptPanel *m_prompts = nullptr;
    PromptDesk *m_promptDesk = nullptr;
    QDockWidget *m_conversationDock = nullptr;
    QDockWidget *m_promptsDock = nullptr;
    QDockWidget *m_promptDeskDock = nullptr;
    QDockWidget *m_eventsDock = nullptr;
    QDockWidget *m_turnsDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_costDock = nullptr;
    QDockWidget *m_marksDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_settingsDock = nullptr;
    QAction *m_connectAction = nullptr;
    QAction *m_disconnectAction = nullptr;
    QAction *m_talkAction = nullptr;
    QAction *m_interruptAction = nullptr;
    QAction *m_answerAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_compareAction = nullptr;
    QAction *m_caseAction = nullptr;
    QAction *m_runAction = nullptr;
    QAction *m_serveAction = nullptr;
    QAction *m_voicesAction = nullptr;
    QAction *m_matrixAction = nullptr;
    QAction *m_fleetAction = nullptr;
    QAction *m_mcpAction = nullptr;
    QAction *m_clientSecretAction = nullptr;
    QAction *m_savePromptAction = nullptr;
    QAction *m_closeAction = nullptr;
    QList<QAction *> m_tabActions;       ///< that need more than one tab
    QList<QAction *> m_partActions;      ///< that need a file of several sessions
    QList<QAction *> m_workspaceActions; ///< as Workspaces::offered()
    PushToTalkKey *m_talkKey;
    CommandPalette *m_palette = nullptr;
    SoundDialog *m_sound = nullptr;         ///< once it was asked for
    RunControl *m_runs = nullptr;           ///< null: there is none
    TestEndpoint *m_testEndpoint = nullptr; ///< null: there is none
    QPointer<RunDialog> m_runDialog;
    RunControl *m_matrixRuns = nullptr; ///< null: there is none
    QPointer<MatrixDialog> m_matrix;
    FleetControl *m_fleetControl = nullptr; ///< null: there is none
    QPointer<FleetWindow> m_fleet;
    QString m_wantedPath;                      ///< of a recording that is to be shown at a place, once it is there
    std::unique_ptr<FleetPlace> m_wantedPlace; ///< null: none is
    Worker m_runReader{WorkPool::Asked, this}; ///< of a run that is to be compared
    VoiceControl *m_voices = nullptr;          ///< null: there is none
    ClipControl *m_clips = nullptr;            ///< with m_voices
    QPointer<VoicesDialog> m_voicesDialog;
    PlannerWindow *m_planner = nullptr;             ///< once it was asked for
    ClientSecretControl *m_clientSecrets = nullptr; ///< null: there is none
    QPointer<ClientSecretDialog> m_clientSecretDialog;
    McpControl *m_mcp = nullptr; ///< null: there is none
    QPointer<McpDialog> m_mcpDialog;
    std::weak_ptr<const Session> m_mcpSession; ///< that was given a server last
    EventIndex m_mcpEcho{};                    ///< its last echo then
    QJsonArray m_mcpSent;                      ///< the tools that it was sent
    ApprovalCards *m_approvals;
    McpListingLines *m_mcpListings;
    std::unique_ptr<PreferenceDesk> m_preferenceDesk;
    std::unique_ptr<Shortcuts> m_shortcuts;
    QPointer<PreferencesDialog> m_preferencesDialog;
    FileDesk::AskPath m_askFolder;
    std::optional<QStringList> m_restart;
    std::optional<bool> m_desktopIsDark;
    bool m_desktopIsStill = false;
};

} // namespace turnscope
