// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QWidget>

namespace turnscope {

/// How far along a meter a level stands, 0 to 1, on a decibel scale from -54 dB to full scale. `level` is linear.
float meterShare(float level);

/// A bar of sound: green, from -12 dB on the colour of warnings, from -1 dB that of errors.
class LevelMeter : public QWidget
{
    Q_OBJECT

public:
    explicit LevelMeter(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// 0 to 1, linear.
    void setLevel(float level);

    QSize sizeHint() const override { return {160, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSwitch &m_theme;
    float m_level = 0;
};

} // namespace turnscope
