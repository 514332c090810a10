// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_reading.h"

#include "models/audio/base64.h"
#include "models/files/whole_file.h"
#include "models/protocol/data_url.h"
#include "models/text/time_text.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 5> kFormats{"png", "jpeg", "gif", "bmp", "webp"};

} // namespace

Result<QImage> ImageReading::fromBytes(const QByteArray &bytes, const QSize &within)
{
    if (bytes.size() > kMostBytes)
        return failure(tr("This image is too large: a file of %1, where %2 is the most.")
                           .arg(byteSizeText(bytes.size()), byteSizeText(kMostBytes)));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (std::ranges::find(kFormats, QByteArrayView(format)) == kFormats.end())
        return failure(tr("This is no image that can be read: not PNG, JPEG, GIF, BMP or WebP."));
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return failure(tr("This image is broken: it does not tell its size."));
    if (qint64(size.width()) * size.height() > kMostPixels)
        return failure(tr("This image is too large: %1 × %2 pixels, where %3 million are the most.")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(kMostPixels / 1'000'000));
    if (within.isValid() && (size.width() > within.width() || size.height() > within.height()))
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return failure(tr("This image is broken and cannot be shown."), reader.errorString());
    image.setDevicePixelRatio(1);
    return image;
}

Result<QImage> ImageReading::fromFile(const QString &path)
{
    return readFile(path, kMostBytes).and_then([](const QByteArray &bytes) { return fromBytes(bytes); });
}

Result<QImage> ImageReading::fromUrl(const QByteArray &url, const QSize &within)
{
    const auto data = DataUrl::read(url);
    if (!data)
        return failure(tr("The image stands elsewhere, and nothing is fetched from a recording: %1")
                           .arg(QString::fromUtf8(url.left(200))));
    const auto bytes = decodeBase64(data->base64);
    if (!bytes)
        return failure(tr("This image is broken: its text is not base64."));
    return fromBytes(*bytes, within);
}

} // namespace turnscope
