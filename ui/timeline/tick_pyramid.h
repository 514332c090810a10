// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_catalogue.h"
#include "models/recording/event_store.h"

#include <array>
#include <vector>

namespace turnscope {

/// Which event of a stretch of them stands for the rest, for each direction: an error before what happens seldom,
/// that before deltas and appends. Kept for every 16 events, every 256 and so on, so that a stretch of any length
/// is answered from a few places, and no event is overlooked. Grows with its store, by little more than a byte an event.
/// One thread.
class TickPyramid
{
public:
    /// The most telling event of one direction.
    struct Tick
    {
        EventFamily family = EventFamily::Other; ///< audio of the model: OutputAudio
        bool minor = true;                       ///< nothing but deltas and appends
        EventIndex event{};                      ///< the first of its kind
    };

    /// `events` must outlive it.
    explicit TickPyramid(const EventStore &events)
        : m_events(&events)
    {
    }

    /// Takes what was appended to the store since, or so much of it; whether that was all.
    bool extend(quint32 most = ~quint32(0));

    /// Calls `found(Direction, Tick)` for each direction that is among the events from `first` up to `last`
    /// (exclusive, at most the store's size).
    template<typename Found>
    void each(quint32 first, quint32 last, Found found)
    {
        const Summary sum = summary(first, last);
        for (size_t i = 0; i < sum.look.size(); ++i) {
            if (sum.look[i] != 0)
                found(Direction(i),
                      Tick{EventFamily(sum.look[i] & kFamily), sum.look[i] < kTelling, EventIndex{sum.event[i]}});
        }
    }

private:
    static constexpr quint32 kStep = 16;

    // A look is how telling an event is, above its family; 0: there is none.
    static constexpr quint8 kFamily = 0x0f;
    static constexpr quint8 kMinor = 0x10;
    static constexpr quint8 kTelling = 0x20;
    static constexpr quint8 kError = 0x30;

    /// By direction.
    struct Summary
    {
        std::array<quint32, 3> event{};
        std::array<quint8, 3> look{};

        void add(size_t direction, quint32 index, quint8 its)
        {
            if ((its & ~kFamily) > (look[direction] & ~kFamily)) {
                event[direction] = index;
                look[direction] = its;
            }
        }
        void add(const Summary &other)
        {
            for (size_t i = 0; i < look.size(); ++i)
                add(i, other.event[i], other.look[i]);
        }
    };

    Summary summary(quint32 first, quint32 last);
    void addEvents(Summary &sum, quint32 first, quint32 last);
    void push(size_t level, const Summary &sum);
    quint8 lookOf(StringId type);

    const EventStore *m_events;
    std::vector<std::vector<Summary>> m_levels; ///< of 16 events, of 16 times 16, …
    std::vector<quint8> m_looks;                ///< by type, which are interned early, so their numbers are small
};

} // namespace turnscope
