// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace turnscope {

/// What text needs against its background to be read by everybody (WCAG 2, AA).
inline constexpr double kReadableContrast = 4.5;

/// The WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `share` of `top` over `bottom`, 0 to 1: an opaque colour that looks like top at that opacity.
QColor mixed(const QColor &top, const QColor &bottom, double share);

/// `color`, moved towards black or white just as far as it must to be readable as text on `background`.
QColor readable(const QColor &color, const QColor &background);

} // namespace turnscope
