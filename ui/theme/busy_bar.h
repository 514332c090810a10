// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_style.h"

#include <QProgressBar>

namespace turnscope {

/// Something is under way, and nobody knows how much of it is left: a bar that runs, or one that stands still and empty where
/// less motion is wanted. What is under way must be said beside it.
inline void showBusy(QProgressBar &bar)
{
    bar.setRange(0, WindowStyle::isStill() ? 1 : 0);
    bar.setValue(0);
}

} // namespace turnscope
