// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/turn_detector.h"

#include <algorithm>

namespace turnscope {

namespace {

milliseconds wholeFrames(milliseconds duration)
{
    return (duration + TurnDetector::kFrame - milliseconds(1)) / TurnDetector::kFrame * TurnDetector::kFrame;
}

} // namespace

TurnDetector::TurnDetector(TurnDetectorSettings settings)
{
    setSettings(settings);
}

void TurnDetector::setSettings(const TurnDetectorSettings &settings)
{
    m_settings = settings;
    m_settings.prefixPadding = std::clamp(settings.prefixPadding, milliseconds(0), kLongest);
    m_settings.silenceDuration = std::clamp(settings.silenceDuration, milliseconds(0), kLongest);
}

TurnDetector::Edge TurnDetector::push(float probability)
{
    const InputTime begin = position();
    ++m_frames;
    const bool speech = double(probability) >= m_settings.threshold;

    if (!m_speaking) {
        if (!speech)
            return Edge::None;
        m_speaking = true;
        m_silenceSince.reset();
        m_span = {std::max(begin - m_settings.prefixPadding, m_lastEnd), std::nullopt};
        return Edge::Started;
    }

    if (speech)
        m_silenceSince.reset();
    else if (!m_silenceSince && double(probability) < std::max(m_settings.threshold - kHysteresis, kLowestEnd))
        m_silenceSince = begin;

    const milliseconds silence = wholeFrames(m_settings.silenceDuration);
    if (!m_silenceSince || position() - *m_silenceSince < silence)
        return Edge::None;
    m_speaking = false;
    m_lastEnd = *m_silenceSince + silence;
    m_span.end = m_lastEnd;
    return Edge::Stopped;
}

} // namespace turnscope
