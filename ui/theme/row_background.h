// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace turnscope {

/// Paints what a row of a table stands on, and returns its colour: of a selected one the selection, and at its left
/// edge, while the table has the focus, a bar in the accent, so that it is not the colour alone that tells.
inline QColor paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!(option.state & QStyle::State_Selected))
        return theme.window;
    const bool focused = option.widget && option.widget->hasFocus();
    const QColor background = theme.selection(focused);
    painter.fillRect(option.rect, background);
    if (focused && option.rect.left() <= 0)
        painter.fillRect(0, option.rect.top(), 3, option.rect.height(), theme.accent);
    return background;
}

} // namespace turnscope
