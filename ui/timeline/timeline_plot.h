// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"

#include "ui/timeline/custom_plot.h"

#include <vector>

namespace turnscope {

class Overlay;
class Selection;

/// The plot itself: one axis rect for each lane over a shared time range, and what pointer and wheel do to
/// the view and the selection. Redraws are coalesced to one a frame. GUI thread.
class TimelinePlot : public QCustomPlot
{
    Q_OBJECT

public:
    TimelinePlot(TimelineView &view, Selection &selection, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~TimelinePlot() override;

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_source.session; }

    /// The session has grown: lanes build their geometry again at the next frame.
    void invalidate();

    /// The session was folded anew, or is another: nothing that lanes know of it holds.
    void reset();

    const std::vector<Lane *> &lanes() const { return m_lanes; }

    /// Of the last frame: between the lanes' edges.
    TimeScale scale() const;

    /// Shows the turn that passes at t, with some room; without one there, the whole session.
    void fitTurn(SessionTime t);

    QSize sizeHint() const override { return {800, 400}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    template<typename LaneType>
    void addLane(double stretch, int minimumHeight);
    void dress();
    void layOut();
    void scheduleFrame();
    void drawFrame();
    void selectAt(const QPoint &pos);
    Lane *laneAt(const QPoint &pos) const;

    TimelineView &m_view;
    Selection &m_selection;
    LaneSource m_source;
    std::vector<Lane *> m_lanes; ///< top to bottom; QCustomPlot owns them
    Overlay *m_overlay = nullptr;
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
    std::optional<QPoint> m_pressed;
    SessionRange m_rangeAtPress;
    bool m_dragging = false;
};

} // namespace turnscope
