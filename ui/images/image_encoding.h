// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace turnscope {

/// How an image is made ready to be sent.
struct ImageChoice
{
    enum class Format : quint8 { Png, Jpeg };

    int longestSide = 1024; ///< px; 0: as it is. Never made larger
    Format format = Format::Png;
    int quality = 85; ///< of JPEG, 1 to 100

    friend bool operator==(const ImageChoice &, const ImageChoice &) = default;
};

/// An image as a file, and its size in pixels.
struct EncodedImage
{
    QByteArray bytes; ///< empty when it could not be made
    QByteArray mimeType;
    QSize size;
};

/// What becomes of a size; at least one pixel each way.
QSize scaledSize(const QSize &size, int longestSide);

/// Scales smoothly and encodes; JPEG, which has no transparency, on white. Any thread.
EncodedImage encodeImage(const QImage &image, const ImageChoice &choice);

} // namespace turnscope
