// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/ring_buffer.h"

namespace turnscope {

/// What was heard by the microphone, on its way from the audio thread (which writes) to the session thread
/// (which reads): mono PCM16 at kRate.
class MicrophoneQueue
{
public:
    static constexpr int kRate = 24000; ///< samples a second

    MicrophoneQueue()
        : m_samples(2 * kRate)
    {
    }

    /// Audio thread. What does not fit is lost, and counted.
    void write(std::span<const qint16> samples)
    {
        const std::size_t taken = m_samples.write(samples);
        m_dropped.fetch_add(samples.size() - taken, std::memory_order_relaxed);
        int peak = m_peak.load(std::memory_order_relaxed);
        for (const qint16 sample : samples)
            peak = std::max(peak, std::abs(int(sample)));
        m_peak.store(peak, std::memory_order_relaxed);
    }

    /// Session thread.
    std::size_t read(std::span<qint16> samples) { return m_samples.read(samples); }
    void clear() { m_samples.skipTo(m_samples.written()); }
    std::size_t size() const { return m_samples.size(); }

    /// The loudest sample since the last call, 0 to 1. Any thread.
    float takeLevel() { return float(m_peak.exchange(0, std::memory_order_relaxed)) / 32768.0F; }

    /// Samples lost because the session thread did not come to read them. Any thread.
    quint64 dropped() const { return m_dropped.load(std::memory_order_relaxed); }

private:
    RingBuffer<qint16> m_samples;
    std::atomic<quint64> m_dropped = 0;
    std::atomic<int> m_peak = 0;
};

} // namespace turnscope
