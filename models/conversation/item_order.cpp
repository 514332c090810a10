// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_order.h"

#include <algorithm>

namespace turnscope {

void ItemOrder::insertAfter(quint32 previous, quint32 item)
{
    if (contains(item) || item == npos || (previous != npos && !contains(previous)))
        return;
    if (item >= m_links.size())
        m_links.resize(std::max<size_t>(item + size_t(1), m_links.size() * 2));
    const quint32 after = previous == npos ? m_first : m_links[previous].after;
    m_links[item] = {previous, after, true};
    (previous == npos ? m_first : m_links[previous].after) = item;
    (after == npos ? m_last : m_links[after].before) = item;
    if (after == npos && !m_flatIsStale)
        m_flat.push_back(item);
    else
        m_flatIsStale = true;
}

void ItemOrder::remove(quint32 item)
{
    if (!contains(item))
        return;
    const Link link = m_links[item];
    (link.before == npos ? m_first : m_links[link.before].after) = link.after;
    (link.after == npos ? m_last : m_links[link.after].before) = link.before;
    m_links[item] = {};
    m_flatIsStale = true;
}

std::span<const quint32> ItemOrder::flat() const
{
    if (m_flatIsStale) {
        m_flat.clear();
        for (quint32 item = m_first; item != npos; item = m_links[item].after)
            m_flat.push_back(item);
        m_flatIsStale = false;
    }
    return m_flat;
}

} // namespace turnscope
