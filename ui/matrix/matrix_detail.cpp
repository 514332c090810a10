// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_detail.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "ui/matrix/matrix_story.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The cells that are told, alone: the chosen one is the last row.
Matrix partOf(const Matrix &matrix, Matrix::Place place, std::optional<size_t> beside)
{
    std::vector<MatrixPrompt> prompts;
    if (beside)
        prompts.push_back(matrix.prompts[*beside]);
    prompts.push_back(matrix.prompts[place.prompt]);
    Matrix part(std::move(prompts), {matrix.cases[place.column]}, matrix.repeats);
    if (beside) {
        const auto runs = matrix.runs({*beside, place.column});
        part.cells.front().assign(runs.begin(), runs.end());
    }
    const auto runs = matrix.runs(place);
    part.cells.back().assign(runs.begin(), runs.end());
    return part;
}

} // namespace

MatrixDetail::MatrixDetail(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new ElidedLabel)
    , m_beside(new QComboBox)
    , m_repeat(new QComboBox)
    , m_open(new QPushButton(tr("&Open its session")))
    , m_compare(new QPushButton(tr("Comp&are")))
    , m_text(new QTextBrowser)
    , m_worker(WorkPool::Asked)
{
    m_text->setObjectName(u"matrixStory"_s);
    m_text->setAccessibleName(tr("What was said and called, beside another prompt"));
    m_text->setProperty("plain", true);
    m_text->setOpenLinks(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeHead());
    column->addWidget(m_text, 1);
    connect(&themes, &ThemeSwitch::changed, this, &MatrixDetail::fill);
    setMatrix(nullptr);
}

QWidget *MatrixDetail::makeHead()
{
    auto *head = new QWidget;
    m_title->setObjectName(u"matrixChosen"_s);
    setTone(*m_title, u"heading"_s);
    m_beside->setObjectName(u"matrixBeside"_s);
    m_beside->setAccessibleName(tr("The prompt to show beside it"));
    m_beside->setToolTip(tr("The prompt that stands at the left"));
    m_repeat->setObjectName(u"matrixRepeat"_s);
    m_repeat->setAccessibleName(tr("The run whose words are shown"));
    m_open->setObjectName(u"matrixOpen"_s);
    m_open->setToolTip(tr("Open the recording of this run in the window (Enter in the table)"));
    m_compare->setObjectName(u"matrixCompare"_s);
    m_compare->setToolTip(tr("Both runs turn by turn in the Compare workspace, with their timelines"));
    for (QComboBox *box : {m_beside, m_repeat}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_beside ? 16 : 7);
    }
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_title, 1);
    row->addWidget(m_beside);
    row->addWidget(m_repeat);
    row->addWidget(m_open);
    row->addWidget(m_compare);
    connect(m_beside, &QComboBox::activated, this, [this] {
        m_wanted = beside();
        tell();
    });
    connect(m_repeat, &QComboBox::activated, this, &MatrixDetail::tell);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT sessionWanted(recording()); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const auto other = beside(); other && m_place)
            Q_EMIT compareWanted(recordings({*other, m_place->column}).value(0), recordings(*m_place));
    });
    return head;
}

void MatrixDetail::setMatrix(const Matrix *matrix)
{
    m_matrix = matrix;
    m_wanted.reset();
    setPlace(std::nullopt);
}

void MatrixDetail::setPlace(std::optional<Matrix::Place> place)
{
    m_place = m_matrix ? place : std::nullopt;
    m_repeat->clear();
    offer();
    tell();
}

void MatrixDetail::renew(Matrix::Place place)
{
    if (!m_place || place.column != m_place->column)
        return;
    offer();
    tell();
}

/// What can be chosen now. What the user chose stays, as far as it is there; else it is the prompt above.
void MatrixDetail::offer()
{
    const QSignalBlocker quietBeside(m_beside);
    const QSignalBlocker quietRepeat(m_repeat);
    const int repeat = m_repeat->currentIndex();
    m_beside->clear();
    m_repeat->clear();
    if (m_place) {
        for (size_t row = 0; row < m_matrix->prompts.size(); ++row) {
            if (row != m_place->prompt)
                m_beside->addItem(tr("beside %1").arg(shownPath(m_matrix->prompts[row].title())), int(row));
        }
        const int above = m_beside->findData(int(m_place->prompt) - 1);
        const int wanted = m_wanted ? m_beside->findData(int(*m_wanted)) : -1;
        m_beside->setCurrentIndex(wanted >= 0 ? wanted : std::max(0, above));
        for (size_t run = 0; run < m_matrix->runs(*m_place).size(); ++run)
            m_repeat->addItem(tr("run %1").arg(run + 1));
        m_repeat->setCurrentIndex(std::clamp(repeat, 0, std::max(0, m_repeat->count() - 1)));
    }
    m_beside->setVisible(m_beside->count() > 0);
    m_repeat->setVisible(m_repeat->count() > 1);
}

std::optional<size_t> MatrixDetail::beside() const
{
    const QVariant row = m_beside->currentData();
    return row.isValid() ? std::optional(size_t(row.toInt())) : std::nullopt;
}

QString MatrixDetail::recording() const
{
    if (!m_place)
        return {};
    const auto runs = m_matrix->runs(*m_place);
    const int run = std::max(0, m_repeat->currentIndex());
    return size_t(run) < runs.size() ? runs[size_t(run)].recording : QString();
}

QStringList MatrixDetail::recordings(Matrix::Place place) const
{
    QStringList found;
    for (const MatrixRun &run : m_matrix->runs(place)) {
        if (!run.recording.isEmpty())
            found += run.recording;
    }
    return found;
}

void MatrixDetail::tell()
{
    m_open->setEnabled(!recording().isEmpty());
    const auto other = beside();
    m_compare->setEnabled(m_place && other && !recordings(*m_place).isEmpty()
                          && !recordings({*other, m_place->column}).isEmpty());
    if (!m_place) {
        m_worker.cancel();
        m_story.reset();
        m_title->clear();
        return fill();
    }
    const QString chosen =
        tr("%1 on %2")
            .arg(shownPath(m_matrix->prompts[m_place->prompt].title()), m_matrix->cases[m_place->column].name);
    m_title->setText(chosen);
    m_title->setToolTip(plainTip(chosen));
    const size_t repeat = size_t(std::max(0, m_repeat->currentIndex()));
    using Story = std::shared_ptr<const MatrixStory>;
    m_worker.restart(
        [part = partOf(*m_matrix, *m_place, other), repeat](const Task &task) {
            return withinMemory([&] { return std::make_shared<const MatrixStory>(part, repeat, &task.cancelled()); });
        },
        [this](Result<Story> story) {
            m_story = story.value_or(nullptr);
            fill();
            if (!story)
                m_text->setPlainText(story.error().text);
        });
}

void MatrixDetail::fill()
{
    if (!m_story) {
        const bool some = m_matrix && !m_matrix->isEmpty();
        return m_text->setPlainText(some ? tr("Choose a cell to read what was said and called, beside another prompt. "
                                              "Enter opens its session.")
                                         : QString());
    }
    const int at = m_text->verticalScrollBar()->value();
    m_text->setHtml(m_story->html(m_themes.theme()));
    m_text->verticalScrollBar()->setValue(at);
}

} // namespace turnscope
