// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/usage_pattern.h"

#include <algorithm>

namespace turnscope {

UsagePattern UsagePattern::of(const CostLedger &ledger, const Conversation &conversation, microseconds length)
{
    UsagePattern pattern;
    pattern.length = length;
    for (const LedgerEntry &entry : ledger.entries()) {
        pattern.byLength |= entry.kind == LedgerEntry::Kind::Length;
        const bool isAnswer = entry.kind == LedgerEntry::Kind::Response || entry.kind == LedgerEntry::Kind::Helper;
        if (!isAnswer || !entry.isTold)
            continue;
        pattern.requests.push_back(entry.usage());
        pattern.billedSeconds += entry.seconds;
    }
    pattern.textMessages = std::ranges::count_if(conversation.items(), &LedgerEntry::isWrittenByUser);
    return pattern;
}

std::optional<Cost> patternCost(const UsagePattern &pattern, const ModelPrice &price)
{
    Cost sum;
    if (price.sessionMinute) {
        if (pattern.length <= microseconds(0))
            return std::nullopt;
        sum.time = std::chrono::duration<double, std::ratio<60>>(pattern.length).count() * *price.sessionMinute;
    } else if (price.audioMinute && price.tokens == TokenPrices()) {
        if (pattern.billedSeconds <= 0)
            return std::nullopt;
        sum.time = pattern.billedSeconds / 60 * *price.audioMinute;
    } else {
        if (pattern.byLength || pattern.requests.empty())
            return std::nullopt;
        for (const Usage &usage : pattern.requests) {
            const auto cost = responseCost(usage, price);
            if (!cost)
                return std::nullopt;
            sum += *cost;
        }
    }
    sum.messages = double(pattern.textMessages) * price.textMessage.value_or(0);
    return sum;
}

} // namespace turnscope
