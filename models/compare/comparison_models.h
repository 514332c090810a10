// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace turnscope {

/// The role under which a cell has a std::vector<WordRun>, for who can draw it; its text has the same in brackets.
inline constexpr int kWordRunsRole = Qt::UserRole + 1;

/// "Good [-morning-] {+evening+}": struck is only in A, added only in B.
QString wordRunsText(const std::vector<WordRun> &runs);

/// The turns of a comparison, a row a pair. GUI thread.
class ComparedTurnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { InA, InB, You, Model, Waits, WaitA, WaitB, Size, Runs, Spread, Cost, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const Comparison> comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const TurnComparison &row, int column) const;
    QString verdict(const TurnComparison &row) const;

    std::shared_ptr<const Comparison> m_comparison;
};

/// The figures of the whole, a row each. GUI thread.
class ComparedTotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, InA, InB, Size, Turns, Runs, Spread, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const Comparison> comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const TotalDifference &total, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace turnscope

Q_DECLARE_METATYPE(std::vector<turnscope::WordRun>)
