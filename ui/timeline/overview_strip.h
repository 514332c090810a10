// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mark.h"
#include "models/session/session.h"
#include "ui/theme/theme_switch.h"
#include "ui/timeline/event_geometry.h"
#include "ui/timeline/hit_geometry.h"
#include "ui/timeline/timeline_view.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace turnscope {

/// The whole session in a strip, with a window over what the timeline shows. The window is dragged, its edges too;
/// a click elsewhere takes it there, a double click shows all. The strip's picture is painted once and kept until
/// the session, the size or the theme changes; of a live session at most twice a second, and stretched between. Hits
/// and marks are painted over it, so that they may change with every key that is typed.
///
///   ← →  move the window      Shift+← →  its end      Home / End      + −  zoom
///
/// GUI thread.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the strip.
    OverviewStrip(TimelineView &view, const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    void setMarks(std::vector<Mark> marks);
    void setHits(HitFrom hitFrom);

    /// Where the lanes begin, so that the strip begins there too.
    void setInset(int inset);

    /// The session has grown, or the hits have changed.
    void invalidate();

    TimeScale scale() const;                ///< of the whole session, as it lies on the strip
    QRect window() const;                   ///< over what is in view
    int paints() const { return m_paints; } ///< how often the picture was made; for tests

    QSize sizeHint() const override { return {800, 36}; }
    QSize minimumSizeHint() const override { return {120, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip : quint8 { None, Window, Begin, End };

    Grip gripAt(const QPoint &pos) const;
    void paintPicture();
    void paintAudio(QPainter &painter, const Theme &theme, const TimeScale &scale, const QRect &rect) const;
    void paintEvents(QPainter &painter, const Theme &theme, const TimeScale &scale, const QRect &rect);
    void paintHits(QPainter &painter, const Theme &theme, double share);
    bool isGrowing() const { return m_session && (m_session->isGoingOn() || m_session->isLoading()); }
    QRect stripRect() const { return rect().adjusted(m_inset, 2, 0, -2); }
    SessionTime wholeEnd() const;

    TimelineView &m_view;
    const ThemeSwitch &m_themes;
    std::shared_ptr<const Session> m_session;
    std::vector<Mark> m_marks;
    HitFrom m_hitFrom;
    std::optional<TickPyramid> m_pyramid;
    int m_inset = 0;
    int m_paints = 0;

    QPixmap m_picture;
    SessionTime m_pictureEnd; ///< of the session when it was painted
    bool m_stale = true;
    std::vector<int> m_hits; ///< columns of the picture
    bool m_hitsStale = true;
    QTimer m_later;

    Grip m_grip = Grip::None;
    int m_pressedAt = 0;
    SessionRange m_rangeAtPress;
};

} // namespace turnscope
