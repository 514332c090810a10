// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/turn_table_model.h"

#include "models/tables/table_cell.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TurnTableModel::TurnTableModel(const SessionTurns &turns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_turns(turns)
{
    connect(&turns, &SessionTurns::changed, this, &TurnTableModel::update);
    update();
}

void TurnTableModel::setBands(const LatencyBands &bands)
{
    m_bands = bands;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, Wait), index(int(m_order.size()) - 1, Wait));
}

void TurnTableModel::update()
{
    const size_t count = m_turns.all().size();
    if (count < m_order.size() || m_order.empty()) {
        beginResetModel();
        m_order.resize(count);
        order();
        endResetModel();
        return;
    }
    if (count > m_order.size()) {
        beginInsertRows({}, int(m_order.size()), int(count) - 1);
        while (m_order.size() < count)
            m_order.push_back(TurnIndex(m_order.size()));
        endInsertRows();
    }
    if (m_sortColumn != Number || m_sortOrder != Qt::AscendingOrder)
        reorder();
    Q_EMIT dataChanged(index(0, 0), index(int(count) - 1, ColumnCount - 1));
}

void TurnTableModel::order()
{
    std::ranges::generate(m_order, [turn = 0U]() mutable { return TurnIndex{turn++}; });
    if (m_sortColumn == Number) {
        if (m_sortOrder == Qt::DescendingOrder)
            std::ranges::reverse(m_order);
        return;
    }
    // What is missing stands last either way, and what is equal in the turns' order.
    const bool up = m_sortOrder == Qt::AscendingOrder;
    const auto sortBy = [&](const auto &keys, const auto &less) {
        std::ranges::stable_sort(m_order, [&](TurnIndex a, TurnIndex b) {
            if (!keys[a] || !keys[b])
                return keys[a] && !keys[b];
            return up ? less(*keys[a], *keys[b]) : less(*keys[b], *keys[a]);
        });
    };
    if (isText(m_sortColumn)) {
        IndexedVector<TurnIndex, std::optional<QString>> keys;
        for (const TurnFigures &figures : m_turns.all()) {
            const QVariant text = key(figures, m_sortColumn);
            keys.push_back(text.isValid() ? std::optional(text.toString()) : std::nullopt);
        }
        sortBy(keys, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    } else {
        IndexedVector<TurnIndex, std::optional<double>> keys;
        for (const TurnFigures &figures : m_turns.all()) {
            const QVariant number = key(figures, m_sortColumn);
            keys.push_back(number.isValid() ? std::optional(number.toDouble()) : std::nullopt);
        }
        sortBy(keys, std::less<>());
    }
}

void TurnTableModel::reorder()
{
    const std::vector<TurnIndex> before = m_order;
    std::vector<TurnIndex> after = m_order;
    std::swap(m_order, after);
    order();
    std::swap(m_order, after);
    if (after == before)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = after;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old)
        moved << index(rowOf(before[size_t(each.row())]), each.column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TurnTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, ColumnCount - 1);
    m_sortOrder = order;
    if (!m_order.empty())
        reorder();
}

int TurnTableModel::rowOf(TurnIndex turn) const
{
    const auto found = std::ranges::find(m_order, turn);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int TurnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TurnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TurnTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TurnFigures &turn = figures(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(turn, index.column());
    case Qt::ToolTipRole:
        return tip(turn, index.column());
    case Qt::AccessibleTextRole:
        return spokenCell(heading(index.column(), false), display(turn, index.column()), tr("none"));
    case Qt::TextAlignmentRole:
        return cellAlignment(!isText(index.column()));
    case EventRole:
        return number(m_turns.session()->conversation().turns()[turn.turn].firstEvent);
    case SortRole:
        return key(turn, index.column());
    case BandRole:
        if (const auto wait = Latency::answerWait(turn.moments); wait && index.column() == Wait)
            return int(m_bands.of(*wait));
        return {};
    case BadRole:
        return index.column() == Verdicts
               && std::ranges::any_of(turn.verdicts(), [](Verdict verdict) { return verdict != Verdict::Clean; });
    default:
        return {};
    }
}

QVariant TurnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return headingData(role, !isText(section), heading(section, false), heading(section, true));
}

QString TurnTableModel::csv() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << csvCell(headerData(column, Qt::Horizontal).toString());
    cells << csvCell(tr("heard is an estimate"));
    lines << cells.join(u',');
    for (int row = 0; row < rowCount(); ++row) {
        const TurnFigures &turn = figures(row);
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column) {
            const QVariant value = key(turn, column);
            cells << (!value.isValid() ? QString()
                      : isText(column) ? csvCell(value.toString())
                                       : QString::number(value.toDouble(), 'g', 12));
        }
        cells << (turn.answers.empty() ? QString() : turn.estimated() ? u"1"_s : u"0"_s);
        lines << cells.join(u',');
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace turnscope
