// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace turnscope {

/// Interns event types and ids: each string is kept once and stands for itself by a small number.
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

    /// How many there are, None included. Any thread.
    quint32 size() const { return m_size.load(std::memory_order_acquire); }

private:
    static constexpr quint32 kChunk = 4096;
    static constexpr quint32 kChunks = 16384; // 67 M strings
    using Chunk = std::array<std::string, kChunk>;

    std::unique_ptr<std::atomic<Chunk *>[]> m_chunks;
    std::unordered_map<std::string_view, StringId> m_ids;
    std::atomic<quint32> m_size = 0;
};

} // namespace turnscope
