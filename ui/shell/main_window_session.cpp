// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow shows of the session, its connection and its sound.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/run_control.h"
#include "models/control/sound_control.h"
#include "models/control/talk_control.h"
#include "models/files/file_path.h"
#include "ui/compare/compare_view.h"
#include "ui/conversation/coach_line.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/images/image_sender.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/keys/key_desk.h"
#include "ui/marks/mark_desk.h"
#include "ui/mcp/approval_cards.h"
#include "ui/mcp/mcp_listing_lines.h"
#include "ui/prompts/prompt_use.h"
#include "ui/replay/replay_actions.h"
#include "ui/replay/replay_follower.h"
#include "ui/runs/run_changes.h"
#include "ui/runs/run_dialog.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/file_sessions.h"
#include "ui/shell/live_aside.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/push_to_talk_key.h"
#include "ui/shell/review_controls.h"
#include "ui/shell/session_chips.h"
#include "ui/shell/session_notices.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/sound_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tune_workspace.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/workspace_switch.h"
#include "ui/start/recordings_panel.h"
#include "ui/start/start_page.h"
#include "ui/start/talk_card.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/tools/tools_panel.h"
#include "ui/tuning/noise_panel.h"
#include "ui/voices/voices_dialog.h"

#include <QAction>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr microseconds kFoldAtMost = milliseconds(6); // of a tick
constexpr microseconds kFoldUnseen = milliseconds(2); // of one that is not shown
} // namespace

void MainWindow::setSession(std::shared_ptr<Session> session)
{
    if (m_session && m_open.contains(m_session))
        m_places->keep(m_session.get());
    const QScopedValueRollback arrives(m_arrives, true);
    m_before = m_session;
    m_session = std::move(session);
    m_parts->setSession(m_session);
    m_selection.forget();
    m_timeline->setSession(m_session);
    m_replay->setSession(m_session);
    m_follower->setSession(m_session);
    m_events->setSession(m_session);
    m_conversation->setSession(m_session);
    m_inspector->setSession(m_session);
    m_settings->setSession(m_session);
    m_findings.setSession(m_session);
    m_marks->setSession(m_session);
    m_turns.setSession(m_session);
    m_tune->setSession(m_session);
    m_tools->setSession(m_session);
    m_mcpListings->setSession(m_session);
    m_promptUse->setSession(m_session);
    m_places->goBack(m_session.get());
    showTabs();
    recordingChanged();
    showWritable();
    noteCome();
    watchChanged();
}

/// In the title, and where Review has it.
void MainWindow::nameFile()
{
    const QString path = m_session ? m_session->info().path : QString();
    const QString file = shownPath(QFileInfo(path).fileName());
    const QString part = m_parts->title(m_session);
    //: A file, and which of its sessions is shown.
    const QString shown = part.isEmpty() ? file : tr("%1, %2").arg(file, part);
    setWindowTitle(file.isEmpty() ? u"Turnscope"_s : tr("%1 – Turnscope").arg(shown));
    m_bar->review().setFile(path);
    m_bar->review().setSessions(part, m_parts->brief(m_session));
    for (QAction *action : std::as_const(m_partActions))
        action->setEnabled(!part.isEmpty());
}

void MainWindow::watchChanged()
{
    tick();
    m_notices->showWatch();
}

/// The file of what is being recorded is not as it should be, or is again.
void MainWindow::recordingChanged()
{
    const RecordingState state = m_notices->recording();
    m_bar->chips().setRecording(state);
    m_status->setRecording(state);
    m_notices->showRecording();
}

/// The start page stands there until there is something to see.
void MainWindow::showStart()
{
    const bool connected = m_control.connection().status().state == ConnectionState::Connected;
    const bool something = m_session && (!m_session->isLive() || m_session->events().size() > 0);
    const bool away = !something && !connected;
    m_bar->chips().setShown(!away);
    m_bar->workspaces().setAvailable(Workspace::Review, m_session != nullptr,
                                     tr("Review needs an open session: open a recording, or connect"));
    m_bar->workspaces().setAvailable(Workspace::Compare, m_session != nullptr,
                                     tr("Compare needs an open session: open a recording, or connect"));
    for (const Workspace workspace : {Workspace::Review, Workspace::Compare})
        m_workspaceActions[Workspaces::offered().indexOf(workspace)]->setEnabled(m_session != nullptr);
    if (!m_session && m_workspaces.current() != Workspace::Live)
        m_workspaces.choose(Workspace::Live);
    showTunable();
    if (away == m_docks->isAway())
        return m_bringing.stop();
    if (away || !isVisible())
        return bringDocks(away);
    if (!m_bringing.isActive()) // all panes are laid out: not in the event in which what was opened is taken
        m_bringing.start(0);
}

