// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overlay.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/ruler.h"

namespace turnscope {

Overlay::Overlay(QCustomPlot *plot, const QString &layer, const std::vector<Lane *> &lanes, const LaneSource &source,
                 const Selection &selection)
    : QCPLayerable(plot, layer)
    , m_lanes(lanes)
    , m_source(source)
    , m_selection(selection)
{
}

void Overlay::setCrosshair(std::optional<int> x)
{
    if (m_crosshair == x)
        return;
    m_crosshair = x;
    layer()->replot();
}

void Overlay::setFocusShown(bool shown)
{
    if (m_focusShown == shown)
        return;
    m_focusShown = shown;
    layer()->replot();
}

void Overlay::draw(QCPPainter *painter)
{
    if (!m_source.session)
        return;
    const Theme &theme = m_source.themes.theme();
    const QRect lanes = lanesRect();
    const TimeScale scale(m_source.view.range(), lanes.left(), lanes.width());
    painter->setClipping(false);
    painter->setAntialiasing(false);
    drawSelection(*painter, theme, scale);
    drawPlayhead(*painter, theme, scale);
    drawCrosshair(*painter, theme, scale);
    if (m_focusShown) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(mParentPlot->rect().adjusted(0, 0, -1, -1));
    }
}

void Overlay::drawSelection(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const
{
    const auto event = m_selection.event();
    if (!event || !m_source.session->events().contains(*event))
        return;
    const QRect lanes = lanesRect();
    painter.save();
    painter.setClipRect(lanes);
    painter.setBrush(Qt::NoBrush);
    for (const Lane *lane : m_lanes) {
        const QRect place = lane->place(*event).adjusted(-1, -1, 0, 0).intersected(lane->rect().adjusted(-2, 0, 1, -1));
        painter.setPen(theme.accent);
        if (!place.isEmpty())
            painter.drawRect(place);
    }
    const int x = scale.column(m_source.session->events().at(*event));
    if (x >= scale.left() && x < scale.right())
        painter.fillRect(x, lanes.top(), 1, lanes.height(), theme.accent);
    painter.restore();
}

void Overlay::drawCrosshair(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const
{
    const QRect lanes = lanesRect();
    if (!m_crosshair || *m_crosshair < scale.left() || *m_crosshair >= scale.right())
        return;
    painter.fillRect(*m_crosshair, lanes.top(), 1, lanes.height(), mixed(theme.dim, theme.window, 0.7));

    QFont font = mParentPlot->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const microseconds step = scale.microsecondsPerPixel() > 1e6   ? microseconds(1000000)
                              : scale.microsecondsPerPixel() < 100 ? microseconds(10)
                                                                   : microseconds(1000);
    const QString text = rulerText(scale.time(*m_crosshair), step);
    const int width = metrics.horizontalAdvance(text) + 10;
    const int left = std::clamp(*m_crosshair - width / 2, scale.left(), std::max(scale.right() - width, scale.left()));
    const QRect chip(left, lanes.top() - metrics.height() - 4, width, metrics.height() + 2);
    painter.fillRect(chip, theme.raised);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void Overlay::drawPlayhead(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const
{
    if (!m_source.view.playhead())
        return;
    const QRect lanes = lanesRect();
    const int x = scale.column(*m_source.view.playhead());
    if (x < scale.left() || x >= scale.right())
        return;
    painter.fillRect(x, lanes.top(), 1, lanes.height(), theme.text);
    painter.fillRect(x - 4, lanes.top() - 5, 9, 5, theme.text);
}

} // namespace turnscope
