// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace turnscope {

/// Which items changed when: a linked list over item numbers, the latest first, so that asking costs what has
/// changed and not what there is. A value type, one thread.
class ItemChanges
{
public:
    /// The item changed at `revision`, which is none before the last one given. Items may come in any order.
    void add(quint32 item, quint64 revision);

    /// Those that changed after `revision`, ascending.
    std::vector<quint32> since(quint64 revision) const;

private:
    static constexpr quint32 npos = 0xffffffff;

    struct Link
    {
        quint64 revision = 0;
        quint32 newer = npos;
        quint32 older = npos;
    };

    std::vector<Link> m_links;
    quint32 m_newest = npos;
};

} // namespace turnscope
