// SPDX-License-Identifier: GPL-3.0-or-later
// The menus View, Go and Help of MainWindow.
#include "ui/shell/main_window.h"

#include "models/version.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/manual/manual_desk.h"
#include "ui/marks/mark_desk.h"
#include "ui/preferences/preference_desk.h"
#include "ui/preferences/shortcuts.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_sessions.h"
#include "ui/shell/menu_action.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/window_docks.h"
#include "ui/start/start_page.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QActionGroup>
#include <QApplication>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    makeWorkspaceActions(*menu);
    menu->addSeparator();
    for (QDockWidget *dock : m_docks->all())
        menu->addAction(dock->toggleViewAction());
    makeLayoutMenu(*menu);
    menu->addSeparator();
    turnscope::addAction(*menu, u"followAction"_s, tr("To the newest &event"), QKeySequence(Qt::CTRL | Qt::Key_End),
                         this, [this] { followLive(true); });
    QAction *live = turnscope::addAction(*menu, u"followLiveAction"_s, tr("&Follow the newest event"),
                                         QKeySequence(Qt::Key_F), this, [this](bool on) { followLive(on); });
    live->setCheckable(true);
    connect(&m_timeline->view(), &TimelineView::followingChanged, live,
            [this, live] { live->setChecked(m_timeline->view().isFollowing()); });
    QAction *spectrogram = turnscope::addAction(*menu, u"spectrogramAction"_s, tr("Spectro&gram"), {}, this,
                                                [this](bool on) { m_timeline->setSpectrograms(on); });
    spectrogram->setCheckable(true);
    spectrogram->setChecked(m_timeline->hasSpectrograms());
    connect(&m_timeline->plot(), &TimelinePlot::laneLayoutChanged, spectrogram,
            [this, spectrogram] { spectrogram->setChecked(m_timeline->hasSpectrograms()); });
    turnscope::addAction(*menu, u"latencyLimitsAction"_s, tr("&Latency limits…"), {}, this,
                         [this] { changeLatencyBands(); });
    turnscope::addAction(*menu, u"latencyBudgetAction"_s, tr("Latency &budget…"), {}, this,
                         [this] { changeLatencyBudget(); });
    turnscope::addAction(*menu, u"costLimitsAction"_s, tr("&Cost limits…"), {}, this, [this] { changeCostLimits(); });
    turnscope::addAction(*menu, u"pricesAction"_s, tr("&Prices…"), {}, this, [this] { showPrices({}); });
    turnscope::addAction(*menu, u"plannerAction"_s, tr("Pla&nner…"), {}, this, [this] { showPlanner(); });
    menu->addSeparator();
    makeThemeMenu(*menu);
}

/// In all views; where nothing can come, nothing is followed.
void MainWindow::followLive(bool on)
{
    m_events->view().setFollowing(on);
    m_conversation->view().setFollowing(on);
    m_timeline->view().setFollowing(on && m_session && m_session->canGoOn());
    if (auto *action = findChild<QAction *>(u"followLiveAction"_s))
        action->setChecked(m_timeline->view().isFollowing());
}

void MainWindow::makeWorkspaceActions(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    for (const Workspace workspace : Workspaces::offered()) {
        QAction *action = turnscope::addAction(menu, workspaceKey(workspace) + u"Action"_s, workspaceTitle(workspace),
                                               QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(workspace))), this,
                                               [this, workspace] { m_workspaces.choose(workspace); });
        action->setCheckable(true);
        action->setChecked(workspace == m_workspaces.current());
        group->addAction(action);
        m_workspaceActions << action;
    }
}

