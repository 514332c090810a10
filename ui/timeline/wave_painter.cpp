// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/wave_painter.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace turnscope {

namespace {

struct Bar
{
    int top = 1; ///< empty as long as it is below bottom
    int bottom = 0;
    QRgb color = 0;
};

} // namespace

void paintWave(QPainter &painter, std::span<const WaveColumn> columns, const QRect &rect, double gain,
               const QColor &color, const QColor &quiet)
{
    if (columns.empty() || rect.isEmpty())
        return;
    const int middle = rect.center().y() - rect.top();
    const double half = (rect.height() - 6) / 2.0;
    const double scale = gain * half / 32768.0;
    const int left = columns.front().x;
    std::vector<Bar> bars(static_cast<size_t>(columns.back().x - left + 1));
    int highest = middle;
    int lowest = middle;
    for (const WaveColumn &column : columns) {
        const int up = static_cast<int>(std::lround(std::min(column.peak.max * scale, half)));
        const int down = static_cast<int>(std::lround(std::min(-column.peak.min * scale, half)));
        const int height = std::max(up + down, 0) + 1;
        const bool isQuiet = height <= 2 + rect.height() / 50;
        const int top = std::max(middle - up, 0);
        const int bottom = std::min(middle - up + height, rect.height()) - 1;
        bars[static_cast<size_t>(column.x - left)] = {top, bottom, (isQuiet ? quiet : color).rgba()};
        highest = std::min(highest, top);
        lowest = std::max(lowest, bottom);
    }
    // Row by row: thousands of rectangles one pixel wide take five times as long.
    QImage image(static_cast<int>(bars.size()), lowest - highest + 1, QImage::Format_ARGB32_Premultiplied);
    for (int y = highest; y <= lowest; ++y) {
        auto *pixel = reinterpret_cast<QRgb *>(image.scanLine(y - highest));
        for (const Bar &bar : bars)
            *pixel++ = bar.top <= y && y <= bar.bottom ? bar.color : 0;
    }
    painter.drawImage(left, rect.top() + highest, image);
}

void paintBars(QPainter &painter, std::span<const std::pair<int, int>> bars, const QRect &rect, const QColor &color)
{
    if (bars.empty() || rect.isEmpty())
        return;
    // Row by row, as above.
    QImage image(rect.size(), QImage::Format_ARGB32_Premultiplied);
    auto *first = reinterpret_cast<QRgb *>(image.bits());
    std::fill_n(first, rect.width(), 0);
    for (const auto &[left, right] : bars) {
        const int from = std::max(left - rect.left(), 0);
        const int to = std::min(right - rect.left(), rect.width());
        if (from < to)
            std::fill(first + from, first + to, color.rgba());
    }
    for (int y = 1; y < rect.height(); ++y)
        std::copy_n(first, rect.width(), reinterpret_cast<QRgb *>(image.scanLine(y)));
    painter.drawImage(rect.topLeft(), image);
}

} // namespace turnscope
