// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/cost/price_table.h"

#include <optional>

namespace turnscope {

/// What a turn cost, as the ledger has it: its responses, and the transcription of what the user said in it. An
/// estimate, always. Nothing where no usage was told, some of it has no price, or an answer is not done: what is not
/// known in part is not known.
std::optional<Cost> turnCost(const Turn &turn, const Conversation &conversation, const PriceTable &prices);

/// US dollars for sessions that are billed by their length; nothing without seconds or a price.
std::optional<double> lengthCost(const Conversation &conversation, const PriceTable &prices);

} // namespace turnscope
