// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/collapsing_row.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

namespace turnscope {

CollapsingRow::CollapsingRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize CollapsingRow::minimumSizeHint() const
{
    constexpr int little = 240; // less than any window has
    return {little, m_row->minimumSize().height()};
}

void CollapsingRow::take(size_t steps)
{
    for (; m_taken > steps; --m_taken)
        m_steps[m_taken - 1](false);
    for (; m_taken < steps; ++m_taken)
        m_steps[m_taken](true);
}

void CollapsingRow::fit()
{
    if (m_fitting || !isVisible())
        return;
    m_fitting = true;
    const auto fits = [this] {
        m_row->invalidate();
        return m_row->minimumSize().width() <= width();
    };
    // Back as far as there is room for it, then on as far as there is none.
    while (m_taken > 0 && fits())
        take(m_taken - 1);
    while (m_taken < m_steps.size() && !fits())
        take(m_taken + 1);
    m_row->activate();
    QCoreApplication::removePostedEvents(this, QEvent::LayoutRequest); // of the steps themselves
    m_fitting = false;
}

bool CollapsingRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return done;
}

void CollapsingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace turnscope
