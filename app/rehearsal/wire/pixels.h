// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace turnscope {

/// A decoded picture. A value.
struct Pixels
{
    int width = 0;  ///< px, of the picture as it was sent
    int height = 0; ///< px

    int columns = 0; ///< of `rgba`: a JPEG that is large is decoded at an eighth
    int rows = 0;
    QByteArray rgba; ///< row by row, four bytes a pixel: red, green, blue, opacity

    /// Of a PNG or a JPEG of at most 60 million pixels; nothing of anything else, nor of a PNG that is cut off. What is
    /// missing of a JPEG is grey. (libpng and libjpeg-turbo, so that the endpoint needs no window system.)
    static std::optional<Pixels> read(const QByteArray &file);
};

} // namespace turnscope
