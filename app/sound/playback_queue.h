// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/ring_buffer.h"

#include <array>
#include <cmath>

namespace turnscope {

/// One moment of what is played.
struct StereoSample
{
    qint16 left = 0;
    qint16 right = 0;
    friend bool operator==(const StereoSample &, const StereoSample &) = default;
};

/// Model audio on its way from the session thread (which writes) to the speaker's audio thread (which
/// reads), and the way back: how much of it was heard. PCM16 at kRate. Positions count samples since
/// the queue was made, those of both channels as one; neither side takes a lock or memory.
class PlaybackQueue
{
public:
    static constexpr int kRate = 24000; ///< samples a second

    PlaybackQueue()
        : m_samples(2 * std::size_t(kRate))
    {
    }

    // Session thread:
    std::size_t write(std::span<const StereoSample> samples) { return m_samples.write(samples); }

    /// Mono: the same on both channels.
    std::size_t write(std::span<const qint16> samples)
    {
        std::array<StereoSample, 512> block;
        std::size_t taken = 0;
        while (taken < samples.size()) {
            const std::size_t count = std::min(block.size(), samples.size() - taken);
            for (std::size_t i = 0; i < count; ++i)
                block[i] = {samples[taken + i], samples[taken + i]};
            const std::size_t written = m_samples.write({block.data(), count});
            taken += written;
            if (written < count)
                break;
        }
        return taken;
    }
    quint64 written() const { return m_samples.written(); }

    /// Nothing of what was written so far will be played from now on.
    void discard() { m_discardedTo.store(m_samples.written(), std::memory_order_release); }

    // Audio thread:
    /// At the volume that is set.
    std::size_t read(std::span<StereoSample> samples)
    {
        skipDiscarded();
        const std::size_t count = m_samples.read(samples);
        const float volume = m_volume.load(std::memory_order_relaxed);
        int peak = m_peak.load(std::memory_order_relaxed);
        for (StereoSample &both : samples.first(count)) {
            for (qint16 *sample : {&both.left, &both.right}) {
                if (volume != 1)
                    *sample = qint16(std::lrint(std::clamp(float(*sample) * volume, -32768.0F, 32767.0F)));
                peak = std::max(peak, std::abs(int(*sample)));
            }
        }
        m_peak.store(peak, std::memory_order_relaxed);
        return count;
    }

    /// The device wanted more than there was, and got silence after everything up to consumed().
    void noteSilence() { m_ranDryAt.store(consumed(), std::memory_order_release); }
    void skipDiscarded() { m_samples.skipTo(discarded()); }
    quint64 discarded() const { return m_discardedTo.load(std::memory_order_acquire); } ///< to this position
    bool isEmpty() const { return std::max(consumed(), discarded()) >= written(); }
    quint64 consumed() const { return m_samples.consumed(); }
    void setHeard(quint64 position) { m_heard.store(position, std::memory_order_release); }
    void setOpen(bool open) { m_open.store(open, std::memory_order_release); }

    // Any thread:
    /// Linear, 0 to 1.
    void setVolume(float factor) { m_volume.store(factor, std::memory_order_relaxed); }

    /// The loudest sample read since the last call, 0 to 1.
    float takeLevel() { return float(m_peak.exchange(0, std::memory_order_relaxed)) / 32768.0F; }

    /// The position after which silence was last played.
    quint64 ranDryAt() const { return m_ranDryAt.load(std::memory_order_acquire); }

    /// Everything before this position has come out of the speaker, or was discarded.
    quint64 heard() const { return std::max(m_heard.load(std::memory_order_acquire), discarded()); }

    /// There is a device that plays; without one nothing is ever heard.
    bool isOpen() const { return m_open.load(std::memory_order_acquire); }

private:
    RingBuffer<StereoSample> m_samples;
    std::atomic<quint64> m_discardedTo = 0;
    std::atomic<quint64> m_heard = 0;
    std::atomic<quint64> m_ranDryAt = 0;
    std::atomic<int> m_peak = 0;
    std::atomic<float> m_volume = 1;
    std::atomic<bool> m_open = false;
};

} // namespace turnscope
