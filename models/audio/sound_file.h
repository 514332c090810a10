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

/// An hour and a half at 48 kHz: 512 MB.
constexpr qint64 kMostSamples = qint64(256) << 20;

/// Reads a sound file of any format that libsndfile knows by its first bytes: WAV (also RF64), AIFF, FLAC, Ogg with Vorbis
/// or Opus; any encoding, up to 1024 channels (mixed to one), any rate from 4,000 to 384,000. A cut file gives what is
/// there; lengths are never believed beyond the file's size. One that unpacks to more than `most` samples of a channel is
/// an error: some silence packs to nearly nothing.
Result<Wave> readSound(QByteArrayView bytes, qint64 most = kMostSamples);

/// A PCM16 mono WAVE file.
QByteArray writeWav(std::span<const qint16> samples, int rate);

} // namespace turnscope
