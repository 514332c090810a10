// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/interruption_audit.h"
#include "models/conversation/latency.h"
#include "models/cost/price_table.h"
#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"
#include "models/tuning/voice_spans.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// Everything that is measured of one turn: the same figures for the turn table, the waterfall, the tool bar
/// and `turnscope info`. A value; it refers to nothing.
struct TurnFigures
{
    TurnIndex turn{};
    bool timed = true; ///< false: the log holds no times, and nothing is known of what was when
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

    /// Drops whatever rests on times: moments, waits, what was late.
    void forgetTimes();

    /// Whether what was heard is known, or can be estimated: not without times and without playback events.
    bool knowsHeard() const { return timed || !estimated(); }

    /// The answer that was cut into, the last one; null without.
    const AnswerAudit *cut() const;

    /// Of all answers, without repeats, worst first.
    std::vector<Verdict> verdicts() const;
};

/// Of a turn that the fold made of transcripts, the end of the voice is our detector's, and what counts as the first audio
/// is the first sound of the model after it: both are inferred.
///
/// Of the turns from `first` on, in order, `most` of them. `voice` is what our own detector heard of the user, as far
/// as it has come; may be empty. `prices` may be null.
std::vector<TurnFigures> turnFigures(const SessionFold &fold, std::span<const VoiceSpan> voice,
                                     const PriceTable *prices, TurnIndex first = {}, size_t most = ~size_t(0));

/// Drops of each turn what the log's times do not tell: of all, when it has none or whole seconds; of those in which an
/// event has none.
void forgetUnknownTimes(std::vector<TurnFigures> &figures, const Conversation &conversation, const RecordingInfo &info);

/// The price of an answer's unheard audio tokens; nothing when the model's price is not known.
std::optional<double> unheardPrice(const AnswerAudit &audit, const PriceTable &prices);

} // namespace turnscope
