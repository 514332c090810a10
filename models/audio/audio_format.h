// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

namespace turnscope {

enum class AudioEncoding : quint8 {
    Pcm16, ///< signed little-endian 16 bit
    Ulaw,  ///< G.711, 8 bit
    Alaw,  ///< G.711, 8 bit
};

/// How audio travels in a session: mono, always. GA: audio.*.format, beta: *_audio_format
/// (PROTOCOL 3.1, 3.8).
struct AudioFormat
{
    AudioEncoding encoding = AudioEncoding::Pcm16;
    int rate = 24000; ///< samples a second

    int bytesPerSample() const { return encoding == AudioEncoding::Pcm16 ? 2 : 1; }
    microseconds duration(qint64 samples) const { return microseconds(samples * 1000000 / rate); }
    qint64 samples(microseconds duration) const { return duration.count() * rate / 1000000; }
    friend bool operator==(const AudioFormat &, const AudioFormat &) = default;
};

} // namespace turnscope
