// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace turnscope {

/// Mono PCM16 and its rate.
struct Wave
{
    int rate = 24000; ///< samples a second
    std::vector<qint16> samples;
};

/// Reads RIFF/WAVE: PCM of 8, 16, 24 or 32 bits, 32-bit float, A-law and µ-law, any channels (mixed to one), any
/// rate from 4,000 to 384,000. A cut file gives what is there; lengths are never believed beyond the
/// file's size.
Result<Wave> readWav(QByteArrayView bytes);

/// A PCM16 mono WAVE file.
QByteArray writeWav(std::span<const qint16> samples, int rate);

} // namespace turnscope
