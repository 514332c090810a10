// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/turn_cost.h"

#include "models/conversation/id_index.h"
#include "models/cost/cost_ledger.h"

#include <algorithm>

namespace turnscope {

std::optional<Cost> turnCost(const Turn &turn, const Conversation &conversation, const PriceTable &prices)
{
    CostLedger::Sum sum;
    const bool byLength = LedgerEntry::isPaidByLength(conversation, prices, turn.firstEvent);
    for (const ResponseIndex index : turn.responses) {
        const Response &response = conversation.responses()[index];
        if (response.usage || (response.doneBy && (response.outOfBand || !byLength)))
            sum.add(LedgerEntry::ofResponse(response, prices));
        else if (!response.doneBy && !isMade(response.id) && (response.outOfBand || !byLength))
            return std::nullopt; // it is still being made, or the log ends before it is
    }
    const auto all = conversation.transcriptions();
    auto each = std::ranges::lower_bound(all, turn.firstEvent, {}, &TranscriptionUsage::event);
    for (; each != all.end() && each->event <= turn.lastEvent; ++each) {
        if (each->item == turn.userItem)
            sum.add(LedgerEntry::ofTranscription(*each, conversation, prices));
    }
    if (const Item *item = conversation.item(turn.userItem)) {
        if (const auto message = LedgerEntry::ofMessage(*item, modelAt(conversation, item->firstEvent), prices))
            sum.add(*message);
    }
    return sum.isWhole() ? sum.parts : std::nullopt;
}

std::optional<double> lengthCost(const Conversation &conversation, const PriceTable &prices)
{
    CostLedger::Sum sum;
    for (const SecondsUsed &used : conversation.secondsOfSessions())
        sum.add(LedgerEntry::ofLength(used, prices));
    return sum.unpriced == 0 ? sum.dollars() : std::nullopt;
}

} // namespace turnscope
