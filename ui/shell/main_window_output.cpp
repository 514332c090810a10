// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow makes of a session for elsewhere: exports, and comparisons with another.
#include "ui/shell/main_window.h"

#include "models/control/test_endpoint.h"
#include "models/files/file_path.h"
#include "ui/compare/compare_view.h"
#include "ui/export/export_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QFileInfo>

namespace turnscope {

void MainWindow::exportSession()
{
    if (!m_session || m_session->isLoading())
        return;
    const auto shown =
        m_session->hasTimes() ? std::optional(m_timeline->view().range()) : std::optional<SessionRange>();
    auto *dialog = new ExportDialog(
        {m_session->sharedEvents(), m_session->info()}, shown,
        [this](QWidget *over, const QString &title, const QString &start) {
            return m_files->chooseTarget(over, title, start);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

/// The recording in view, or no longer.
void MainWindow::serve()
{
    if (!m_testEndpoint->served().isEmpty())
        m_testEndpoint->stop();
    else if (m_session && !m_session->info().path.isEmpty())
        m_testEndpoint->serve(m_session->info().path);
    m_serveAction->setChecked(!m_testEndpoint->served().isEmpty()); // once it is so, see showServed()
}

void MainWindow::showServed()
{
    const QString served = m_testEndpoint->served();
    m_serveAction->setChecked(!served.isEmpty());
    m_serveAction->setText(served.isEmpty() ? tr("Ser&ve to an app")
                                            : tr("Ser&ve to an app: %1").arg(m_testEndpoint->url().toString()));
    if (served.isEmpty())
        return updateActions();
    m_status->showMessage(tr("%1 is played to an app that connects to %2")
                              .arg(shownPath(QFileInfo(served).fileName()), m_testEndpoint->url().toString()),
                          20000);
    updateActions();
}

void MainWindow::compareSession()
{
    if (!m_session || m_session->isLoading())
        return;
    const CompareView::Shown shown{m_session->sharedEvents(), m_session->info()}; // another may be, once it is chosen
    const QStringList others = m_files->chooseLogs(this, tr("Compare with a recording, or with repeats of one"));
    if (others.isEmpty())
        return;
    m_compare->compare(shown, others);
    m_before = m_session; // the way back leads from the comparison, to no other session
    goTo(Workspace::Compare, tr("going to Compare"));
}

} // namespace turnscope
