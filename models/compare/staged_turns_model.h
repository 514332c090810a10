// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/staged_comparison.h"

#include <QAbstractTableModel>

namespace turnscope {

/// The numbers of a staged comparison: a row a turn, and below them p50, p90 and, of costs, the sum. Columns of stages
/// are there for the side that has them. A figure below that is of other turns than the row says how many. What is not
/// known says so, and why in its tooltip. GUI thread.
class StagedTurnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StagedTurnsModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// May be null: empty.
    void setComparison(std::shared_ptr<const StagedComparison> comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// What stands in a column.
    struct Column
    {
        enum class What : quint8 { Name, Interval, Wait, Part, Cost, CostPart };

        What what = What::Name;
        size_t side = 0;
        WaitPart part{};      ///< of Part
        PipelinePart model{}; ///< of CostPart
    };

    enum class Tail : quint8 { P50, P90, Sum };

    QString ofTurn(const StagedTurn &turn, const Column &column) const;
    QString ofTail(Tail tail, const Column &column) const;
    QString tip(const Column &column) const;

    std::shared_ptr<const StagedComparison> m_comparison;
    std::vector<Column> m_columns;
};

} // namespace turnscope
