// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/level_ramp.h"

#include "ui/theme/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

/// Björn Ottosson's OKLab: lightness, and hue and chroma as green to red and blue to yellow.
struct Lab
{
    double lightness = 0;
    double red = 0;
    double yellow = 0;
};

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

int channelOf(double light)
{
    const double inside = std::clamp(light, 0.0, 1.0);
    const double encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255 * encoded));
}

Lab toLab(const QColor &color)
{
    const double r = toLinear(color.redF());
    const double g = toLinear(color.greenF());
    const double b = toLinear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QRgb toRgb(const Lab &lab)
{
    const auto cube = [](double value) { return value * value * value; };
    const double l = cube(lab.lightness + 0.3963377774 * lab.red + 0.2158037573 * lab.yellow);
    const double m = cube(lab.lightness - 0.1055613458 * lab.red - 0.0638541728 * lab.yellow);
    const double s = cube(lab.lightness - 0.0894841775 * lab.red - 1.2914855480 * lab.yellow);
    return qRgb(channelOf(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channelOf(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channelOf(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

} // namespace

QList<QRgb> levelRamp(const Theme &theme, int count)
{
    // The signal that is lighter by nature stands where it is lighter; next to white it would glare.
    const QColor weak = theme.isDark ? theme.model : mixed(theme.tool, theme.window, 0.6);
    const QColor strong = theme.isDark ? theme.tool : theme.model;
    const std::array<Lab, 4> stops{toLab(theme.window), toLab(weak), toLab(strong), toLab(theme.text)};
    QList<QRgb> ramp;
    for (int i = 0; i < count; ++i) {
        const double place = double(i) / (count - 1);
        const size_t before = std::min<size_t>(size_t(place * 3), 2);
        const double share = place * 3 - double(before);
        const auto between = [share](double from, double to) { return from + share * (to - from); };
        const Lab &from = stops[before];
        const Lab &to = stops[before + 1];
        ramp << toRgb({stops.front().lightness + place * (stops.back().lightness - stops.front().lightness),
                       between(from.red, to.red), between(from.yellow, to.yellow)});
    }
    return ramp;
}

} // namespace turnscope
