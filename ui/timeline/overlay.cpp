// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overlay.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/ruler.h"

namespace turnscope {

namespace {

constexpr int kPlayheadReach = 4; // of its head, pixels to either side

} // namespace

Overlay::Overlay(QWidget &plot, const std::vector<Lane *> &lanes, const LaneSource &source, const Selection &selection)
    : m_plot(plot)
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
    m_plot.update();
}

void Overlay::setFocusShown(bool shown)
{
    if (m_focusShown == shown)
        return;
    m_focusShown = shown;
    m_plot.update();
}

void Overlay::setMeasure(std::optional<std::pair<SessionTime, SessionTime>> measure)
{
    if (m_measure == measure)
        return;
    m_measure = measure;
    m_plot.update();
}

TimeScale Overlay::scale() const
{
    const QRect lanes = lanesRect();
    return TimeScale(m_source.view.range(), lanes.left(), lanes.width());
}

std::optional<int> Overlay::playheadColumn(const TimeScale &scale) const
{
    if (!m_source.session || !m_source.view.playhead())
        return std::nullopt;
    const int x = scale.column(*m_source.view.playhead());
    return x < scale.left() || x >= scale.right() ? std::nullopt : std::optional(x);
}

void Overlay::updatePlayhead()
{
    for (const auto &x : {m_playhead, playheadColumn(scale())}) {
        if (x)
            m_plot.update(*x - kPlayheadReach, 0, 2 * kPlayheadReach + 1, m_plot.height());
    }
}

void Overlay::paint(QPainter &painter)
{
    if (!m_source.session)
        return;
    const Theme &theme = m_source.themes.theme();
    const TimeScale scale = this->scale();
    drawSelection(painter, theme, scale);
    drawMeasure(painter, theme, scale);
    drawPlayhead(painter, theme, scale);
    drawCrosshair(painter, theme, scale);
    if (m_focusShown) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_plot.rect().adjusted(0, 0, -1, -1));
    }
}

void Overlay::drawSelection(QPainter &painter, const Theme &theme, const TimeScale &scale) const
{
    const auto event = m_selection.current();
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

void Overlay::drawMeasure(QPainter &painter, const Theme &theme, const TimeScale &scale) const
{
    if (!m_measure)
        return;
    const QRect lanes = lanesRect();
    const auto [begin, end] = std::minmax(m_measure->first, m_measure->second);
    const int left = scale.column(begin);
    const int right = scale.column(end);
    if (right < scale.left() || left >= scale.right())
        return;
    QColor shade = theme.accent;
    shade.setAlpha(36);
    painter.fillRect(QRect(QPoint(left, lanes.top()), QPoint(right, lanes.bottom())), shade);
    for (const int edge : {left, right}) {
        if (edge >= scale.left() && edge < scale.right())
            painter.fillRect(edge, lanes.top(), 1, lanes.height(), theme.accent);
    }
    // Never to less than is measured: a second has its milliseconds, a millisecond its microseconds.
    const microseconds length = end - begin;
    const QString text =
        !m_source.session->hasTimes()       ? tr("%n event(s)", nullptr, int(toMilliseconds(SessionTime(length))))
        : length < milliseconds(10)         ? tr("Δ %1 µs").arg(length.count())
        : length < std::chrono::seconds(10) ? tr("Δ %1 ms").arg(static_cast<double>(length.count()) / 1000, 0, 'f', 1)
                                            : tr("Δ %1").arg(rulerText(SessionTime(length), milliseconds(1)));
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(text) + 12;
    const int middle = (std::max(left, scale.left()) + std::min(right, scale.right())) / 2;
    const QRect chip(std::clamp(middle - width / 2, scale.left(), std::max(scale.right() - width, scale.left())),
                     lanes.bottom() - metrics.height() - 8, width, metrics.height() + 4);
    painter.fillRect(chip, theme.accent);
    painter.setPen(readable(theme.window, theme.accent));
    painter.drawText(chip, Qt::AlignCenter, text);
}

void Overlay::drawCrosshair(QPainter &painter, const Theme &theme, const TimeScale &scale) const
{
    const QRect lanes = lanesRect();
    if (!m_crosshair || *m_crosshair < scale.left() || *m_crosshair >= scale.right())
        return;
    painter.fillRect(*m_crosshair, lanes.top(), 1, lanes.height(), mixed(theme.dim, theme.window, 0.7));

    QFont font = m_plot.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const microseconds step = scale.microsecondsPerPixel() > 1e6   ? microseconds(1000000)
                              : scale.microsecondsPerPixel() < 100 ? microseconds(10)
                                                                   : microseconds(1000);
    const QString text = m_source.session->hasTimes() ? m_source.momentText(scale.time(*m_crosshair), step)
                                                      : eventMomentText(scale.time(*m_crosshair));
    const int width = metrics.horizontalAdvance(text) + 10;
    const int left = std::clamp(*m_crosshair - width / 2, scale.left(), std::max(scale.right() - width, scale.left()));
    const QRect chip(left, lanes.top() - metrics.height() - 4, width, metrics.height() + 2);
    painter.fillRect(chip, theme.raised);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void Overlay::drawPlayhead(QPainter &painter, const Theme &theme, const TimeScale &scale)
{
    m_playhead = playheadColumn(scale);
    if (!m_playhead)
        return;
    const QRect lanes = lanesRect();
    painter.fillRect(*m_playhead, lanes.top(), 1, lanes.height(), theme.text);
    painter.fillRect(*m_playhead - kPlayheadReach, lanes.top() - 5, 2 * kPlayheadReach + 1, 5, theme.text);
}

} // namespace turnscope
