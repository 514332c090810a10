// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace turnscope {

/// Wire bytes to PCM16 samples; a trailing odd byte of PCM16 is dropped. G.711 is ITU-T G.711.
std::vector<qint16> decodeSamples(QByteArrayView bytes, AudioEncoding encoding);

/// The largest sample that there is in an encoding, either way: G.711's are somewhat below PCM16's.
int fullScale(AudioEncoding encoding);

/// PCM16 samples to wire bytes.
QByteArray encodeSamples(std::span<const qint16> samples, AudioEncoding encoding);

} // namespace turnscope
