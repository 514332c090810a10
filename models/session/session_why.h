// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/why.h"
#include "models/session/session_turns.h"

namespace turnscope {

/// What is to be said of a moment of the window's session: of the turn there, or of the stretch between turns. A value.
struct MomentWhy
{
    std::optional<TurnIndex> turn;
    std::vector<TurnWhy> answers;    ///< of that turn; empty: it raises no question
    bool open = false;               ///< it goes on: nothing is said of it yet
    bool timed = true;               ///< false: whether it was late is not known
    std::optional<WaitSegment> wait; ///< its whole wait, in time or not
    std::vector<WaitSegment> over;   ///< its segments that overran their budgets
    std::optional<QuietWhy> quiet;

    bool isEmpty() const { return !turn && !quiet; }
    bool hasQuestion() const { return !answers.empty() || quiet; }
};

/// The same answers wherever the window asks: with the figures that its views show, our own detector's end of the voice
/// among them. Pure; GUI thread, as SessionTurns. Takes as long as one turn is, not the log.
class SessionWhy
{
public:
    static MomentWhy of(const SessionTurns &turns, EventIndex event);
    static MomentWhy of(const SessionTurns &turns, TurnIndex turn);

    /// Of the turn in which `at` lies, or of the quiet around it.
    static MomentWhy at(const SessionTurns &turns, SessionTime at);

    /// Of a stretch, by time: the turns that reach into it, and the quiet between them. No more than kMostMoments.
    static std::vector<MomentWhy> over(const SessionTurns &turns, SessionRange stretch);

    static constexpr size_t kMostMoments = 24;

    /// The turn nearest to `from` that raises a question, `from` left out; without one, to the first. Looks no further
    /// than kNear turns either way.
    static std::optional<TurnWhy> nearest(const SessionTurns &turns, std::optional<TurnIndex> from);

    static constexpr quint32 kNear = 500;
};

} // namespace turnscope
