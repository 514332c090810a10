// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_answer.h"
#include "models/fleet/fleet_columns.h"

#include <QAbstractTableModel>

namespace turnscope {

/// An answer of a fleet's database as a table, sortable by any column; what is not known stands last either way. GUI
/// thread.
class FleetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// In the answer's own order, until sort(). `hidden`: names of columns that are not shown.
    void setAnswer(FleetAnswer answer, const QStringList &hidden = {});
    const FleetAnswer &answer() const { return m_answer; }

    /// Which row of the answer stands in this one.
    size_t answerRow(int row) const { return m_order[size_t(row)]; }

    /// Of a row, by the column's name in SQL, shown or not; nothing where there is no such column.
    DigestCell cell(int row, const QString &column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The rows as they stand, with a line of headings, as RFC 4180 has it: numbers with a point and without their
    /// units, nothing where nothing is known.
    QByteArray csv() const;

private:
    struct Shown
    {
        size_t column = 0; ///< of the answer
        FleetColumn as;
        QString heading;
    };

    const DigestCell &cellOf(int row, const Shown &shown) const;

    FleetAnswer m_answer;
    std::vector<Shown> m_shown;
    std::vector<size_t> m_order;
};

} // namespace turnscope
