// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QImage>

namespace turnscope {

/// Decodes images that may come from anybody: nothing is decoded before its size is known and bounded, no format
/// that runs or fetches anything (SVG) is taken, and what is broken is refused with a sentence. Any thread.
class ImageReading
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ImageReading)

public:
    static constexpr qint64 kMostBytes = 64 << 20;    ///< of a file
    static constexpr qint64 kMostPixels = 60'000'000; ///< 240 MB when decoded

    /// A whole file of PNG, JPEG, GIF (its first picture), BMP or WebP, turned as it says it is to be seen.
    /// With `within`, made no larger than that while it is decoded.
    static Result<QImage> fromBytes(const QByteArray &bytes, const QSize &within = {});

    static Result<QImage> fromFile(const QString &path);

    /// An image_url as events hold it. Only data URLs: nothing is ever fetched.
    static Result<QImage> fromUrl(const QByteArray &url, const QSize &within = {});
};

} // namespace turnscope
