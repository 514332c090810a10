// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace turnscope {

class ReplayActions;

/// The buttons of a transport in a row: turn before, play, turn after, speed, loop, as heard or as sent, follow.
class TransportButtons : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive the buttons.
    explicit TransportButtons(ReplayActions &actions, QWidget *parent = nullptr);

    /// With less room: as heard or as sent and follow are left to the menu.
    void setNarrow(bool on);

private:
    void showSpeed();

    ReplayActions &m_actions;
    QToolButton *m_speed;
    QList<QWidget *> m_wide; ///< gone while it is narrow
};

} // namespace turnscope
