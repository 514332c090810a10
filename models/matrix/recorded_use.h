// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/cost/price_table.h"

#include <optional>
#include <string>
#include <vector>

namespace turnscope {

/// What a recording used, by its own counts, so that it can be priced for another model. A value that refers to no log.
struct RecordedUse
{
    struct Transcription
    {
        Usage usage;
        microseconds audio{0};
        std::string model;
    };

    std::vector<Usage> responses;
    std::vector<Transcription> transcriptions;
    std::optional<double> seconds; ///< of a session that is billed by its length
    bool isWhole = false;          ///< each response told its usage, and something was used

    static RecordedUse of(const Conversation &conversation);

    /// US dollars at list prices, had `model` answered; the transcriptions at their own models' prices. Nothing, not zero,
    /// where the usage or a price is not known.
    std::optional<double> costWith(const PriceTable &prices, std::string_view model) const;
};

} // namespace turnscope
