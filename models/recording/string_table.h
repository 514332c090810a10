// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <memory>
#include <string_view>
#include <vector>

namespace turnscope {

/// Interns event types and ids: each string is kept once and stands for itself by a small number. A string
/// costs its own length and some 30 bytes.
/// One thread interns; any thread may look up an id it got through EventStore::size() (or otherwise
/// synchronised), because strings never move and are never removed.
class StringTable
{
public:
    StringTable();
    ~StringTable();
    Q_DISABLE_COPY_MOVE(StringTable)

    /// The id of `text`, made when it is new. Writer's thread only.
    StringId intern(std::string_view text);

    /// The id of `text` if it was interned. Writer's thread only.
    StringId find(std::string_view text) const;

    /// UTF-8, valid as long as the table. Any thread.
    std::string_view view(StringId id) const;
    QString text(StringId id) const;

    /// Bytes held. Writer's thread, or with it at rest.
    size_t memory() const;

    /// How many there are, None included. Any thread.
    quint32 size() const { return m_size.load(std::memory_order_acquire); }

private:
    static constexpr quint32 kChunk = 4096;
    static constexpr quint32 kChunks = 16384; // 67 M strings
    using Chunk = std::array<std::string_view, kChunk>;

    /// Of an open hash table: a string's hash and its number; free where the number is kFree.
    struct Slot
    {
        quint32 hash;
        quint32 number;
    };
    static constexpr quint32 kFree = ~quint32(0);

    size_t slotOf(std::string_view text, quint32 hash) const;
    void growSlots();
    std::string_view kept(std::string_view text);

    std::unique_ptr<std::atomic<Chunk *>[]> m_chunks;
    std::vector<std::unique_ptr<char[]>> m_blocks; ///< where the strings lie
    size_t m_blockUsed = 0;
    size_t m_text = 0;         ///< bytes of m_blocks
    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    std::atomic<quint32> m_size = 0;
};

} // namespace turnscope
