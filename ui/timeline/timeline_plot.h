// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mark.h"
#include "ui/timeline/hit_geometry.h"
#include "ui/timeline/lane.h"
#include "ui/timeline/lane_layout.h"

#include "ui/timeline/custom_plot.h"

#include <vector>

namespace turnscope {

class Flags;
struct LaneKind;
class Overlay;
class Selection;

/// The plot itself: one axis rect for each lane over a shared time range, and what pointer and wheel do to
/// the view and the selection. Redraws are coalesced to one a frame. GUI thread.
///
/// Drag pans, drag with Shift measures, a drag of the line between two lanes makes one taller, one along the ruler moves
/// the playhead.
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

    /// Those that are shown, from top to bottom.
    const std::vector<Lane *> &lanes() const { return m_lanes; }

    /// All, in the order of laneKinds().
    const std::vector<Lane *> &allLanes() const { return m_all; }

    /// Those that the layout shows and the session has nothing for, by their names.
    QStringList absentLanes() const;

    /// One of laneKinds(), by its name.
    Lane *lane(const QString &name) const;

    const LaneLayout &laneLayout() const { return m_layout; }
    void setLaneLayout(const LaneLayout &layout);

    /// The lane at a pixel, by its name; empty above, between and below them.
    QString laneNameAt(const QPoint &pos) const;

    /// The ruler tells the time of the day, of which this is session time 0; nothing: session time.
    void setDayTime(std::optional<microseconds> dayTime);
    QString momentText(SessionTime at, microseconds step) const;

    /// What our own detector hears of the user; drawn where the server marks no speech.
    void setVoice(std::span<const VoiceSpan> voice);

    /// While turn detection is tuned: other lanes, and a threshold that can be dragged. Null: it is not; else it must outlive
    /// the plot, or this is told again.
    void setTuning(const SessionTuning *tuning);
    void setWhatIfFirst(bool on); ///< B is drawn strong; false: A

    void setMarks(std::vector<Mark> marks);
    void setHits(HitFrom hitFrom);

    /// The distance that is told; nothing: none is.
    void setMeasure(std::optional<std::pair<SessionTime, SessionTime>> measure);
    const std::optional<std::pair<SessionTime, SessionTime>> &measure() const;

    /// Where the lanes' heads end.
    int headWidth() const;

    /// Of the last frame: between the lanes' edges.
    TimeScale scale() const;

    /// Shows the turn that passes at t, with some room; without one there, the whole session.
    void fitTurn(SessionTime t);

    QSize sizeHint() const override { return {800, 400}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void laneLayoutChanged();
    void measureChanged();

    /// See Lane.
    void thresholdDragged(double threshold, bool done);

    /// The playhead is dragged along the ruler.
    void scrubbed(turnscope::SessionTime at);

    /// The flag of a mark was double-clicked.
    void markOpened(const QByteArray &id);

    /// A menu is wanted; `lane` is the name of the one under the pointer, or empty.
    void menuWanted(const QPoint &globalPos, const QString &lane, turnscope::SessionTime at);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag : quint8 { None, Pan, Measure, Border, Scrub, Handle };

    void addLane(const LaneKind &kind);
    std::vector<bool> lanesWanted() const;
    void arrange();
    int borderAt(const QPoint &pos) const;
    void dragBorder(int y);
    void scrubTo(int x);
    void dropHandle();
    SessionTime snapped(int x) const;
    void updateCursor(const QPoint &pos);
    void layOut();
    void scheduleFrame();
    void drawFrame();
    void selectAt(const QPoint &pos);
    Lane *laneAt(const QPoint &pos) const;

    TimelineView &m_view;
    Selection &m_selection;
    LaneSource m_source;
    std::vector<Lane *> m_all;   ///< QCustomPlot owns them
    std::vector<Lane *> m_lanes; ///< those shown, top to bottom
    std::vector<bool> m_wanted;  ///< of m_all: that the session has something for
    LaneLayout m_layout;
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<Overlay> m_overlay;
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
    std::optional<QPoint> m_pressed;
    SessionRange m_rangeAtPress;
    Drag m_drag = Drag::None;
    int m_border = -1;        ///< the border pressed on: the one below m_lanes[m_border]
    Lane *m_handle = nullptr; ///< the lane whose handle was pressed on
    SessionTime m_measureFrom;
};

} // namespace turnscope
