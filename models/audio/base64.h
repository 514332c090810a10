// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <span>

namespace turnscope {

/// Standard base64 with padding (RFC 4648 section 4), decoded strictly: nothing comes back when the length
/// is no multiple of four, or a character is not of the alphabet, line breaks included, or padding stands
/// elsewhere than at the end. Unused bits of the last character are ignored (RFC 4648 section 3.5).
/// QByteArray::fromBase64 is the slow part of opening a recording: some 0.1 GB/s of text, where a table makes
/// above 2 on any processor, and AVX2, asked for at run time, some 14. Any thread.

/// How many bytes a base64 text stands for, from its length and padding alone.
qsizetype base64DecodedSize(QByteArrayView text);

std::optional<QByteArray> decodeBase64(QByteArrayView text);

/// Into the caller's memory, at least base64DecodedSize(text) bytes of it; returns how many were written.
/// Also nothing when `into` is too small. On failure `into` holds anything.
std::optional<qsizetype> decodeBase64(QByteArrayView text, std::span<char> into);

} // namespace turnscope
