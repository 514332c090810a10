// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace turnscope {

/// Which sample of a PlaybackQueue a device is playing: it remembers what was handed over, sample by sample of
/// the stream, audio of the queue or silence in between. Takes no memory beyond itself. A value type; one object is one
/// stream of a device.
class HeardClock
{
public:
    /// A new stream, of which the next sample is the queue's at `position`.
    void begin(quint64 position);

    /// `count` samples more of the stream: the queue's, which end at `position`.
    void handOver(quint64 count, quint64 position);
    void handOverSilence(quint64 count);

    /// A part of the stream, from a sample to the one before another.
    struct Range
    {
        quint64 from = 0;
        quint64 until = 0;
        bool isEmpty() const { return from >= until; }
    };

    /// The same of that moment alone, without what was heard before; heard() where that is not known any more.
    quint64 position(quint64 played) const;

    /// Of the stream's samples from `from` on, those that belong to the queue before `discarded` are silence now. Returns
    /// where they are. The queue before `discarded` counts as heard.
    Range silence(quint64 from, quint64 discarded);

    /// What was handed over beyond `end` samples will never come.
    void cutAt(quint64 end);

    /// Nothing of what is not heard yet will come; the stream goes on at its sample `end`.
    void lose(quint64 end);

    /// Something of the queue was handed over, and is still to be heard.
    bool isWaiting() const { return m_last > m_heard; }

    /// How many samples of the stream were handed over.
    quint64 given() const { return m_given; }

    /// The queue's position up to which everything was heard when the device has played `played` samples of the
    /// stream. Never turns back.
    quint64 heard(quint64 played);

private:
    /// A stretch of the stream, to its end.
    struct Stretch
    {
        quint64 end = 0;      ///< in the stream
        quint64 position = 0; ///< of the queue, at the stretch's end
        bool audio = false;
    };

    void add(quint64 count, quint64 position, bool audio);
    Stretch &at(std::size_t index) { return m_stretches[(m_first + index) % m_stretches.size()]; }
    const Stretch &at(std::size_t index) const { return m_stretches[(m_first + index) % m_stretches.size()]; }
    void dropFirst();

    std::array<Stretch, 64> m_stretches; ///< a ring; more than that, and the oldest count as heard
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    quint64 m_begin = 0; ///< of the first stretch, in the stream
    quint64 m_given = 0;
    quint64 m_last = 0; ///< the queue's position up to which it was handed over
    quint64 m_heard = 0;
};

} // namespace turnscope
