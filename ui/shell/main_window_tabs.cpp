// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions that MainWindow has open, a tab each, and the live one when another is shown.
#include "ui/shell/main_window.h"

#include "models/control/talk_control.h"
#include "models/files/file_path.h"
#include "models/runs/run_origin.h"
#include "ui/shell/file_sessions.h"
#include "ui/shell/live_aside.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/money_watch.h"
#include "ui/shell/session_chips.h"
#include "ui/shell/session_notices.h"
#include "ui/shell/session_tab_bar.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/start/recordings_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Of a run: of what it is one. One that is live here is none.
QString originText(const Session &session)
{
    const auto origin = session.isLive() ? std::nullopt : RunOrigin::of(session.events());
    return origin ? origin->text() : QString();
}

} // namespace

QWidget *MainWindow::makeTabs()
{
    m_tabRow = new QWidget;
    m_tabRow->setObjectName(u"sessionTabRow"_s);
    auto *row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(0, 0, 0, 1); // the line below the bar
    row->setSpacing(0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_aside);
    m_tabRow->hide();
    connect(m_tabs, &SessionTabBar::chosen, this, [this](int at) { m_control.show(m_open.value(at)); });
    connect(m_tabs, &SessionTabBar::closeWanted, this, &MainWindow::closeTab);
    connect(m_tabs, &SessionTabBar::moved, this, [this](int from, int to) { m_control.move(m_open.value(from), to); });
    connect(m_aside, &LiveAside::goWanted, this, &MainWindow::showLive);
    connect(m_aside, &LiveAside::silenceWanted, this, [this] { m_control.talk().setTalking(false); });
    return m_tabRow;
}

/// Null: none is live.
std::shared_ptr<Session> MainWindow::liveSession() const
{
    const auto live = std::find_if(m_open.begin(), m_open.end(), [](const auto &session) { return session->isLive(); });
    return live == m_open.end() ? nullptr : *live;
}

bool MainWindow::isLiveElsewhere() const
{
    const std::shared_ptr<Session> live = liveSession();
    return live && live != m_session;
}

/// There are others than before.
void MainWindow::showSessions()
{
    for (const std::shared_ptr<Session> &session : std::as_const(m_open))
        session->disconnect(this);
    m_open = m_control.sessions();
    for (const std::shared_ptr<Session> &session : std::as_const(m_open)) {
        connect(session.get(), &Session::stateChanged, this, [this] {
            tick();
            showTabs();
            showWritable();
        });
        connect(session.get(), &Session::watchChanged, this, [this] {
            watchChanged();
            showTabs(); // its file may have another name
        });
    }
    m_places->forgetAllBut(m_open);
    showTabs();
}

/// Also what is known by its session alone: which files are open, whether one is live.
void MainWindow::showTabs()
{
    QList<SessionTab> tabs;
    QStringList paths;
    for (const std::shared_ptr<Session> &session : std::as_const(m_open)) {
        paths << session->info().path;
        tabs << SessionTab{session->info().path, session->isLive(),       session->isLive() && m_heard,
                           session->isLoading(), m_parts->brief(session), originText(*session)};
    }
    m_tabs->setTabs(tabs, int(m_open.indexOf(m_session)));
    const std::shared_ptr<Session> live = liveSession();
    const bool elsewhere = isLiveElsewhere();
    m_aside->setSession(elsewhere ? live.get() : nullptr);
    m_bar->live().setElsewhere(elsewhere);
    m_bar->chips().setLive(live != nullptr);
    m_notices->setSessions(m_session, live);
    m_money->setLive(live);
    nameFile();
    showAbove();
    if (paths == m_openPaths)
        return;
    for (const QString &path : std::as_const(paths)) {
        if (!path.isEmpty() && !m_openPaths.contains(path))
            m_files->recent().add(path);
    }
    m_openPaths = paths;
    QTimer::singleShot(1000, m_recordings, &RecordingsPanel::refresh); // what was opened is being written down
}

/// Tabs, when there is a choice, and messages, when there are any.
void MainWindow::showAbove()
{
    const bool tabs = m_open.size() > 1;
    const bool on = tabs || m_messages->isNeeded();
    m_tabRow->setVisible(tabs);
    m_messageShown->setVisible(on);
    m_messageBar->setVisible(on);
}

/// To undo it leads back to what was shown before.
void MainWindow::goTo(Workspace workspace, const QString &why)
{
    const auto show = [this](const std::weak_ptr<Session> &session) {
        if (const auto open = session.lock(); m_open.contains(open))
            m_control.show(open);
    };
    m_workspaces.follow(
        workspace, why, [show, before = m_before] { show(before); },
        [show, now = std::weak_ptr(m_session)] { show(now); });
}

/// What was asked for is there.
void MainWindow::noteCome()
{
    if (m_session && m_files->hasCome(m_session->info().path) && !m_session->isLive())
        goTo(Workspace::Review, tr("going to Review"));
}

void MainWindow::showLive()
{
    if (isLiveElsewhere())
        m_control.show(liveSession());
}

void MainWindow::stepTab(int by)
{
    const qsizetype count = m_open.size();
    if (count > 1)
        m_control.show(m_open[(m_open.indexOf(m_session) + by + count) % count]);
}

void MainWindow::moveTab(int by)
{
    const qsizetype to = m_open.indexOf(m_session) + by;
    if (m_session && to >= 0 && to < m_open.size())
        m_control.move(m_session, to);
}

void MainWindow::closeShown()
{
    closeTab(m_open.indexOf(m_session));
}

/// One that is live is not ended by a slip of the finger.
void MainWindow::closeTab(qsizetype at)
{
    const std::shared_ptr<Session> session = m_open.value(at);
    if (!session)
        return;
    if (!session->isLive())
        return m_control.close(session);
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, tr("End the session?"),
                        tr("This session is live. Closing its tab disconnects."), QMessageBox::Cancel, this);
    question->setObjectName(u"endSessionQuestion"_s);
    question->setInformativeText(
        tr("Its recording stays: %1").arg(shownPath(QFileInfo(session->info().path).fileName())));
    question->addButton(tr("Disconnect and close"), QMessageBox::AcceptRole)->setObjectName(u"endSession"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    question->button(QMessageBox::Cancel)->setIcon({}); // the desktop's, in colours of its own
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::accepted, this, [this, kept = std::weak_ptr(session)] {
        if (const auto closed = kept.lock())
            m_control.close(closed);
    });
    question->open();
}

} // namespace turnscope
