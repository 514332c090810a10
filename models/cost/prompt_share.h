// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_ledger.h"

namespace turnscope {

/// What the instructions and tools that stand before every answer cost. An estimate twice over: their tokens are estimated
/// (models/text/token_estimate.h), and of an answer's cached text they are taken to be the first. A value.
struct PromptShare
{
    qint64 answers = 0; ///< whose cost is known, and before which instructions or tools stood
    qint64 tokens = 0;  ///< of all of them
    double dollars = 0; ///< of all of them

    double dollarsPerAnswer() const { return answers > 0 ? dollars / double(answers) : 0; }
    qint64 tokensPerAnswer() const { return answers > 0 ? tokens / answers : 0; }

    static PromptShare of(const CostLedger &ledger, const Conversation &conversation, const EventStore &events,
                          const PriceTable &prices);
};

} // namespace turnscope
