// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/telephone_line.h"

#include "models/audio/sample_codec.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace turnscope {

namespace {

/// Butterworth's high pass of the second order at 300 Hz, bilinear.
struct LowCut
{
    LowCut()
    {
        const double k = std::tan(std::numbers::pi * 300 / TelephoneLine::kRate);
        const double scale = 1 / (1 + std::numbers::sqrt2 * k + k * k);
        b = scale;
        a1 = 2 * (k * k - 1) * scale;
        a2 = (1 - std::numbers::sqrt2 * k + k * k) * scale;
    }

    double b; ///< of the sample; -2 b and b of those before
    double a1;
    double a2;
};

} // namespace

TelephoneLine::TelephoneLine(double loss, LostPacket lost, quint64 seed)
    : m_loss(std::clamp(loss, 0.0, 100.0) / 100)
    , m_lost(lost)
    , m_random(seed)
{
}

float TelephoneLine::highPassed(float sample)
{
    static const LowCut cut;
    const double in = double(sample);
    const double out = cut.b * in + m_filter[0];
    m_filter[0] = -2 * cut.b * in - cut.a1 * out + m_filter[1];
    m_filter[1] = cut.b * in - cut.a2 * out;
    return float(out);
}

void TelephoneLine::pass(std::vector<qint16> &to)
{
    const double draw = double(m_random() >> 11) / double(quint64(1) << 53);
    const size_t size = m_open.size();
    if (draw < m_loss) {
        std::vector<qint16> instead(size);
        if (m_lost == LostPacket::Repeated)
            std::copy_n(m_last.begin(), std::min(m_last.size(), size), instead.begin());
        to.insert(to.end(), instead.begin(), instead.end());
    } else {
        m_last = decodeSamples(encodeSamples(fromFloat(m_open), AudioEncoding::Ulaw), AudioEncoding::Ulaw);
        to.insert(to.end(), m_last.begin(), m_last.end());
    }
    m_open.clear();
}

void TelephoneLine::hear(std::span<const float> samples, std::vector<qint16> &to)
{
    for (const float sample : samples) {
        m_open.push_back(highPassed(sample));
        if (m_open.size() == kPacket)
            pass(to);
    }
}

std::vector<qint16> TelephoneLine::push(std::span<const qint16> samples, int rate)
{
    std::vector<qint16> out;
    if (samples.empty() || rate <= 0)
        return out;
    if (rate != m_from) {
        if (m_resampler)
            hear(m_resampler->finish(), out);
        m_from = rate;
        m_resampler = nullptr;
    }
    if (!m_resampler && rate != kRate)
        m_resampler = std::make_unique<Resampler>(rate, kRate);
    const std::vector<float> floats = toFloat(samples);
    hear(m_resampler ? m_resampler->push(floats) : floats, out);
    return out;
}

std::vector<qint16> TelephoneLine::finish()
{
    std::vector<qint16> out;
    if (m_resampler)
        hear(m_resampler->finish(), out);
    m_resampler.reset();
    if (!m_open.empty())
        pass(out);
    m_filter = {};
    m_last.clear();
    return out;
}

} // namespace turnscope
