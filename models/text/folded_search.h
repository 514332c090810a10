// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace turnscope {

/// Where `needle`, which is lower case, first stands in `text` from `from` on; ASCII capitals in `text` make no
/// difference. -1 when it is not there. Some gigabytes a second; any thread.
qsizetype findFolded(QByteArrayView text, QByteArrayView needle, qsizetype from = 0);

/// Whether `text` begins with `needle`, likewise.
bool startsFolded(QByteArrayView text, QByteArrayView needle);

} // namespace turnscope
