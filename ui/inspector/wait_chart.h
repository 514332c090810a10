// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/describe/description.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

namespace turnscope {

/// A wait, drawn: a row a segment on a common time axis, what it took and what it may take in figures; what goes beyond is
/// bold and in colour, the dashed line is where the whole may end. The whole wait stands below.
class WaitChart : public QWidget
{
    Q_OBJECT

public:
    explicit WaitChart(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// By begin, the whole wait last where it is known; none: the chart hides.
    void show(const std::vector<DescriptionBar> &bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

    /// Where a bar is drawn; null: there is no such row, or it is that of the whole wait.
    QRect bar(size_t row) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const { return fontMetrics().height() + 5; }
    int figureWidth() const;
    QRect rowRect(size_t row) const;
    QRect plot(const QRect &row) const;
    int x(const QRect &plot, microseconds at) const;
    QColor color(Segment segment) const;
    bool hasWhole() const { return !m_bars.empty() && m_bars.back().segment == Segment::Whole; }
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, size_t row) const;
    void paintLimit(QPainter &painter) const;

    const ThemeSwitch &m_theme;
    std::vector<DescriptionBar> m_bars;
    microseconds m_end{1}; ///< of the axis
};

} // namespace turnscope
