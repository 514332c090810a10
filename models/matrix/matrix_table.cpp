// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_table.h"

#include "models/files/file_path.h"
#include "models/tables/cell_tone.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

CellTone toneOf(MatrixCell::Outcome outcome)
{
    switch (outcome) {
    case MatrixCell::Outcome::Held:
        return CellTone::Good;
    case MatrixCell::Outcome::Broken:
    case MatrixCell::Outcome::Failed:
        return CellTone::Error;
    case MatrixCell::Outcome::Sometimes:
    case MatrixCell::Outcome::NotMeasured:
        return CellTone::Warning;
    case MatrixCell::Outcome::Waiting:
    case MatrixCell::Outcome::NotJudged:
    case MatrixCell::Outcome::Stopped:
        break;
    }
    return CellTone::Dim;
}

QString brokenText(const MatrixRun &run)
{
    QStringList parts;
    for (const CaseVerdict &verdict : run.verdicts) {
        if (verdict.outcome != CaseVerdict::Outcome::Held)
            parts +=
                u"   %1: %2: %3"_s.arg(verdict.expectation, CaseJudge::outcomeText(verdict.outcome), verdict.message);
    }
    return parts.join(u'\n');
}

} // namespace

MatrixTable::MatrixTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MatrixTable::setMatrix(const Matrix *matrix)
{
    beginResetModel();
    m_matrix = matrix;
    m_place.reset();
    endResetModel();
}

void MatrixTable::changed(Matrix::Place place)
{
    const QModelIndex cell = indexOf(place);
    Q_EMIT dataChanged(cell, cell);
    const QModelIndex all = index(int(place.prompt), columnCount() - 1);
    Q_EMIT dataChanged(all, all);
}

void MatrixTable::setPlace(std::optional<Matrix::Place> place)
{
    const auto before = std::exchange(m_place, place);
    for (const auto &each : {before, place}) {
        if (each)
            Q_EMIT dataChanged(indexOf(*each), indexOf(*each));
    }
}

std::optional<Matrix::Place> MatrixTable::placeOf(const QModelIndex &index) const
{
    if (!m_matrix || !index.isValid() || size_t(index.column()) >= m_matrix->cases.size())
        return std::nullopt;
    return Matrix::Place{size_t(index.row()), size_t(index.column())};
}

int MatrixTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix ? 0 : int(m_matrix->prompts.size());
}

int MatrixTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix || m_matrix->isEmpty() ? 0 : int(m_matrix->cases.size()) + 1;
}

/// Of all cases: what they sum up to. Waits of different cases are no repeats of one another, so they have no spread.
QStringList MatrixTable::rowLines(size_t prompt) const
{
    const MatrixCell all = m_matrix->row(prompt);
    if (all.runs() == 0)
        return {all.outcomeText()};
    const auto wait = all.wait().medianA();
    const auto audio = all.totalAudio();
    const auto cost = all.totalCost();
    return {all.outcomeText(), wait ? millisecondsText(milliseconds(std::llround(*wait))) : tr("wait –"),
            audio ? tr("%1 s audio").arg(*audio, 0, 'f', 1) : tr("audio –"),
            cost ? tr("%1 in all").arg(MatrixCell::dollars(*cost)) : tr("cost –")};
}

QStringList MatrixTable::lines(const QModelIndex &index) const
{
    const auto place = placeOf(index);
    if (!place)
        return rowLines(size_t(index.row()));
    const MatrixCell cell = m_matrix->cell(*place);
    const QString working = tr("▶ run %1 of %2").arg(cell.runs() + 1).arg(m_matrix->repeats);
    if (cell.runs() == 0)
        return {m_place == place ? working : cell.outcomeText()};
    return {m_place == place ? cell.outcomeText() + u"  "_s + working : cell.outcomeText(), cell.waitText(),
            cell.audioText(), cell.costText()};
}

QString MatrixTable::tip(const Matrix &matrix, Matrix::Place place)
{
    QStringList parts{tr("%1 on %2").arg(matrix.prompts[place.prompt].title(), matrix.cases[place.column].name)};
    int number = 0;
    for (const MatrixRun &run : matrix.runs(place)) {
        ++number;
        const MatrixCell alone(std::span(&run, 1));
        parts += tr("Run %1: %2").arg(number).arg(alone.outcomeText());
        if (!run.error.text.isEmpty())
            parts += u"   "_s + run.error.text;
        if (const QString broken = brokenText(run); !broken.isEmpty())
            parts += broken;
    }
    parts += tr("Wait: the median of each run's median wait for an answer, from the end of the voice or from the "
                "submit, ± the farthest that a run is from it. Audio: "
                "of the model, as it arrived. Cost: an estimate at list prices.");
    return parts.join(u'\n');
}

QVariant MatrixTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return lines(index).join(u" · "_s);
    case kLinesRole:
        return lines(index);
    case kCellToneRole:
        return int(toneOf((place ? m_matrix->cell(*place) : m_matrix->row(size_t(index.row()))).outcome()));
    case Qt::ToolTipRole:
        return place ? plainTip(tip(*m_matrix, *place))
                     : plainTip(tr("All runs of %1").arg(m_matrix->prompts[size_t(index.row())].title()));
    default:
        return {};
    }
}

QVariant MatrixTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_matrix || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0)
        return {};
    const bool isRow = orientation == Qt::Vertical;
    if (size_t(section) >= (isRow ? m_matrix->prompts.size() : m_matrix->cases.size() + 1))
        return {};
    if (isRow) {
        const MatrixPrompt &prompt = m_matrix->prompts[size_t(section)];
        const QString model = m_matrix->models.value(section);
        if (role == Qt::DisplayRole)
            return shownPath(prompt.version.isEmpty() ? prompt.name : prompt.name + u'\n' + prompt.version);
        return plainTip(shownPath(prompt.title()) + u'\n' + model);
    }
    if (size_t(section) == m_matrix->cases.size())
        return role == Qt::DisplayRole ? tr("All cases") : QVariant();
    const MatrixCase &column = m_matrix->cases[size_t(section)];
    return role == Qt::DisplayRole ? QVariant(column.name)
                                   : QVariant(plainTip(column.name + u'\n' + shownPath(column.recording)));
}

} // namespace turnscope
