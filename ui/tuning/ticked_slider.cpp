// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/ticked_slider.h"

#include "ui/theme/contrast.h"

#include <QMouseEvent>
#include <QPainter>

namespace turnscope {

namespace {

constexpr int kKnob = 14;  // px across
constexpr int kGroove = 4; // px

} // namespace

TickedSlider::TickedSlider(const ThemeSwitch &themes, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_themes(themes)
{
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void TickedSlider::setTick(std::optional<int> value)
{
    if (m_tick == value)
        return;
    m_tick = value;
    update();
}

int TickedSlider::position(int value) const
{
    return kKnob / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), value, width() - kKnob);
}

int TickedSlider::valueAt(int x) const
{
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - kKnob / 2, width() - kKnob);
}

void TickedSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const int middle = height() / 2;
    const int knob = position(value());
    const QColor done = isEnabled() ? theme.accent : theme.line;
    painter.fillRect(0, middle - kGroove / 2, width(), kGroove, theme.line);
    painter.fillRect(0, middle - kGroove / 2, knob, kGroove, done);
    if (m_tick)
        painter.fillRect(position(*m_tick) - 1, middle - 8, 2, 16, theme.you);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.setBrush(isEnabled() ? theme.text : theme.dim);
    constexpr qreal radius = kKnob / 2.0 - 1;
    painter.drawEllipse(QPointF(knob, middle), radius, radius);
}

void TickedSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setValue(valueAt(event->position().toPoint().x()));
}

void TickedSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(valueAt(event->position().toPoint().x()));
}

void TickedSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

} // namespace turnscope
