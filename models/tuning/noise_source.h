// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/clocks/audio_clock.h"
#include "models/tuning/model_sound.h"

#include <memory>
#include <random>
#include <span>

namespace turnscope {

/// A sound that is added to a stream. One stream; one thread at a time. `power` of each is the mean square that it is to have,
/// full scale 32768².
class NoiseSource
{
public:
    NoiseSource() = default;
    virtual ~NoiseSource() = default;
    Q_DISABLE_COPY_MOVE(NoiseSource)

    /// To the stream's next samples, of full scale 32768, `rate` a second, at `at` of the input clock.
    virtual void addTo(std::span<float> samples, int rate, InputTime at) = 0;
};

/// Even over all frequencies; the same for the same seed.
class WhiteNoise : public NoiseSource
{
public:
    WhiteNoise(double power, quint64 seed);

    void addTo(std::span<float> samples, int rate, InputTime at) override;

private:
    double m_gain;
    std::mt19937_64 m_random;
};

/// A sound that begins again when it is over.
class LoopedNoise : public NoiseSource
{
public:
    /// `begin`: where in the sound it begins, a share of it from 0 to 1.
    LoopedNoise(std::shared_ptr<const Wave> sound, double power, double begin);

    void addTo(std::span<float> samples, int rate, InputTime at) override;

private:
    std::shared_ptr<const Wave> m_sound;
    double m_gain;
    double m_share; ///< of the sound that is over
    std::vector<qint16> m_resampled;
    int m_rate = 0;
    size_t m_next = 0;
};

/// The model's own sound, some time later: what a microphone without echo cancellation takes up of the speaker.
class EchoNoise : public NoiseSource
{
public:
    /// `played` is SpeechLevel::power() of the model's sound, above 0.
    EchoNoise(ModelSound sound, AudioClock clock, milliseconds delay, double power, double played);

    void addTo(std::span<float> samples, int rate, InputTime at) override;

private:
    void addPiece(std::span<float> piece, int rate, SessionTime at);
    void fetch(int rate, SessionTime from);

    ModelSound m_sound;
    AudioClock m_clock;
    milliseconds m_delay;
    double m_gain;
    std::vector<qint16> m_window; ///< of the sound, at m_rate, from m_from on
    SessionTime m_from;
    int m_rate = 0;
    SessionTime m_next; ///< of the session, where the stream goes on
    bool m_begun = false;
};

} // namespace turnscope
