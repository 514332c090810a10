// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace turnscope {

/// How closely the model is to look at an image (PROTOCOL 4.2); High is what Auto means today.
enum class ImageDetail : quint8 { Auto, Low, High };

std::string_view imageDetailName(ImageDetail detail);

/// A user message with one image, ready to be sent: scaled and encoded already.
struct ImageMessage
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ImageMessage)

public:
    /// The longest data URL that is sent, in bytes. The protocol names no limit for images; this is its limit for
    /// one append of audio (PROTOCOL 1.5), which every endpoint must take.
    static constexpr qsizetype kLongestUrl = qsizetype(15) * 1024 * 1024;

    QByteArray bytes;    ///< a whole PNG or JPEG file
    QByteArray mimeType; ///< "image/png" or "image/jpeg"
    ImageDetail detail = ImageDetail::Auto;
    QString text;       ///< said with it; may be empty
    bool answer = true; ///< a response is asked for; otherwise it is context for what comes next

    /// Why it cannot be sent: neither PNG nor JPEG by its first bytes, or too large.
    Result<void> check() const;
};

/// How many tokens the model will be charged for an image, in pixels: by the tile rule OpenAI published for gpt-4o
/// (85, and with high detail 170 more for each 512 px tile after scaling into 2,048 px and to a shorter side of 768).
/// An estimate: no rule is published for the Realtime API; the truth comes as image_tokens of the response's usage.
int estimatedImageTokens(int width, int height, ImageDetail detail);

} // namespace turnscope
