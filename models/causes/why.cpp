// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/why.h"

#include "models/causes/causes_of_silence.h"
#include "models/causes/causes_of_stopping.h"
#include "models/causes/causes_of_waiting.h"

#include <algorithm>

namespace turnscope {

namespace {

void add(const Conversation &conversation, TurnIndex index, bool timed, const LatencyBudget &budget,
         std::vector<TurnWhy> &all)
{
    const Turn &turn = conversation.turns()[index];
    const auto put = [&](Question question, std::vector<Cause> causes) {
        all.push_back({question, index, turn.range.begin, std::move(causes)});
    };
    const bool transcribedOnly = conversation.settings().transcriptionOnly;
    if (!transcribedOnly && CausesOfSilence::isSilent(conversation, turn)) {
        std::vector<Cause> causes = CausesOfSilence::of(conversation, index);
        // The log may end, or the user may go on, before an answer could come.
        if (turn.status != Turn::Status::Open || !causes.empty())
            put(Question::Silent, std::move(causes));
        return;
    }
    if (timed) {
        if (std::vector<Cause> causes = CausesOfWaiting::of(conversation, index, budget); !causes.empty())
            put(Question::Slow, std::move(causes));
    }
    if (std::vector<Cause> causes = CausesOfStopping::of(conversation, index); !causes.empty())
        put(Question::Stopped, std::move(causes));
}

} // namespace

std::string_view questionId(Question question)
{
    constexpr std::string_view ids[] = {"silent", "slow", "stopped"};
    return ids[size_t(question)];
}

std::string_view surenessId(Sureness sure)
{
    return sure == Sureness::Proven ? "proven" : "likely";
}

std::vector<TurnWhy> Why::all(const Conversation &conversation, bool timed, const LatencyBudget &budget)
{
    std::vector<TurnWhy> all;
    for (quint32 i = 0; i < conversation.turns().size(); ++i)
        add(conversation, TurnIndex{i}, timed, budget, all);
    return all;
}

std::vector<TurnWhy> Why::at(const Conversation &conversation, SessionTime at, bool timed, const LatencyBudget &budget)
{
    const auto turns = conversation.turns();
    const auto behind = std::ranges::partition_point(turns, [at](const Turn &turn) { return turn.range.begin <= at; });
    std::vector<TurnWhy> all;
    if (behind != turns.begin())
        add(conversation, TurnIndex{quint32(behind - turns.begin() - 1)}, timed, budget, all);
    return all;
}

} // namespace turnscope
