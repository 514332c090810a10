// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cut_in_guard.h"

#include "models/speech/turn_detector.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr std::size_t kMostFrames = 100; // 3.2 s: no speech_started comes later than that
constexpr milliseconds kFrame = TurnDetector::kFrame;

} // namespace

void CutInGuard::setLength(milliseconds length)
{
    m_length = std::max(length, milliseconds(0));
    if (m_length.count() == 0) {
        m_detector.reset();
        m_resampler.reset();
        m_frames.clear();
        m_pending = 0;
        m_rate = 0;
    } else if (!m_detector) {
        m_detector = std::move(SpeechProbability::create()).value_or(nullptr);
    }
}

void CutInGuard::hear(std::span<const qint16> samples, int rate, InputTime end)
{
    m_heard = end;
    if (!m_detector || rate <= 0)
        return;
    if (rate != m_rate) {
        m_rate = rate;
        m_resampler = rate == SpeechProbability::kRate
                          ? nullptr
                          : std::make_unique<Resampler>(rate, SpeechProbability::kRate, Resampler::Quality::Detection);
    }
    std::vector<float> heard = toFloat(samples);
    if (m_resampler)
        heard = m_resampler->push(heard);
    m_pending += qint64(heard.size());
    const std::vector<float> probabilities = m_detector->push(heard);
    m_pending -= qint64(probabilities.size()) * SpeechProbability::kFrame;
    // The last frame ended as long ago as what is still pending; what the resampler keeps back is left out of account.
    const milliseconds pending(m_pending * 1000 / SpeechProbability::kRate);
    for (std::size_t i = 0; i < probabilities.size(); ++i)
        judge(probabilities[i], end - pending - kFrame * qint64(probabilities.size() - 1 - i));
}

void CutInGuard::judge(float probability, InputTime end)
{
    const double least = std::max(m_threshold - TurnDetector::kHysteresis, TurnDetector::kLowestEnd);
    m_frames.push_back({end, probability >= least});
    if (m_frames.size() > kMostFrames)
        m_frames.pop_front();
}

void CutInGuard::begin(InputTime onset)
{
    m_onset = onset;
}

milliseconds CutInGuard::voice() const
{
    if (!m_onset)
        return {};
    if (!m_detector)
        return std::chrono::floor<milliseconds>(std::max(m_heard - *m_onset, microseconds(0)));
    return kFrame * std::count_if(m_frames.begin(), m_frames.end(), [this](const Frame &frame) {
               return frame.voice && frame.end > *m_onset;
           });
}

bool CutInGuard::take()
{
    if (!m_onset || voice() < m_length)
        return false;
    m_onset.reset();
    return true;
}

} // namespace turnscope
