// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/indexed.h"

#include <vector>

namespace turnscope {

/// Which items changed when: a linked list over items, the latest first, so that asking costs what has changed and not
/// what there is. A value type, one thread.
class ItemChanges
{
public:
    /// The item changed at `revision`, which is none before the last one given. Items may come in any order.
    void add(ItemIndex item, quint64 revision);

    /// Those that changed after `revision`, ascending.
    std::vector<ItemIndex> since(quint64 revision) const;

private:
    struct Link
    {
        quint64 revision = 0;
        ItemIndex newer = ItemIndex::None;
        ItemIndex older = ItemIndex::None;
    };

    IndexedVector<ItemIndex, Link> m_links;
    ItemIndex m_newest = ItemIndex::None;
};

} // namespace turnscope
