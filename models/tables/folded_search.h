// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace turnscope {

/// Where `needle`, which is lower case, first stands in `text` from `from` on; ASCII capitals in `text` make no
/// difference. -1 when it is not there. Some gigabytes a second; any thread.
qsizetype findFolded(QByteArrayView text, QByteArrayView needle, qsizetype from = 0);

inline bool containsFolded(QByteArrayView text, QByteArrayView needle)
{
    return findFolded(text, needle) >= 0;
}

} // namespace turnscope
