// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace turnscope {

/// Which hashes came before. For one of every event of a log: side by side in one block, 8 to 32 bytes each, where a
/// std::unordered_set has a heap object for each and took a third of the linter's time.
class SeenHashes
{
public:
    /// Whether it is new; then it is not the next time.
    bool insert(quint64 hash)
    {
        hash = hash == kFree ? 1 : hash;
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        quint64 &slot = slotOf(hash);
        if (slot == hash)
            return false;
        slot = hash;
        ++m_count;
        return true;
    }

private:
    static constexpr quint64 kFree = 0;

    /// The slot that holds it, or the free one where it belongs.
    quint64 &slotOf(quint64 hash)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(hash ^ (hash >> 32)) & mask;
        while (m_slots[at] != kFree && m_slots[at] != hash)
            at = (at + 1) & mask;
        return m_slots[at];
    }

    void grow()
    {
        std::vector<quint64> before(m_slots.empty() ? 1024 : m_slots.size() * 2, kFree);
        before.swap(m_slots);
        for (const quint64 hash : before) {
            if (hash != kFree)
                slotOf(hash) = hash;
        }
    }

    std::vector<quint64> m_slots; ///< a power of two of them, at most half of them taken
    size_t m_count = 0;
};

} // namespace turnscope
