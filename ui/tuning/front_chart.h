// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_sweep.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

namespace turnscope {

/// Errors against the median wait, a dot a setting, with the Pareto front as a line. A click on a dot takes it.
class FrontChart : public QWidget
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit FrontChart(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Null: nothing. It must outlive this, or another be told.
    void setSweep(const TuningSweep *sweep);

    /// What A and B come to over the same recordings; nothing where that is not known.
    void setOutcomes(const std::optional<TuningSums> &a, const std::optional<TuningSums> &b);

    QSize minimumSizeHint() const override { return {200, 150}; }
    QSize sizeHint() const override { return {300, 300}; }

Q_SIGNALS:
    void cellChosen(const turnscope::TurnDetectorSettings &vad);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Scale;

    std::optional<Scale> scale() const;
    const TuningSweep::Cell *cellAt(const QPointF &pos) const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintPoint(QPainter &painter, const Scale &scale, const TuningSums &sums, const QColor &color,
                    const QString &name) const;

    const ThemeSwitch &m_themes;
    const TuningSweep *m_sweep = nullptr;
    std::optional<TuningSums> m_a;
    std::optional<TuningSums> m_b;
};

} // namespace turnscope
