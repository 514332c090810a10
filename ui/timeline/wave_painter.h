// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/wave_geometry.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace turnscope {

/// Draws columns around the middle of `rect`, one pixel wide, at least one high; a full-scale sample times
/// `gain` reaches its edge. What is hardly more than silence takes `quiet`.
void paintWave(QPainter &painter, std::span<const WaveColumn> columns, const QRect &rect, double gain,
               const QColor &color, const QColor &quiet);

/// Stretches of columns (first, and first beyond) in one colour and as high as `rect`.
void paintBars(QPainter &painter, std::span<const std::pair<int, int>> bars, const QRect &rect, const QColor &color);

} // namespace turnscope
