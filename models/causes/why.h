// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/cause.h"
#include "models/causes/causes_of_quiet.h"
#include "models/causes/wait_segments.h"
#include "models/causes/why_log.h"

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

/// What is to be said of a stretch between two turns, before the first or behind the last.
struct QuietWhy
{
    SessionRange stretch;
    std::vector<Cause> causes; ///< the surest first; empty: the log does not tell
};

/// The longest stretches without a turn that the log tells a cause for.
struct QuietStretches
{
    std::vector<QuietWhy> told; ///< by time; each has a cause
    quint32 rest = 0;           ///< shorter ones, of which nothing is told
};

/// Why did it stay silent, why was it slow, why did it stop? Pure: what the fold knows in, answers out. Nothing is said
/// to be more than likely that the log does not prove.
class Why
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Why)

public:
    /// "Why did it stay silent?", in the user's language.
    static QString text(Question question);

    /// Of one turn. `moments`: its, as TurnFigures has them, or what the turn itself knows. Of a log without times nothing
    /// is slow. Takes as long as the turn is, not the log.
    static std::vector<TurnWhy> of(const WhyLog &log, TurnIndex turn, const TurnMoments &moments);

    /// Of each turn that raises a question.
    static std::vector<TurnWhy> all(const WhyLog &log);

    /// The turn that `at` lies in, or behind which it lies.
    static std::optional<TurnIndex> turnAt(const Conversation &conversation, SessionTime at);

    /// Of that turn; behind its end only why it stayed silent.
    static std::vector<TurnWhy> at(const WhyLog &log, SessionTime at);

    /// Of the stretch around `at` that no turn reaches into; nothing: one does, it is shorter than kQuiet, or the log holds
    /// no times. `end`: of the session. `voice`: as CausesOfQuiet has it.
    static std::optional<QuietWhy> quiet(const WhyLog &log, SessionTime at, SessionTime end,
                                         std::optional<std::span<const CausesOfQuiet::Voice>> voice = {});

    static constexpr milliseconds kQuiet{1000};

    /// Of the whole log: the longest that last kLongQuiet, or, where it holds no turn, kQuiet; of a log without times only
    /// whether all of it is one. `voice`: as CausesOfQuiet has it.
    static QuietStretches allQuiet(const WhyLog &log, std::optional<std::span<const CausesOfQuiet::Voice>> voice = {});

    static constexpr milliseconds kLongQuiet{3000}; ///< who answers another takes up to two seconds
    static constexpr size_t kMostQuiet = 5;         ///< that are told

    /// How many segments of the log's turns overran their budgets; none in a log without times.
    static BudgetOverruns overruns(const WhyLog &log);

    /// … of the turn that `at` lies in.
    static BudgetOverruns overrunsAt(const WhyLog &log, SessionTime at);

private:
    static void addOverruns(const WhyLog &log, TurnIndex turn, BudgetOverruns &overruns);
};

} // namespace turnscope
