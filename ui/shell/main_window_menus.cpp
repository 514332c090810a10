// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow, apart for length.
#include "ui/shell/main_window.h"

#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/images/image_sender.h"
#include "ui/marks/mark_desk.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSaveFile>
#include <QUrl>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

template<typename Slot>
QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys, QObject *context,
             Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, context, slot);
    return action;
}

/// Copies by way of a temporary file, so that a full disk leaves nothing half.
Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(MainWindow::tr("%1 could not be read: %2.").arg(from, source.errorString()));
    QSaveFile copy(to);
    bool good = copy.open(QIODevice::WriteOnly);
    while (good && !source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        good = !piece.isEmpty() && copy.write(piece) == piece.size();
    }
    if (!good || !copy.commit())
        return failure(MainWindow::tr("%1 could not be written: %2.").arg(to, copy.errorString()));
    return {};
}

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeSessionMenu();
    makeViewMenu();
    makeGoMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    add(menu, u"openAction"_s, tr("&Open…"), QKeySequence::Open, this, [this] { chooseAndOpen(); });
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    recent->setObjectName(u"recentMenu"_s);
    m_recent.attach(recent);
    QAction *follow = add(menu, u"followFileAction"_s, tr("&Follow growing file"), {}, this,
                          [this](bool on) { m_control.setFollowingFiles(on); });
    follow->setCheckable(true);
    follow->setChecked(m_control.isFollowingFiles());
    follow->setStatusTip(tr("Read on when another program appends to the file that is open"));
    m_saveAction =
        add(menu, u"saveCopyAction"_s, tr("&Save a copy…"), QKeySequence::SaveAs, this, [this] { saveCopy(); });
    add(menu, u"revealAction"_s, tr("Show the recordings &folder"), {}, this, [this] {
        QDir().mkpath(m_recordings);
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_recordings));
    });
    menu->addSeparator();
    add(menu, u"quitAction"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, [this] {
        close();
    })->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeSessionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Session"));
    m_connectAction = add(menu, u"connectAction"_s, tr("&Connect"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                          [this] { connectChosen(); });
    m_disconnectAction =
        add(menu, u"disconnectAction"_s, tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this,
            [this] { m_control.disconnectFromEndpoint(); });
    menu->addSeparator();
    m_talkAction = add(menu, u"talkAction"_s, tr("&Talk"), QKeySequence(Qt::CTRL | Qt::Key_T), this,
                       [this](bool on) { m_control.setTalking(on); });
    m_talkAction->setCheckable(true);
    m_interruptAction = add(menu, u"interruptAction"_s, tr("&Interrupt"), QKeySequence(Qt::Key_Escape), this,
                            [this] { m_control.interrupt(); });
    m_answerAction = add(menu, u"answerAction"_s, tr("Ans&wer"), QKeySequence(Qt::CTRL | Qt::Key_Return), this,
                         [this] { m_control.answer(); });
    add(menu, u"muteAction"_s, tr("M&ute or unmute"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, [this] {
        SoundSettings settings = m_control.soundSettings();
        settings.muted = !settings.muted;
        m_control.setSoundSettings(settings);
    });
    add(menu, u"soundAction"_s, tr("S&ound…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
        [this] { showSound(); });
    add(menu, u"writeAction"_s, tr("&Write a message"), QKeySequence(Qt::CTRL | Qt::Key_M), this, [this] {
        m_conversationDock->show();
        m_conversation->focusInput();
    });
    QMenu *images = menu->addMenu(tr("Send an ima&ge"));
    images->setObjectName(u"imageMenu"_s);
    images->addActions(m_images->actions());
    m_conversation->setImageActions(m_images->actions());
    QAction *settings =
        add(menu, u"settingsAction"_s, tr("Session &settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, [this] {
            m_settingsDock->show();
            m_settingsDock->raise();
            m_settings->setFocus(Qt::ShortcutFocusReason);
        });
    connect(m_bar, &SessionToolBar::settingsWanted, settings, &QAction::trigger);
    menu->addSeparator();
    add(menu, u"newProfileAction"_s, tr("&New profile…"), {}, this, [this] { newProfile(); });
    QMenu *remove = menu->addMenu(tr("&Remove profile"));
    remove->setObjectName(u"removeProfileMenu"_s);
    connect(remove, &QMenu::aboutToShow, this, [this, remove] {
        remove->clear();
        for (const Profile &profile : m_control.profiles()) {
            if (profile.kind == Profile::Kind::Custom)
                remove->addAction(profile.name, this, [this, name = profile.name] { m_control.removeProfile(name); });
        }
        if (remove->isEmpty())
            remove->addAction(tr("There are no profiles of your own"))->setEnabled(false);
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (QDockWidget *dock : docks())
        menu->addAction(dock->toggleViewAction());
    add(menu, u"resetLayoutAction"_s, tr("&Restore the arrangement"), {}, this, [this] {
        for (QDockWidget *dock : docks())
            dock->setFloating(false);
        arrangeDocks();
    });
    menu->addSeparator();
    add(menu, u"filterAction"_s, tr("F&ilter events"), QKeySequence::Find, this, [this] {
        m_eventsDock->show();
        m_events->focusFilter();
    });
    add(menu, u"followAction"_s, tr("&Follow the newest"), QKeySequence(Qt::CTRL | Qt::Key_End), this, [this] {
        m_events->view().setFollowing(true);
        m_conversation->view().setFollowing(true);
        m_timeline->view().setFollowing(true);
    });
    add(menu, u"latencyLimitsAction"_s, tr("&Latency limits…"), {}, this, [this] { changeLatencyBands(); });
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::array<std::pair<ThemeSwitch::Mode, QString>, 3> modes{{
        {ThemeSwitch::Mode::System, tr("As the &desktop")},
        {ThemeSwitch::Mode::Dark, tr("D&ark")},
        {ThemeSwitch::Mode::Light, tr("&Light")},
    }};
    for (const auto &[mode, text] : modes) {
        QAction *action = add(themes, u"theme%1"_s.arg(int(mode)), text, {}, this,
                              [this, chosen = mode] { m_themes.setMode(chosen); });
        action->setCheckable(true);
        action->setChecked(m_themes.mode() == mode);
        group->addAction(action);
    }
}

void MainWindow::makeGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    add(menu, u"nextHitAction"_s, tr("&Next hit of the filter"), {}, this, [this] {
        m_events->stepHit(1);
    })->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    add(menu, u"previousHitAction"_s, tr("&Previous hit of the filter"), {}, this, [this] {
        m_events->stepHit(-1);
    })->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    menu->addSeparator();
    add(menu, u"markAction"_s, tr("&Mark the cursor's moment…"), QKeySequence(Qt::Key_M), this,
        [this] { m_marks->add(m_timeline->cursor()); });
    add(menu, u"nextMarkAction"_s, tr("Next m&ark"), QKeySequence(Qt::Key_BracketRight), this,
        [this] { m_marks->step(m_timeline->cursor(), 1); });
    add(menu, u"previousMarkAction"_s, tr("Previous ma&rk"), QKeySequence(Qt::Key_BracketLeft), this,
        [this] { m_marks->step(m_timeline->cursor(), -1); });
    add(menu, u"marksAction"_s, tr("&List of marks"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this,
        [this] { m_marks->showList(); });
    menu->addSeparator();
    QAction *then =
        add(menu, u"atCursorAction"_s, tr("&Conversation at the cursor"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this, [this](bool on) { m_conversation->setAtCursor(on); });
    then->setCheckable(true);
    connect(m_conversation, &ConversationPanel::atCursorChanged, then, &QAction::setChecked);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, u"shortcutsAction"_s, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, this, [this] {
        auto *dialog = new ShortcutsDialog(menuBar(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(menu, u"aboutAction"_s, tr("&About Turnscope"), {}, this, [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Turnscope"),
                                      tr("<b>Turnscope %1</b><p>An oscilloscope for voice turns.</p>"
                                         "<p>Free software under the GNU GPL, version 3 or later. Made with Qt %2, "
                                         "QCustomPlot and KSyntaxHighlighting.</p>"
                                         "<p>Connects only to the host in the profile you choose, and sends nothing "
                                         "anywhere else.</p>")
                                          .arg(QStringLiteral(TURNSCOPE_VERSION), QString::fromLatin1(qVersion())),
                                      QMessageBox::Close, this);
        about->setObjectName(u"aboutDialog"_s);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void MainWindow::chooseAndOpen()
{
    const QString path = m_askOpen(this, tr("Open a recording or another tool's log"), m_recordings);
    if (!path.isEmpty())
        open(path);
}

void MainWindow::saveCopy()
{
    const QString from = m_session->info().path;
    const QString to =
        m_askSave(this, tr("Save a copy of the recording"), QDir::home().filePath(QFileInfo(from).fileName()));
    if (to.isEmpty())
        return;
    if (QFileInfo(to) == QFileInfo(from)) {
        m_messages->showError({tr("The copy must have another name than the recording itself."), {}});
        return;
    }
    if (const Result<void> done = copyFile(from, to); !done)
        m_messages->showError(done.error());
}

} // namespace turnscope
