// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spectrum/spectrogram_zoom.h"

#include <algorithm>
#include <bit>

namespace turnscope {

SpectrogramZoom SpectrogramZoom::ofPixels(int rate, double samplesPerPixel)
{
    SpectrogramZoom zoom{rate, 0};
    while (zoom.level < kCoarsest && 2 * double(zoom.hop()) <= samplesPerPixel)
        ++zoom.level;
    return zoom;
}

int SpectrogramZoom::window() const
{
    const int longest = int(std::bit_ceil(quint32(std::max(rate, 1)) * 3 / 100)); // 30 ms, or somewhat more
    if (hop() * 64 <= longest)
        return longest / 4;
    return hop() * 16 <= longest ? longest / 2 : longest;
}

int SpectrogramZoom::grains() const
{
    return int(std::clamp<qint64>(2 * hop() / window(), 1, kMostGrains));
}

qint64 SpectrogramZoom::windowBegin(qint64 column, int grain) const
{
    return column * hop() + (2 * grain + 1) * hop() / (qint64(2) * grains()) - window() / 2;
}

} // namespace turnscope
