// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/plan.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

namespace turnscope {

/// What each option of a plan costs a minute, a bar each, split by what it is for. What is not known has no bar, and says
/// so. GUI thread.
class PlanBars : public QWidget
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit PlanBars(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setPlan(const Plan &plan);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Scale;

    Scale scale() const;
    QString textOf(const Plan::Option &option) const;
    QColor color(PlanRole role) const;
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, const Scale &scale, int row) const;

    const ThemeSwitch &m_themes;
    Plan m_plan;
};

} // namespace turnscope
