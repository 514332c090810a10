// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QSlider>

#include <optional>

namespace turnscope {

/// A horizontal slider with a tick where another value stands, A's.
class TickedSlider : public QSlider
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit TickedSlider(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setTick(std::optional<int> value);

    QSize sizeHint() const override { return {90, 22}; }
    QSize minimumSizeHint() const override { return {50, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int position(int value) const;
    int valueAt(int x) const;

    const ThemeSwitch &m_themes;
    std::optional<int> m_tick;
};

} // namespace turnscope
