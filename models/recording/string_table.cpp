// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/string_table.h"

#include <QString>

namespace turnscope {

StringTable::StringTable()
    : m_chunks(new std::atomic<Chunk *>[kChunks])
{
    for (quint32 i = 0; i < kChunks; ++i)
        m_chunks[i].store(nullptr, std::memory_order_relaxed);
    intern({});
}

StringTable::~StringTable()
{
    for (quint32 i = 0; i < kChunks; ++i)
        delete m_chunks[i].load(std::memory_order_relaxed);
}

StringId StringTable::intern(std::string_view text)
{
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    const quint32 index = m_size.load(std::memory_order_relaxed);
    if (index == kChunk * kChunks)
        return StringId::None;
    std::atomic<Chunk *> &slot = m_chunks[index / kChunk];
    if (!slot.load(std::memory_order_relaxed))
        slot.store(new Chunk, std::memory_order_release);
    std::string &kept = (*slot.load(std::memory_order_relaxed))[index % kChunk];
    kept.assign(text);
    m_ids.emplace(kept, StringId{index});
    m_size.store(index + 1, std::memory_order_release);
    return StringId{index};
}

StringId StringTable::find(std::string_view text) const
{
    const auto known = m_ids.find(text);
    return known == m_ids.end() ? StringId::None : known->second;
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
