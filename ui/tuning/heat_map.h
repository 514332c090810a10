// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_sweep.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

namespace turnscope {

/// Errors by threshold and silence, of one prefix padding: a figure in every cell. The arrows move, Enter takes the cell; so
/// does a click. Yellow frames are the Pareto front, ★ the best; A's and B's cells are marked where the grid has them.
class HeatMap : public QWidget
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit HeatMap(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Null: nothing. It must outlive this, or another be told. `prefix` is the place of the padding in the grid.
    void setSweep(const TuningSweep *sweep, size_t prefix = 0);
    void setSettings(const std::optional<TurnDetectorSettings> &a, const TurnDetectorSettings &b);

    QSize minimumSizeHint() const override { return {280, 150}; }
    QSize sizeHint() const override { return {400, 300}; }

Q_SIGNALS:
    void cellChosen(const turnscope::TurnDetectorSettings &vad);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect cells() const; ///< where they lie, all of them
    QRect rectOf(size_t threshold, size_t silence) const;
    std::optional<size_t> cellAt(const QPoint &pos) const;
    std::optional<size_t> cellOf(const TurnDetectorSettings &vad) const;
    /// What all cells are painted by.
    struct Signs
    {
        quint32 most = 1; ///< errors of any cell
        std::optional<size_t> a;
        std::optional<size_t> b;
    };

    void paintCell(QPainter &painter, const Signs &signs, size_t threshold, size_t silence) const;
    void paintAxes(QPainter &painter) const;
    QString cellText(size_t cell) const;
    void moveTo(size_t cell);

    const ThemeSwitch &m_themes;
    const TuningSweep *m_sweep = nullptr;
    size_t m_prefix = 0;
    std::optional<TurnDetectorSettings> m_a;
    TurnDetectorSettings m_b;
    size_t m_cursor = 0; ///< a cell, while it has the focus
};

} // namespace turnscope
