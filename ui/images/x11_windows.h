// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

namespace turnscope {

/// Where the windows of an X11 desktop are, frames included, in pixels of the whole desktop, topmost last. Empty on
/// other platforms, and where no window manager keeps the list (_NET_CLIENT_LIST_STACKING).
std::vector<QRect> x11Windows();

} // namespace turnscope
