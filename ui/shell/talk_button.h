// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QPushButton>

namespace turnscope {

/// Opens and closes the microphone, or in push to talk is held while one speaks; while it is open a line along the
/// lower edge shows the level.
class TalkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TalkButton(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// To be held, not switched.
    void setHold(bool hold);
    bool isHold() const { return m_hold; }

    /// Says so: what is said now reaches nobody.
    void setMuted(bool muted);

    /// 0 to 1, linear; drawn on a decibel scale.
    void setLevel(float level);

Q_SIGNALS:
    /// By the user: switched on or off, or pressed and let go.
    void talkWanted(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    void updateText();

    const ThemeSwitch &m_theme;
    float m_level = 0;
    bool m_hold = false;
    bool m_muted = false;
};

} // namespace turnscope