void MainWindow::makeLayoutMenu(QMenu &menu)
{
    QMenu *layouts = menu.addMenu(tr("&Arrangement"));
    layouts->setObjectName(u"layoutMenu"_s);
    QAction *reset = turnscope::addAction(*layouts, u"resetLayoutAction"_s, tr("&Reset this workspace"), {}, this,
                                          [this] { m_docks->reset(); });
    QAction *keep =
        turnscope::addAction(*layouts, u"keepLayoutAction"_s, tr("&Keep it under a name…"), {}, this, [this] {
            auto *dialog = new QInputDialog(this);
            dialog->setObjectName(u"layoutName"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Keep the arrangement"));
            dialog->setLabelText(tr("Name:"));
            connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
                if (!name.trimmed().isEmpty())
                    m_docks->keepAs(name.trimmed());
            });
            dialog->open();
        });
    connect(layouts, &QMenu::aboutToShow, this, [this, layouts, reset, keep] {
        for (QAction *action : layouts->actions()) {
            if (action == reset || action == keep)
                continue;
            layouts->removeAction(action);
            if (action->menu())
                action->menu()->deleteLater(); // which has the action
            else
                action->deleteLater();
        }
        const QStringList names = m_docks->names();
        if (names.isEmpty())
            return;
        layouts->addSeparator();
        for (const QString &name : names)
            layouts->addAction(name, this, [this, name] { m_docks->use(name); });
        QMenu *forget = layouts->addMenu(tr("R&emove"));
        for (const QString &name : names)
            forget->addAction(name, this, [this, name] { m_docks->forget(name); });
    });
}

void MainWindow::makeThemeMenu(QMenu &menu)
{
    QMenu *themes = menu.addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::array<std::tuple<ThemeSwitch::Mode, QString, QString>, 3> modes{{
        {ThemeSwitch::Mode::System, u"system"_s, tr("As the &desktop")},
        {ThemeSwitch::Mode::Dark, u"dark"_s, tr("D&ark")},
        {ThemeSwitch::Mode::Light, u"light"_s, tr("&Light")},
    }};
    for (const auto &[mode, kept, text] : modes) {
        QAction *action =
            turnscope::addAction(*themes, u"theme%1"_s.arg(int(mode)), text, {}, this, [this, chosen = kept] {
                m_preferenceDesk->set(preference_key::kTheme, chosen);
                applyPreference(preference_key::kTheme);
            });
        action->setCheckable(true);
        action->setChecked(m_themes.mode() == mode);
        group->addAction(action);
    }
}

