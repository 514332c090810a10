// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/staged_comparison.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace turnscope {

/// Latency and cost of two sessions in one picture: a column a turn, in it a bar of A and one of B; above, what the user waits
/// for, below, what the turn costs, both made up of their parts where an endpoint tells its stages. What is not known has a
/// question mark and no bar. Left and Right, Home and End choose a turn. GUI thread.
class StagedBars : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit StagedBars(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Null: nothing.
    void setComparison(std::shared_ptr<const StagedComparison> comparison);

    /// Shows the row's turn as the chosen one, and scrolls to it. Emits nothing.
    void showRow(int row);
    int row() const { return m_row; }

    /// Where a part of a wait is drawn, in the viewport; empty: it is not there.
    QRect waitRect(size_t turn, size_t side, WaitPart part) const;

    /// Where what a turn costs is drawn: a part of it, or, where it is told as one figure, all.
    QRect costRect(size_t turn, size_t side, std::optional<PipelinePart> part = {}) const;

    QColor color(WaitPart part) const;
    QColor color(PipelinePart part) const;

    QSize sizeHint() const override;

    static constexpr int kGap = 6; ///< px between things

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// One of the two pictures: where its bars stand, and what its height is.
    struct Panel
    {
        QRect area;
        double most = 1;
        double step = 1;

        int y(double value) const;
    };

    void lay();
    void choose(int row);
    void tellRow();
    int turnAt(int x) const; ///< of the viewport; -1: none
    int axisWidth() const;
    int columnWidth() const;
    QRect column(size_t turn) const;
    int barLeft(size_t turn, size_t side) const;
    int barWidth() const;
    Panel waits() const;
    Panel costs() const;
    Panel panel(int top, int height, double most, double least) const;
    double longestWait() const;
    double dearest() const;
    QRect stacked(const Panel &panel, size_t turn, size_t side, double from, double size) const;
    std::vector<WaitPart> legend() const;
    QString headOf(bool ofCosts) const;
    QString turnText(size_t turn, size_t side) const;
    void paintLegend(QPainter &painter) const;
    void paintPanel(QPainter &painter, const Panel &panel, bool ofCosts) const;
    void paintTurn(QPainter &painter, size_t turn) const;
    void paintWait(QPainter &painter, size_t turn, size_t side) const;
    void paintCost(QPainter &painter, size_t turn, size_t side) const;
    void paintMark(QPainter &painter, const Panel &panel, size_t turn, size_t side, int top, const QString &mark) const;

    const ThemeSwitch &m_theme;
    std::shared_ptr<const StagedComparison> m_comparison;
    int m_row = -1;
};

} // namespace turnscope
