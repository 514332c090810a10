// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/turn_mode.h"

#include <QComboBox>

namespace turnscope {

/// A choice of who decides when a turn begins and ends.
class TurnModeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit TurnModeBox(QWidget *parent = nullptr);

    /// What is in force; nothing: the endpoint's own choice.
    void setMode(std::optional<TurnMode> mode);

Q_SIGNALS:
    void modeChosen(turnscope::TurnMode mode);

private:
    std::optional<TurnMode> m_mode;
};

} // namespace turnscope
