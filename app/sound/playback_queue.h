// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/ring_buffer.h"

namespace turnscope {

/// Model audio on its way from the session thread (which writes) to the speaker's audio thread (which
/// reads), and the way back: how much of it was heard. Mono PCM16 at kRate. Positions count samples since
/// the queue was made.
class PlaybackQueue
{
public:
    static constexpr int kRate = 24000; ///< samples a second

    PlaybackQueue()
        : m_samples(2 * kRate)
    {
    }

    // Session thread:
    std::size_t write(std::span<const qint16> samples) { return m_samples.write(samples); }
    quint64 written() const { return m_samples.written(); }

    /// Nothing of what was written so far will be played from now on.
    void discard() { m_discardedTo.store(m_samples.written(), std::memory_order_release); }

    // Audio thread:
    std::size_t read(std::span<qint16> samples)
    {
        skipDiscarded();
        return m_samples.read(samples);
    }
    void skipDiscarded() { m_samples.skipTo(m_discardedTo.load(std::memory_order_acquire)); }
    bool isEmpty() const { return std::max(consumed(), m_discardedTo.load(std::memory_order_acquire)) >= written(); }
    quint64 consumed() const { return m_samples.consumed(); }
    void setHeard(quint64 position) { m_heard.store(position, std::memory_order_release); }
    void setOpen(bool open) { m_open.store(open, std::memory_order_release); }

    // Any thread:
    /// Everything before this position has come out of the speaker, or was discarded.
    quint64 heard() const { return m_heard.load(std::memory_order_acquire); }

    /// There is a device that plays; without one nothing is ever heard.
    bool isOpen() const { return m_open.load(std::memory_order_acquire); }

private:
    RingBuffer<qint16> m_samples;
    std::atomic<quint64> m_discardedTo = 0;
    std::atomic<quint64> m_heard = 0;
    std::atomic<bool> m_open = false;
};

} // namespace turnscope
