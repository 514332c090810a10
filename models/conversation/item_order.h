// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/indexed.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// The order of the default conversation: a linked list over items, so that inserting and removing anywhere takes one
/// step however long a log is; flattened when somebody looks. A value type, one thread.
class ItemOrder
{
public:
    bool contains(ItemIndex item) const { return m_links.contains(item) && m_links[item].in; }
    bool isEmpty() const { return m_first == ItemIndex::None; }
    std::optional<ItemIndex> last() const { return known(m_last); } ///< nothing when empty

    /// Puts `item` after `previous` (nothing: first of its part). Nothing when it is there already or `previous` is not.
    void insertAfter(std::optional<ItemIndex> previous, ItemIndex item);
    /// What is in it stays before all that comes: from now on, first is behind it.
    void beginPart() { m_floor = m_last; }

    void append(ItemIndex item) { insertAfter(last(), item); }
    void remove(ItemIndex item);

    /// First to last. Valid until the next change.
    std::span<const ItemIndex> flat() const;

private:
    struct Link
    {
        ItemIndex before = ItemIndex::None;
        ItemIndex after = ItemIndex::None;
        bool in = false;
    };

    ItemIndex &afterOf(ItemIndex item) { return item == ItemIndex::None ? m_first : m_links[item].after; }
    ItemIndex &beforeOf(ItemIndex item) { return item == ItemIndex::None ? m_last : m_links[item].before; }

    IndexedVector<ItemIndex, Link> m_links;
    ItemIndex m_first = ItemIndex::None;
    ItemIndex m_last = ItemIndex::None;
    ItemIndex m_floor = ItemIndex::None; ///< the last one of the part before
    mutable std::vector<ItemIndex> m_flat;
    mutable bool m_flatIsStale = false;
};

} // namespace turnscope
