// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/image_message.h"

#include "models/protocol/data_url.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

std::string_view imageDetailName(ImageDetail detail)
{
    switch (detail) {
    case ImageDetail::Low:
        return "low";
    case ImageDetail::High:
        return "high";
    case ImageDetail::Auto:
        break;
    }
    return "auto";
}

Result<void> ImageMessage::check() const
{
    const bool png = mimeType == "image/png" && bytes.startsWith("\x89PNG\r\n\x1a\n");
    const bool jpeg = mimeType == "image/jpeg" && bytes.startsWith("\xff\xd8\xff");
    if (!png && !jpeg)
        return failure(tr("Only PNG and JPEG images can be sent, and this is neither."));
    const qsizetype length = DataUrl::length(mimeType, bytes.size());
    if (length > kLongestUrl) {
        return failure(tr("This image is too large to send: %1, where %2 is the most. Choose a smaller size, or JPEG.")
                           .arg(byteSizeText(length), byteSizeText(kLongestUrl)));
    }
    return {};
}

int estimatedImageTokens(int width, int height, ImageDetail detail)
{
    constexpr int base = 85;
    constexpr int perTile = 170;
    constexpr double longest = 2048;
    constexpr double shortest = 768;
    constexpr double tile = 512;
    if (width <= 0 || height <= 0)
        return 0;
    if (detail == ImageDetail::Low)
        return base;
    const double fit = std::min(1.0, longest / std::max(width, height));
    const double narrow = std::min(1.0, shortest / (std::min(width, height) * fit));
    const auto tiles = [scale = fit * narrow](int side) { return int(std::ceil(std::max(side * scale, 1.0) / tile)); };
    return base + perTile * tiles(width) * tiles(height);
}

} // namespace turnscope
