// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/speech_detector.h"

#include <algorithm>

namespace turnscope {

Result<std::unique_ptr<SpeechDetector>> SpeechDetector::create(const TurnDetectorSettings &settings,
                                                               SpeechProbability::Model model)
{
    auto stream = SpeechStream::create(model);
    if (!stream)
        return tl::unexpected(stream.error());
    std::unique_ptr<SpeechDetector> detector(new SpeechDetector);
    detector->m_stream = std::move(*stream);
    detector->m_detector = TurnDetector(settings);
    return detector;
}

std::vector<SpeechDetector::Change> SpeechDetector::push(std::span<const qint16> samples, int rate)
{
    std::vector<Change> changes;
    for (const float probability : m_stream->push(samples, rate)) {
        const TurnDetector::Edge edge = m_detector.push(probability);
        if (m_detector.speaking())
            m_peak = edge == TurnDetector::Edge::Started ? probability : std::max(m_peak, probability);
        if (edge != TurnDetector::Edge::None)
            changes.push_back({edge, m_detector.span(), m_peak});
    }
    return changes;
}

} // namespace turnscope
