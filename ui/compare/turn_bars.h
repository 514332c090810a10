// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace turnscope {

/// What the wait of one turn is made of in A and in B, a bar each on one axis of milliseconds: medians of the runs, with the
/// runs' farthest waits as whiskers where there are repeats. GUI thread.
class TurnBars : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit TurnBars(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// A row of it; null or -1: none is chosen.
    void showTurn(std::shared_ptr<const Comparison> comparison, int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Segment
    {
        Interval interval{};
        double ms = 0;
    };

    const TurnComparison *turn() const;
    static std::vector<Segment> segments(const TurnComparison &turn, bool ofB);
    QString title() const;
    QString text(bool ofB) const; ///< the bar in words
    QRect bar(bool ofB) const;    ///< the room for it
    double longest() const;       ///< ms that must fit
    double step() const;          ///< ms between two ticks
    void paintAxis(QPainter &painter) const;
    void paintBar(QPainter &painter, bool ofB) const;
    void paintWhisker(QPainter &painter, const std::vector<double> &waits, const QRect &area) const;
    QColor color(Interval interval) const;
    int x(double ms) const;

    const ThemeSwitch &m_theme;
    std::shared_ptr<const Comparison> m_comparison;
    int m_row = -1;
};

} // namespace turnscope
