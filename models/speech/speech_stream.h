// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/speech/speech_probability.h"

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

class Resampler;

/// PCM of any rate to the probability of speech in each 32 ms of it: resampled as a whole to 16 kHz, the resampler's delay
/// taken out, then judged by Silero. One object is one stream, from a session's begin to its end. One thread at a time.
class SpeechStream
{
public:
    /// Fails with a sentence when the model cannot be loaded.
    static Result<std::unique_ptr<SpeechStream>> create(SpeechProbability::Model model = SpeechProbability::Model::V6);

    ~SpeechStream();

    /// Appends samples of any number, `rate` samples a second, which may change between calls; returns the probabilities of
    /// the frames that they completed, in order: at most one frame and the resampler's delay (20 ms from 24 kHz) late. A
    /// rate that is not above 0 appends nothing.
    std::vector<float> push(std::span<const qint16> samples, int rate);

    /// The frames that the resampler still held back; a last one that is not whole is none. Nothing may be pushed afterwards.
    std::vector<float> finish();

    /// See SpeechProbability::rest().
    void rest() { m_probability->rest(); }

private:
    SpeechStream();

    std::unique_ptr<SpeechProbability> m_probability;
    std::unique_ptr<Resampler> m_resampler; ///< null while the stream has 16 kHz
    int m_rate = SpeechProbability::kRate;
};

} // namespace turnscope
