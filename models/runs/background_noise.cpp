// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/background_noise.h"

#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr double kQuiet = 1.0; // mean square of what nobody hears: one step of 16 bits

double meanSquare(std::span<const qint16> samples)
{
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    return samples.empty() ? 0 : sum / double(samples.size());
}

} // namespace

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
