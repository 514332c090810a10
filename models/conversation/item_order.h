// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace turnscope {

/// The order of the default conversation: a linked list over item numbers, so that inserting and removing
/// anywhere takes one step however long a log is; flattened when somebody looks. A value type, one thread.
class ItemOrder
{
public:
    static constexpr quint32 npos = 0xffffffff;

    bool contains(quint32 item) const { return item < m_links.size() && m_links[item].in; }
    bool isEmpty() const { return m_first == npos; }
    quint32 last() const { return m_last; } ///< npos when empty

    /// Puts `item` after `previous` (npos: first). Nothing when it is there already or `previous` is not.
    void insertAfter(quint32 previous, quint32 item);
    void append(quint32 item) { insertAfter(m_last, item); }
    void remove(quint32 item);

    /// First to last. Valid until the next change.
    std::span<const quint32> flat() const;

private:
    struct Link
    {
        quint32 before = npos;
        quint32 after = npos;
        bool in = false;
    };

    std::vector<Link> m_links;
    quint32 m_first = npos;
    quint32 m_last = npos;
    mutable std::vector<quint32> m_flat;
    mutable bool m_flatIsStale = false;
};

} // namespace turnscope
