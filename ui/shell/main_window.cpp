// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/findings/findings_panel.h"
#include "ui/images/image_sender.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/marks/mark_desk.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/dock_title.h"
#include "ui/shell/file_fate.h"
#include "ui/shell/key_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/profile_dialog.h"
#include "ui/shell/push_to_talk_key.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/sound_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/turns/latency_bands_dialog.h"
#include "ui/turns/turns_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLayout>
#include <QMimeData>
#include <QSettings>
#include <QTabBar>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 33;
constexpr microseconds kFoldAtMost = milliseconds(6); // of a tick
constexpr int kLayoutVersion = 4;                     // of the saved arrangement of docks
constexpr QLatin1StringView kGeometryKey("window/geometry");
constexpr QLatin1StringView kLayoutKey("window/layout");
constexpr QLatin1StringView kBandsKey("latency/limits_ms");

LatencyBands readBands(const QSettings &settings)
{
    const QVariantList limits = settings.value(kBandsKey).toList();
    LatencyBands bands;
    if (limits.size() == 3)
        bands = {milliseconds(limits[0].toInt()), milliseconds(limits[1].toInt()), milliseconds(limits[2].toInt())};
    return bands.sane();
}

} // namespace

MainWindow::MainWindow(SessionControl &control, ThemeSwitch &themes, const QString &recordings, QWidget *parent)
    : QMainWindow(parent)
    , m_control(control)
    , m_themes(themes)
    , m_recordings(recordings)
    , m_askOpen([](QWidget *over, const QString &title, const QString &start) {
        return QFileDialog::getOpenFileName(over, title, start);
    })
    , m_askSave([](QWidget *over, const QString &title, const QString &start) {
        return QFileDialog::getSaveFileName(over, title, start);
    })
    , m_bar(new SessionToolBar(themes))
    , m_messages(new MessageBar)
    , m_status(new StatusLine)
    , m_conversation(new ConversationPanel(m_selection, themes))
    , m_timeline(new TimelineWidget(m_selection, themes))
    , m_events(new EventPanel(m_selection, themes))
    , m_findingsPanel(new FindingsPanel(m_findings, m_selection, themes))
    , m_turnsPanel(new TurnsPanel(m_turns, m_selection, themes))
    , m_inspector(new InspectorPanel(m_selection, m_findings, themes))
    , m_marks(new MarkDesk(control, this))
    , m_settings(new SettingsPanel(m_selection, themes))
    , m_images(std::make_unique<ImageSender>(*this))
    , m_talkKey(new PushToTalkKey(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    addToolBar(m_bar);
    addToolBarBreak();
    auto *messages = new QToolBar(tr("Messages"));
    messages->setObjectName(u"messageToolBar"_s);
    messages->setMovable(false);
    messages->setContextMenuPolicy(Qt::PreventContextMenu);
    QAction *shown = messages->addWidget(m_messages);
    addToolBar(messages);
    connect(m_messages, &MessageBar::shownChanged, messages, [messages, shown](bool on) {
        shown->setVisible(on);
        messages->setVisible(on);
    });
    messages->hide();
    setStatusBar(m_status);

    m_conversationDock = addDock(u"conversationDock"_s, tr("Conversation"), m_conversation, m_conversation->header());
    m_timelineDock = addDock(u"timelineDock"_s, tr("Timeline"), m_timeline, m_timeline->head());
    m_eventsDock = addDock(u"eventsDock"_s, tr("Events"), m_events, m_events->header());
    m_turnsDock = addDock(u"turnsDock"_s, tr("Turns"), m_turnsPanel, m_turnsPanel->header());
    m_findingsDock = addDock(u"findingsDock"_s, tr("Findings"), m_findingsPanel, m_findingsPanel->header());
    m_inspectorDock = addDock(u"inspectorDock"_s, tr("Event"), m_inspector, nullptr);
    m_settingsDock = addDock(u"settingsDock"_s, tr("Session settings"), m_settings, nullptr);
    connect(m_findingsPanel, &FindingsPanel::titleChanged, m_findingsDock, &QWidget::setWindowTitle);
    connect(m_turnsPanel, &TurnsPanel::titleChanged, m_turnsDock, &QWidget::setWindowTitle);
    connect(m_turnsPanel, &TurnsPanel::failed, this, [this](const QString &text) {
        m_messages->showError({text, {}});
    });
    connect(&m_turns, &SessionTurns::changed, this, [this] { m_bar->setTurns(m_turns); });
    connect(m_bar, &SessionToolBar::latencyLimitsWanted, this, &MainWindow::changeLatencyBands);
    arrangeDocks();
    makeMenus();
    setLatencyBands(readBands(QSettings()));

    connect(m_bar, &SessionToolBar::connectWanted, this, &MainWindow::connectChosen);
    connect(m_bar, &SessionToolBar::disconnectWanted, &control, &SessionControl::disconnectFromEndpoint);
    connect(m_bar, &SessionToolBar::talkWanted, &control, &SessionControl::setTalking);
    connect(m_talkKey, &PushToTalkKey::held, &control, &SessionControl::setTalking);
    connect(m_bar, &SessionToolBar::turnModeWanted, &control, &SessionControl::setTurnMode);
    connect(m_bar, &SessionToolBar::answerWanted, &control, &SessionControl::answer);
    connect(m_bar, &SessionToolBar::soundWanted, this, &MainWindow::showSound);
    connect(m_bar, &SessionToolBar::interruptWanted, &control, &SessionControl::interrupt);
    connect(m_bar, &SessionToolBar::newProfileWanted, this, &MainWindow::newProfile);
    connect(m_conversation, &ConversationPanel::messageSubmitted, &control, &SessionControl::sendText);
    connect(m_conversation, &ConversationPanel::imageOffered, m_images.get(), &ImageSender::offerData);
    connect(m_images.get(), &ImageSender::sendWanted, &control, &SessionControl::sendImage);
    connect(m_images.get(), &ImageSender::refused, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_settings, &SettingsPanel::updateWanted, &control, &SessionControl::updateSettings);
    connect(m_messages, &MessageBar::reconnectWanted, &control, &SessionControl::reconnect);
    connect(m_messages, &MessageBar::openAgainWanted, this, [this] { open(m_session->info().path); });
    connect(m_status, &StatusLine::cancelWanted, &control, &SessionControl::cancelOpening);
    joinViews();

    connect(&control, &SessionControl::profilesChanged, this, [this] { m_bar->setProfiles(m_control.profiles()); });
    connect(&control, &SessionControl::connectionChanged, this, &MainWindow::connectionChanged);
    connect(&control, &SessionControl::soundChanged, this, &MainWindow::soundChanged);
    connect(&control, &SessionControl::sessionChanged, this, [this] { setSession(m_control.session()); });
    connect(&control, &SessionControl::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(&control, &SessionControl::openingProgressed, this, [this](double share) {
        m_status->showProgress(tr("Opening %1").arg(QFileInfo(m_opening).fileName()), share);
    });
    connect(&m_recent, &RecentFiles::chosen, this, &MainWindow::open);

    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);

    m_bar->setProfiles(control.profiles());
    setSession(control.session());
    connectionChanged();
    soundChanged();
    restore();
    m_events->setFocus();
}

MainWindow::~MainWindow() = default;

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content, QWidget *header)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(dock, header));
    return dock;
}

