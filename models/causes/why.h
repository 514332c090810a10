// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/latency_budget.h"
#include "models/conversation/conversation.h"

#include <optional>

namespace turnscope {

/// The three questions that people have of a turn.
enum class Question : quint8 { Silent, Slow, Stopped };

/// The words of the JSON form: "silent", …, "proven", …
std::string_view questionId(Question question);
std::string_view surenessId(Sureness sure);

/// What is to be said of one turn.
struct TurnWhy
{
    Question question{};
    TurnIndex turn{};
    SessionTime at;            ///< the turn begins
    std::vector<Cause> causes; ///< the surest first; empty: the log does not tell
};

/// Why did it stay silent, why was it slow, why did it stop? Pure: what the fold knows in, answers out. Nothing is said
/// to be more than likely that the log does not prove.
class Why
{
public:
    /// Of each turn that raises a question. `timed`: the log holds times; without, nothing is slow.
    static std::vector<TurnWhy> all(const Conversation &conversation, bool timed, const LatencyBudget &budget = {});

    /// Of the turn that `at` lies in, or behind which it lies.
    static std::vector<TurnWhy> at(const Conversation &conversation, SessionTime at, bool timed,
                                   const LatencyBudget &budget = {});
};

} // namespace turnscope
