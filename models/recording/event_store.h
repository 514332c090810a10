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
    explicit EventStore(std::shared_ptr<const FrameSource> frames);
    ~EventStore();
    Q_DISABLE_COPY_MOVE(EventStore)

    /// Writer's thread only. Times must not go backwards: an earlier one is raised to the last. Returns
    /// false when the store is full (2^31 events), and keeps what it has.
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
    static constexpr quint32 kChunk = 4096;
    static constexpr quint32 kChunks = 524288;

    struct Chunk
    {
        std::array<qint64, kChunk> at;
        std::array<quint64, kChunk> offset;
        std::array<quint32, kChunk> length;
        std::array<StringId, kChunk> type;
        std::array<StringId, kChunk> item;
        std::array<StringId, kChunk> response;
        std::array<Direction, kChunk> from;
        std::array<FrameKind, kChunk> kind;
        std::array<FrameEncoding, kChunk> encoding;
    };

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
