// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "ui/theme/theme_switch.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace turnscope {

/// Two sessions turn by turn, A above B, on the zero that both have: the end of the user's voice. A column is a turn; below
/// it stands what the difference is. Left and Right, Home and End choose a turn, Ctrl+wheel, + and − change the scale. Shows
/// the first run of each side. GUI thread.
class ComparedTimelines : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit ComparedTimelines(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Null: nothing.
    void setComparison(std::shared_ptr<const Comparison> comparison);

    /// Shows the row's turn as the chosen one, and scrolls to it. Emits nothing.
    void showRow(int row);
    int row() const { return m_row; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum Lane { YouA, ModelA, YouB, ModelB, LaneCount };

    struct Column
    {
        int left = 0; ///< px of the whole picture
        int width = 0;
        int zero = 0; ///< px from its left
    };

    void lay();
    void zoom(double by);
    void choose(int row);
    void tellRow();
    int columnAt(int x) const; ///< of the viewport; -1: none
    QRect laneRect(int lane) const;
    QFont titleFont() const;
    int titleWidth(size_t row) const;
    int headWidth() const;
    int rulerHeight() const;
    const TurnShape *shape(size_t row, bool ofB) const; ///< null: that side has no such turn, or it cannot be drawn
    QString differenceText(const TurnComparison &turn) const;
    QString laneText(int lane) const;
    QString missingText(size_t row, bool ofB) const;
    void paintHeads(QPainter &painter) const;
    void paintColumn(QPainter &painter, size_t row) const;
    void paintRuler(QPainter &painter, size_t row, const QRect &column) const;
    void paintVoices(QPainter &painter, const TurnShape &shape, int zero, bool ofB) const;
    void paintWait(QPainter &painter, const TurnComparison &turn, int zero, bool ofB) const;
    void paintDifference(QPainter &painter, const TurnComparison &turn, const QRect &column) const;

    const ThemeSwitch &m_theme;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<Column> m_columns;
    double m_scale = 0; ///< px a second
    int m_row = -1;
};

} // namespace turnscope
