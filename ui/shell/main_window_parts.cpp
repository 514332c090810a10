// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of MainWindow are made and joined.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/file_control.h"
#include "models/control/sound_control.h"
#include "models/control/talk_control.h"
#include "models/control/tool_control.h"
#include "models/files/file_path.h"
#include "models/text/time_text.h"
#include "ui/compare/compare_view.h"
#include "ui/conversation/coach_line.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/cost/cost_panel.h"
#include "ui/events/event_panel.h"
#include "ui/findings/findings_panel.h"
#include "ui/images/image_sender.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/marks/mark_desk.h"
#include "ui/marks/mark_list.h"
#include "ui/replay/replay_follower.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connection_desk.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/push_to_talk_key.h"
#include "ui/shell/review_controls.h"
#include "ui/shell/session_chips.h"
#include "ui/shell/session_notices.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/sound_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/talk_sheet.h"
#include "ui/shell/top_rows.h"
#include "ui/shell/tune_workspace.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/workspace_switch.h"
#include "ui/start/digest_shelf.h"
#include "ui/start/open_card.h"
#include "ui/start/recordings_panel.h"
#include "ui/start/start_page.h"
#include "ui/start/talk_card.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/tools/tools_panel.h"
#include "ui/tuning/noise_panel.h"
#include "ui/tuning/sweep_panel.h"
#include "ui/tuning/turn_taking_panel.h"
#include "ui/turns/turns_panel.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>

namespace turnscope {

using namespace Qt::StringLiterals;

void MainWindow::makeBars()
{
    addToolBar(m_bar);
    addToolBarBreak();
    m_messageBar = new QToolBar(tr("Messages"));
    m_messageBar->setObjectName(u"messageToolBar"_s);
    m_messageBar->setMovable(false);
    m_messageBar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *rows = new TopRows;
    rows->rows().addWidget(makeTabs());
    rows->rows().addWidget(m_messages);
    m_messageShown = m_messageBar->addWidget(rows);
    addToolBar(m_messageBar);
    connect(m_messages, &MessageBar::shownChanged, this, &MainWindow::showAbove);
    connect(m_docks.get(), &WindowDocks::arranged, this, &MainWindow::showAbove);
    const auto undraw = [this] {
        for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
            tabs->setDrawBase(false); // those that are used anew get their line anew
            if (tabs->count() == 0)
                tabs->hide(); // one that Qt forgot, which would lie over a pane
        }
    };
    connect(m_docks.get(), &WindowDocks::arranged, this, undraw, Qt::QueuedConnection);
    m_messageBar->hide();
    // It took its margins before it had the name that the style sheet knows it by.
    m_messageBar->ensurePolished();
    QEvent dressed(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_messageBar, &dressed);
    setStatusBar(m_status);
}

