// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_ledger.h"

#include <vector>

namespace turnscope {

/// What a session used, without whose prices: what another model would have cost for the same is asked of it. A value.
struct UsagePattern
{
    std::vector<Usage> requests; ///< the answers', one by one: long ones may have another price
    qint64 textMessages = 0;     ///< that the user wrote
    microseconds length{0};      ///< of the session; 0: not known
    double billedSeconds = 0;    ///< of audio, where the endpoint told them
    bool byLength = false;       ///< its own answers were paid by its length: their tokens were never told

    /// `length` is how long the session lasted. What was not told is not in it: whether all was, the ledger's gaps tell.
    static UsagePattern of(const CostLedger &ledger, const Conversation &conversation, microseconds length);
};

/// In the currency of the row. Nothing where it lacks a price that the pattern needs, or the pattern what the row bills:
/// tokens are not made of minutes, nor minutes of a length that nobody told.
std::optional<Cost> patternCost(const UsagePattern &pattern, const ModelPrice &price);

} // namespace turnscope
