// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/prompt_share.h"

#include "models/cost/session_preambles.h"
#include "models/text/qt_text.h"
#include "models/text/token_estimate.h"

#include <algorithm>
#include <map>

namespace turnscope {

PromptShare PromptShare::of(const CostLedger &ledger, const Conversation &conversation, const EventStore &events,
                            const PriceTable &prices)
{
    PromptShare share;
    const SessionPreambles preambles(conversation, events);
    std::map<const SessionPreambles::Preamble *, qint64> sizes;
    for (const LedgerEntry &entry : ledger.entries()) {
        const Response *response = conversation.response(entry.of);
        if (entry.kind != LedgerEntry::Kind::Response || !entry.dollars() || !response)
            continue;
        const SessionPreambles::Preamble *preamble = preambles.at(response->createdBy);
        const ModelPrice *price = prices.find(entry.model);
        if (!preamble || !price || entry.usage().inputText == 0)
            continue;
        const auto [size, isNew] = sizes.try_emplace(preamble, 0);
        if (isNew)
            size->second =
                estimatedTokens(utf8Text(preamble->instructions)) + estimatedTokens(utf8Text(preamble->tools));
        Usage prompt;                       // the share of it that is the prompt's
        prompt.input = entry.usage().input; // a long request may have other prices
        prompt.inputText = std::min(size->second, entry.usage().inputText);
        prompt.cachedText = std::min(prompt.inputText, entry.usage().cachedText);
        const auto cost = responseCost(prompt, *price);
        if (!cost || prompt.inputText == 0)
            continue;
        ++share.answers;
        share.tokens += prompt.inputText;
        share.dollars += cost->total();
    }
    return share;
}

} // namespace turnscope
