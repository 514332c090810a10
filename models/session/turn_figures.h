// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/interruption_audit.h"
#include "models/conversation/latency.h"
#include "models/cost/price_table.h"
#include "models/session/session_fold.h"
#include "models/session/voice_scan.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// Everything that is measured of one turn: the same figures for the turn table, the waterfall, the tool bar
/// and `turnscope info`. A value; it refers to nothing.
struct TurnFigures
{
    quint32 turn = 0; ///< index in Conversation::turns()
    TurnMoments moments;
    microseconds tools{0}; ///< from a call's arguments being done to its answer; what overlaps counts once
    quint32 toolCalls = 0;
    std::vector<AnswerAudit> answers;  ///< its spoken answers
    std::optional<double> cost;        ///< US dollars, an estimate; nothing without usage or a price
    std::optional<double> unheardCost; ///< of the audio tokens nobody heard; nothing without a price

    microseconds sent() const;
    microseconds heard() const;
    microseconds unheard() const { return sent() - heard(); }
    qint64 unheardTokens() const;
    bool estimated() const; ///< what was heard, of any answer

    /// The answer that was cut into, the last one; null without.
    const AnswerAudit *cut() const;

    /// Of all answers, without repeats, worst first.
    std::vector<Verdict> verdicts() const;
};

/// Of the turns from `first` on, in order, `most` of them. `voice` is what our own detector heard of the user, as far
/// as it has come; may be empty. `prices` may be null.
std::vector<TurnFigures> turnFigures(const SessionFold &fold, std::span<const VoiceSpan> voice,
                                     const PriceTable *prices, size_t first = 0, size_t most = ~size_t(0));

/// The price of an answer's unheard audio tokens; nothing when the model's price is not known.
std::optional<double> unheardPrice(const AnswerAudit &audit, const PriceTable &prices);

} // namespace turnscope
