// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/collapsing_row.h"

class QLabel;
class QToolButton;

namespace turnscope {

class LevelsSheet;
class ReplayActions;
class TransportButtons;

/// The transport by the timeline: its buttons, stop, levels, and how it is replayed where that is not as one expects. Where
/// there is no room, a sign says that; then some of its buttons are left to the menu.
class ReplayBar : public CollapsingRow
{
    Q_OBJECT

public:
    /// `actions` must outlive the bar.
    explicit ReplayBar(ReplayActions &actions, QWidget *parent = nullptr);

private:
    void showWhy();
    void showParts();
    void dress();

    ReplayActions &m_actions;
    TransportButtons *m_buttons;
    QToolButton *m_levels;
    LevelsSheet *m_sheet;
    QLabel *m_why;
    QLabel *m_sign; ///< in place of m_why, whose tooltip it has, where there is no room for it
    bool m_short = false;
};

} // namespace turnscope
