// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_order.h"

#include <algorithm>

namespace turnscope {

void ItemOrder::insertAfter(std::optional<ItemIndex> previous, ItemIndex item)
{
    if (contains(item) || item == ItemIndex::None || (previous && !contains(*previous)))
        return;
    if (!m_links.contains(item))
        m_links.resize(std::max<size_t>(number(item) + size_t(1), m_links.size() * 2));
    const ItemIndex before = previous ? *previous : m_floor;
    const ItemIndex after = afterOf(before);
    m_links[item] = {before, after, true};
    afterOf(before) = item;
    beforeOf(after) = item;
    if (after == ItemIndex::None && !m_flatIsStale)
        m_flat.push_back(item);
    else
        m_flatIsStale = true;
}

void ItemOrder::remove(ItemIndex item)
{
    if (!contains(item))
        return;
    const Link link = m_links[item];
    if (m_floor == item)
        m_floor = link.before;
    afterOf(link.before) = link.after;
    beforeOf(link.after) = link.before;
    m_links[item] = {};
    m_flatIsStale = true;
}

std::span<const ItemIndex> ItemOrder::flat() const
{
    if (m_flatIsStale) {
        m_flat.clear();
        for (ItemIndex item = m_first; item != ItemIndex::None; item = m_links[item].after)
            m_flat.push_back(item);
        m_flatIsStale = false;
    }
    return m_flat;
}

} // namespace turnscope