/// What one view says to the others, beyond the selection.
void MainWindow::joinViews()
{
    const auto say = [this](const QString &text) { m_status->showMessage(text, 6000); };
    connect(m_events, &EventPanel::said, this, say);
    connect(m_marks, &MarkDesk::said, this, say);
    connect(m_events, &EventPanel::hitsChanged, this, [this] {
        m_timeline->setHits(m_events->model().showsFiltered()
                                ? HitFrom([this](EventIndex from) { return m_events->hitFrom(from); })
                                : HitFrom());
    });
    connect(&m_events->view(), &EventTableView::spanSelected, m_timeline, &TimelineWidget::measureSpan);
    connect(&m_events->view(), &EventTableView::rangeWanted, &m_timeline->view(), &TimelineView::show);
    connect(&m_events->view(), &EventTableView::momentWanted, this, [this](SessionTime at) {
        goToMoment(at);
        m_conversation->setAtCursor(true);
    });
    connect(m_timeline, &TimelineWidget::momentWanted, this, [this] { m_conversation->setAtCursor(true); });
    connect(&m_timeline->view(), &TimelineView::playheadChanged, this,
            [this] { m_conversation->setCursor(m_timeline->view().playhead()); });
    connect(m_timeline, &TimelineWidget::markWanted, m_marks, &MarkDesk::add);
    connect(m_timeline, &TimelineWidget::markOpened, m_marks, &MarkDesk::edit);
    connect(m_marks, &MarkDesk::momentWanted, this, &MainWindow::goToMoment);
    connect(m_marks, &MarkDesk::changed, this, [this] {
        const auto marks = m_marks->marks().all();
        m_timeline->setMarks({marks.begin(), marks.end()});
    });
}

