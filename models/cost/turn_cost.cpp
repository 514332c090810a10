// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/turn_cost.h"

#include <algorithm>

namespace turnscope {

std::optional<Cost> turnCost(const Turn &turn, const Conversation &conversation, const PriceTable &prices)
{
    Cost sum;
    bool any = false;
    for (const ResponseIndex index : turn.responses) {
        const Response &response = conversation.responses()[index];
        if (!response.usage)
            continue;
        const auto cost = prices.ofResponse(*response.usage, response.model);
        if (!cost)
            return std::nullopt;
        sum += *cost;
        any = true;
    }
    const auto all = conversation.transcriptions();
    auto each = std::ranges::lower_bound(all, turn.firstEvent, {}, &TranscriptionUsage::event);
    for (; each != all.end() && each->event <= turn.lastEvent; ++each) {
        if (each->item != turn.userItem)
            continue;
        const Item *item = conversation.item(each->item);
        const auto cost = prices.ofTranscription(each->usage, item ? item->sent() : microseconds(0), each->model);
        if (!cost)
            return std::nullopt;
        sum += *cost;
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

} // namespace turnscope
