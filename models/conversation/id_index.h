// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/indices.h"
#include "models/recording/ids.h"

#include <algorithm>
#include <vector>

namespace turnscope {

/// Ids of what the fold itself makes, for want of an id on the wire. They stand for no text.
inline constexpr quint32 kMade = 0x80000000;

constexpr StringId madeId(quint32 place)
{
    return StringId{kMade | place};
}

constexpr bool isMade(StringId id)
{
    return (number(id) & kMade) != 0;
}

/// Finds by interned id in one step: tables as long as the highest ids they were given. A value type.
template<ListIndex Index>
class IdIndex
{
public:
    /// What `id` was set to; nothing for StringId::None.
    std::optional<Index> find(StringId id) const
    {
        const std::vector<Index> &entries = isMade(id) ? m_made : m_entries;
        const quint32 place = number(id) & ~kMade;
        return place < entries.size() ? known(entries[place]) : std::nullopt;
    }

    /// StringId::None cannot be set.
    void set(StringId id, Index index)
    {
        if (id == StringId::None)
            return;
        std::vector<Index> &entries = isMade(id) ? m_made : m_entries;
        const quint32 place = number(id) & ~kMade;
        if (place >= entries.size())
            entries.resize(std::max<size_t>(place + size_t(1), entries.size() * 2), Index::None);
        entries[place] = index;
    }

private:
    std::vector<Index> m_entries;
    std::vector<Index> m_made;
};

} // namespace turnscope
