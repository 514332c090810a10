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
    microseconds length{0};      ///< of the session
    double billedSeconds = 0;    ///< of audio, where the endpoint told them

    /// `length` is how long the session lasted.
    static UsagePattern of(const CostLedger &ledger, const Conversation &conversation, microseconds length);
};

/// In the currency of the row. Nothing where it lacks a price that the pattern needs: tokens are not made of minutes.
std::optional<Cost> patternCost(const UsagePattern &pattern, const ModelPrice &price);

} // namespace turnscope
