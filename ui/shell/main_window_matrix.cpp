// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of MainWindow: prompts against cases, in a window of its own.
#include "ui/shell/main_window.h"

#include "models/matrix/matrix_store.h"
#include "models/recording/importers/log_reader.h"
#include "ui/compare/compare_view.h"
#include "ui/keys/key_desk.h"
#include "ui/matrix/matrix_cases.h"
#include "ui/matrix/matrix_dialog.h"
#include "ui/prompts/prompt_library.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/status_line.h"

namespace turnscope {

using namespace Qt::StringLiterals;

void MainWindow::setMatrixControl(RunControl &runs)
{
    m_matrixRuns = &runs;
    updateActions();
}

/// It has no parent: else it would stand before this window whatever is opened from it.
void MainWindow::showMatrix(const QString &prompt)
{
    if (!m_matrixRuns)
        return;
    if (!m_matrix) {
        m_matrix = new MatrixDialog(*m_matrixRuns, *m_keys, *m_promptLibrary, m_preferences,
                                    m_control.connection().profiles(), m_themes, MatrixStore::defaultPath());
        m_matrix->setAttribute(Qt::WA_DeleteOnClose);
        m_matrix->cases().setOpenFiles([this] {
            QStringList files = m_openPaths;
            files.removeAll(QString());
            return files;
        });
        connect(m_matrix, &MatrixDialog::sessionWanted, this, [this](const QString &path) {
            open(path);
            comeForward();
        });
        connect(m_matrix, &MatrixDialog::compareWanted, this, &MainWindow::compareRuns);
        connect(m_matrix, &MatrixDialog::kept, m_prompts, &PromptPanel::lookForRuns);
    }
    if (!prompt.isEmpty())
        m_matrix->offer(prompt);
    m_matrix->show();
    m_matrix->raise();
    m_matrix->activateWindow();
}

/// Two recordings that are not open, in the Compare workspace; where nothing is open, which has none, the first is opened.
void MainWindow::compareRuns(const QString &a, const QStringList &b)
{
    using Shown = Result<CompareView::Shown>;
    m_runReader.restart(
        [a](const Task &task) -> Shown {
            auto reader = LogReader::open(a);
            if (!reader)
                return tl::unexpected(reader.error());
            auto info = reader->read([&](double) { return !task.isCancelled(); });
            if (!info)
                return tl::unexpected(info.error());
            info->path = a;
            return CompareView::Shown{reader->events(), std::move(*info)};
        },
        [this, a, b](const Shown &shown) {
            comeForward();
            if (!shown)
                return m_messages->showError(shown.error());
            m_compare->compare(*shown, b);
            if (!m_session) {
                open(a);
                return m_status->showMessage(tr("Both runs stand side by side in the Compare workspace."), 12'000);
            }
            m_before = m_session;
            goTo(Workspace::Compare, tr("going to Compare"));
        });
}

void MainWindow::comeForward()
{
    raise();
    activateWindow();
}

} // namespace turnscope
