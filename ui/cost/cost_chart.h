// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cache_story.h"
#include "models/cost/cost_curve.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

namespace turnscope {

/// How a session's cost grew, stacked by what it was for, over how much of each answer's input came out of the cache; what
/// broke the cache is marked. A click on either goes to the event.
class CostChart : public QWidget
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit CostChart(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// `isTimed`: the log tells when things were; otherwise they stand in their order. `end` is that of the session.
    void show(CostCurve curve, CacheStory cache, bool isTimed, SessionTime end);

    QSize minimumSizeHint() const override { return {240, 120}; }
    QSize sizeHint() const override { return {600, 220}; }

Q_SIGNALS:
    void eventChosen(turnscope::EventIndex event);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Scale;

    /// What lies at a place: nothing, a step of the curve, or an answer of the cache's.
    struct Hit
    {
        const CostCurve::Step *step = nullptr;
        const CacheStory::Point *point = nullptr;
    };

    Scale scale() const;
    Hit hit(const QPointF &at) const;
    double placeOf(EventIndex event, SessionTime at) const;
    QColor colorOf(int band) const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintCurve(QPainter &painter, const Scale &scale) const;
    void paintCache(QPainter &painter, const Scale &scale) const;
    void paintLegend(QPainter &painter, const Scale &scale) const;
    static QString bandName(int band);

    const ThemeSwitch &m_themes;
    CostCurve m_curve;
    CacheStory m_cache;
    bool m_timed = true;
    SessionTime m_end;
};

} // namespace turnscope
