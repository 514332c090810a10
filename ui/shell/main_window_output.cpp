// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow makes of a session for elsewhere: exports, and comparisons with another.
#include "ui/shell/main_window.h"

#include "ui/compare/compare_view.h"
#include "ui/export/export_dialog.h"
#include "ui/timeline/timeline_widget.h"

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

void MainWindow::compareSession()
{
    if (!m_session || m_session->isLoading())
        return;
    const CompareView::Shown shown{m_session->sharedEvents(), m_session->info()}; // another may be, once it is chosen
    const QStringList others = m_files->chooseLogs(this, tr("Compare with a recording, or with repeats of one"));
    if (others.isEmpty())
        return;
    m_compare->compare(shown, others);
    goTo(Workspace::Compare, tr("going to Compare"));
}

} // namespace turnscope