void MainWindow::bringDocks(bool away)
{
    m_bringing.stop();
    m_middle->setCurrentWidget(away ? static_cast<QWidget *>(m_start) : m_compare);
    m_docks->setAway(away);
    if (!away)
        m_events->view().setFocus();
}

/// One of them is wanted now: also in the instant before they come by themselves.
void MainWindow::takeDocks()
{
    if (m_bringing.isActive())
        bringDocks(false);
    if (!m_docks->isAway() && m_workspaces.current() == Workspace::Compare)
        m_workspaces.choose(Workspace::Review);
}

/// Publishes what is new; runs only while something can come.
void MainWindow::tick()
{
    const bool metering = m_sound && m_sound->isVisible();
    bool growing = metering;
    // Those that are not shown go on, too. Once more after the end: what came with it.
    for (const auto open = m_open; const std::shared_ptr<Session> &session : open) {
        session->advance(session == m_session ? kFoldAtMost : kFoldUnseen);
        growing = growing || session->isGoingOn() || session->isLoading();
    }
    if (growing != m_tick.isActive()) {
        if (growing)
            m_tick.start();
        else
            m_tick.stop();
    }
    m_bar->chips().setSession(m_session.get(), m_timeline->view().playhead());
    const std::shared_ptr<Session> live = liveSession();
    m_status->setSession(m_session.get(), live.get());
    m_aside->setSession(isLiveElsewhere() ? live.get() : nullptr);
    m_approvals->look(live, live && live == m_session);
    if (live || metering)
        soundChanged();
    showStart();
    updateActions();
    goToWanted();
}

/// There is somebody to be interrupted.
bool MainWindow::isSpeaking() const
{
    if (m_control.connection().status().state != ConnectionState::Connected)
        return false;
    const std::shared_ptr<Session> live = liveSession();
    return m_control.sound().status().playing || (live && live->conversation().activeResponse());
}

void MainWindow::connectionChanged()
{
    const ConnectionStatus status = m_control.connection().status();
    m_bar->live().setConnection(status);
    m_status->setConnection(status);
    m_notices->setConnection(status);
    m_start->talk().setBusy(status.state == ConnectionState::Connecting);
    const bool connected = status.state == ConnectionState::Connected;
    showWritable();
    if (connected && !std::exchange(m_connected, connected)) {
        goTo(Workspace::Live, tr("going to Live"));
        talkAtOnce();
        const SoundStatus sound = m_control.sound().status();
        m_coach->begin(
            {status.profile && status.profile->kind == Profile::Kind::Rehearsal, sound.hasMicrophone, sound.talking});
    }
    if (status.state == ConnectionState::Disconnected)
        m_talksAtOnce = false;
    m_connected = connected;
    if (!connected)
        m_coach->hide();
    showStart();
    soundChanged();
    updateActions();
}

/// Where the start page promised so. In push to talk it is open while the button is held.
void MainWindow::talkAtOnce()
{
    if (std::exchange(m_talksAtOnce, false) && m_control.sound().status().hasMicrophone
        && m_control.talk().turnMode() != TurnMode::PushToTalk)
        m_control.talk().setTalking(true);
}

/// What is written, sent and set is for the session in front: for one that is not, it is not to be done by mistake.
void MainWindow::showWritable()
{
    const ConnectionState state = m_control.connection().status().state;
    const bool elsewhere = isLiveElsewhere();
    const bool on = state == ConnectionState::Connected && !elsewhere;
    m_conversation->setWritable(on, elsewhere                              ? tr("This one is not live")
                                    : state == ConnectionState::Connecting ? tr("Connecting…")
                                                                           : tr("Connect to write"));
    m_images->setEnabled(on);
    m_settings->setConnected(on);
    m_tune->setApplicable(on && m_session && m_session->isLive(), elsewhere ? tr("The session in front is not live.")
                                                                  : on      ? QString()
                                                                            : tr("No live session."));
    m_promptUse->setConnected(on);
}

void MainWindow::soundChanged()
{
    const SoundStatus sound = m_control.sound().status();
    const bool connected = m_control.connection().status().state == ConnectionState::Connected;
    const std::optional<TurnMode> mode = m_control.talk().turnMode();
    m_bar->live().setTurnMode(mode);
    m_bar->live().setSound(sound, connected);
    m_bar->live().setInterruptible(isSpeaking());
    m_status->setSound(sound);
    m_aside->setSound(sound);
    if (const bool heard = sound.talking && !sound.muted; std::exchange(m_heard, heard) != heard)
        showTabs();
    m_start->talk().setSound(sound);
    m_talkAction->setChecked(sound.talking);
    m_talkKey->setEnabled(connected && mode == TurnMode::PushToTalk);
    m_answerAction->setEnabled(connected && mode == TurnMode::Manual);
    m_interruptAction->setEnabled(isSpeaking());
    if (m_sound)
        m_sound->setSound(sound);
}

