// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_why.h"

#include <algorithm>

namespace turnscope {

namespace {

std::vector<CausesOfQuiet::Voice> closedVoice(std::span<const VoiceSpan> spans, InputTime end)
{
    std::vector<CausesOfQuiet::Voice> voice;
    voice.reserve(spans.size());
    for (const VoiceSpan &span : spans)
        voice.push_back({span.begin, span.end.value_or(end), span.peak});
    return voice;
}

WhyLog whyLog(const SessionTurns &turns, bool timed)
{
    return {turns.session()->conversation(), turns.session()->events(), timed, turns.budget()};
}

bool hasRealTimes(const Session &session)
{
    return session.hasTimes() && !session.info().wholeSeconds;
}

MomentWhy whyOfTurn(const SessionTurns &turns, TurnIndex turn)
{
    const Conversation &conversation = turns.session()->conversation();
    MomentWhy why;
    why.turn = turn;
    why.open = turns.session()->isGoingOn() && conversation.turns()[turn].status == Turn::Status::Open;
    const TurnFigures &figures = turns.all()[turn];
    why.timed = figures.timed;
    const WhyLog log = whyLog(turns, figures.timed);
    if (!why.open)
        why.answers = Why::of(log, turn, figures.moments);
    if (!figures.timed)
        return why;
    for (const WaitSegment &segment : waitSegments(conversation, log.events, turn, figures.moments)) {
        if (segment.segment == Segment::Whole)
            why.wait = segment;
        else if (segment.length() > log.budget.of(segment.segment))
            why.over.push_back(segment);
    }
    return why;
}

std::optional<QuietWhy> whyQuiet(const SessionTurns &turns, SessionTime at)
{
    const Session &session = *turns.session();
    const auto voice = closedVoice(turns.voice(), session.conversation().inputClock().end());
    // Of a detector that has nothing to say yet, or is not there, nothing is told.
    const auto heard = voice.empty() || turns.isListening()
                           ? std::nullopt
                           : std::optional(std::span<const CausesOfQuiet::Voice>(voice));
    return Why::quiet(whyLog(turns, hasRealTimes(session)), at, session.end(), heard);
}

bool isMeasured(const SessionTurns &turns, std::optional<TurnIndex> turn)
{
    return turn && turns.all().contains(*turn) && turns.session()->conversation().turns().contains(*turn);
}

} // namespace

MomentWhy SessionWhy::of(const SessionTurns &turns, EventIndex event)
{
    if (!turns.session() || turns.session()->isLoading() || !turns.session()->events().contains(event))
        return {};
    if (const auto turn = turns.turnOf(event); isMeasured(turns, turn))
        return whyOfTurn(turns, *turn);
    MomentWhy why;
    why.quiet = whyQuiet(turns, turns.session()->events().at(event));
    return why;
}

MomentWhy SessionWhy::of(const SessionTurns &turns, TurnIndex turn)
{
    if (!turns.session() || turns.session()->isLoading() || !isMeasured(turns, turn))
        return {};
    return whyOfTurn(turns, turn);
}

std::vector<MomentWhy> SessionWhy::over(const SessionTurns &turns, SessionRange stretch)
{
    std::vector<MomentWhy> moments;
    if (!turns.session() || turns.session()->isLoading())
        return moments;
    const auto addQuiet = [&](SessionTime from, SessionTime to) {
        MomentWhy why;
        if (from < to)
            why.quiet = whyQuiet(turns, from + (to - from) / 2);
        if (why.quiet)
            moments.push_back(std::move(why));
    };
    SessionTime told = stretch.begin;
    const auto all = turns.session()->conversation().turns();
    for (size_t i = 0; i < all.size() && moments.size() < kMostMoments; ++i) {
        const SessionRange range = all[i].range;
        if (range.begin >= stretch.end)
            break;
        if (range.end <= stretch.begin || !isMeasured(turns, TurnIndex(i)))
            continue;
        addQuiet(told, range.begin);
        moments.push_back(whyOfTurn(turns, TurnIndex(i)));
        told = std::max(told, range.end);
    }
    if (moments.size() < kMostMoments)
        addQuiet(told, stretch.end);
    return moments;
}

MomentWhy SessionWhy::at(const SessionTurns &turns, SessionTime at)
{
    if (!turns.session() || turns.session()->isLoading())
        return {};
    MomentWhy why;
    why.quiet = whyQuiet(turns, at);
    if (why.quiet)
        return why;
    const auto turn = Why::turnAt(turns.session()->conversation(), at);
    return isMeasured(turns, turn) ? whyOfTurn(turns, *turn) : why;
}

std::optional<TurnWhy> SessionWhy::nearest(const SessionTurns &turns, std::optional<TurnIndex> from)
{
    const qint64 middle = from ? number(*from) : 0;
    for (quint32 step = from ? 1 : 0; turns.session() && step <= kNear; ++step) {
        for (const qint64 at : {middle + step, middle - step}) {
            const TurnIndex turn{quint32(std::max<qint64>(at, 0))};
            if (at < 0 || !isMeasured(turns, turn))
                continue;
            const MomentWhy why = whyOfTurn(turns, turn);
            if (!why.answers.empty())
                return why.answers.front();
        }
    }
    return {};
}

} // namespace turnscope