void MainWindow::makeDocks()
{
    using Place = WindowDocks::Place;
    using Home = WindowDocks::Home;
    m_conversationDock = m_docks->add(u"conversationDock"_s, tr("Conversation"), Place::Left, m_conversation,
                                      m_conversation->header(), [this] { m_conversation->beginFind(); });
    QDockWidget *recordings = m_docks->add(u"recordingsDock"_s, tr("Recordings"), Place::Left, m_recordings,
                                           m_recordings->header(), [this] { m_recordings->focusSearch(); });
    connect(recordings, &QDockWidget::visibilityChanged, m_recordings, &RecordingsPanel::refresh, Qt::QueuedConnection);
    connect(m_recordings, &RecordingsPanel::openWanted, this, &MainWindow::open);
    connect(m_recordings, &RecordingsPanel::removeWanted, this, [this](const QString &path) {
        m_files->recent().remove(path);
        m_recordings->refresh();
    });
    m_docks->add(u"timelineDock"_s, tr("Timeline"), Place::Middle, m_timeline, m_timeline->head());
    makePrompts();
    m_eventsDock = m_docks->add(
        u"eventsDock"_s, tr("Events"), Place::Below, m_events, m_events->header(), [this] { m_events->focusFilter(); },
        Home::NotTune);
    m_turnsDock = m_docks->add(u"turnsDock"_s, tr("Turns"), Place::Below, m_turnsPanel, m_turnsPanel->header(),
                               [this] { m_turnsPanel->beginFind(); });
    m_findingsDock = m_docks->add(
        u"findingsDock"_s, tr("Findings"), Place::Below, m_findingsPanel, m_findingsPanel->header(),
        [this] { m_findingsPanel->beginFind(); }, Home::NotTune);
    QDockWidget *tools = m_docks->add(
        u"toolsDock"_s, tr("Tools"), Place::Below, m_tools, m_tools->header(), [this] { m_tools->beginFind(); },
        Home::NotTune);
    connect(m_tools, &ToolsPanel::titleChanged, tools, &QWidget::setWindowTitle);
    m_tools->setControl(m_control.tools(), m_preferences);
    connect(m_tools, &ToolsPanel::overdueUnseen, m_notices.get(), &SessionNotices::showOverdue);
    connect(m_tools, &ToolsPanel::overdueSettled, m_notices.get(), &SessionNotices::dismissOverdue);
    auto *cost = new CostPanel(m_turns, m_selection, m_themes);
    m_costDock = m_docks->add(
        u"costDock"_s, tr("Cost"), Place::Below, cost, cost->header(), [cost] { cost->beginFind(); }, Home::NotTune);
    connect(cost, &CostPanel::titleChanged, m_costDock, &QWidget::setWindowTitle);
    connect(cost, &CostPanel::pricesWanted, this, &MainWindow::showPrices);
    cost->setWatched(false);
    connect(m_costDock, &QDockWidget::visibilityChanged, cost, &CostPanel::setWatched);
    m_marksDock = m_docks->add(u"marksDock"_s, tr("Marks"), Place::Below, new MarkList(*m_marks), nullptr);
    m_inspectorDock = m_docks->add(u"inspectorDock"_s, tr("Inspector"), Place::Right, m_inspector, nullptr,
                                   [this] { m_inspector->beginFind(); });
    m_settingsDock = m_docks->add(
        u"settingsDock"_s, tr("Session"), Place::Right, m_settings, nullptr, [this] { m_settings->beginFind(); },
        Home::NotTune);
    m_docks->add(u"turnTakingDock"_s, tr("Turn-taking"), Place::Right, &m_tune->turnTaking(), nullptr, {}, Home::Tune);
    m_docks->add(u"sweepDock"_s, tr("Sweep"), Place::Below, &m_tune->sweep(), m_tune->sweep().header(), {}, Home::Tune);
    m_docks->add(u"noiseDock"_s, tr("Noise and telephone"), Place::Below, &m_tune->noise(), nullptr, {}, Home::Tune);
    connect(m_findingsPanel, &FindingsPanel::titleChanged, m_findingsDock, &QWidget::setWindowTitle);
    connect(m_turnsPanel, &TurnsPanel::titleChanged, m_turnsDock, &QWidget::setWindowTitle);
}

void MainWindow::makeStartPage()
{
    OpenCard &card = m_start->open();
    card.setSource([this] { return m_files->recent().all(); }, *m_shelf);
    connect(&card, &OpenCard::openWanted, this, &MainWindow::open);
    connect(&card, &OpenCard::chooseWanted, m_files.get(), &FileDesk::chooseAndOpen);
    connect(&card, &OpenCard::allWanted, m_files.get(), &FileDesk::showFolder);
    connect(&card, &OpenCard::sampleWanted, m_files.get(), &FileDesk::openSample);
    connect(&card, &OpenCard::removeWanted, this, [this](const QString &path) {
        m_files->recent().remove(path);
        m_start->open().refresh();
    });
    TalkCard &talk = m_start->talk();
    connect(&talk, &TalkCard::connectWanted, m_connecting.get(), &ConnectionDesk::connectTo);
    connect(&talk, &TalkCard::rehearsalWanted, this, [this](const QString &profile) {
        m_talksAtOnce = true;
        m_connecting->connectTo(profile);
    });
    connect(&talk, &TalkCard::newProfileWanted, m_connecting.get(), &ConnectionDesk::newProfile);
    connect(&talk, &TalkCard::editWanted, m_connecting.get(), qOverload<const QString &>(&ConnectionDesk::editProfile));
    connect(&talk, &TalkCard::soundWanted, this, &MainWindow::showSound);
    const auto showProfiles = [this] { m_start->talk().setProfiles(m_control.connection().profiles()); };
    connect(&m_control.connection(), &ConnectionControl::profilesChanged, this, showProfiles);
    showProfiles();
    m_middle->addWidget(m_start);
    m_middle->addWidget(m_compare);
    setCentralWidget(m_middle);
    m_middle->hide();
}

