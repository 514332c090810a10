// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_row.h"
#include "models/recording/frame_source.h"
#include "models/recording/string_table.h"

#include <array>
#include <atomic>
#include <memory>

namespace turnscope {

/// The events of one session, append-only and columnar, in chunks that never move. One thread appends
/// (the session's, or an importer's); any thread reads rows below size() without a lock. Rows are never
/// changed or removed.
class EventStore
{
public:
    /// What an event costs, its ids' text (StringTable) aside.
    static constexpr size_t kBytesPerEvent = 29;

    explicit EventStore(std::shared_ptr<const FrameSource> frames);
    ~EventStore();
    Q_DISABLE_COPY_MOVE(EventStore)

    /// Writer's thread only. Times must not go backwards: an earlier one is raised to the last; one of more than
    /// eight years is lowered to that. Returns false when the store is full (limits::kMostEvents), and keeps what it has.
    bool append(EventRow row);

    quint32 size() const { return m_size.load(std::memory_order_acquire); }
    bool contains(EventIndex index) const { return number(index) < size(); }

    /// Precondition: contains(index). Any thread.
    EventRow row(EventIndex index) const;
    SessionTime at(EventIndex index) const;
    StringId type(EventIndex index) const;
    Direction from(EventIndex index) const;

    /// The first event not before `t`, or size(). Any thread.
    EventIndex firstAt(SessionTime t) const;

    /// The frame's own bytes, exactly as they were on the wire. Valid as long as the store. Any thread.
    QByteArray frame(EventIndex index) const;

    /// Where the frames lie; see FrameCursor for reading many.
    const FrameSource &frames() const { return *m_frames; }

    /// Writer's: to intern; readers': to look up what rows hold.
    StringTable &strings() { return m_strings; }
    const StringTable &strings() const { return m_strings; }

private:
    static constexpr quint32 kChunk = 65536; // of which the system gives only those pages that are written to
    static constexpr quint32 kChunks = 32768;

    /// Numbers of 48 bits: a time of up to eight years, an offset of up to 256 TB.
    struct Wide
    {
        static constexpr qint64 kMost = (qint64(1) << 48) - 1;

        std::array<quint32, kChunk> low;
        std::array<quint16, kChunk> high;

        quint64 operator[](quint32 i) const { return quint64(high[i]) << 32 | low[i]; }
        void set(quint32 i, quint64 value)
        {
            low[i] = quint32(value);
            high[i] = quint16(value >> 32);
        }
    };

    struct Chunk
    {
        Wide at;
        Wide offset;
        std::array<quint32, kChunk> length;
        std::array<StringId, kChunk> type;
        std::array<StringId, kChunk> item;
        std::array<StringId, kChunk> response;
        std::array<quint8, kChunk> flags; ///< direction, kind and encoding, two bits each; a connection's begin
    };
    static_assert(sizeof(Chunk) == kBytesPerEvent * kChunk);

    const Chunk &chunkOf(EventIndex index) const
    {
        return *m_chunks[number(index) / kChunk].load(std::memory_order_acquire);
    }

    std::shared_ptr<const FrameSource> m_frames;
    StringTable m_strings;
    std::unique_ptr<std::atomic<Chunk *>[]> m_chunks;
    std::atomic<quint32> m_size = 0;
};

} // namespace turnscope
