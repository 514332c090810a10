// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"
#include "ui/theme/theme_switch.h"
#include "ui/turns/waterfall_rows.h"

#include <QWidget>

namespace turnscope {

/// One turn's wait, drawn: a row an interval on a common time axis that begins where the user's voice ends,
/// behind each the time that its budget gives it (what goes beyond is marked), dotted lines at the limits of the latency
/// bands, below it what was heard of the answer and what the audit
/// says. Up and down go through the rows, whose definition stands at the bottom; Enter, or a click, wants
/// the event at an interval's end.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Null: no turn is selected. `segments`: the turn's, whose budget is drawn behind them.
    void show(const TurnFigures *figures, const Conversation *conversation,
              const std::vector<WaitSegment> &segments = {}, const LatencyBudget &budget = {});
    void setBands(const LatencyBands &bands);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where a row's bar is drawn; null when there is no such row.
    QRect bar(int row) const;

Q_SIGNALS:
    void momentWanted(turnscope::SessionTime at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;
    int rowAt(const QPoint &pos) const;
    int axisTop() const;
    int auditTop() const;
    QRect plot() const;
    int x(SessionTime t) const;
    QColor color(WaterfallRow::Part part) const;
    static QString budgetText(const WaterfallRow &row);
    void setCurrent(int row);
    void paintAxis(QPainter &painter) const;
    void paintBudget(QPainter &painter, int row) const;
    void paintRows(QPainter &painter) const;
    void paintAnswer(QPainter &painter) const;
    QStringList wrappedAudit() const;

    const ThemeSwitch &m_theme;
    LatencyBands m_bands;
    std::optional<TurnFigures> m_figures;
    std::vector<WaterfallRow> m_rows;
    QStringList m_audit;
    QString m_title;
    SessionTime m_begin;
    SessionTime m_end;
    int m_current = -1;
};

} // namespace turnscope
