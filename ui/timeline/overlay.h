// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "ui/timeline/lane.h"

#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// What moves over the lanes: playhead, crosshair, measure, selection, focus. Painted over the finished picture of the
/// plot, so that moving any of them draws nothing else anew. GUI thread.
class Overlay
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Overlay)

public:
    /// All that is referred to must outlive the overlay.
    Overlay(QWidget &plot, const std::vector<Lane *> &lanes, const LaneSource &source, const Selection &selection);

    void paint(QPainter &painter);

    /// Where the pointer is, in pixels; nothing when it is elsewhere.
    void setCrosshair(std::optional<int> x);
    void setFocusShown(bool shown);

    /// The two points whose distance is told; in either order.
    void setMeasure(std::optional<std::pair<SessionTime, SessionTime>> measure);
    const std::optional<std::pair<SessionTime, SessionTime>> &measure() const { return m_measure; }

    /// The view's playhead has moved: only where it was and where it is needs painting.
    void updatePlayhead();

private:
    void drawSelection(QPainter &painter, const Theme &theme, const TimeScale &scale) const;
    void drawMeasure(QPainter &painter, const Theme &theme, const TimeScale &scale) const;
    void drawCrosshair(QPainter &painter, const Theme &theme, const TimeScale &scale) const;
    void drawPlayhead(QPainter &painter, const Theme &theme, const TimeScale &scale);
    std::optional<int> playheadColumn(const TimeScale &scale) const;
    TimeScale scale() const;
    QRect lanesRect() const { return m_lanes.front()->rect() | m_lanes.back()->rect(); }

    QWidget &m_plot;
    const std::vector<Lane *> &m_lanes;
    const LaneSource &m_source;
    const Selection &m_selection;
    std::optional<int> m_crosshair;
    std::optional<int> m_playhead; ///< as painted last
    std::optional<std::pair<SessionTime, SessionTime>> m_measure;
    bool m_focusShown = false;
};

} // namespace turnscope