void MainWindow::joinBar()
{
    connect(&m_workspaces, &Workspaces::changed, this, &MainWindow::setWorkspace);
    connect(m_docks.get(), &WindowDocks::docksWanted, this, &MainWindow::takeDocks);
    connect(m_compare, &CompareView::otherWanted, this, &MainWindow::compareSession);
    connect(&m_bar->workspaces(), &WorkspaceSwitch::chosen, &m_workspaces, &Workspaces::choose);
    LiveControls &live = m_bar->live();
    connect(&live, &LiveControls::connectWanted, m_connecting.get(), &ConnectionDesk::connectChosen);
    connect(&live, &LiveControls::disconnectWanted, &m_control.connection(),
            &ConnectionControl::disconnectFromEndpoint);
    connect(&live, &LiveControls::talkWanted, &m_control.talk(), &TalkControl::setTalking);
    connect(&live, &LiveControls::answerWanted, &m_control.talk(), &TalkControl::answer);
    connect(&live, &LiveControls::interruptWanted, &m_control.talk(), &TalkControl::interrupt);
    connect(&live, &LiveControls::sheetOpened, this, &MainWindow::openTalkSheet);
    TalkSheet &sheet = live.sheet();
    connect(&sheet, &TalkSheet::muteWanted, this, &MainWindow::mute);
    connect(&sheet, &TalkSheet::turnModeWanted, &m_control.talk(), &TalkControl::setTurnMode);
    connect(&sheet, &TalkSheet::soundWanted, this, &MainWindow::showSound);
    connect(&sheet, &TalkSheet::deviceWanted, this, [this](const QByteArray &device, const QString &name) {
        SoundSettings settings = m_control.sound().settings();
        settings.input = {SoundInput::Kind::Device, device, name, settings.input.loop};
        m_control.sound().setSettings(settings);
    });
    ReviewControls &review = m_bar->review();
    connect(&review, &ReviewControls::filterEdited, m_events, &EventPanel::setFilterText);
    connect(&review, &ReviewControls::filterWanted, this, [this] {
        m_docks->bringForward(m_eventsDock);
        m_events->focusFilter();
    });
    SessionChips &chips = m_bar->chips();
    const auto showTurns = [this] {
        m_docks->bringForward(m_turnsDock);
        m_turnsPanel->setFocus();
    };
    connect(&chips, &SessionChips::timeWanted, this, [this] {
        const auto at = m_timeline->view().playhead();
        m_palette->openWith(at ? shortSessionTimeText(*at) : u"0:00"_s);
    });
    connect(&chips, &SessionChips::turnsWanted, this, showTurns);
    connect(&chips, &SessionChips::costWanted, this, [this] {
        m_docks->bringForward(m_costDock);
        m_costDock->widget()->setFocus();
    });
    connect(&chips, &SessionChips::recordingWanted, this, [this] {
        const QString path = m_notices->recording().path;
        m_status->showMessage(path.isEmpty() ? tr("Nothing is being recorded") : tr("Recorded to %1").arg(path), 8000);
    });
    connect(&m_turns, &SessionTurns::changed, this, [this] {
        m_bar->chips().setTurns(m_turns);
        m_timeline->setVoice(m_turns.voice());
    });
}

void MainWindow::joinPanels()
{
    const auto tell = [this](const Error &error) { m_messages->showError(error); };
    connect(m_turnsPanel, &TurnsPanel::failed, this, [tell](const QString &text) { tell({text, {}}); });
    connect(m_talkKey, &PushToTalkKey::held, &m_control.talk(), &TalkControl::setTalking);
    connect(m_conversation, &ConversationPanel::messageSubmitted, &m_control.talk(), &TalkControl::sendText);
    connect(m_conversation, &ConversationPanel::imageOffered, m_images.get(), &ImageSender::offerData);
    connect(m_images.get(), &ImageSender::sendWanted, &m_control.talk(), &TalkControl::sendImage);
    connect(m_images.get(), &ImageSender::refused, this, tell);
    connect(m_settings, &SettingsPanel::updateWanted, &m_control.talk(), &TalkControl::updateSettings);
    connect(m_messages, &MessageBar::reconnectWanted, m_connecting.get(), &ConnectionDesk::reconnect);
    connect(m_messages, &MessageBar::certificateWanted, m_connecting.get(), &ConnectionDesk::showCertificate);
    connect(m_notices.get(), &SessionNotices::keyWanted, m_connecting.get(), &ConnectionDesk::giveKey);
    connect(m_messages, &MessageBar::editWanted, this, [this] {
        if (const auto profile = m_control.connection().status().profile)
            m_connecting->editProfile(profile->name);
    });
    connect(m_messages, &MessageBar::openAgainWanted, this, [this] { open(m_session->info().path); });
    connect(m_messages, &MessageBar::unendedWanted, this, &MainWindow::open);
    connect(m_status, &StatusLine::cancelWanted, &m_control.files(), &FileControl::cancelOpening);
    connect(m_connecting.get(), &ConnectionDesk::failed, this, tell);
    connect(m_files.get(), &FileDesk::failed, this, tell);
    connect(m_files.get(), &FileDesk::told, m_status,
            [this](const QString &text) { m_status->showMessage(text, 8000); });
    connect(m_files.get(), &FileDesk::opened, this, [this](const QString &path) {
        m_notices->settleUnended({path});
        m_before = m_session;
        noteCome(); // which was shown already, or it has come before
    });
}

