// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace turnscope {

/// How a frame's bytes lie in its FrameSource.
enum class FrameEncoding : quint8 {
    Verbatim,   ///< as they are
    JsonString, ///< the inside of a JSON string, escaped: "text" in a recording
    Base64,     ///< "binary" in a recording
};

/// The frame's own bytes. Verbatim costs nothing; a malformed escape or base64 reads as far as it goes.
QByteArray decodeFrame(const QByteArray &stored, FrameEncoding encoding);

/// Appends `utf8` as the inside of a JSON string: only what JSON demands is escaped, so that
/// decodeFrame() gives the same bytes. `utf8` must be valid UTF-8.
void appendJsonEscaped(QByteArray &to, QByteArrayView utf8);

} // namespace turnscope
