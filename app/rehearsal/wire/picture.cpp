// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/picture.h"

#include "app/rehearsal/wire/pixels.h"
#include "models/audio/base64.h"
#include "models/protocol/data_url.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookedAt = 64; // px a side: enough for a main colour

QString hueName(int hue)
{
    static constexpr std::array<std::pair<int, QLatin1StringView>, 8> names{{{15, "red"_L1},
                                                                             {42, "orange"_L1},
                                                                             {70, "yellow"_L1},
                                                                             {165, "green"_L1},
                                                                             {195, "cyan"_L1},
                                                                             {255, "blue"_L1},
                                                                             {290, "purple"_L1},
                                                                             {340, "pink"_L1}}};
    for (const auto &[end, name] : names) {
        if (hue < end)
            return name;
    }
    return u"red"_s;
}

/// Red, green and blue, 0 to 255 each, as hue (degrees; -1: grey has none), saturation and lightness (0 to 255).
struct Hsl
{
    Hsl(int red, int green, int blue)
    {
        const auto [least, most] = std::minmax({red, green, blue});
        const int span = most - least;
        lightness = (most + least) / 2;
        if (span == 0)
            return;
        saturation = 255 * span / (most + least <= 255 ? most + least : 510 - most - least);
        if (most == red)
            hue = 60 * (green - blue) / span;
        else if (most == green)
            hue = 120 + 60 * (blue - red) / span;
        else
            hue = 240 + 60 * (red - green) / span;
        if (hue < 0)
            hue += 360;
    }

    int hue = -1;
    int saturation = 0;
    int lightness = 0;
};

QString colourName(const Hsl &colour)
{
    if (colour.lightness < 24)
        return u"black"_s;
    if (colour.lightness > 238)
        return u"white"_s;
    const auto shade = [&colour](const QString &name, int dark, int light) {
        return colour.lightness < dark ? u"dark "_s + name : colour.lightness > light ? u"light "_s + name : name;
    };
    if (colour.hue < 0 || colour.saturation < 40)
        return shade(u"grey"_s, 90, 180);
    return shade(hueName(colour.hue), 80, 190);
}

} // namespace

QString mainColour(const Pixels &pixels)
{
    const int columns = std::min(kLookedAt, pixels.columns);
    const int rows = std::min(kLookedAt, pixels.rows);
    std::map<QString, int> counts;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const qint64 y = (qint64(2) * row + 1) * pixels.rows / (qint64(2) * rows);
            const qint64 x = (qint64(2) * column + 1) * pixels.columns / (qint64(2) * columns);
            const char *pixel = pixels.rgba.constData() + 4 * (y * pixels.columns + x);
            const auto channel = [pixel](int i) { return int(uchar(pixel[i])); };
            ++counts[channel(3) < 128 ? u"transparent"_s : colourName(Hsl(channel(0), channel(1), channel(2)))];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QString() : most->first;
}

std::optional<Picture> Picture::read(const QByteArray &url)
{
    const auto data = DataUrl::read(url);
    const auto bytes = data ? decodeBase64(data->base64) : std::nullopt;
    const auto pixels = bytes ? Pixels::read(*bytes) : std::nullopt;
    if (!pixels)
        return std::nullopt;
    return Picture{pixels->width, pixels->height, mainColour(*pixels)};
}

std::optional<Picture> Picture::ofMessage(const QJsonObject &item)
{
    QString url;
    for (const QJsonValue &part : item.value("content"_L1).toArray()) {
        if (part.toObject().value("type"_L1) == "input_image"_L1)
            url = part.toObject().value("image_url"_L1).toString();
    }
    return url.isEmpty() ? std::nullopt : read(url.toLatin1());
}

QString Picture::inWords() const
{
    return u"It is %1 by %2 pixels, mostly %3."_s.arg(width).arg(height).arg(colour);
}

} // namespace turnscope
