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

/// What stands in the conversation, from top to bottom: items in the server's order, errors where they came.
std::vector<BubbleSource> bubbleSources(const Conversation &conversation);

Bubble makeBubble(const Conversation &conversation, const EventStore &events, BubbleSource source);

} // namespace turnscope
