// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_changes.h"

#include <algorithm>

namespace turnscope {

void ItemChanges::add(quint32 item, quint64 revision)
{
    if (item >= m_links.size())
        m_links.resize(item + size_t(1));
    Link &link = m_links[item];
    link.revision = revision;
    if (item == m_newest)
        return;
    if (link.newer != npos) { // it is in the list, and not its first
        m_links[link.newer].older = link.older;
        if (link.older != npos)
            m_links[link.older].newer = link.newer;
    }
    link.newer = npos;
    link.older = m_newest;
    if (m_newest != npos)
        m_links[m_newest].newer = item;
    m_newest = item;
}

std::vector<quint32> ItemChanges::since(quint64 revision) const
{
    std::vector<quint32> changed;
    for (quint32 item = m_newest; item != npos && m_links[item].revision > revision; item = m_links[item].older)
        changed.push_back(item);
    std::ranges::sort(changed);
    return changed;
}

} // namespace turnscope
