// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/plan_table_model.h"

#include "models/tables/cell_tone.h"
#include "models/text/plain_tip.h"
#include "models/text/qt_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// In which column what a model does is counted.
PlanTableModel::Column columnOf(PlanRole role)
{
    switch (role) {
    case PlanRole::Voice:
        return PlanTableModel::Voice;
    case PlanRole::Transcription:
        return PlanTableModel::Transcription;
    case PlanRole::Speech:
        return PlanTableModel::Speech;
    default:
        return PlanTableModel::Text;
    }
}

} // namespace

PlanTableModel::PlanTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanTableModel::setPlan(const Plan &plan)
{
    const bool isSame = plan.options.size() == m_plan.options.size();
    if (!isSame)
        beginResetModel();
    m_plan = plan;
    if (!isSame) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }
}

QString PlanTableModel::costText(const std::optional<double> &cost, int decimals, bool atMost)
{
    if (!cost)
        return tr("not known");
    return (atMost ? u"≤ "_s : QString()) + QString::number(*cost, 'f', decimals);
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.options.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlanTableModel::text(const Plan::Option &option, int column) const
{
    switch (column) {
    case Name:
        return option.of.name;
    case PerMinute:
        return costText(m_plan.perMinute(option), 4, option.isAtMost());
    case PerCall:
        return costText(option.perCall(), 4, option.isAtMost());
    case PerMonth:
        return costText(m_plan.perMonth(option), 2, option.isAtMost());
    default:
        break;
    }
    Plan::Option its{option.of, {}};
    for (const Plan::Part &part : option.parts) {
        if (columnOf(part.role) == column)
            its.parts.push_back(part);
    }
    return its.parts.empty() ? u"–"_s : costText(its.perCall(), 4, its.isAtMost());
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Plan::Option &option = m_plan.options[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(option, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{option.of.name};
        for (const Plan::Part &part : option.parts)
            lines << tr("%1, %2: %3 a call")
                         .arg(Plan::name(part.role), utf8Text(part.model), costText(part.perCall, 4, part.atMost));
        return plainTip((lines + option.remarks()).join(u'\n'));
    }
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case kCellToneRole:
        return index.column() != Name && !option.perCall() ? QVariant(int(CellTone::Dim)) : QVariant();
    default:
        return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Option");
    case PerMinute:
        return tr("%1 a minute").arg(utf8Text(m_plan.currency));
    case PerCall:
        return tr("a call");
    case PerMonth:
        return tr("a month");
    case Voice:
        return tr("voice");
    case Transcription:
        return tr("transcription");
    case Text:
        return tr("text");
    case Speech:
        return tr("speech");
    default:
        return {};
    }
}

} // namespace turnscope
