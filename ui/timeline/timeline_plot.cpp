// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_plot.h"

#include "models/session/selection.h"
#include "ui/timeline/backdrop.h"
#include "ui/timeline/events_lane.h"
#include "ui/timeline/model_lane.h"
#include "ui/timeline/overlay.h"
#include "ui/timeline/tools_lane.h"
#include "ui/timeline/turn_geometry.h"
#include "ui/timeline/turns_lane.h"
#include "ui/timeline/you_lane.h"

#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kFrameMs = 16;

double seconds(SessionTime t)
{
    return static_cast<double>(toMicroseconds(t)) / 1e6;
}

} // namespace

TimelinePlot::TimelinePlot(TimelineView &view, Selection &selection, const ThemeSwitch &themes, QWidget *parent)
    : QCustomPlot(parent)
    , m_view(view)
    , m_selection(selection)
    , m_source{view, themes, nullptr}
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::iNone);
    setNotAntialiasedElements(QCP::aeAll);
    setPlottingHints(QCP::phFastPolylines | QCP::phCacheLabels);

    plotLayout()->clear();
    plotLayout()->setRowSpacing(1);
    const QString moving = u"moving"_s;
    addLayer(moving, layer(u"overlay"_s), QCustomPlot::limAbove);
    layer(moving)->setMode(QCPLayer::lmBuffered);
    addLane<YouLane>(30, 56);
    addLane<ModelLane>(30, 56);
    addLane<TurnsLane>(17, 34);
    addLane<ToolsLane>(12, 24);
    addLane<EventsLane>(24, 44);
    new Backdrop(this, m_lanes, m_source);
    m_overlay = new Overlay(this, moving, m_lanes, m_source, selection);

    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &TimelinePlot::drawFrame);
    connect(&view, &TimelineView::rangeChanged, this, &TimelinePlot::scheduleFrame);
    connect(&view, &TimelineView::playheadChanged, this, [this] { m_overlay->layer()->replot(); });
    connect(&selection, &Selection::changed, this, [this] { m_overlay->layer()->replot(); });
    connect(&themes, &ThemeSwitch::changed, this, &TimelinePlot::dress);
    dress();
    layOut();
}

TimelinePlot::~TimelinePlot() = default;

template<typename LaneType>
void TimelinePlot::addLane(double stretch, int minimumHeight)
{
    const int row = static_cast<int>(m_lanes.size());
    auto *axisRect = new QCPAxisRect(this, false);
    for (QCPAxis *axis : axisRect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft))
        axis->setVisible(false);
    axisRect->setAutoMargins(QCP::msNone);
    axisRect->setMargins({});
    axisRect->setMinimumSize(20, minimumHeight);
    plotLayout()->addElement(row, 0, axisRect);
    plotLayout()->setRowStretchFactor(row, stretch);
    m_lanes.push_back(new LaneType(axisRect, m_source));
}

void TimelinePlot::setSession(std::shared_ptr<const Session> session)
{
    m_source.session = std::move(session);
    reset();
}

void TimelinePlot::reset()
{
    ++m_source.epoch;
    invalidate();
}

void TimelinePlot::invalidate()
{
    ++m_source.revision;
    scheduleFrame();
}

TimeScale TimelinePlot::scale() const
{
    const QRect lane = m_lanes.front()->rect();
    return TimeScale(m_view.range(), lane.left(), lane.width());
}

void TimelinePlot::fitTurn(SessionTime t)
{
    const Turn *turn = m_source.session ? turnAt(m_source.session->conversation().turns(), t) : nullptr;
    if (!turn)
        return m_view.fit();
    const microseconds room = turn->range.length() / 20 + milliseconds(50);
    m_view.show({turn->range.begin - room, turn->range.end + room});
}

void TimelinePlot::dress()
{
    setBackground(QBrush(m_source.themes.theme().window));
    scheduleFrame();
}

void TimelinePlot::layOut()
{
    plotLayout()->setAutoMargins(QCP::msNone);
    plotLayout()->setMargins(QMargins(Backdrop::headWidth(font()), Backdrop::rulerHeight(font()), 0, 0));
    scheduleFrame();
}

void TimelinePlot::scheduleFrame()
{
    if (m_frame.isActive())
        return;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : kFrameMs;
    m_frame.start(static_cast<int>(std::clamp<qint64>(kFrameMs - since, 0, kFrameMs)));
}

void TimelinePlot::drawFrame()
{
    m_sinceFrame.start();
    const QCPRange range(seconds(m_view.range().begin), seconds(m_view.range().end));
    for (Lane *lane : m_lanes)
        lane->keyAxis()->setRange(range);
    replot(rpQueuedRefresh);
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
        m_selection.select(hit->event);
}

bool TimelinePlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Lane *lane = m_source.session ? laneAt(help->pos()) : nullptr;
    if (const auto hit = lane ? lane->hit(help->pos()) : std::nullopt)
        QToolTip::showText(help->globalPos(), hit->text, this);
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
    m_dragging = false;
}

void TimelinePlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_pressed && !m_dragging && (pos - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        const auto by = microseconds(std::llround((m_pressed->x() - pos.x()) * scale().microsecondsPerPixel()));
        m_view.pan(m_rangeAtPress.begin + by - m_view.range().begin);
    }
    m_overlay->setCrosshair(pos.x());
}

void TimelinePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && !m_dragging && event->button() == Qt::LeftButton)
        selectAt(event->position().toPoint());
    if (m_dragging)
        unsetCursor();
    m_pressed.reset();
    m_dragging = false;
}

void TimelinePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= m_lanes.front()->rect().left())
        fitTurn(scale().time(event->position().x()));
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
