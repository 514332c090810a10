// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/table_layout.h"

#include "ui/theme/find_bar.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastRow = 24; // px: what a pointer hits

} // namespace

QFontMetrics setDenseRows(QTableView &table)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.92);
    const QFontMetrics metrics(font);
    table.setFont(font);
    table.horizontalHeader()->setFont(font);
    const int height = std::max(metrics.height() + 6, kLeastRow);
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    return metrics;
}

void layOutTable(QWidget &pane, QWidget &header, QLabel &summary, QTableView &table, FindBar &find)
{
    summary.setProperty("tone", u"dim"_s);
    auto *row = new QHBoxLayout(&header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(&summary);
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&header);
    column->addWidget(&table, 1);
    column->addWidget(&find);
    pane.setFocusProxy(&table);
}

} // namespace turnscope
