// SPDX-License-Identifier: GPL-3.0-or-later
// The menus File, Edit and Session of MainWindow.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/file_control.h"
#include "models/control/sound_control.h"
#include "models/control/talk_control.h"
#include "models/recording/event_number.h"
#include "models/runs/setting_change.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/images/image_sender.h"
#include "ui/preferences/preference_desk.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/connection_desk.h"
#include "ui/shell/file_sessions.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/menu_action.h"
#include "ui/shell/review_controls.h"
#include "ui/shell/session_renewal.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/talk_sheet.h"
#include "ui/shell/window_docks.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScopedValueRollback>

namespace turnscope {

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeSessionMenu();
    makeReplay();
    makeViewMenu();
    makeGoMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    turnscope::addAction(*menu, u"openAction"_s, tr("&Open…"), QKeySequence::Open, this,
                         [this] { m_files->chooseAndOpen(); });
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    recent->setObjectName(u"recentMenu"_s);
    m_files->recent().attach(recent);
    // Below the file's name: the same, and Open.
    auto *below = new QMenu(this);
    below->setObjectName(u"fileButtonMenu"_s);
    m_files->recent().attach(below);
    connect(below, &QMenu::aboutToShow, this, [this, below] {
        QAction *first = below->actions().value(0);
        below->insertAction(first, findChild<QAction *>(u"openAction"_s));
        below->insertSeparator(first);
    });
    m_bar->review().setFileMenu(below);
    auto *sessions = new QMenu(this);
    sessions->setObjectName(u"fileSessionsMenu"_s);
    m_parts->attach(sessions);
    m_bar->review().setSessionsMenu(sessions);
    QAction *follow = turnscope::addAction(*menu, u"followFileAction"_s, tr("&Watch the file for more"), {}, this,
                                           [this](bool on) { m_preferenceDesk->set(preference_key::kFollow, on); });
    follow->setCheckable(true);
    follow->setChecked(m_control.files().isFollowing());
    follow->setStatusTip(tr("Read on when another program appends to the file that is open"));
    m_saveAction = turnscope::addAction(*menu, u"saveCopyAction"_s, tr("&Save a copy…"), QKeySequence::SaveAs, this,
                                        [this] { m_files->saveCopy(m_session->info().path); });
    m_exportAction = turnscope::addAction(*menu, u"exportAction"_s, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                                          this, [this] { exportSession(); });
    m_compareAction = turnscope::addAction(*menu, u"compareWithAction"_s, tr("Co&mpare with…"), {}, this,
                                           [this] { compareSession(); });
    m_caseAction = turnscope::addAction(*menu, u"saveCaseAction"_s, tr("Save as c&ase…"), {}, this,
                                        [this] { m_files->saveCase(m_session); });
    m_caseAction->setStatusTip(tr("A recording, and beside it what holds of it now, for a test of what comes later"));
    m_closeAction = turnscope::addAction(*menu, u"closeTabAction"_s, tr("&Close tab"),
                                         QKeySequence(Qt::CTRL | Qt::Key_W), this, [this] { closeShown(); });
    m_fleetAction = turnscope::addAction(*menu, u"fleetAction"_s, tr("F&leet…"), {}, this, [this] { showFleet(); });
    m_fleetAction->setStatusTip(tr("Questions to many recordings at once: a folder, a digest, or ClickHouse"));
    turnscope::addAction(*menu, u"revealAction"_s, tr("Show the recordings &folder"), {}, this,
                         [this] { m_files->showFolder(); });
    menu->addSeparator();
    turnscope::addAction(*menu, u"quitAction"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, [this] {
        close();
    })->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(u"undoAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    menu->addAction(undo);
    QAction *redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(u"redoAction"_s);
    redo->setShortcut(QKeySequence::Redo);
    menu->addAction(redo);
    menu->addSeparator();
    turnscope::addAction(*menu, u"copyAction"_s, tr("&Copy"), QKeySequence::Copy, this,
                         [this] { sendToFocus(QKeySequence(QKeySequence::Copy)); });
    turnscope::addAction(*menu, u"copyJsonAction"_s, tr("Copy the event as &JSON"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, [this] { copySelectedJson(); });
    turnscope::addAction(*menu, u"selectAllAction"_s, tr("Select &all"), QKeySequence::SelectAll, this,
                         [this] { sendToFocus(QKeySequence(QKeySequence::SelectAll)); });
    menu->addSeparator();
    turnscope::addAction(*menu, u"findAction"_s, tr("&Find in this pane"), QKeySequence::Find, this,
                         [this] { m_docks->find(m_eventsDock); });
    menu->addSeparator();
    turnscope::addAction(*menu, u"preferencesAction"_s, tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                         this, [this] { showPreferences(); })
        ->setMenuRole(QAction::PreferencesRole);
}

/// By whatever has the focus, in its own way. A shortcut of the window would otherwise take the key from it. What leaves the key
/// to shortcuts, as a spin box does, sends it back here: it is given the key without being asked.
void MainWindow::sendToFocus(const QKeySequence &keys)
{
    QWidget *focus = QApplication::focusWidget();
    if (m_sends)
        m_sentBack = true;
    if (m_sends || !focus)
        return;
    m_sentBack = false;
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    {
        const QScopedValueRollback sends(m_sends, true);
        QApplication::sendEvent(focus, &press);
    }
    if (m_sentBack)
        static_cast<QObject *>(focus)->event(&press);
}

void MainWindow::copySelectedJson()
{
    const auto event = m_selection.current();
    if (m_events->view().hasFocus()) // which may have several selected
        return sendToFocus(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    if (!m_session || !event)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(m_session->events().frame(*event)));
    m_status->showMessage(tr("Copied event #%1 as JSON").arg(eventDigits(*event)), 6000);
}

void MainWindow::makeSessionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Session"));
    m_connectAction =
        turnscope::addAction(*menu, u"connectAction"_s, tr("&Connect"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                             [this] { m_connecting->connectChosen(); });
    m_disconnectAction = turnscope::addAction(*menu, u"disconnectAction"_s, tr("&Disconnect"),
                                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this,
                                              [this] { m_control.connection().disconnectFromEndpoint(); });
    QAction *renew =
        turnscope::addAction(*menu, u"renewAction"_s, tr("Renew"), {}, this, [this] { m_renewal->renew(); });
    renew->setStatusTip(tr(
        "Go on in a new session, with the same settings and the text of what was said and heard, once nobody speaks"));
    const auto showRenewable = [this, renew] { renew->setEnabled(m_renewal->canRenew()); };
    connect(m_renewal.get(), &SessionRenewal::canRenewChanged, renew, showRenewable);
    showRenewable();
    menu->addSeparator();
    m_talkAction = turnscope::addAction(*menu, u"talkAction"_s, tr("&Talk"), QKeySequence(Qt::CTRL | Qt::Key_T), this,
                                        [this](bool on) { m_control.talk().setTalking(on); });
    m_talkAction->setCheckable(true);
    m_interruptAction =
        turnscope::addAction(*menu, u"interruptAction"_s, tr("&Interrupt"), QKeySequence(Qt::Key_Escape), this,
                             [this] { m_control.talk().interrupt(); });
    m_answerAction =
        turnscope::addAction(*menu, u"answerAction"_s, tr("&Answer"), QKeySequence(Qt::CTRL | Qt::Key_Return), this,
                             [this] { m_control.talk().answer(); });
    turnscope::addAction(*menu, u"muteAction"_s, tr("M&ute or unmute"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                         this, [this] { mute(!m_control.sound().settings().muted); });
    turnscope::addAction(*menu, u"soundAction"_s, tr("S&ound…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                         [this] { showSound(); });
    turnscope::addAction(*menu, u"writeAction"_s, tr("&Write a message"), QKeySequence(Qt::CTRL | Qt::Key_M), this,
                         [this] {
                             showLive();
                             m_docks->bringForward(m_conversationDock);
                             m_conversation->focusInput();
                         });
    m_runAction = turnscope::addAction(*menu, u"runAgainAction"_s, tr("Run again…"), QKeySequence(Qt::CTRL | Qt::Key_R),
                                       this, [this] { runAgain({}); });
    m_runAction->setStatusTip(tr("Send what the client sent to an endpoint again, with changes"));
    m_serveAction =
        turnscope::addAction(*menu, u"serveAction"_s, tr("Ser&ve to an app"), {}, this, [this] { serve(); });
    m_serveAction->setCheckable(true);
    m_serveAction->setStatusTip(tr("Play what the server sent to an app of yours that connects to this computer"));
    m_voicesAction = turnscope::addAction(*menu, u"voicesAction"_s, tr("Voices…"), {}, this, [this] { showVoices(); });
    m_voicesAction->setStatusTip(tr("Hear a sentence in several voices of an endpoint, side by side"));
    m_matrixAction = turnscope::addAction(*menu, u"matrixAction"_s, tr("Prompts against cases…"), {}, this,
                                          [this] { showMatrix(m_prompts->current()); });
    m_matrixAction->setStatusTip(tr("Run versions of prompts on recordings, several times, and see what differs"));
    m_mcpAction = turnscope::addAction(*menu, u"mcpAction"_s, tr("MCP server…"), {}, this, [this] { showMcp(); });
    m_mcpAction->setStatusTip(tr("Try an MCP server by itself, and add it to the live session"));
    m_savePromptAction =
        turnscope::addAction(*menu, u"savePromptAction"_s, tr("Save as &prompt"), {}, this, [this] { saveAsPrompt(); });
    m_savePromptAction->setStatusTip(tr("A prompt with this session's instructions, tools and settings"));
    QMenu *images = menu->addMenu(tr("Send an ima&ge"));
    images->setObjectName(u"imageMenu"_s);
    images->addActions(m_images->actions());
    m_conversation->setImageActions(m_images->actions());
    QAction *settings = turnscope::addAction(*menu, u"settingsAction"_s, tr("Session &settings"),
                                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Comma), this, [this] {
                                                 m_docks->bringForward(m_settingsDock);
                                                 m_settings->setFocus(Qt::ShortcutFocusReason);
                                             });
    connect(&m_bar->live().sheet(), &TalkSheet::settingsWanted, settings, &QAction::trigger);
    menu->addSeparator();
    turnscope::addAction(*menu, u"newProfileAction"_s, tr("&New profile…"), {}, this,
                         [this] { m_connecting->newProfile(); });
    m_clientSecretAction = turnscope::addAction(*menu, u"clientSecretAction"_s, tr("Client secret…"), {}, this,
                                                [this] { showClientSecret(); });
    m_clientSecretAction->setStatusTip(
        tr("For an app that is to connect without your key: made by the chosen endpoint"));
    const auto listOwn = [this, menu](const QString &name, const QString &title, auto act) {
        QMenu *list = menu->addMenu(title);
        list->setObjectName(name);
        connect(list, &QMenu::aboutToShow, this, [this, list, act] {
            list->clear();
            for (const Profile &profile : m_control.connection().profiles()) {
                if (profile.kind == Profile::Kind::Custom)
                    list->addAction(profile.name, this, [act, called = profile.name] { act(called); });
            }
            if (list->isEmpty())
                list->addAction(tr("There are no profiles of your own"))->setEnabled(false);
        });
    };
    listOwn(u"editProfileMenu"_s, tr("&Edit profile"),
            [this](const QString &name) { m_connecting->editProfile(name); });
    listOwn(u"removeProfileMenu"_s, tr("&Remove profile"),
            [this](const QString &name) { m_connecting->removeProfile(name); });
}

} // namespace turnscope
