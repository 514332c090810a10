// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace turnscope {

/// An image as an event holds it.
struct ImagePart
{
    int contentIndex = 0; ///< of the item's content
    QByteArray url;       ///< as it stands there: a data URL, or one that is never fetched
    QByteArray detail;    ///< "auto", "low", "high"; empty when not told
};

/// The images in an event's item, in order; at most 64, of a frame of any origin. Any thread.
std::vector<ImagePart> imageParts(QByteArrayView frame);

} // namespace turnscope
