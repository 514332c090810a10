// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QTableView>

namespace turnscope {

/// A table of rows, of which one is chosen by a click, Enter or an arrow key. Home and End go to the first and the last,
/// Ctrl+C copies the chosen one, its cells with tabs between.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the object's, `spoken` what a screen reader says.
    RowTable(const QString &name, const QString &spoken, const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// As chosen elsewhere; -1: none. Emits nothing.
    void showRow(int row);

    /// As wide as this text, or as the column's heading.
    void setColumnFor(int column, const QString &sample);

    /// As wide as what is seen of it, whatever that is: no figure is ever cut.
    void setColumnFitting(int column);

    /// Chooses the next row that holds a text, or the one before; false: none does.
    bool findNext(const QString &text, bool backward);

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);
    QString line(int row) const;

    bool m_showing = false; ///< what is selected now was not by the user
};

} // namespace turnscope
