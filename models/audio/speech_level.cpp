// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/speech_level.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace turnscope {

namespace {

constexpr double kFullPower = 32768.0 * 32768.0;
constexpr double kUnheard = 1.0; // mean square of what nobody hears: one step of 16 bits

} // namespace

void SpeechLevel::add(std::span<const qint16> samples, int rate)
{
    const size_t piece = size_t(std::max(1, rate / 50));
    for (const qint16 sample : samples) {
        m_square += double(sample) * sample;
        if (++m_open < piece)
            continue;
        const double power = std::exchange(m_square, 0) / double(std::exchange(m_open, 0));
        if (power < kUnheard)
            continue;
        const double below = -10 * std::log10(power / kFullPower);
        const size_t step = size_t(std::clamp(below, 0.0, double(kSteps - 1)));
        m_power[step] += power;
        ++m_count[step];
    }
}

double SpeechLevel::power() const
{
    const quint64 all = std::accumulate(m_count.begin(), m_count.end(), quint64(0));
    if (all == 0)
        return 0;
    size_t loud = 0;
    for (quint64 above = m_count[0]; above * 20 < all && loud + 1 < kSteps; above += m_count[loud])
        ++loud;
    const size_t end = std::min(kSteps, loud + 21);
    const quint64 count = std::accumulate(m_count.begin(), m_count.begin() + qptrdiff(end), quint64(0));
    return std::accumulate(m_power.begin(), m_power.begin() + qptrdiff(end), 0.0) / double(count);
}

std::optional<double> SpeechLevel::decibels() const
{
    const double mean = power();
    return mean > 0 ? std::optional(10 * std::log10(mean / kFullPower)) : std::nullopt;
}

} // namespace turnscope
