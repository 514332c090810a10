// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_table_model.h"

#include "models/tables/table_cell.h"
#include "models/text/csv_cell.h"

#include <QCollator>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(const DigestCell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&cell))
        return *real;
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? 1 : 0;
    return std::nullopt;
}

} // namespace

void FleetTableModel::setAnswer(FleetAnswer answer, const QStringList &hidden)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_shown.clear();
    for (qsizetype i = 0; i < m_answer.columns.size(); ++i) {
        const QString &name = m_answer.columns[i];
        if (hidden.contains(name))
            continue;
        const FleetColumn as = FleetColumn::of(name);
        m_shown.push_back({size_t(i), as, FleetColumn::isDescribed(name) ? as.heading() : name});
    }
    m_order.resize(m_answer.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

const DigestCell &FleetTableModel::cellOf(int row, const Shown &shown) const
{
    return m_answer.rows[m_order[size_t(row)]][shown.column];
}

DigestCell FleetTableModel::cell(int row, const QString &column) const
{
    const qsizetype at = m_answer.columns.indexOf(column);
    return at < 0 || row < 0 || row >= rowCount() ? DigestCell() : m_answer.rows[answerRow(row)][size_t(at)];
}

int FleetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FleetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FleetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = m_shown[size_t(index.column())];
    const DigestCell &cell = cellOf(index.row(), shown);
    const bool isPath = shown.as.kind == FleetColumn::Kind::Path;
    const QString whole = shown.as.shown(cell);
    const QString text = isPath ? QFileInfo(whole).fileName() : whole;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainTip(isPath || shown.as.kind == FleetColumn::Kind::Text ? whole : shown.as.tip());
    case Qt::AccessibleTextRole:
        return spokenCell(shown.heading, std::holds_alternative<std::monostate>(cell) ? QString() : text,
                          tr("not known"));
    case Qt::TextAlignmentRole:
        return cellAlignment(shown.as.isNumber());
    default:
        return {};
    }
}

QVariant FleetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Shown &shown = m_shown[size_t(section)];
    const QString tip = shown.as.tip();
    return headingData(role, shown.as.isNumber(), shown.heading, tip.isEmpty() ? shown.heading : tip);
}

void FleetTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<size_t> rows;
    for (const QModelIndex &each : before)
        rows.push_back(answerRow(each.row()));
    std::iota(m_order.begin(), m_order.end(), 0); // equal ones stand in the answer's order
    if (column >= 0) {
        const size_t at = m_shown[size_t(column)].column;
        QCollator words;
        words.setNumericMode(true);
        words.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(m_order, [&](size_t left, size_t right) {
            const DigestCell &a = m_answer.rows[left][at];
            const DigestCell &b = m_answer.rows[right][at];
            const bool hasA = !std::holds_alternative<std::monostate>(a);
            const bool hasB = !std::holds_alternative<std::monostate>(b);
            if (!hasA || !hasB)
                return hasA && !hasB;
            const auto numberA = numberOf(a);
            const auto numberB = numberOf(b);
            const bool rises = order == Qt::AscendingOrder;
            if (numberA && numberB)
                return rises ? *numberA < *numberB : *numberB < *numberA;
            const int compared = words.compare(QString::fromUtf8(digest::text(a)), QString::fromUtf8(digest::text(b)));
            return rises ? compared < 0 : compared > 0;
        });
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = std::ranges::find(m_order, rows[size_t(i)]);
        after << index(int(found - m_order.begin()), before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QByteArray FleetTableModel::csv() const
{
    QByteArray lines;
    const auto eachColumn = [&](const auto &textOf) {
        for (size_t i = 0; i < m_shown.size(); ++i) {
            if (i > 0)
                lines.append(',');
            textOf(m_shown[i]);
        }
        lines.append("\r\n");
    };
    eachColumn([&](const Shown &shown) { appendCsvText(lines, shown.heading.toUtf8()); });
    for (int row = 0; row < rowCount(); ++row)
        eachColumn([&](const Shown &shown) {
            const DigestCell &cell = cellOf(row, shown);
            const QByteArray text = digest::text(cell);
            std::holds_alternative<QByteArray>(cell) ? appendCsvText(lines, text) : appendCsvCell(lines, text);
        });
    return lines;
}

} // namespace turnscope
