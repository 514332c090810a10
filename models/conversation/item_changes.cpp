// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_changes.h"

#include <algorithm>

namespace turnscope {

void ItemChanges::add(ItemIndex item, quint64 revision)
{
    if (!m_links.contains(item))
        m_links.resize(number(item) + size_t(1));
    Link &link = m_links[item];
    link.revision = revision;
    if (item == m_newest)
        return;
    if (link.newer != ItemIndex::None) { // it is in the list, and not its first
        m_links[link.newer].older = link.older;
        if (link.older != ItemIndex::None)
            m_links[link.older].newer = link.newer;
    }
    link.newer = ItemIndex::None;
    link.older = m_newest;
    if (m_newest != ItemIndex::None)
        m_links[m_newest].newer = item;
    m_newest = item;
}

std::vector<ItemIndex> ItemChanges::since(quint64 revision) const
{
    std::vector<ItemIndex> changed;
    for (ItemIndex item = m_newest; item != ItemIndex::None && m_links[item].revision > revision;
         item = m_links[item].older)
        changed.push_back(item);
    std::ranges::sort(changed);
    return changed;
}

} // namespace turnscope
