// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/wave_painter.h"

#include <QPainter>

#include <cmath>

namespace turnscope {

void paintWave(QPainter &painter, std::span<const WaveColumn> columns, const QRect &rect, double gain,
               const QColor &color, const QColor &quiet)
{
    const int middle = rect.center().y();
    const double half = (rect.height() - 6) / 2.0;
    const double scale = gain * half / 32768.0;
    for (const WaveColumn &column : columns) {
        const int up = static_cast<int>(std::lround(std::min(column.peak.max * scale, half)));
        const int down = static_cast<int>(std::lround(std::min(-column.peak.min * scale, half)));
        const int height = std::max(up + down, 0) + 1;
        painter.fillRect(column.x, middle - up, 1, height, height <= 2 + rect.height() / 50 ? quiet : color);
    }
}

} // namespace turnscope
