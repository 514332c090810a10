// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/why.h"

#include "models/causes/causes_of_silence.h"
#include "models/causes/causes_of_stopping.h"
#include "models/causes/causes_of_waiting.h"

#include <algorithm>

namespace turnscope {

namespace {

/// The stretch around a moment that neither a turn nor another session reaches into; nothing: one does, or it is short.
std::optional<SessionRange> quietAround(const Conversation &conversation, SessionTime at, SessionTime end)
{
    const auto turns = conversation.turns();
    SessionRange stretch{SessionTime(), end};
    const auto before = Why::turnAt(conversation, at);
    constexpr quint32 back = 8; // turns overlap by a cut-in
    for (quint32 i = 0; before && i < back && i <= number(*before); ++i)
        stretch.begin = std::max(stretch.begin, turns[TurnIndex{number(*before) - i}].range.end);
    const TurnIndex after{before ? number(*before) + 1 : 0};
    if (turns.contains(after))
        stretch.end = turns[after].range.begin;
    const auto sessions = conversation.sessions();
    const auto others = sessions.subspan(std::min<size_t>(sessions.size(), 1)); // than the first
    const auto behind = std::ranges::upper_bound(others, at, {}, &SessionPart::begin);
    if (behind != others.begin())
        stretch.begin = std::max(stretch.begin, std::prev(behind)->begin);
    if (behind != others.end())
        stretch.end = std::min(stretch.end, behind->begin);
    if (at < stretch.begin || stretch.length() < Why::kQuiet)
        return {};
    return stretch;
}

/// Those of a whole log that are long enough to be told, by time.
std::vector<SessionRange> quietStretches(const WhyLog &log)
{
    const Conversation &conversation = log.conversation;
    const auto turns = conversation.turns();
    if (conversation.isMingled())
        return {};
    if (!log.timed)
        return turns.empty() && conversation.applied() > 0
                   ? std::vector{SessionRange{SessionTime(), conversation.now()}}
                   : std::vector<SessionRange>();
    std::vector<SessionTime> begins{SessionTime()};
    for (const Turn &turn : turns)
        begins.push_back(turn.range.end);
    for (const SessionPart &part : conversation.sessions())
        begins.push_back(part.begin);
    std::ranges::sort(begins);
    std::vector<SessionRange> stretches;
    for (const SessionTime at : begins) {
        const auto stretch = quietAround(conversation, at, std::max(at, conversation.now()));
        if (stretch && stretch->length() >= (turns.empty() ? Why::kQuiet : Why::kLongQuiet)
            && (stretches.empty() || stretches.back().begin != stretch->begin))
            stretches.push_back(*stretch);
    }
    return stretches;
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
    if (log.conversation.isMingled())
        return all; // it may be made of two
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
    const auto index = turnAt(log.conversation, at);
    if (!index)
        return {};
    const Turn &turn = log.conversation.turns()[*index];
    std::vector<TurnWhy> answers = of(log, *index, TurnMoments(turn));
    if (at > turn.range.end)
        std::erase_if(answers, [](const TurnWhy &each) { return each.question != Question::Silent; });
    return answers;
}

std::optional<QuietWhy> Why::quiet(const WhyLog &log, SessionTime at, SessionTime end,
                                   std::optional<std::span<const CausesOfQuiet::Voice>> voice)
{
    const bool isTold = log.timed && !log.conversation.isMingled();
    const auto stretch = isTold ? quietAround(log.conversation, at, end) : std::nullopt;
    if (!stretch)
        return {};
    return QuietWhy{*stretch, CausesOfQuiet::of(log, *stretch, voice)};
}

QuietStretches Why::allQuiet(const WhyLog &log, std::optional<std::span<const CausesOfQuiet::Voice>> voice)
{
    constexpr size_t lookedAt = 100; // of thousands of turns
    std::vector<SessionRange> stretches = quietStretches(log);
    std::ranges::stable_sort(stretches, std::ranges::greater(), &SessionRange::length);
    QuietStretches quiet;
    for (size_t i = 0; i < stretches.size(); ++i) {
        if (i >= lookedAt) {
            quiet.rest += quint32(stretches.size() - i);
            break;
        }
        std::vector<Cause> causes = CausesOfQuiet::of(log, stretches[i], voice);
        if (causes.empty())
            continue;
        if (quiet.told.size() < kMostQuiet)
            quiet.told.push_back({stretches[i], std::move(causes)});
        else
            ++quiet.rest;
    }
    std::ranges::sort(quiet.told, {}, [](const QuietWhy &each) { return each.stretch.begin; });
    return quiet;
}

BudgetOverruns Why::overruns(const WhyLog &log)
{
    BudgetOverruns overruns;
    for (quint32 i = 0; i < log.conversation.turns().size(); ++i)
        addOverruns(log, TurnIndex{i}, overruns);
    return overruns;
}

BudgetOverruns Why::overrunsAt(const WhyLog &log, SessionTime at)
{
    BudgetOverruns overruns;
    if (const auto turn = turnAt(log.conversation, at); turn && at <= log.conversation.turns()[*turn].range.end)
        addOverruns(log, *turn, overruns);
    return overruns;
}

void Why::addOverruns(const WhyLog &log, TurnIndex turn, BudgetOverruns &overruns)
{
    if (!log.timed || log.conversation.isMingled())
        return;
    const TurnMoments moments(log.conversation.turns()[turn]);
    overruns.add(waitSegments(log.conversation, log.events, turn, moments), log.budget);
}

} // namespace turnscope
