// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/ring_buffer.h"

#include <array>
#include <cmath>

namespace turnscope {

/// What was heard by the microphone, on its way from the audio thread (which writes) to the session thread
/// (which reads): mono PCM16 at kRate, after gain and mute. Writing takes no lock and no memory.
class MicrophoneQueue
{
public:
    static constexpr int kRate = 24000; ///< samples a second

    MicrophoneQueue()
        : m_samples(2 * std::size_t(kRate))
    {
    }

    /// Audio thread. What does not fit is lost, and counted.
    void write(std::span<const qint16> samples)
    {
        const float gain = m_muted.load(std::memory_order_relaxed) ? 0 : m_gain.load(std::memory_order_relaxed);
        std::array<qint16, 480> block;
        while (!samples.empty()) {
            const std::size_t count = std::min(samples.size(), block.size());
            std::transform(samples.begin(), samples.begin() + qptrdiff(count), block.begin(), [gain](qint16 sample) {
                return gain == 1 ? sample : qint16(std::lrint(std::clamp(float(sample) * gain, -32768.0F, 32767.0F)));
            });
            pass({block.data(), count});
            samples = samples.subspan(count);
        }
    }

    /// Audio thread: samples that came late, or never.
    void noteLate(quint64 samples) { m_late.fetch_add(samples, std::memory_order_relaxed); }

    /// Session thread.
    std::size_t read(std::span<qint16> samples) { return m_samples.read(samples); }
    void clear() { m_samples.skipTo(m_samples.written()); }
    std::size_t size() const { return m_samples.size(); }

    // Any thread:
    /// Linear; 1 leaves the samples as they are.
    void setGain(float factor) { m_gain.store(factor, std::memory_order_relaxed); }

    /// Silence in place of the samples, so that the input clock goes on.
    void setMuted(bool muted) { m_muted.store(muted, std::memory_order_relaxed); }

    /// Nobody reads: only the level is measured.
    void setRead(bool read) { m_isRead.store(read, std::memory_order_relaxed); }

    /// The loudest sample since the last call, 0 to 1.
    float takeLevel() { return float(m_peak.exchange(0, std::memory_order_relaxed)) / 32768.0F; }

    /// Samples lost because the session thread did not come to read them.
    quint64 dropped() const { return m_dropped.load(std::memory_order_relaxed); }

    /// See FlowMeter.
    quint64 late() const { return m_late.load(std::memory_order_relaxed); }

private:
    void pass(std::span<const qint16> samples)
    {
        int peak = m_peak.load(std::memory_order_relaxed);
        for (const qint16 sample : samples)
            peak = std::max(peak, std::abs(int(sample)));
        m_peak.store(peak, std::memory_order_relaxed);
        if (!m_isRead.load(std::memory_order_relaxed))
            return;
        const std::size_t taken = m_samples.write(samples);
        m_dropped.fetch_add(samples.size() - taken, std::memory_order_relaxed);
    }

    RingBuffer<qint16> m_samples;
    std::atomic<quint64> m_dropped = 0;
    std::atomic<quint64> m_late = 0;
    std::atomic<int> m_peak = 0;
    std::atomic<float> m_gain = 1;
    std::atomic<bool> m_muted = false;
    std::atomic<bool> m_isRead = true;
};

} // namespace turnscope
