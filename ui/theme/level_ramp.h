// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>

namespace turnscope {

/// `count` colours, at least 2, for levels from nothing (the window's own colour) to the most (the text's), by way of the
/// theme's signals. From one to the next the lightness changes by the same, as an eye takes it (OKLab): so no level
/// stands out by its hue, and none is told by it alone.
QList<QRgb> levelRamp(const Theme &theme, int count);

} // namespace turnscope
