// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/why.h"

#include "models/causes/causes_of_silence.h"
#include "models/causes/causes_of_stopping.h"
#include "models/causes/causes_of_waiting.h"

#include <algorithm>

namespace turnscope {

std::string_view questionId(Question question)
{
    constexpr std::string_view ids[] = {"silent", "slow", "stopped"};
    return ids[size_t(question)];
}

std::string_view surenessId(Sureness sure)
{
    return sure == Sureness::Proven ? "proven" : "likely";
}

QString Why::text(Question question)
{
    switch (question) {
    case Question::Silent:
        return tr("Why did it stay silent?");
    case Question::Slow:
        return tr("Why was it slow?");
    case Question::Stopped:
        break;
    }
    return tr("Why did it stop?");
}

std::vector<TurnWhy> Why::of(const WhyLog &log, TurnIndex index, const TurnMoments &moments)
{
    const Turn &turn = log.conversation.turns()[index];
    std::vector<TurnWhy> all;
    const auto put = [&](Question question, std::vector<Cause> causes) {
        all.push_back({question, index, turn.range.begin, std::move(causes)});
    };
    const bool transcribedOnly = log.conversation.settings().transcriptionOnly;
    if (!transcribedOnly && CausesOfSilence::isSilent(log.conversation, turn)) {
        std::vector<Cause> causes = CausesOfSilence::of(log, index);
        // The log may end, or the user may go on, before an answer could come.
        if (turn.status != Turn::Status::Open || !causes.empty())
            put(Question::Silent, std::move(causes));
        return all;
    }
    if (log.timed) {
        const auto segments = waitSegments(log.conversation, log.events, index, moments);
        if (std::vector<Cause> causes = CausesOfWaiting::of(log, index, segments); !causes.empty())
            put(Question::Slow, std::move(causes));
    }
    if (std::vector<Cause> causes = CausesOfStopping::of(log, index); !causes.empty())
        put(Question::Stopped, std::move(causes));
    return all;
}

std::vector<TurnWhy> Why::all(const WhyLog &log)
{
    const auto turns = log.conversation.turns();
    std::vector<TurnWhy> all;
    for (quint32 i = 0; i < turns.size(); ++i) {
        std::vector<TurnWhy> more = of(log, TurnIndex{i}, TurnMoments(turns[TurnIndex{i}]));
        std::ranges::move(more, std::back_inserter(all));
    }
    return all;
}

std::optional<TurnIndex> Why::turnAt(const Conversation &conversation, SessionTime at)
{
    const auto turns = conversation.turns();
    const auto behind = std::ranges::partition_point(turns, [at](const Turn &turn) { return turn.range.begin <= at; });
    if (behind == turns.begin())
        return {};
    return TurnIndex{quint32(behind - turns.begin() - 1)};
}

std::vector<TurnWhy> Why::at(const WhyLog &log, SessionTime at)
{
    const auto turn = turnAt(log.conversation, at);
    return turn ? of(log, *turn, TurnMoments(log.conversation.turns()[*turn])) : std::vector<TurnWhy>();
}

std::optional<QuietWhy> Why::quiet(const WhyLog &log, SessionTime at, SessionTime end,
                                   std::optional<std::span<const CausesOfQuiet::Voice>> voice)
{
    if (!log.timed)
        return {};
    const auto turns = log.conversation.turns();
    SessionRange stretch{SessionTime(), end};
    const auto before = turnAt(log.conversation, at);
    constexpr quint32 back = 8; // turns overlap by a cut-in
    for (quint32 i = 0; before && i < back && i <= number(*before); ++i)
        stretch.begin = std::max(stretch.begin, turns[TurnIndex{number(*before) - i}].range.end);
    const TurnIndex after{before ? number(*before) + 1 : 0};
    if (turns.contains(after))
        stretch.end = turns[after].range.begin;
    if (at < stretch.begin || stretch.length() < kQuiet)
        return {};
    return QuietWhy{stretch, CausesOfQuiet::of(log, stretch, voice)};
}

BudgetOverruns Why::overruns(const WhyLog &log)
{
    BudgetOverruns overruns;
    const auto turns = log.conversation.turns();
    for (quint32 i = 0; log.timed && i < turns.size(); ++i) {
        const TurnIndex index{i};
        overruns.add(waitSegments(log.conversation, log.events, index, TurnMoments(turns[index])), log.budget);
    }
    return overruns;
}

} // namespace turnscope
