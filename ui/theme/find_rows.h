// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace turnscope {

/// Selects the next row of a table that holds a text in one of its shown cells, in letters of any case, from the current
/// row on and round; backward: the one before. False: none does. What FindBar does in a table.
inline bool findRow(QTableView &table, const QString &text, bool backward)
{
    const QAbstractItemModel *model = table.model();
    const int rows = model->rowCount();
    const auto holds = [&](int row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!table.isColumnHidden(column)
                && model->index(row, column).data().toString().contains(text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    const int from = table.currentIndex().isValid() ? table.currentIndex().row() : (backward ? 0 : rows - 1);
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + (backward ? rows - step : step)) % rows;
        if (!holds(row))
            continue;
        table.setCurrentIndex(model->index(row, 0));
        table.selectRow(row);
        table.scrollTo(model->index(row, 0));
        return true;
    }
    return false;
}

} // namespace turnscope
