// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/audio/sound_file.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace turnscope {

/// How loud the speech of some audio is: the mean power of its 20 ms pieces that are within 20 dB of its loud ones (the
/// 95th percentile), so that pauses count for nothing. One thread.
class SpeechLevel
{
public:
    void add(std::span<const qint16> samples, int rate);

    /// Mean square of the samples, full scale 32768²; 0: there is no sound in it.
    double power() const;

private:
    static constexpr size_t kSteps = 120; ///< of 1 dB below full scale

    std::array<double, kSteps> m_power{};
    std::array<quint64, kSteps> m_count{};
    double m_square = 0; ///< of the piece that is open
    size_t m_open = 0;   ///< its samples
};

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
