// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cache_story.h"
#include "models/cost/cost_forecast.h"
#include "models/cost/cost_ledger.h"
#include "models/cost/prompt_share.h"
#include "models/recording/recording_info.h"
#include "models/session/turn_figures.h"

namespace turnscope {

/// What a session cost and what is to be said of that: the same for the window, the commands and the exports. A value; it
/// refers to nothing.
struct CostAccount
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CostAccount)

public:
    CostLedger ledger;
    CacheStory cache;
    PromptShare prompt;
    std::optional<CostForecast> forecast;
    std::optional<double> unheard;       ///< US dollars for audio that nobody heard; nothing where that is not known
    std::vector<std::string> unverified; ///< models whose price is taken over from somebody else's list
    bool dateMatters = false;            ///< the log has no date, and a price in it changed: the latest was taken

    /// `figures` are those of the turns that it is about. `prices` are in force for it.
    static CostAccount of(const Conversation &conversation, const EventStore &events, const RecordingInfo &info,
                          std::span<const TurnFigures> figures, const PriceTable &prices,
                          CostLedger::Options options = CostLedger::Options());

    /// What is to be said beside the sums, a sentence each, in the order of what matters: what the cache saved, unheard
    /// audio, what stands before each answer, the forecast. Only what is known.
    QStringList remarks() const;

    /// Why the sum is not the bill, a sentence each.
    QStringList gaps() const;
};

} // namespace turnscope
