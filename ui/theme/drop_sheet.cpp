// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drop_sheet.h"

#include <QScreen>

namespace turnscope {

DropSheet::DropSheet(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setProperty("sheet", true);
}

void DropSheet::openBelow(const QWidget &button)
{
    adjustSize();
    constexpr int gap = 3;
    QPoint at = button.mapToGlobal(QPoint(0, button.height() + gap));
    const QRect room = button.screen()->availableGeometry();
    at.setX(std::max(room.left(), std::min(at.x(), room.right() - width())));
    at.setY(std::max(room.top(), std::min(at.y(), room.bottom() - height())));
    move(at);
    show();
}

} // namespace turnscope