void MainWindow::makeGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    turnscope::addAction(*menu, u"paletteAction"_s, tr("&Anywhere…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                         this, [this] { m_palette->openWith({}); });
    makeTabActions(*menu);
    turnscope::addAction(*menu, u"nextPaneAction"_s, tr("Next &pane"), QKeySequence(Qt::Key_F6), this,
                         [this] { m_docks->step(1); });
    turnscope::addAction(*menu, u"previousPaneAction"_s, tr("Previous pan&e"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
                         this, [this] { m_docks->step(-1); });
    menu->addSeparator();
    const auto addTrail = [&](const QString &name, const QString &text, Qt::Key key, auto can, auto go) {
        QAction *action = turnscope::addAction(*menu, name, text, QKeySequence(Qt::ALT | key), this,
                                               [this, go] { (m_selection.*go)(); });
        const auto look = [this, action, can] { action->setEnabled((m_selection.*can)()); };
        connect(&m_selection, &Selection::changed, action, look);
        look();
    };
    addTrail(u"backAction"_s, tr("Bac&k to what was selected"), Qt::Key_Left, &Selection::canGoBack,
             &Selection::goBack);
    addTrail(u"forwardAction"_s, tr("F&orward again"), Qt::Key_Right, &Selection::canGoForward, &Selection::goForward);
    menu->addSeparator();
    turnscope::addAction(*menu, u"nextHitAction"_s, tr("&Next hit of the filter"), {}, this, [this] {
        m_events->stepHit(1);
    })->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    turnscope::addAction(*menu, u"previousHitAction"_s, tr("Pre&vious hit of the filter"), {}, this, [this] {
        m_events->stepHit(-1);
    })->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    menu->addSeparator();
    makeMarkActions(*menu);
    menu->addSeparator();
    turnscope::addAction(*menu, u"whyAction"_s, tr("&Why?"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), this,
                         [this] { askWhy(); });
    QAction *then = turnscope::addAction(*menu, u"atCursorAction"_s, tr("&Conversation at the cursor"),
                                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this,
                                         [this](bool on) { m_conversation->setAtCursor(on); });
    then->setCheckable(true);
    connect(m_conversation, &ConversationPanel::atCursorChanged, then, &QAction::setChecked);
}

void MainWindow::makeTabActions(QMenu &menu)
{
    const auto addStep = [&](const QString &name, const QString &text, int by, const QList<QKeySequence> &keys) {
        QAction *action = turnscope::addAction(menu, name, text, {}, this, [this, by] { stepTab(by); });
        action->setShortcuts(keys);
        m_tabActions << action;
    };
    addStep(u"nextTabAction"_s, tr("Next &tab"), 1, {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab});
    addStep(u"previousTabAction"_s, tr("Previous ta&b"), -1,
            {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab});
    const auto addMove = [&](const QString &name, const QString &text, int by, Qt::Key key) {
        m_tabActions << turnscope::addAction(menu, name, text, QKeySequence(Qt::CTRL | Qt::SHIFT | key), this,
                                             [this, by] { moveTab(by); });
    };
    addMove(u"moveTabOnAction"_s, tr("Move the tab to the &right"), 1, Qt::Key_PageDown);
    addMove(u"moveTabBackAction"_s, tr("Move the tab to the le&ft"), -1, Qt::Key_PageUp);
    const auto addPart = [&](const QString &name, const QString &text, int by, Qt::Key key) {
        m_partActions << turnscope::addAction(menu, name, text, QKeySequence(Qt::ALT | key), this,
                                              [this, by] { m_parts->step(by); });
    };
    addPart(u"nextPartAction"_s, tr("Next &session of the file"), 1, Qt::Key_PageDown);
    addPart(u"previousPartAction"_s, tr("Previous session of the f&ile"), -1, Qt::Key_PageUp);
}

void MainWindow::makeMarkActions(QMenu &menu)
{
    turnscope::addAction(menu, u"markAction"_s, tr("&Mark the cursor's moment…"), QKeySequence(Qt::Key_M), this,
                         [this] { m_marks->add(m_timeline->cursor()); });
    turnscope::addAction(menu, u"nextMarkAction"_s, tr("Ne&xt mark"), QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
                         this, [this] { m_marks->step(m_timeline->cursor(), 1); });
    turnscope::addAction(menu, u"previousMarkAction"_s, tr("Previous mark"),
                         QKeySequence(Qt::CTRL | Qt::Key_BracketLeft), this,
                         [this] { m_marks->step(m_timeline->cursor(), -1); });
    turnscope::addAction(menu, u"marksAction"_s, tr("&List of marks"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                         this, [this] {
                             m_docks->bringForward(m_marksDock);
                             m_marksDock->widget()->setFocus(Qt::ShortcutFocusReason);
                         });
}

/// Of the view that one is in; of what stands in the place of all docks; of the workspace.
void MainWindow::showManual()
{
    const QString whole = m_docks->isAway() ? m_start->objectName() : workspaceKey(m_workspaces.current());
    m_manual->openFor(QApplication::focusWidget(), {whole});
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    m_manual->setAction(turnscope::addAction(*menu, u"manualAction"_s, tr("&Manual"), QKeySequence(Qt::Key_F1), this,
                                             [this] { showManual(); }));
    turnscope::addAction(*menu, u"shortcutsAction"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1),
                         this, [this] {
                             auto *dialog = new ShortcutsDialog(*m_shortcuts, this);
                             dialog->setAttribute(Qt::WA_DeleteOnClose);
                             dialog->open();
                         });
    turnscope::addAction(*menu, u"aboutAction"_s, tr("&About Turnscope"), {}, this, [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Turnscope"),
                                      tr("<b>Turnscope %1</b><p>An oscilloscope for voice turns.</p>"
                                         "<p>Free software under the GNU GPL, version 3 or later. Made with Qt %2, "
                                         "QCustomPlot and KSyntaxHighlighting.</p>"
                                         "<p>Connects only to the host in the profile you choose, and sends nothing "
                                         "anywhere else.</p>")
                                          .arg(version(), QString::fromLatin1(qVersion())),
                                      QMessageBox::Close, this);
        about->setObjectName(u"aboutDialog"_s);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

} // namespace turnscope
