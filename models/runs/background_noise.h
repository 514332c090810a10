// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/audio/sound_file.h"
#include "models/audio/speech_level.h"

#include <QByteArray>

#include <vector>

namespace turnscope {

/// Noise that is mixed into a user's audio at a signal-to-noise ratio, from its begin again when it is over. One stream;
/// one thread.
class BackgroundNoise
{
public:
    /// Of a sound that is not silent. `speech`: SpeechLevel::power() of what it is mixed into. `snr` in dB.
    BackgroundNoise(const Wave &noise, double snr, double speech, AudioFormat format);

    /// Whether a sound could be noise: it is not silent.
    static bool isAudible(const Wave &noise);

    /// Wire bytes with the noise in them, as long as before; clipped where both together are too loud.
    QByteArray mixedInto(QByteArrayView bytes);

private:
    std::vector<float> m_noise; ///< at the stream's rate, as loud as it is to be
    size_t m_next = 0;
    AudioFormat m_format;
};

} // namespace turnscope
