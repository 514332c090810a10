// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/cost/price_table.h"

#include <string>
#include <vector>

namespace turnscope {

/// What a session cost by turn and in all, as far as the server told usage and prices are known. An
/// estimate, always. A value type.
struct Ledger
{
    std::vector<std::optional<Cost>> turns; ///< by turn; nothing: no usage was told, or some of it has no price
    Cost outOfBand;                         ///< responses apart from the conversation
    Cost session;                           ///< everything that has a price
    std::vector<std::string> unpriced;      ///< models whose usage is missing from the sums; "": model not told
};

/// Takes one pass over responses and transcriptions.
Ledger ledgerOf(const Conversation &conversation, const PriceTable &prices);

} // namespace turnscope
