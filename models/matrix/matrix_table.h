// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix.h"

#include <QAbstractTableModel>

#include <functional>

namespace turnscope {

/// A matrix as a table: a row a prompt, a column a case, and behind them one for all cases of a prompt. GUI thread.
class MatrixTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A cell's QStringList: how it went, what was waited and heard, what it cost. Its text has them all in one line.
    static constexpr int kLinesRole = Qt::UserRole + 1;

    explicit MatrixTable(QObject *parent = nullptr);

    /// Another one; it must outlive this, or the next call. Null: none.
    void setMatrix(const Matrix *matrix);

    void changed(Matrix::Place place); ///< a run came

    /// Where it is at work; nothing: nowhere.
    void setPlace(std::optional<Matrix::Place> place);

    /// Of a cell; nothing for the last column.
    std::optional<Matrix::Place> placeOf(const QModelIndex &index) const;
    QModelIndex indexOf(Matrix::Place place) const { return index(int(place.prompt), int(place.column)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What one reads of a cell with the pointer on it: its runs, what they broke, and what the figures are.
    static QString tip(const Matrix &matrix, Matrix::Place place);

private:
    QStringList lines(const QModelIndex &index) const;
    QStringList rowLines(size_t prompt) const;

    const Matrix *m_matrix = nullptr;
    std::optional<Matrix::Place> m_place;
};

} // namespace turnscope
