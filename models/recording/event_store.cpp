// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_store.h"

#include "models/recording/log_limits.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint8 kBeginsConnection = 1 << 6;

quint8 flagsOf(const EventRow &row)
{
    return quint8(quint8(row.from) | quint8(row.kind) << 2 | quint8(row.encoding) << 4
                  | (row.beginsConnection ? kBeginsConnection : 0));
}

Direction directionOf(quint8 flags)
{
    return Direction(flags & 3);
}

FrameKind kindOf(quint8 flags)
{
    return FrameKind(flags >> 2 & 3);
}

FrameEncoding encodingOf(quint8 flags)
{
    return FrameEncoding(flags >> 4 & 3);
}

} // namespace

EventStore::EventStore(std::shared_ptr<const FrameSource> frames)
    : m_frames(std::move(frames))
    , m_chunks(std::make_unique<std::atomic<Chunk *>[]>(kChunks)) // all null
{
}

EventStore::~EventStore()
{
    const quint32 used = (size() + kChunk - 1) / kChunk;
    for (quint32 i = 0; i < used; ++i)
        delete m_chunks[i].load(std::memory_order_relaxed);
}

bool EventStore::append(EventRow row)
{
    const quint32 index = m_size.load(std::memory_order_relaxed);
    static_assert(limits::kMostEvents <= quint64(kChunk) * kChunks);
    if (index >= limits::kMostEvents)
        return false;
    if (index > 0)
        row.at = std::max(row.at, at(EventIndex{index - 1}));
    std::atomic<Chunk *> &slot = m_chunks[index / kChunk];
    if (!slot.load(std::memory_order_relaxed))
        slot.store(new Chunk, std::memory_order_release);
    Chunk &chunk = *slot.load(std::memory_order_relaxed);
    const quint32 i = index % kChunk;
    chunk.at.set(i, quint64(std::clamp<qint64>(toMicroseconds(row.at), 0, Wide::kMost)));
    chunk.offset.set(i, row.offset);
    chunk.length[i] = row.length;
    chunk.type[i] = row.type;
    chunk.item[i] = row.item;
    chunk.response[i] = row.response;
    chunk.flags[i] = flagsOf(row);
    m_size.store(index + 1, std::memory_order_release);
    return true;
}

EventRow EventStore::row(EventIndex index) const
{
    const Chunk &chunk = chunkOf(index);
    const quint32 i = number(index) % kChunk;
    const quint8 flags = chunk.flags[i];
    return {SessionTime(microseconds(qint64(chunk.at[i]))),
            chunk.offset[i],
            chunk.length[i],
            chunk.type[i],
            chunk.item[i],
            chunk.response[i],
            directionOf(flags),
            kindOf(flags),
            encodingOf(flags),
            (flags & kBeginsConnection) != 0};
}

SessionTime EventStore::at(EventIndex index) const
{
    return SessionTime(microseconds(qint64(chunkOf(index).at[number(index) % kChunk])));
}

StringId EventStore::type(EventIndex index) const
{
    return chunkOf(index).type[number(index) % kChunk];
}

Direction EventStore::from(EventIndex index) const
{
    return directionOf(chunkOf(index).flags[number(index) % kChunk]);
}

EventIndex EventStore::firstAt(SessionTime t) const
{
    quint32 low = 0;
    quint32 high = size();
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (at(EventIndex{middle}) < t)
            low = middle + 1;
        else
            high = middle;
    }
    return EventIndex{low};
}

QByteArray EventStore::frame(EventIndex index) const
{
    const Chunk &chunk = chunkOf(index);
    const quint32 i = number(index) % kChunk;
    return decodeFrame(m_frames->read(chunk.offset[i], chunk.length[i]), encodingOf(chunk.flags[i]));
}

} // namespace turnscope
