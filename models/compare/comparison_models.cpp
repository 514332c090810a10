// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison_models.h"

#include "models/tables/cell_tone.h"

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString runsText(const Difference &difference)
{
    return u"%1 / %2"_s.arg(difference.nA()).arg(difference.nB());
}

QString spreadCell(const Difference &difference, int digits)
{
    const QString spread = difference.spreadText(digits);
    return spread.isEmpty() ? u"–"_s : spread;
}

/// Only what is beyond the spread has a colour; for waits and prices less is better.
CellTone toneOf(Difference::Verdict verdict, bool lessIsBetter)
{
    if (verdict != Difference::Verdict::Less && verdict != Difference::Verdict::More)
        return CellTone::Plain;
    if (!lessIsBetter)
        return CellTone::Strong;
    return verdict == Difference::Verdict::Less ? CellTone::Good : CellTone::Warning;
}

} // namespace

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(rows(*m_comparison));
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

size_t ComparedTurnsModel::rows(const Comparison &comparison) const
{
    return comparison.turns.size();
}

QString ComparedTurnsModel::verdict(const TurnComparison &row) const
{
    if (!row.pair.b)
        return tr("only in A");
    if (!row.pair.a)
        return tr("only in B");
    QStringList words;
    switch (row.wait().verdict()) {
    case Difference::Verdict::Less:
        words << tr("faster");
        break;
    case Difference::Verdict::More:
        words << tr("slower");
        break;
    case Difference::Verdict::Unknown:
        words << tr("wait not known of both");
        break;
    default:
        words << Difference::verdictText(row.wait().verdict());
    }
    if (row.cutInA != row.cutInB)
        words << tr("cut into: %1 of %2 in A, %3 of %4 in B")
                     .arg(row.cutInA)
                     .arg(row.runsA)
                     .arg(row.cutInB)
                     .arg(row.runsB);
    return words.join(u", "_s);
}

QString ComparedTurnsModel::display(const TurnComparison &row, int column) const
{
    Interval interval = Interval::VoiceToVoice;
    const Difference &wait = row.wait(&interval);
    const auto place = [](const std::optional<size_t> &turn) { return turn ? QString::number(*turn + 1) : u"–"_s; };
    switch (column) {
    case InA:
        return place(row.pair.a);
    case InB:
        return place(row.pair.b);
    case You:
        return wordRunsText(row.user);
    case Model:
        return wordRunsText(row.answer);
    case Waits:
        return wait.size() ? Latency::name(interval) : u"–"_s;
    case WaitA:
        return Difference::figureText(wait.medianA(), 0);
    case WaitB:
        return Difference::figureText(wait.medianB(), 0);
    case Size:
        return wait.sizeText(0);
    case Runs:
        return runsText(wait);
    case Spread:
        return spreadCell(wait, 0);
    case Cost:
        return row.cost.size() ? u"%1 (n %2)"_s.arg(row.cost.sizeText(Difference::kMoneyDigits), runsText(row.cost))
                               : u"–"_s;
    default:
        return verdict(row);
    }
}

QVariant ComparedTurnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TurnComparison &row = comparison().turns[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case kWordRunsRole:
        return column == You     ? QVariant::fromValue(row.user)
               : column == Model ? QVariant::fromValue(row.answer)
                                 : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            (column == InA || column == InB || (column >= WaitA && column <= Cost) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Cost)
            return tr("n: %1 of A, %2 of B").arg(row.cost.nA()).arg(row.cost.nB());
        return column == You || column == Model || column == Verdict ? display(row, column) : QVariant();
    case kCellToneRole:
        if (column == Size || column == Verdict)
            return int(row.pair.a && row.pair.b ? toneOf(row.wait().verdict(), true) : CellTone::Dim);
        return column == Cost ? int(toneOf(row.cost.verdict(), true)) : QVariant();
    default:
        return {};
    }
}

QVariant ComparedTurnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Runs)
        return tr("How many runs of A, and of B, the figure is of");
    if (role == Qt::ToolTipRole && section == Spread)
        return tr("The farthest that a repeat is from the median of its side, of the side where that is larger");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case InA:
        return Comparison::letter(0);
    case InB:
        return Comparison::letter(1);
    case You:
        return tr("You");
    case Model:
        return tr("Model");
    case Waits:
        return tr("Wait");
    case WaitA:
        return tr("A ms");
    case WaitB:
        return tr("B ms");
    case Size:
        return tr("B − A ms");
    case Runs:
        return tr("n");
    case Spread:
        return tr("Spread");
    case Cost:
        return tr("Cost, B − A $");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

size_t ComparedTotalsModel::rows(const Comparison &comparison) const
{
    return comparison.totals.size();
}

QString ComparedTotalsModel::display(const TotalDifference &total, int column) const
{
    const Difference &difference = total.difference;
    const int digits = total.kind == TotalDifference::Kind::Cost ? Difference::kMoneyDigits : 0;
    switch (column) {
    case Name:
        return Comparison::name(total);
    case InA:
        return Difference::figureText(difference.medianA(), digits);
    case InB:
        return Difference::figureText(difference.medianB(), digits);
    case Size:
        return difference.sizeText(digits);
    case Turns:
        return u"%1 / %2"_s.arg(total.turnsA).arg(total.turnsB);
    case Runs:
        return runsText(difference);
    case Spread:
        return spreadCell(difference, digits);
    default:
        return Difference::verdictText(difference.verdict());
    }
}

QVariant ComparedTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TotalDifference &total = comparison().totals[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(total, column);
    case Qt::TextAlignmentRole:
        return int((column == Name || column == Verdict ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Name && total.kind == TotalDifference::Kind::Latency
                   ? QVariant(Latency::definition(total.interval))
                   : QVariant();
    case kCellToneRole: {
        const bool lessIsBetter =
            total.kind == TotalDifference::Kind::Latency || total.kind == TotalDifference::Kind::Cost;
        return column == Size || column == Verdict ? int(toneOf(total.difference.verdict(), lessIsBetter)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ComparedTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Figure");
    case InA:
        return Comparison::letter(0);
    case InB:
        return Comparison::letter(1);
    case Size:
        return tr("B − A");
    case Turns:
        return tr("Turns");
    case Runs:
        return tr("Runs");
    case Spread:
        return tr("Spread");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

} // namespace turnscope
