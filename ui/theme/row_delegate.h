// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/cell_tone.h"
#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// The theme's colour for a tone; to be made readable() against its background.
QColor cellColor(CellTone tone, const Theme &theme);

/// Paints the cells of a table of rows: one line each, elided, in the tone that the model gives them (kCellToneRole).
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const ThemeSwitch &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSwitch &m_theme;
};

} // namespace turnscope
