// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace turnscope {

/// How many bytes a base64 text stands for, from its length and padding alone.
qsizetype base64DecodedSize(QByteArrayView text);

/// Decodes standard base64 with padding (RFC 4648 section 4). Nothing when a character or the length is
/// not of it. Faster than QByteArray::fromBase64, which is the slow part of opening a recording.
std::optional<QByteArray> decodeBase64(QByteArrayView text);

} // namespace turnscope
