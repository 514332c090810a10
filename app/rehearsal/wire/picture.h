// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace turnscope {

struct Pixels;

/// What can honestly be known of a picture without seeing: how large it is, and its main colour. A value.
struct Picture
{
    int width = 0;
    int height = 0;
    QString colour; ///< an English word: "dark blue", "white"; of the most pixels

    /// Of an image_url. Nothing when it is no data URL with a PNG or JPEG that Pixels::read() takes.
    static std::optional<Picture> read(const QByteArray &url);

    /// The last image of a message; nothing as above, or when it has none.
    static std::optional<Picture> ofMessage(const QJsonObject &item);

    /// "It is 640 by 480 pixels, mostly dark blue."
    QString inWords() const;
};

/// The word for the colour that most of a picture has.
QString mainColour(const Pixels &pixels);

} // namespace turnscope
