// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/row_table.h"

#include "ui/theme/find_rows.h"
#include "ui/theme/row_delegate.h"
#include "ui/theme/table_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace turnscope {

RowTable::RowTable(const QString &name, const QString &spoken, const ThemeSwitch &theme, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(spoken);
    setItemDelegate(new RowDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setDenseRows(*this);
    connect(&theme, &ThemeSwitch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Not what is current: Tab makes a row that, which nobody chose.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (!now.isEmpty())
            choose(now.first().top());
    });
}

void RowTable::choose(int row)
{
    if (!m_showing && row >= 0)
        Q_EMIT rowChosen(row);
}

void RowTable::showRow(int row)
{
    const QScopedValueRollback showing(m_showing, true);
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
    } else if (currentIndex().row() != row || selectionModel()->selectedRows().isEmpty()) {
        setCurrentIndex(model()->index(row, 0));
        scrollTo(model()->index(row, 0));
    }
}

void RowTable::setColumnFor(int column, const QString &sample)
{
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const int widest = std::max(fontMetrics().horizontalAdvance(sample), fontMetrics().horizontalAdvance(heading));
    setColumnWidth(column, widest + 16);
}

void RowTable::setColumnFitting(int column)
{
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

bool RowTable::findNext(const QString &text, bool backward)
{
    return findRow(*this, text, backward);
}

QString RowTable::line(int row) const
{
    QStringList cells;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            cells << model()->index(row, column).data().toString();
    }
    return cells.join(u'\t');
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const int rows = model() ? model()->rowCount() : 0;
    const int key = event->modifiers() == Qt::NoModifier ? event->key() : 0;
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QApplication::clipboard()->setText(line(currentIndex().row()));
    else if (rows > 0 && (key == Qt::Key_Home || key == Qt::Key_End))
        setCurrentIndex(model()->index(key == Qt::Key_Home ? 0 : rows - 1, 0));
    else
        QTableView::keyPressEvent(event);
}

} // namespace turnscope
