// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_encoding.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace turnscope {

QSize scaledSize(const QSize &size, int longestSide)
{
    if (longestSide <= 0 || std::max(size.width(), size.height()) <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

EncodedImage encodeImage(const QImage &image, const ImageChoice &choice)
{
    EncodedImage encoded;
    encoded.size = scaledSize(image.size(), choice.longestSide);
    QImage scaled = encoded.size == image.size()
                        ? image
                        : image.scaled(encoded.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const bool jpeg = choice.format == ImageChoice::Format::Jpeg;
    if (jpeg && scaled.hasAlphaChannel()) {
        QImage opaque(scaled.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, scaled);
        scaled = opaque;
    }
    // What a file says about its place, camera or author stays here.
    for (const QString &key : scaled.textKeys())
        scaled.setText(key, QString());
    QBuffer buffer(&encoded.bytes);
    if (!buffer.open(QIODevice::WriteOnly)
        || !scaled.save(&buffer, jpeg ? "JPEG" : "PNG", jpeg ? std::clamp(choice.quality, 1, 100) : -1))
        encoded.bytes.clear();
    encoded.mimeType = jpeg ? "image/jpeg" : "image/png";
    return encoded;
}

} // namespace turnscope
