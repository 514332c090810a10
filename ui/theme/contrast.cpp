// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &top, const QColor &bottom, double share)
{
    const auto channel = [share](int over, int under) {
        return static_cast<int>(std::lround(over * share + under * (1.0 - share)));
    };
    return QColor(channel(top.red(), bottom.red()), channel(top.green(), bottom.green()),
                  channel(top.blue(), bottom.blue()));
}

QColor readable(const QColor &color, const QColor &background)
{
    const QColor far =
        contrast(Qt::black, background) > contrast(Qt::white, background) ? QColor(Qt::black) : QColor(Qt::white);
    for (int percent = 0; percent < 100; ++percent) {
        const QColor candidate = mixed(far, color, percent / 100.0);
        if (contrast(candidate, background) >= kReadableContrast)
            return candidate;
    }
    return far;
}

} // namespace turnscope
