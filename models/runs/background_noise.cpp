// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/background_noise.h"

#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace turnscope {

namespace {

constexpr double kFullScale = 32768.0 * 32768.0;
constexpr double kQuiet = 1.0; // mean square of what nobody hears: one step of 16 bits

double meanSquare(std::span<const qint16> samples)
{
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    return samples.empty() ? 0 : sum / double(samples.size());
}

} // namespace

void SpeechLevel::add(std::span<const qint16> samples, int rate)
{
    const size_t piece = size_t(std::max(1, rate / 50));
    for (const qint16 sample : samples) {
        m_square += double(sample) * sample;
        if (++m_open < piece)
            continue;
        const double power = std::exchange(m_square, 0) / double(std::exchange(m_open, 0));
        if (power < kQuiet)
            continue;
        const double below = -10 * std::log10(power / kFullScale);
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

bool BackgroundNoise::isAudible(const Wave &noise)
{
    return meanSquare(noise.samples) >= kQuiet;
}

BackgroundNoise::BackgroundNoise(const Wave &noise, double snr, double speech, AudioFormat format)
    : m_format(format)
{
    const std::vector<qint16> samples = resample(noise.samples, noise.rate, format.rate);
    const double power = meanSquare(samples);
    const double gain = power < kQuiet ? 0 : std::sqrt(speech / std::pow(10, snr / 10) / power);
    m_noise.reserve(samples.size());
    for (const qint16 sample : samples)
        m_noise.push_back(float(sample * gain));
}

QByteArray BackgroundNoise::mixedInto(QByteArrayView bytes)
{
    if (m_noise.empty())
        return bytes.toByteArray();
    std::vector<qint16> samples = decodeSamples(bytes, m_format.encoding);
    for (qint16 &sample : samples) {
        const float both = float(sample) + m_noise[m_next];
        sample = qint16(std::clamp(both, -32768.f, 32767.f));
        m_next = (m_next + 1) % m_noise.size();
    }
    return encodeSamples(samples, m_format.encoding);
}

} // namespace turnscope
