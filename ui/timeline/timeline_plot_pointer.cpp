// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keyboard do to TimelinePlot, apart for length.
#include "ui/timeline/timeline_plot.h"

#include "models/session/selection.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/timeline/flags.h"
#include "ui/timeline/overlay.h"
#include "ui/timeline/snapping.h"

#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kSnap = 6;   // px
constexpr int kBorder = 3; // px around the line between two lanes that take hold of it

} // namespace

QString TimelinePlot::laneNameAt(const QPoint &pos) const
{
    for (const Lane *lane : m_lanes) {
        if (pos.y() >= lane->rect().top() && pos.y() <= lane->rect().bottom())
            return lane->traits().name;
    }
    return {};
}

int TimelinePlot::borderAt(const QPoint &pos) const
{
    for (size_t i = 0; i + 1 < m_lanes.size(); ++i) {
        if (std::abs(pos.y() - m_lanes[i]->rect().bottom() - 1) <= kBorder)
            return static_cast<int>(i);
    }
    return -1;
}

/// What one lane gains, its neighbour loses; the others keep their heights.
void TimelinePlot::dragBorder(int y)
{
    const auto above = static_cast<size_t>(m_border);
    if (above + 1 >= m_lanes.size()) // another session has fewer lanes
        return;
    const int top = m_lanes[above]->rect().top();
    const int bottom = m_lanes[above + 1]->rect().bottom();
    const int least = top + m_lanes[above]->minimumHeight();
    const int most = bottom - m_lanes[above + 1]->minimumHeight();
    const int line = std::clamp(y, least, std::max(most, least));
    LaneLayout layout = m_layout;
    for (const Lane *lane : m_lanes) {
        const int height = lane == m_lanes[above]       ? line - top
                           : lane == m_lanes[above + 1] ? bottom - line
                                                        : lane->rect().height();
        layout.setShare(lane->traits().name, height);
    }
    setLaneLayout(layout);
}

/// The edge or event near a column, else the column's own moment.
SessionTime TimelinePlot::snapped(int x) const
{
    const TimeScale now = scale();
    const SessionTime at = now.time(std::clamp(x, now.left(), now.right()) + 0.5);
    const auto reach = microseconds(std::llround(kSnap * now.microsecondsPerPixel()));
    return m_source.session ? nearestEdge(*m_source.session, at, reach).value_or(at) : at;
}

Lane *TimelinePlot::laneAt(const QPoint &pos) const
{
    for (Lane *lane : m_lanes) {
        if (lane->rect().contains(pos))
            return lane;
    }
    return nullptr;
}

void TimelinePlot::selectAt(const QPoint &pos)
{
    const QRect lane = m_lanes.front()->rect();
    if (!m_source.session || pos.x() < lane.left() || pos.x() > lane.right())
        return;
    m_view.setPlayhead(scale().time(pos.x()));
    const Lane *under = laneAt(pos);
    const auto hit = under ? under->hit(pos) : std::nullopt;
    if (hit && hit->event)
        m_selection.select(hit->subject.value_or(*hit->event), *hit->event);
}

bool TimelinePlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Mark *mark = m_source.session ? m_flags->markAt(help->pos()) : nullptr) {
        QToolTip::showText(help->globalPos(),
                           u"<b>%1</b><br>%2"_s.arg(sessionTimeText(mark->at), mark->note.toHtmlEscaped()), this);
        return true;
    }
    const Lane *lane = m_source.session ? laneAt(help->pos()) : nullptr;
    if (const auto hit = lane ? lane->hit(help->pos()) : std::nullopt)
        QToolTip::showText(help->globalPos(), plainTip(hit->text), this);
    else
        QToolTip::hideText();
    return true;
}

void TimelinePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && !m_lanes.empty()) {
        invalidate();
        layOut();
    }
    QCustomPlot::changeEvent(event);
}

void TimelinePlot::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_overlay->setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                             || reason == Qt::ShortcutFocusReason);
    QCustomPlot::focusInEvent(event);
}

void TimelinePlot::focusOutEvent(QFocusEvent *event)
{
    m_overlay->setFocusShown(false);
    QCustomPlot::focusOutEvent(event);
}

void TimelinePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressed = event->position().toPoint();
    m_rangeAtPress = m_view.range();
    m_drag = Drag::None;
    m_border = event->button() == Qt::LeftButton ? borderAt(*m_pressed) : -1;
    Lane *under = event->button() == Qt::LeftButton && m_border < 0 ? laneAt(*m_pressed) : nullptr;
    m_handle = under && under->hasHandle(*m_pressed) ? under : nullptr;
    const QRect lane = m_lanes.front()->rect();
    const bool onRuler = m_pressed->y() < lane.top() && m_pressed->x() >= lane.left();
    if (event->button() == Qt::LeftButton && onRuler && m_source.session && !m_flags->markAt(*m_pressed)) {
        m_drag = Drag::Scrub;
        scrubTo(m_pressed->x());
    }
}

