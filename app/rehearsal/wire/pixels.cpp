// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/pixels.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include <png.h>
#include <turbojpeg.h>

namespace turnscope {

namespace {

constexpr qint64 kMostPixels = 60'000'000;
constexpr int kLarge = 1024; // px: of what is shorter than that every pixel is read

bool isSensible(qint64 width, qint64 height)
{
    return width > 0 && height > 0 && width * height <= kMostPixels;
}

std::optional<Pixels> readPng(const QByteArray &file)
{
    png_image image;
    std::memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&image, &png_image_free);
    if (!png_image_begin_read_from_memory(&image, file.constData(), size_t(file.size()))
        || !isSensible(image.width, image.height))
        return std::nullopt;
    image.format = PNG_FORMAT_RGBA;
    Pixels pixels{int(image.width), int(image.height), int(image.width), int(image.height), {}};
    pixels.rgba = QByteArray(qsizetype(PNG_IMAGE_SIZE(image)), Qt::Uninitialized);
    if (!png_image_finish_read(&image, nullptr, pixels.rgba.data(), 0, nullptr))
        return std::nullopt;
    return pixels;
}

/// Cyan, magenta, yellow and black stand in a JPEG as how much light is left of each.
void fromInks(QByteArray &pixels)
{
    for (qsizetype i = 0; i + 3 < pixels.size(); i += 4) {
        const int black = uchar(pixels[i + 3]);
        for (qsizetype channel = i; channel < i + 3; ++channel)
            pixels[channel] = char(uchar(pixels[channel]) * black / 255);
        pixels[i + 3] = char(255);
    }
}

std::optional<Pixels> readJpeg(const QByteArray &file)
{
    const std::unique_ptr<void, decltype(&tjDestroy)> decoder(tjInitDecompress(), &tjDestroy);
    const auto *bytes = reinterpret_cast<const uchar *>(file.constData());
    const auto size = static_cast<unsigned long>(file.size());
    Pixels pixels;
    int sampling = 0;
    int space = 0;
    if (!decoder
        || tjDecompressHeader3(decoder.get(), bytes, size, &pixels.width, &pixels.height, &sampling, &space) != 0
        || !isSensible(pixels.width, pixels.height))
        return std::nullopt;
    const tjscalingfactor scale =
        std::min(pixels.width, pixels.height) < kLarge ? tjscalingfactor{1, 1} : tjscalingfactor{1, 8};
    pixels.columns = TJSCALED(pixels.width, scale);
    pixels.rows = TJSCALED(pixels.height, scale);
    pixels.rgba = QByteArray(qsizetype(4) * pixels.columns * pixels.rows, char(127));
    const bool inked = space == TJCS_CMYK || space == TJCS_YCCK;
    const int read = tjDecompress2(decoder.get(), bytes, size, reinterpret_cast<uchar *>(pixels.rgba.data()),
                                   pixels.columns, 0, pixels.rows, inked ? TJPF_CMYK : TJPF_RGBA, 0);
    if (read != 0 && tjGetErrorCode(decoder.get()) != TJERR_WARNING)
        return std::nullopt;
    if (inked)
        fromInks(pixels.rgba);
    return pixels;
}

} // namespace

std::optional<Pixels> Pixels::read(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return readPng(file);
    if (file.startsWith("\xFF\xD8\xFF"))
        return readJpeg(file);
    return std::nullopt;
}

} // namespace turnscope
