// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/noise_source.h"

#include "models/audio/resampler.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr milliseconds kPiece{20};                 // of the stream that one moment of the session is looked up for
constexpr milliseconds kWindow{1000};              // of the model's sound that is decoded at a time
constexpr milliseconds kMargin{50};                // around it, for the resampler
constexpr microseconds kUneven = milliseconds(15); // senders' pace; the microphone heard without a gap

double meanSquareOf(std::span<const qint16> samples)
{
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    return samples.empty() ? 0 : sum / double(samples.size());
}

} // namespace

/// Four numbers of 16 bits at a draw: their sum is nearly normal, with a standard deviation of 65536 / √3.
WhiteNoise::WhiteNoise(double power, quint64 seed)
    : m_gain(std::sqrt(3 * power) / 65536)
    , m_random(seed)
{
}

void WhiteNoise::addTo(std::span<float> samples, int, InputTime)
{
    for (float &sample : samples) {
        const quint64 draw = m_random();
        const qint64 sum = qint64(draw & 0xffff) + qint64(draw >> 16 & 0xffff) + qint64(draw >> 32 & 0xffff)
                           + qint64(draw >> 48) - qint64(2) * 65535;
        sample += float(double(sum) * m_gain);
    }
}

LoopedNoise::LoopedNoise(std::shared_ptr<const Wave> sound, double power, double begin)
    : m_sound(std::move(sound))
    , m_gain(0)
    , m_share(begin)
{
    if (const double own = meanSquareOf(m_sound->samples); own > 0)
        m_gain = std::sqrt(power / own);
}

void LoopedNoise::addTo(std::span<float> samples, int rate, InputTime)
{
    if (rate != m_rate) {
        m_rate = rate;
        m_resampled = resample(m_sound->samples, m_sound->rate, rate);
        m_next = size_t(m_share * double(m_resampled.size()));
    }
    if (m_resampled.empty())
        return;
    for (float &sample : samples) {
        m_next = m_next < m_resampled.size() ? m_next : 0;
        sample += float(m_resampled[m_next++] * m_gain);
    }
    m_share = double(m_next) / double(m_resampled.size());
}

EchoNoise::EchoNoise(ModelSound sound, AudioClock clock, milliseconds delay, double power, double played)
    : m_sound(std::move(sound))
    , m_clock(std::move(clock))
    , m_delay(delay)
    , m_gain(std::sqrt(power / played))
{
}

void EchoNoise::addTo(std::span<float> samples, int rate, InputTime at)
{
    const AudioFormat format{.rate = rate};
    const auto size = size_t(std::max<qint64>(format.samples(kPiece), 1));
    for (size_t done = 0; done < samples.size(); done += size) {
        const std::span<float> piece = samples.subspan(done, std::min(size, samples.size() - done));
        const SessionTime told = m_clock.toSession(at + format.duration(qint64(done)));
        const bool goesOn = m_begun && told - m_next < kUneven && m_next - told < kUneven;
        const SessionTime from = goesOn ? m_next : told;
        addPiece(piece, rate, from - m_delay);
        m_next = from + format.duration(qint64(piece.size()));
        m_begun = true;
    }
}

void EchoNoise::addPiece(std::span<float> piece, int rate, SessionTime at)
{
    const auto place = [&] { return qint64(std::llround(double((at - m_from).count()) * rate / 1e6)); };
    if (rate != m_rate || at < m_from || place() + qint64(piece.size()) > qint64(m_window.size()))
        fetch(rate, at);
    const auto first = size_t(place());
    for (size_t i = 0; i < piece.size() && first + i < m_window.size(); ++i)
        piece[i] += float(m_window[first + i] * m_gain);
}

void EchoNoise::fetch(int rate, SessionTime from)
{
    const AudioFormat own{.rate = m_sound.rate()};
    const AudioFormat wanted{.rate = rate};
    m_rate = rate;
    m_from = from;
    const bool same = own.rate == rate;
    const microseconds before = same ? microseconds(0) : microseconds(kMargin);
    m_window = m_sound.samples(from - before, own.samples(kWindow + 2 * before));
    if (same)
        return;
    m_window = resample(m_window, own.rate, rate);
    m_window.erase(m_window.begin(), m_window.begin() + std::min(wanted.samples(before), qint64(m_window.size())));
    m_window.resize(std::min(m_window.size(), size_t(wanted.samples(kWindow))));
}

} // namespace turnscope