void TimelinePlot::scrubTo(int x)
{
    const TimeScale now = scale();
    Q_EMIT scrubbed(now.time(std::clamp(x, now.left(), now.right())));
}

void TimelinePlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_pressed && m_drag == Drag::None
        && (pos - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        const bool sideways = std::abs(pos.x() - m_pressed->x()) > std::abs(pos.y() - m_pressed->y());
        if (event->modifiers() & Qt::ShiftModifier && m_source.session) {
            m_drag = Drag::Measure;
            m_measureFrom = snapped(m_pressed->x());
        } else if (m_border >= 0 && !sideways) {
            m_drag = Drag::Border;
        } else if (m_handle) {
            m_drag = Drag::Handle;
        } else {
            m_drag = Drag::Pan;
        }
    }
    switch (m_drag) {
    case Drag::Scrub:
        scrubTo(pos.x());
        break;
    case Drag::Pan: {
        const auto by = microseconds(std::llround((m_pressed->x() - pos.x()) * scale().microsecondsPerPixel()));
        m_view.pan(m_rangeAtPress.begin + by - m_view.range().begin);
        break;
    }
    case Drag::Measure:
        setMeasure(std::pair(m_measureFrom, snapped(pos.x())));
        break;
    case Drag::Border:
        dragBorder(pos.y());
        break;
    case Drag::Handle:
        if (m_handle)
            m_handle->dragHandle(pos, false);
        break;
    case Drag::None:
        break;
    }
    updateCursor(pos);
    m_overlay->setCrosshair(pos.x());
}

void TimelinePlot::updateCursor(const QPoint &pos)
{
    const Lane *under = m_pressed ? nullptr : laneAt(pos);
    const bool onHandle = under && under->hasHandle(pos);
    const Qt::CursorShape shape = m_drag == Drag::Pan                                            ? Qt::ClosedHandCursor
                                  : m_drag == Drag::Measure                                      ? Qt::SizeHorCursor
                                  : m_drag == Drag::Border || (!m_pressed && borderAt(pos) >= 0) ? Qt::SplitVCursor
                                  : m_drag == Drag::Handle || onHandle                           ? Qt::SizeVerCursor
                                                                                                 : Qt::ArrowCursor;
    if (cursor().shape() != shape)
        setCursor(shape);
}

void TimelinePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Handle && m_handle)
        m_handle->dragHandle(event->position().toPoint(), true);
    if (m_pressed && m_drag == Drag::None && event->button() == Qt::LeftButton) {
        if (const Mark *mark = m_flags->markAt(event->position().toPoint()))
            m_view.setPlayhead(mark->at);
        else
            selectAt(event->position().toPoint());
        setMeasure(std::nullopt);
    }
    m_pressed.reset();
    m_handle = nullptr;
    m_drag = Drag::None;
    updateCursor(event->position().toPoint());
}

void TimelinePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const Mark *mark = m_flags->markAt(event->position().toPoint()))
        Q_EMIT markOpened(mark->id);
    else if (event->position().x() >= m_lanes.front()->rect().left())
        fitTurn(scale().time(event->position().x()));
}

void TimelinePlot::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const SessionTime at = m_view.playhead().value_or(m_view.range().begin);
        Q_EMIT menuWanted(mapToGlobal(m_lanes.front()->rect().topLeft()), {}, at);
        return;
    }
    const Mark *mark = m_flags->markAt(event->pos());
    Q_EMIT menuWanted(event->globalPos(), laneNameAt(event->pos()), mark ? mark->at : scale().time(event->pos().x()));
}

void TimelinePlot::wheelEvent(QWheelEvent *event)
{
    event->accept();
    QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier && turned.x() == 0)
        turned = QPoint(turned.y(), 0);
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        const double share = -turned.x() / 120.0 * 0.1;
        m_view.pan(microseconds(std::llround(static_cast<double>(m_view.range().length().count()) * share)));
    } else if (turned.y() != 0) {
        m_view.zoom(std::pow(1.25, -turned.y() / 120.0), scale().time(event->position().x()));
    }
}

void TimelinePlot::leaveEvent(QEvent *event)
{
    m_overlay->setCrosshair(std::nullopt);
    QCustomPlot::leaveEvent(event);
}

} // namespace turnscope
