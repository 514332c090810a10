// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

class QLabel;
class QTableView;
class QWidget;

namespace turnscope {

class FindBar;

/// Rows as dense as in every table of ours: in the fixed font, a little smaller than text. Returns that font's measures.
QFontMetrics setDenseRows(QTableView &table);

/// Lays out a pane that is one table: above it `header`, with a quiet `summary` at its right end, below it the bar that
/// finds in it. The table gets the pane's focus.
void layOutTable(QWidget &pane, QWidget &header, QLabel &summary, QTableView &table, FindBar &find);

} // namespace turnscope