void MainWindow::goToMoment(SessionTime at)
{
    m_timeline->view().setPlayhead(at);
    m_timeline->view().reveal(at);
}

void MainWindow::arrangeDocks()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_conversationDock);
    splitDockWidget(m_conversationDock, m_timelineDock, Qt::Horizontal);
    splitDockWidget(m_timelineDock, m_inspectorDock, Qt::Horizontal);
    splitDockWidget(m_timelineDock, m_eventsDock, Qt::Vertical);
    tabifyDockWidget(m_eventsDock, m_turnsDock);
    tabifyDockWidget(m_turnsDock, m_findingsDock);
    tabifyDockWidget(m_inspectorDock, m_settingsDock);
    for (QDockWidget *dock : docks())
        dock->show();
    layout()->activate(); // which makes the tabs
    m_eventsDock->raise();
    m_inspectorDock->raise();
    resizeDocks({m_conversationDock, m_timelineDock, m_inspectorDock}, {320, 910, 370}, Qt::Horizontal);
    resizeDocks({m_timelineDock, m_eventsDock}, {460, 470}, Qt::Vertical);
}

QList<QDockWidget *> MainWindow::docks() const
{
    return {m_conversationDock, m_timelineDock,  m_eventsDock,  m_turnsDock,
            m_findingsDock,     m_inspectorDock, m_settingsDock};
}

/// Tabs of docks are made by QMainWindow, without a name for who cannot see them, and with a line beside them that
/// belongs to another look.
void MainWindow::childEvent(QChildEvent *event)
{
    if (auto *tabs = qobject_cast<QTabBar *>(event->child()); tabs && event->polished()) {
        tabs->setAccessibleName(tr("Panels in one place"));
        QMetaObject::invokeMethod(
            tabs, [tabs] { tabs->setDrawBase(false); }, Qt::QueuedConnection); // QMainWindow sets it right after this
    }
    QMainWindow::childEvent(event);
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray()))
        resize(1440, 900);
    if (!restoreState(settings.value(kLayoutKey).toByteArray(), kLayoutVersion))
        arrangeDocks();
    m_messages->dismissError();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kLayoutKey, saveState(kLayoutVersion));
    QMainWindow::closeEvent(event);
}

void MainWindow::connectChosen()
{
    const Profile profile = m_bar->profile();
    const bool local = profile.url.host() == u"localhost"_s || profile.url.host() == u"127.0.0.1"_s;
    if (profile.kind == Profile::Kind::Rehearsal || (profile.kind == Profile::Kind::Custom && local)) {
        m_control.connectTo(profile, {});
        return;
    }
    auto *dialog = new KeyDialog(profile, !profile.needsKey(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] { m_control.connectTo(profile, dialog->key()); });
    dialog->open();
}

void MainWindow::newProfile()
{
    QStringList names;
    for (const Profile &profile : m_control.profiles())
        names << profile.name;
    auto *dialog = new ProfileDialog(names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<Profile> made = dialog->profile();
        if (!made)
            return;
        m_control.addProfile(*made);
        m_bar->setProfiles(m_control.profiles());
        m_bar->selectProfile(made->name);
    });
    dialog->open();
}

void MainWindow::setSession(std::shared_ptr<Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_selection.select(std::nullopt);
    m_timeline->setSession(m_session);
    m_events->setSession(m_session);
    m_conversation->setSession(m_session);
    m_inspector->setSession(m_session);
    m_settings->setSession(m_session);
    m_findings.setSession(m_session);
    m_marks->setSession(m_session);
    m_turns.setSession(m_session);
    if (m_session) {
        connect(m_session.get(), &Session::stateChanged, this, &MainWindow::tick);
        connect(m_session.get(), &Session::watchChanged, this, &MainWindow::watchChanged);
        if (!m_session->isLive() && !m_session->info().path.isEmpty())
            m_recent.add(m_session->info().path);
    }
    const QString file = m_session ? QFileInfo(m_session->info().path).fileName() : QString();
    setWindowTitle(file.isEmpty() ? u"Turnscope"_s : tr("%1 – Turnscope").arg(file));
    watchChanged();
}

