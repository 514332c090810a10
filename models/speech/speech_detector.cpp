// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/speech_detector.h"

#include "models/audio/resampler.h"

#include <algorithm>

namespace turnscope {

SpeechDetector::SpeechDetector() = default;
SpeechDetector::~SpeechDetector() = default;

Result<std::unique_ptr<SpeechDetector>> SpeechDetector::create(const TurnDetectorSettings &settings,
                                                               SpeechProbability::Model model)
{
    auto probability = SpeechProbability::create(model);
    if (!probability)
        return tl::unexpected(probability.error());
    std::unique_ptr<SpeechDetector> detector(new SpeechDetector);
    detector->m_probability = std::move(*probability);
    detector->m_detector = TurnDetector(settings);
    return detector;
}

std::vector<SpeechDetector::Change> SpeechDetector::push(std::span<const qint16> samples, int rate)
{
    std::vector<Change> changes;
    if (samples.empty() || rate <= 0)
        return changes;
    if (rate != m_rate) {
        if (m_resampler)
            judge(m_resampler->finish(), changes);
        m_rate = rate;
        m_resampler = rate == SpeechProbability::kRate
                          ? nullptr
                          : std::make_unique<Resampler>(rate, SpeechProbability::kRate, Resampler::Quality::Detection);
    }
    const std::vector<float> floats = toFloat(samples);
    judge(m_resampler ? m_resampler->push(floats) : floats, changes);
    return changes;
}

void SpeechDetector::judge(std::span<const float> samples, std::vector<Change> &changes)
{
    for (const float probability : m_probability->push(samples)) {
        const TurnDetector::Edge edge = m_detector.push(probability);
        if (m_detector.speaking())
            m_peak = edge == TurnDetector::Edge::Started ? probability : std::max(m_peak, probability);
        if (edge != TurnDetector::Edge::None)
            changes.push_back({edge, m_detector.span(), m_peak});
    }
}

} // namespace turnscope
