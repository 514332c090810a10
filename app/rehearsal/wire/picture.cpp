// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/picture.h"

#include "models/audio/base64.h"
#include "models/protocol/data_url.h"

#include <QBuffer>
#include <QColor>
#include <QImageReader>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPixels = 60'000'000;
constexpr QSize kLookedAt(64, 64); // px: enough for a main colour

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

QString colourName(const QColor &colour)
{
    int hue = 0;
    int saturation = 0;
    int lightness = 0;
    colour.getHsl(&hue, &saturation, &lightness);
    if (lightness < 24)
        return u"black"_s;
    if (lightness > 238)
        return u"white"_s;
    if (hue < 0 || saturation < 40)
        return lightness < 90 ? u"dark grey"_s : lightness > 180 ? u"light grey"_s : u"grey"_s;
    const QString name = hueName(hue);
    return lightness < 80 ? u"dark "_s + name : lightness > 190 ? u"light "_s + name : name;
}

} // namespace

QString mainColour(const QImage &image)
{
    const QImage small = image.scaled(kLookedAt.boundedTo(image.size()), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    std::map<QString, int> counts;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QColor colour = small.pixelColor(x, y);
            ++counts[colour.alpha() < 128 ? u"transparent"_s : colourName(colour)];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QString() : most->first;
}

std::optional<Picture> Picture::read(const QByteArray &url)
{
    const auto data = DataUrl::read(url);
    auto bytes = data ? decodeBase64(data->base64) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (reader.format() != "png" && reader.format() != "jpeg")
        return std::nullopt;
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return std::nullopt;
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    return Picture{size.width(), size.height(), mainColour(image)};
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
