// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bubble.h"

#include <vector>

namespace turnscope {

/// What a bubble shows: an item of the fold, or one of its errors. Both keep their index when the fold goes on, so
/// sources of a session's past and present can be compared.
struct BubbleSource
{
    bool isError = false;
    quint32 index = 0; ///< in Conversation::items(), or in errors()

    friend bool operator==(const BubbleSource &, const BubbleSource &) = default;
};

Bubble makeBubble(const Conversation &conversation, const EventStore &events, BubbleSource source);

/// What stands in the conversation, from top to bottom: items in the server's order, errors where they came. Kept up
/// with a fold that goes on: what was appended costs no more than itself, but for looking at what did not change. A
/// value.
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
                   const std::vector<quint32> &changed, size_t most);

    /// Begin anew, `shown` may be anything.
    void forget() { m_order.clear(); }

private:
    std::vector<quint32> m_order; ///< Conversation::order(), as far as it was taken in
};

} // namespace turnscope
