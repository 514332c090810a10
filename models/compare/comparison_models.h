// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace turnscope {

/// The role under which a cell has a std::vector<WordRun>, for who can draw it; its text has the same in brackets.
inline constexpr int kWordRunsRole = Qt::UserRole + 1;

/// A table of a comparison. GUI thread.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    void setComparison(std::shared_ptr<const Comparison> comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    ComparisonModel(int columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    virtual size_t rows(const Comparison &comparison) const = 0;
    const Comparison &comparison() const { return *m_comparison; } ///< of who has a row

private:
    int m_columns;
    std::shared_ptr<const Comparison> m_comparison;
};

/// Its turns, a row a pair.
class ComparedTurnsModel : public ComparisonModel
{
    Q_OBJECT

public:
    enum Column { InA, InB, You, Model, Waits, WaitA, WaitB, Size, Runs, Spread, Cost, Verdict, ColumnCount };

    explicit ComparedTurnsModel(QObject *parent = nullptr)
        : ComparisonModel(ColumnCount, parent)
    {
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    size_t rows(const Comparison &comparison) const override;

private:
    QString display(const TurnComparison &row, int column) const;
    QString verdict(const TurnComparison &row) const;
};

/// The figures of the whole, a row each.
class ComparedTotalsModel : public ComparisonModel
{
    Q_OBJECT

public:
    enum Column { Name, InA, InB, Size, Turns, Runs, Spread, Verdict, ColumnCount };

    explicit ComparedTotalsModel(QObject *parent = nullptr)
        : ComparisonModel(ColumnCount, parent)
    {
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    size_t rows(const Comparison &comparison) const override;

private:
    QString display(const TotalDifference &total, int column) const;
};

} // namespace turnscope

Q_DECLARE_METATYPE(std::vector<turnscope::WordRun>)
