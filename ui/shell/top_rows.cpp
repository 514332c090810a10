// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_rows.h"

#include <QResizeEvent>

namespace turnscope {

TopRows::TopRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

QSize TopRows::sizeHint() const
{
    QSize hint = QWidget::sizeHint();
    if (isVisible() && m_rows->hasHeightForWidth())
        hint.setHeight(m_rows->heightForWidth(width()));
    return hint;
}

QSize TopRows::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void TopRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace turnscope