/// What was chosen is seen, though the settings stood before it; not while one works in them, nor what a replay passes.
void MainWindow::showInspected()
{
    const bool works = m_settingsDock->isAncestorOf(QApplication::focusWidget());
    if (std::exchange(m_inspected, m_selection.selected()) == m_selection.selected())
        return; // only the way back and ahead is another
    // In Tune it would hide what one tunes with.
    const bool tunes = m_workspaces.current() == Workspace::Tune;
    if (m_selection.current() && !m_arrives && !works && !tunes && !m_follower->isLeading()
        && !m_inspectorDock->isHidden())
        m_inspectorDock->raise();
}

/// What one view says to the others, beyond the selection.
void MainWindow::joinViews()
{
    m_conversation->putAboveMessage(m_coach);
    joinMcp();
    connect(&m_conversation->model(), &ConversationModel::updated, m_coach, [this] { m_coach->look(m_session.get()); });
    connect(&m_selection, &Selection::changed, this, &MainWindow::showInspected);
    const auto say = [this](const QString &text) { m_status->showMessage(text, 6000); };
    connect(m_events, &EventPanel::said, this, say);
    connect(m_marks, &MarkDesk::said, this, say);
    connect(m_inspector, &InspectorPanel::rangeWanted, this, &MainWindow::showRange);
    connect(&m_timeline->plot(), &TimelinePlot::measureChanged, this, [this] {
        if (const auto &measure = m_timeline->plot().measure(); measure && measure->first != measure->second)
            m_inspector->askWhy(
                SessionRange{std::min(measure->first, measure->second), std::max(measure->first, measure->second)});
        else
            m_inspector->askNothing();
    });
    connect(m_inspector, &InspectorPanel::filterWanted, this, [this](const QString &word) {
        m_events->narrow(word);
        m_eventsDock->raise();
    });
    connect(m_events, &EventPanel::hitsChanged, this, [this] {
        m_bar->review().setFilter(m_events->filterText());
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
    connect(&m_timeline->view(), &TimelineView::playheadChanged, this, [this] {
        m_conversation->setCursor(m_timeline->view().playhead());
        m_bar->chips().setSession(m_session.get(), m_timeline->view().playhead());
    });
    connect(m_timeline, &TimelineWidget::markWanted, m_marks, &MarkDesk::add);
    connect(m_timeline, &TimelineWidget::markOpened, m_marks, &MarkDesk::edit);
    connect(m_marks, &MarkDesk::momentWanted, this, [this](SessionTime at) {
        goToMoment(at);
        const EventStore &events = m_session->events();
        if (events.size() > 0) // what happened there
            m_selection.select(EventIndex{std::min(number(events.firstAt(at)), events.size() - 1)});
    });
    connect(m_marks, &MarkDesk::changed, this, [this] {
        const auto marks = m_marks->marks().all();
        m_timeline->setMarks({marks.begin(), marks.end()});
        m_tune->setHandMarks(m_marks->marks().byHand());
        m_marksDock->setWindowTitle(marks.empty() ? tr("Marks") : tr("Marks %1").arg(marks.size()));
    });
}

void MainWindow::joinControl()
{
    connect(&m_control.connection(), &ConnectionControl::statusChanged, this, &MainWindow::connectionChanged);
    connect(&m_control.sound(), &SoundControl::changed, this, &MainWindow::soundChanged);
    connect(&m_control.talk(), &TalkControl::turnModeChanged, this, &MainWindow::soundChanged);
    connect(&m_control, &SessionControl::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(&m_control, &SessionControl::sessionsChanged, this, &MainWindow::showSessions);
    connect(&m_control, &SessionControl::sessionChanged, this, [this] { setSession(m_control.session()); });
    connect(&m_control.files(), &FileControl::openingProgressed, this, [this](double share) {
        m_status->showProgress(tr("Opening %1").arg(shownPath(QFileInfo(m_control.files().opening()).fileName())),
                               share);
    });
    connect(&m_control.files(), &FileControl::recordingChanged, this, &MainWindow::recordingChanged);
}

void MainWindow::showSound()
{
    if (!m_sound) {
        m_sound = new SoundDialog(m_control.sound(), m_themes, this);
        connect(m_sound, &SoundDialog::wavWanted, this, [this] {
            const QString path = m_files->chooseWav(m_sound);
            if (path.isEmpty())
                return;
            SoundSettings settings = m_control.sound().settings();
            settings.input = {SoundInput::Kind::Wav, settings.input.device, path, settings.input.loop};
            m_control.sound().setSettings(settings);
        });
    }
    m_sound->show();
    m_sound->raise();
    m_sound->activateWindow();
    tick();
}

void MainWindow::openTalkSheet()
{
    m_bar->live().sheet().setDevices(m_control.sound().inputs(), m_control.sound().settings());
}

void MainWindow::mute(bool on)
{
    SoundSettings settings = m_control.sound().settings();
    settings.muted = on;
    m_control.sound().setSettings(settings);
}

} // namespace turnscope
