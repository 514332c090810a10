// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QPushButton>

namespace turnscope {

/// Opens and closes the microphone; while it is open a line along its lower edge shows the level.
class TalkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TalkButton(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// 0 to 1, linear; drawn on a decibel scale.
    void setLevel(float level);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSwitch &m_theme;
    float m_level = 0;
};

} // namespace turnscope
