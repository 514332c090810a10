// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bubble.h"

#include <span>
#include <variant>
#include <vector>

namespace turnscope {

/// What a bubble shows: an item of the fold, or one of its errors. Both keep their index when the fold goes on, so
/// sources of a session's past and present can be compared.
using BubbleSource = std::variant<ItemIndex, ErrorIndex>;

/// `timed` as BubbleMaker has it.
Bubble makeBubble(const Conversation &conversation, const EventStore &events, BubbleSource source, bool timed);

/// What stands in the conversation, from top to bottom: items in the server's order, errors where they came, and so
/// what is only inferred (BubbleMaker::isInferred). Kept up with a fold that goes on: what was appended costs no more
/// than itself, but for looking at what did not change. A value.
class BubbleOrder
{
public:
    /// What changed in the list: from `first` on, `gone` were replaced by `come`.
    struct Change
    {
        size_t first = 0;
        std::vector<BubbleSource> come;
        bool more = false; ///< the fold holds more than was taken in; ask again
    };

    /// Compares the fold with `shown`, which is what the changes so far came to, and tells what to do with it: all
    /// from `first` on is to be `come`. `changed` are the items that changed since. Of what was only appended it
    /// takes in `most` items at once.
    Change advance(const Conversation &conversation, const std::vector<BubbleSource> &shown,
                   const std::vector<ItemIndex> &changed, size_t most);

    /// Begin anew, `shown` may be anything.
    void forget() { *this = {}; }

private:
    void findInferred(const Conversation &conversation, const std::vector<ItemIndex> &changed);
    std::span<const ItemIndex> wanted(const Conversation &conversation);

    std::vector<ItemIndex> m_order;    ///< as far as it was taken in
    std::vector<ItemIndex> m_inferred; ///< items that no order holds, ascending
    std::vector<ItemIndex> m_merged;   ///< Conversation::order() and m_inferred, when there are any
    ItemIndex m_looked{};              ///< the first item that was not looked at for m_inferred
};

} // namespace turnscope
