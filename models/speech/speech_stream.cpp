// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/speech_stream.h"

#include "models/audio/resampler.h"

namespace turnscope {

SpeechStream::SpeechStream() = default;
SpeechStream::~SpeechStream() = default;

Result<std::unique_ptr<SpeechStream>> SpeechStream::create(SpeechProbability::Model model)
{
    auto probability = SpeechProbability::create(model);
    if (!probability)
        return tl::unexpected(probability.error());
    std::unique_ptr<SpeechStream> stream(new SpeechStream);
    stream->m_probability = std::move(*probability);
    return stream;
}

std::vector<float> SpeechStream::push(std::span<const qint16> samples, int rate)
{
    if (samples.empty() || rate <= 0)
        return {};
    std::vector<float> probabilities;
    if (rate != m_rate) {
        if (m_resampler)
            probabilities = m_probability->push(m_resampler->finish());
        m_rate = rate;
        m_resampler = rate == SpeechProbability::kRate
                          ? nullptr
                          : std::make_unique<Resampler>(rate, SpeechProbability::kRate, Resampler::Quality::Detection);
    }
    const std::vector<float> floats = toFloat(samples);
    const std::vector<float> fresh = m_probability->push(m_resampler ? m_resampler->push(floats) : floats);
    probabilities.insert(probabilities.end(), fresh.begin(), fresh.end());
    return probabilities;
}

std::vector<float> SpeechStream::finish()
{
    return m_resampler ? m_probability->push(m_resampler->finish()) : std::vector<float>();
}

} // namespace turnscope
