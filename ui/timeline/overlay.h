// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "ui/timeline/lane.h"

#include <vector>

namespace turnscope {

/// What moves over the lanes: playhead, crosshair, selection, focus. Lives on a buffered layer of its own:
/// moving any of them repaints nothing else.
class Overlay : public QCPLayerable
{
    Q_OBJECT

public:
    /// On the layer `layer`, which should be buffered. All that is referred to must outlive the overlay.
    Overlay(QCustomPlot *plot, const QString &layer, const std::vector<Lane *> &lanes, const LaneSource &source,
            const Selection &selection);

    /// Where the pointer is, in pixels; nothing when it is elsewhere.
    void setCrosshair(std::optional<int> x);
    void setFocusShown(bool shown);

    /// The two points whose distance is told; in either order.
    void setMeasure(std::optional<std::pair<SessionTime, SessionTime>> measure);
    const std::optional<std::pair<SessionTime, SessionTime>> &measure() const { return m_measure; }

private:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    void draw(QCPPainter *painter) override;
    void drawSelection(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const;
    void drawMeasure(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const;
    void drawCrosshair(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const;
    void drawPlayhead(QCPPainter &painter, const Theme &theme, const TimeScale &scale) const;
    QRect lanesRect() const { return m_lanes.front()->rect() | m_lanes.back()->rect(); }

    const std::vector<Lane *> &m_lanes;
    const LaneSource &m_source;
    const Selection &m_selection;
    std::optional<int> m_crosshair;
    std::optional<std::pair<SessionTime, SessionTime>> m_measure;
    bool m_focusShown = false;
};

} // namespace turnscope
