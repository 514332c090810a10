// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/collapsing_row.h"

class QToolButton;

namespace turnscope {

class ElidedLabel;
class LevelsSheet;
class ReplayActions;
class TransportButtons;

/// The transport by the timeline: its buttons, stop, levels, and how it is replayed where that is not as one expects. Where
/// there is no room for all of its buttons, some are left to the menu.
class ReplayBar : public CollapsingRow
{
    Q_OBJECT

public:
    /// `actions` must outlive the bar.
    explicit ReplayBar(ReplayActions &actions, QWidget *parent = nullptr);

private:
    void showWhy();
    void dress();

    ReplayActions &m_actions;
    TransportButtons *m_buttons;
    QToolButton *m_levels;
    LevelsSheet *m_sheet;
    ElidedLabel *m_why;
};

} // namespace turnscope
