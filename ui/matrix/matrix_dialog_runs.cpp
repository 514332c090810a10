// SPDX-License-Identifier: GPL-3.0-or-later
// How the matrix of MatrixDialog goes on and ends, and those that were run before.
#include "ui/matrix/matrix_dialog.h"

#include "models/text/plain_tip.h"
#include "ui/matrix/matrix_board.h"
#include "ui/matrix/matrix_cases.h"
#include "ui/matrix/matrix_order.h"
#include "ui/matrix/matrix_prompt_tree.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownNotes = 20;

} // namespace

void MatrixDialog::showRunning()
{
    const bool running = m_runner.isRunning();
    m_order->setEnabled(!running);
    m_prompts->setEnabled(!running);
    m_cases->setEnabled(!running);
    m_kept->setEnabled(!running && m_kept->count() > 1);
    m_run->setEnabled(!running && objection().isEmpty());
    m_stop->setEnabled(running);
    m_progress->setVisible(running);
    m_noted->setVisible(!m_notes.isEmpty());
    m_noted->setText(tr("%n event(s) left out or refused", nullptr, int(m_notes.size())));
    m_noted->setToolTip(plainTip(m_notes.mid(0, kShownNotes).join(u'\n')));
    if (!running)
        return;
    const Matrix &matrix = m_runner.matrix();
    const MatrixForecast left = MatrixForecast::of(matrix, nullptr); // its time alone is told
    const Matrix::Spent spent = matrix.spent();
    QStringList parts{tr("%1 of %2 runs").arg(matrix.done()).arg(matrix.size()), tr("left: %1").arg(left.timeText())};
    if (matrix.bill == MatrixBill::ListPrices)
        parts += spent.unknown > 0 ? tr("spent so far: %1, and %n run(s) not known", nullptr, int(spent.unknown))
                                         .arg(MatrixCell::dollars(spent.known))
                                   : tr("spent so far: %1").arg(MatrixCell::dollars(spent.known));
    say(parts.join(u" · "_s));
}

void MatrixDialog::say(const QString &text)
{
    m_state->setText(text);
    m_state->setToolTip(plainTip(text));
}

/// Empty: there is none any more.
void MatrixDialog::sayTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void MatrixDialog::end(const QString &why)
{
    const Matrix &matrix = m_runner.matrix();
    const QString done = matrix.done() == matrix.size()
                             ? tr("%n run(s) are done", nullptr, int(matrix.done()))
                             : tr("%1 of %2 runs are done").arg(matrix.done()).arg(matrix.size());
    say(why.isEmpty() ? done + u'.' : done + u". "_s + why);
    showRunning();
    lookForEarlier();
    Q_EMIT kept();
}

void MatrixDialog::lookForEarlier()
{
    m_reader.start([path = m_folder](const Task &) { return MatrixStore::all(path); },
                   [this](const std::vector<MatrixStore::Entry> &entries) {
                       m_kept->clear();
                       m_kept->addItem(entries.empty() ? tr("None was run before") : tr("Earlier…"));
                       for (const MatrixStore::Entry &entry : entries) {
                           const QString at = QLocale().toString(entry.started.toLocalTime(), QLocale::ShortFormat);
                           m_kept->addItem(at + u" · "_s + entry.title, entry.folder);
                       }
                       showRunning();
                   });
}

void MatrixDialog::load(const QString &folder)
{
    say(tr("Reading its recordings…"));
    sayTrouble({});
    m_reader.restart(
        [folder](const Task &task) {
            auto read = withinMemory([&] { return MatrixStore::read(folder, &task.cancelled()); });
            return read ? *std::move(read) : Result<Matrix>(tl::unexpected(read.error()));
        },
        [this](Result<Matrix> matrix) {
            if (m_runner.isRunning())
                return;
            if (!matrix) {
                say({});
                return sayTrouble(matrix.error().text);
            }
            m_board->setMatrix(nullptr);
            m_notes.clear();
            m_earlier = std::move(*matrix);
            m_board->setMatrix(&m_earlier);
            say(tr("On %1, %2")
                    .arg(m_earlier.endpoint,
                         QLocale().toString(m_earlier.started.toLocalTime(), QLocale::ShortFormat)));
            showRunning();
        });
}

/// Runs that are paid for go on unseen by nobody's wish, and are ended by nobody's slip.
bool MatrixDialog::mayEnd(const std::function<void()> &then)
{
    if (!m_runner.isRunning())
        return true;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stop the matrix?"),
                                tr("%1 of %2 runs are done. Closing stops the others; what was run is kept.")
                                    .arg(m_runner.matrix().done())
                                    .arg(m_runner.matrix().size()),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"matrixAskStop"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stop = box->addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"matrixStopAndClose"_s);
    box->setDefaultButton(box->addButton(tr("Go on"), QMessageBox::RejectRole));
    connect(stop, &QPushButton::clicked, this, [this, then] {
        m_runner.abandon();
        then();
    });
    box->open();
    return false;
}

void MatrixDialog::reject()
{
    if (mayEnd([this] { QDialog::reject(); }))
        QDialog::reject();
}

} // namespace turnscope
