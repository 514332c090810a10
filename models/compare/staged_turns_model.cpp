// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/staged_turns_model.h"

#include "models/tables/cell_tone.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTails = 3; // p50, p90, sum

/// A column tells its unit.
QString msCell(const std::optional<double> &ms)
{
    return ms ? groupedText(qint64(std::llround(*ms))) : StagedTurnsModel::tr("not known");
}

QString moneyCell(const std::optional<double> &dollars)
{
    return dollars ? dollarsText(dollars).mid(1) : StagedTurnsModel::tr("not known");
}

std::optional<double> rankOf(const StagedSpread &spread, bool isP90)
{
    return spread.n == 0 ? std::nullopt : std::optional(isP90 ? spread.p90 : spread.p50);
}

/// With how many turns it is of, where these are others than those of the wait, which the row names.
QString ofTurns(const QString &cell, const StagedSpread &spread, const StagedSpread &wait)
{
    return spread.n == 0 || spread.turns == wait.turns
               ? cell
               : StagedTurnsModel::tr("%1 (%n turn(s))", nullptr, int(spread.n)).arg(cell);
}

QString sumCell(const StagedSum &sum)
{
    if (sum.n == 0)
        return moneyCell({});
    const QString cell = moneyCell(sum.dollars);
    return sum.unknown == 0 ? cell : StagedTurnsModel::tr("%1, of %2 not known").arg(cell).arg(sum.unknown);
}

} // namespace

void StagedTurnsModel::setComparison(std::shared_ptr<const StagedComparison> comparison)
{
    using What = Column::What;
    beginResetModel();
    m_comparison = std::move(comparison);
    m_columns.clear();
    if (m_comparison) {
        m_columns = {{What::Name}, {What::Interval}, {What::Wait, 0}, {What::Wait, 1}};
        for (size_t side = 0; side < 2; ++side) {
            for (const WaitPart part : kWaitParts) {
                const bool isMeant = part != WaitPart::Answer // of turns of which no stage is told
                                     || std::ranges::any_of(m_comparison->turns, [&](const StagedTurn &turn) {
                                            return turn.sides[side][part].has_value();
                                        });
                if (m_comparison->isStaged[side] && isMeant)
                    m_columns.push_back({What::Part, side, part});
            }
        }
        m_columns.push_back({What::Cost, 0});
        m_columns.push_back({What::Cost, 1});
        for (size_t side = 0; side < 2; ++side) {
            for (const PipelinePart part : kPipelineParts) {
                if (m_comparison->isByParts[side])
                    m_columns.push_back({What::CostPart, side, {}, part});
            }
        }
    }
    endResetModel();
}

int StagedTurnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->turns.size()) + kTails;
}

int StagedTurnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString StagedTurnsModel::ofTurn(const StagedTurn &turn, const Column &column) const
{
    const StagedSide &side = turn.sides[column.side];
    const bool isOfSide = column.what != Column::What::Name && column.what != Column::What::Interval;
    if (isOfSide && !side.isThere)
        return u"–"_s;
    switch (column.what) {
    case Column::What::Name:
        return Comparison::name(turn.pair);
    case Column::What::Interval:
        return turn.sides[0].wait || turn.sides[1].wait ? Latency::name(turn.interval) : u"–"_s;
    case Column::What::Wait:
        return msCell(side.wait);
    case Column::What::Part:
        if (column.part == (side.isStaged ? WaitPart::Answer : WaitPart::Rest))
            return u"–"_s; // its wait is not divided that way
        return msCell(side[column.part]);
    case Column::What::Cost:
        return moneyCell(side.cost);
    case Column::What::CostPart:
        break;
    }
    return side.isByParts ? moneyCell(side.costs[size_t(column.model)]) : u"–"_s; // of one figure
}

QString StagedTurnsModel::ofTail(Tail tail, const Column &column) const
{
    const StagedTotal &total = m_comparison->totals[column.side];
    const bool isP90 = tail == Tail::P90;
    switch (column.what) {
    case Column::What::Name:
        return tail == Tail::Sum ? tr("Sum") : isP90 ? u"p90"_s : u"p50"_s;
    case Column::What::Interval:
        return tail == Tail::Sum ? QString() : tr("%n turn(s)", nullptr, int(total.wait.n));
    case Column::What::Wait:
        return tail == Tail::Sum ? QString() : msCell(rankOf(total.wait, isP90));
    case Column::What::Part:
        if (tail == Tail::Sum)
            return {};
        return ofTurns(msCell(rankOf(total.parts[size_t(column.part)], isP90)), total.parts[size_t(column.part)],
                       total.wait);
    case Column::What::Cost:
        return tail == Tail::Sum ? sumCell(total.sum)
                                 : ofTurns(moneyCell(rankOf(total.cost, isP90)), total.cost, total.wait);
    case Column::What::CostPart:
        break;
    }
    return tail == Tail::Sum ? sumCell(total.sums[size_t(column.model)]) : QString();
}

QVariant StagedTurnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[size_t(index.column())];
    const auto row = size_t(index.row());
    const bool isTurn = row < m_comparison->turns.size();
    const Tail tail = Tail(isTurn ? 0 : row - m_comparison->turns.size());
    switch (role) {
    case Qt::DisplayRole:
        return isTurn ? ofTurn(m_comparison->turns[row], column) : ofTail(tail, column);
    case Qt::TextAlignmentRole:
        return int((index.column() < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (isTurn && (column.what == Column::What::Cost || column.what == Column::What::CostPart)) {
            const QString &gap = m_comparison->turns[row].sides[column.side].gap;
            return gap.isEmpty() ? tip(column) : gap;
        }
        return tip(column);
    case kCellToneRole: {
        const bool isUnknown = data(index, Qt::DisplayRole).toString() == tr("not known");
        return int(isUnknown ? CellTone::Dim : isTurn ? CellTone::Plain : CellTone::Strong);
    }
    default:
        return {};
    }
}

QString StagedTurnsModel::tip(const Column &column) const
{
    switch (column.what) {
    case Column::What::Part:
        return StagedComparison::definition(column.part);
    case Column::What::Cost:
        return m_comparison->isByParts[column.side]
                   ? tr("US dollars at list prices, an estimate: the sum of its parts. %1")
                         .arg(m_comparison->pricesText(column.side))
                   : tr("US dollars at list prices, an estimate: its responses and the transcription of what the user "
                        "said.");
    case Column::What::CostPart:
        return tr("US dollars at list prices, an estimate. %1").arg(m_comparison->pricesText(column.side));
    case Column::What::Wait:
        return tr(
            "What the user waits for, of both the same: voice to voice, else to the first audio; p50 and p90 are of "
            "the turns of which both tell it.");
    default:
        return {};
    }
}

QVariant StagedTurnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_columns.size())
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::ToolTipRole)
        return tip(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.what) {
    case Column::What::Name:
        return tr("Turn");
    case Column::What::Interval:
        return tr("Wait");
    case Column::What::Wait:
        return tr("%1 ms").arg(Comparison::letter(column.side));
    case Column::What::Part:
        return tr("%1: %2 ms").arg(Comparison::letter(column.side), StagedComparison::name(column.part));
    case Column::What::Cost:
        return u"%1 $"_s.arg(Comparison::letter(column.side));
    case Column::What::CostPart:
        break;
    }
    return tr("%1: %2 $").arg(Comparison::letter(column.side), TurnPipeline::name(column.model));
}

} // namespace turnscope
