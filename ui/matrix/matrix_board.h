// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix_table.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QTableView;

namespace turnscope {

class EmptyHint;
class MatrixDetail;

/// How a matrix went: its table, and below it the chosen cell beside its neighbour. Arrows choose a cell, Enter or a double
/// click opens its session. GUI thread.
class MatrixBoard : public QWidget
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit MatrixBoard(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Another matrix, which must outlive this or the next call; null: none.
    void setMatrix(const Matrix *matrix);

    void setPlace(std::optional<Matrix::Place> place) { m_model.setPlace(place); }
    void renew(Matrix::Place place); ///< a run came there

Q_SIGNALS:
    void sessionWanted(const QString &path);
    void compareWanted(const QString &a, const QStringList &b);

private:
    void makeTable();

    const ThemeSwitch &m_themes;
    MatrixTable m_model;
    QTableView *m_table;
    EmptyHint *m_hint;
    MatrixDetail *m_detail;
};

} // namespace turnscope
