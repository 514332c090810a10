// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/spectrogram_image.h"

#include "ui/theme/contrast.h"
#include "ui/theme/level_ramp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

constexpr int kShades = 127; // heard from 1 on, unheard from 1 + kShades on; 0 is transparent
constexpr double kFaint = 0.42;
constexpr double kRange = 72;   // dB
constexpr double kBelowTop = 9; // dB that the strongest tone of a voice is below its loudest sample

using Shades = std::array<quint8, 256>;

/// By level, for what was heard.
Shades shadesOf(const LevelSpan &span)
{
    Shades shades{};
    for (int level = 0; level < 256; ++level) {
        const double share =
            (SpectrogramTile::decibels(static_cast<quint8>(level)) - span.quietest) / (span.loudest - span.quietest);
        shades[static_cast<size_t>(level)] =
            static_cast<quint8>(1 + std::lround(std::clamp(share, 0.0, 1.0) * (kShades - 1)));
    }
    return shades;
}

/// Which bins a row shows: the strongest of several, or what lies between two.
struct BinRow
{
    int first = 0;
    int last = 0;
    double share = -1; ///< of the last, where there are fewer bins than rows
};

/// Bin i is around i + 1, where the top edge is at `bins`.
std::vector<BinRow> rowsOf(int height, int bins)
{
    std::vector<BinRow> rows(static_cast<size_t>(height));
    const double perRow = double(bins) / height;
    for (int y = 0; y < height; ++y) {
        const double low = (height - 1 - y) * perRow;
        BinRow &row = rows[static_cast<size_t>(y)];
        if (perRow >= 1) {
            row.first = std::clamp(static_cast<int>(std::floor(low - 0.5)), 0, bins - 1);
            row.last = std::clamp(static_cast<int>(std::ceil(low + perRow - 0.5)) - 1, row.first, bins - 1);
        } else {
            const double place = std::clamp(low + perRow / 2 - 1, 0.0, bins - 1.0);
            row.first = static_cast<int>(place);
            row.last = std::min(row.first + 1, bins - 1);
            row.share = place - row.first;
        }
    }
    return rows;
}

quint8 levelAt(const BinRow &row, std::span<const quint8> levels)
{
    const auto first = levels.begin() + row.first;
    const auto last = levels.begin() + row.last;
    if (row.share >= 0)
        return static_cast<quint8>(std::lround(*first + row.share * (*last - *first)));
    return *std::max_element(first, last + 1);
}

} // namespace

LevelSpan levelSpan(Peak loudest)
{
    const int reach = std::max({-static_cast<int>(loudest.min), static_cast<int>(loudest.max), 1});
    // As the waveform, which a quiet track enlarges by ten at most.
    const double top = std::max(20 * std::log10(reach / 32768.0), -20.0) - kBelowTop;
    return {top - kRange, top};
}

QImage spectrogramImage(std::span<const SoundColumn> columns, int left, const QSize &size, Spectrogram &tiles,
                        const SpectrogramZoom &zoom, const LevelSpan &span)
{
    QImage image(size, QImage::Format_Indexed8);
    image.fill(0);
    const Shades shades = shadesOf(span);
    const auto stride = image.bytesPerLine();
    uchar *const bits = image.bits();
    std::vector<BinRow> rows;
    size_t bins = 0; // of rows
    for (const bool heard : {false, true}) {
        for (const SoundColumn &column : columns) {
            const int x = column.x - left;
            if (column.heard != heard || x < 0 || x >= size.width())
                continue;
            const std::span<const quint8> levels = tiles.levels(zoom, column.first, column.count);
            if (levels.empty())
                continue;
            if (std::exchange(bins, levels.size()) != levels.size())
                rows = rowsOf(size.height(), static_cast<int>(levels.size()));
            uchar *pixel = bits + x;
            for (const BinRow &row : rows) {
                *pixel = static_cast<uchar>(shades[levelAt(row, levels)] + (heard ? 0 : kShades));
                pixel += stride;
            }
        }
    }
    return image;
}

QList<QRgb> spectrogramColors(const Theme &theme)
{
    QList<QRgb> colors{qRgba(0, 0, 0, 0)};
    const QList<QRgb> ramp = levelRamp(theme, kShades);
    colors << ramp;
    for (const QRgb color : ramp)
        colors << mixed(QColor(color), theme.window, kFaint).rgb();
    return colors;
}

int binOfRow(int y, int height, int bins)
{
    const double place = (height - y - 0.5) * bins / height - 1;
    return std::clamp(static_cast<int>(std::lround(place)), 0, bins - 1);
}

} // namespace turnscope