/// Another process did something to the file, or following was switched.
void MainWindow::watchChanged()
{
    tick();
    const LogFate fate = m_session ? m_session->watch().fate : LogFate::Same;
    if (fate == m_fateTold)
        return;
    m_fateTold = fate;
    if (fate == LogFate::Same)
        m_messages->dismissError();
    else
        m_messages->showError(fileFate(fate, m_session->info().path),
                              fate == LogFate::Gone ? MessageBar::Offer::None : MessageBar::Offer::OpenAgain);
}

/// Publishes what is new; runs only while something can come.
void MainWindow::tick()
{
    const bool live = m_session && m_session->isLive();
    const bool metering = m_sound && m_sound->isVisible();
    if (m_session)
        m_session->advance(kFoldAtMost); // once more after the end: what came with it
    const bool growing = metering || (m_session && (m_session->isGoingOn() || m_session->isLoading()));
    if (growing != m_tick.isActive()) {
        if (growing)
            m_tick.start();
        else
            m_tick.stop();
    }
    m_bar->setSession(m_session.get());
    m_status->setSession(m_session.get());
    if (live || metering)
        soundChanged();
    updateActions();
}

void MainWindow::connectionChanged()
{
    const ConnectionStatus status = m_control.connection();
    m_bar->setConnection(status);
    m_status->setConnection(status);
    const bool connected = status.state == ConnectionState::Connected;
    m_conversation->setWritable(connected, status.state == ConnectionState::Connecting ? tr("Connecting…")
                                                                                       : tr("Connect to write"));
    m_images->setEnabled(connected);
    m_settings->setConnected(connected);
    if (status.state != ConnectionState::Disconnected)
        m_messages->dismissError();
    else if (!status.reason.text.isEmpty())
        m_messages->showError(status.reason,
                              status.canReconnect ? MessageBar::Offer::Reconnect : MessageBar::Offer::None);
    soundChanged();
    updateActions();
}

void MainWindow::soundChanged()
{
    const SoundStatus sound = m_control.sound();
    const bool connected = m_control.connection().state == ConnectionState::Connected;
    const std::optional<TurnMode> mode = m_control.turnMode();
    m_bar->setTurnMode(mode);
    m_bar->setSound(sound, connected);
    m_status->setSound(sound);
    m_talkAction->setChecked(sound.talking);
    m_talkKey->setEnabled(connected && mode == TurnMode::PushToTalk);
    m_answerAction->setEnabled(connected && mode == TurnMode::Manual);
    if (m_sound)
        m_sound->setSound(sound);
}

void MainWindow::showSound()
{
    if (!m_sound) {
        m_sound = new SoundDialog(m_control, m_themes, this);
        connect(m_sound, &SoundDialog::wavWanted, this, &MainWindow::chooseWav);
    }
    m_sound->show();
    m_sound->raise();
    m_sound->activateWindow();
    tick();
}

void MainWindow::chooseWav()
{
    const QString path = m_askOpen(m_sound, tr("Speak a WAV file in place of the microphone"), QDir::homePath());
    if (path.isEmpty())
        return;
    SoundSettings settings = m_control.soundSettings();
    settings.input = {SoundInput::Kind::Wav, settings.input.device, path, settings.input.loop};
    m_control.setSoundSettings(settings);
}

void MainWindow::setLatencyBands(const LatencyBands &bands)
{
    m_bands = bands;
    m_bar->setBands(bands);
    m_turnsPanel->setBands(bands);
    m_bar->setTurns(m_turns);
}

void MainWindow::changeLatencyBands()
{
    auto *dialog = new LatencyBandsDialog(m_bands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setLatencyBands(dialog->bands());
        QSettings().setValue(
            kBandsKey, QVariantList{int(m_bands.fast.count()), int(m_bands.fair.count()), int(m_bands.slow.count())});
    });
    dialog->open();
}

void MainWindow::updateActions()
{
    const ConnectionState state = m_control.connection().state;
    const bool connected = state == ConnectionState::Connected;
    m_connectAction->setEnabled(state == ConnectionState::Disconnected);
    m_disconnectAction->setEnabled(state == ConnectionState::Connecting || connected);
    m_talkAction->setEnabled(connected && m_control.sound().hasMicrophone);
    m_interruptAction->setEnabled(connected);
    m_saveAction->setEnabled(m_session && !m_session->info().path.isEmpty());
}

void MainWindow::open(const QString &path)
{
    m_opening = path;
    m_control.openRecording(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    event->acceptProposedAction();
    open(urls.front().toLocalFile());
}

} // namespace turnscope