/// The session that is shown; one dialog at a time.
void MainWindow::runAgain(const SettingChanges &changes)
{
    if (!m_runs || !m_session)
        return;
    if (m_runDialog && m_runs->isRunning()) {
        m_runDialog->raise();
        m_runDialog->activateWindow();
        return;
    }
    delete m_runDialog;
    m_runDialog = new RunDialog(*m_runs, *m_keys, m_control.connection().profiles(), m_session, this);
    m_runDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_runDialog, &RunDialog::noiseWanted, m_runDialog,
            [this] { m_runDialog->setNoise(m_files->chooseNoise(m_runDialog)); });
    for (const SettingChange &change : changes.all())
        m_runDialog->changes().add(change.field, change.value);
    m_runDialog->show();
}

/// Tune needs the user's audio.
void MainWindow::showTunable()
{
    QString why;
    const bool possible = m_tune->tuning().isPossible(&why);
    m_bar->workspaces().setAvailable(Workspace::Tune, possible,
                                     tr("Tune needs a session with input audio. %1").arg(why));
    m_workspaceActions[Workspaces::offered().indexOf(Workspace::Tune)]->setEnabled(possible);
}

void MainWindow::joinTune()
{
    m_tune->join(m_bar->tune(), *m_replay->play, *findChild<QAction *>(u"undoAction"_s));
    connect(m_tune.get(), &TuneWorkspace::possibleChanged, this, &MainWindow::showTunable);
    connect(m_tune.get(), &TuneWorkspace::runWanted, this, &MainWindow::runAgain);
    connect(m_tune.get(), &TuneWorkspace::said, this,
            [this](const QString &text) { m_status->showMessage(text, 8000); });
    m_tune->setOpenFiles([this] { return m_openPaths; });
    m_tune->noise().setAskSound([this] { return m_files->chooseNoise(this); });
    m_tune->setAskFolder([this] { return m_files->chooseFolder(tr("Recordings to sweep"), this); });
}

void MainWindow::showVoices()
{
    if (!m_voices || !m_clips)
        return;
    if (!m_voicesDialog) {
        m_voicesDialog = new VoicesDialog(*m_voices, *m_clips, *m_keys, m_control.connection().profiles(), m_themes,
                                          VoiceShelf::defaultFolder(), this);
        m_voicesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_voicesDialog, &VoicesDialog::sessionWanted, this, &MainWindow::open);
    }
    m_voicesDialog->show();
    m_voicesDialog->raise();
    m_voicesDialog->activateWindow();
}

void MainWindow::updateActions()
{
    const ConnectionState state = m_control.connection().status().state;
    const bool connected = state == ConnectionState::Connected;
    m_connectAction->setEnabled(state == ConnectionState::Disconnected);
    m_disconnectAction->setEnabled(state == ConnectionState::Connecting || connected);
    m_talkAction->setEnabled(connected && m_control.sound().status().hasMicrophone);
    m_interruptAction->setEnabled(isSpeaking());
    m_bar->live().setInterruptible(isSpeaking());
    const bool whole = m_session && !m_session->isLive() && !m_session->isLoading();
    m_caseAction->setEnabled(whole);
    m_runAction->setEnabled(m_runs && whole);
    m_tune->setRunnable(m_runs && whole, whole ? QString() : tr("It can be run again once it is over."));
    m_voicesAction->setEnabled(m_voices != nullptr);
    m_matrixAction->setEnabled(m_matrixRuns != nullptr);
    m_fleetAction->setEnabled(m_fleetControl != nullptr);
    m_mcpAction->setEnabled(m_mcp != nullptr);
    m_clientSecretAction->setEnabled(m_clientSecrets != nullptr);
    m_savePromptAction->setEnabled(m_session && !m_session->isLoading());
    m_serveAction->setEnabled(m_testEndpoint
                              && (m_serveAction->isChecked() || (whole && !m_session->info().path.isEmpty())));
    m_saveAction->setEnabled(m_session && !m_session->info().path.isEmpty());
    m_compare->setComparable(m_session && !m_session->isLoading());
    for (QAction *action : {m_exportAction, m_compareAction})
        action->setEnabled(m_session && !m_session->isLoading());
    m_closeAction->setEnabled(m_session != nullptr);
    for (QAction *action : m_tabActions)
        action->setEnabled(m_open.size() > 1);
}

} // namespace turnscope
