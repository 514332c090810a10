// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/string_table.h"

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <cstring>

namespace turnscope {

namespace {

constexpr size_t kBlock = 64 << 10;

/// Seeded, so that nobody can write ids that all fall into one slot.
quint32 hashOf(std::string_view text)
{
    const size_t hash = qHashBits(text.data(), text.size(), size_t(QHashSeed::globalSeed()));
    return quint32(hash ^ (quint64(hash) >> 32));
}

} // namespace

StringTable::StringTable()
    : m_chunks(std::make_unique<std::atomic<Chunk *>[]>(kChunks)) // all null
    , m_slots(1024, Slot{0, kFree})
{
    intern({});
}

StringTable::~StringTable()
{
    for (quint32 i = 0; i < kChunks && m_chunks[i].load(std::memory_order_relaxed); ++i) // they fill in order
        delete m_chunks[i].load(std::memory_order_relaxed);
}

/// The slot that holds `text`, or the free one where it belongs.
size_t StringTable::slotOf(std::string_view text, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].number != kFree && (m_slots[at].hash != hash || view(StringId{m_slots[at].number}) != text))
        at = (at + 1) & mask;
    return at;
}

void StringTable::growSlots()
{
    std::vector<Slot> larger(m_slots.size() * 2, Slot{0, kFree});
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == kFree)
            continue;
        size_t at = slot.hash & mask;
        while (larger[at].number != kFree)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

std::string_view StringTable::kept(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blocks.empty() || m_blockUsed + text.size() > kBlock) {
        const size_t size = std::max(kBlock, text.size());
        m_blocks.emplace_back(new char[size]);
        m_blockUsed = 0;
        m_text += size;
    }
    char *const at = m_blocks.back().get() + m_blockUsed;
    std::memcpy(at, text.data(), text.size());
    m_blockUsed += text.size();
    return {at, text.size()};
}

size_t StringTable::memory() const
{
    const size_t chunks = (size() + kChunk - 1) / kChunk;
    return m_text + chunks * sizeof(Chunk) + m_slots.size() * sizeof(Slot) + kChunks * sizeof(std::atomic<Chunk *>);
}

StringId StringTable::intern(std::string_view text)
{
    const quint32 hash = hashOf(text);
    const size_t slot = slotOf(text, hash);
    if (m_slots[slot].number != kFree)
        return StringId{m_slots[slot].number};
    const quint32 index = m_size.load(std::memory_order_relaxed);
    if (index == kChunk * kChunks)
        return StringId::None;
    std::atomic<Chunk *> &chunk = m_chunks[index / kChunk];
    if (!chunk.load(std::memory_order_relaxed))
        chunk.store(new Chunk, std::memory_order_release);
    (*chunk.load(std::memory_order_relaxed))[index % kChunk] = kept(text);
    m_slots[slot] = {hash, index};
    m_size.store(index + 1, std::memory_order_release);
    if (size_t(index) * 2 >= m_slots.size())
        growSlots();
    return StringId{index};
}

StringId StringTable::find(std::string_view text) const
{
    const Slot &slot = m_slots[slotOf(text, hashOf(text))];
    return slot.number == kFree ? StringId::None : StringId{slot.number};
}

std::string_view StringTable::view(StringId id) const
{
    const quint32 index = number(id);
    if (index >= size())
        return {};
    return (*m_chunks[index / kChunk].load(std::memory_order_acquire))[index % kChunk];
}

QString StringTable::text(StringId id) const
{
    const std::string_view utf8 = view(id);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace turnscope
