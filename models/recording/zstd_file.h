// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"

#include <functional>

namespace turnscope {

/// Whether these are the first bytes of a zstd file.
bool isZstd(QByteArrayView head);

/// Unpacks `packed` to the end of `unpacked`. `proceed` is told how many packed bytes are done; false
/// stops. An error says why not everything is there; what could be unpacked is.
Result<void> unpackZstd(const FileHandle &packed, const FileHandle &unpacked,
                        const std::function<bool(quint64 position)> &proceed);

} // namespace turnscope
