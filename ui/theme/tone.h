// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace turnscope {

/// Gives a widget the dynamic property by which resources/style/window.qss colours it; empty: none.
inline void setTone(QWidget &widget, const QString &tone)
{
    if (widget.property("tone").toString() == tone)
        return;
    widget.setProperty("tone", tone);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace turnscope
