// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/turn_figures.h"

#include "models/conversation/id_index.h"
#include "models/cost/turn_cost.h"
#include "models/session/told_times.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Adds our own detector's end of voice, turn by turn: the last voice within the audio that the turn is of.
class VoiceEnds
{
public:
    VoiceEnds(const Conversation &conversation, std::span<const VoiceSpan> voice)
        : m_conversation(conversation)
        , m_voice(voice)
    {
    }

    void add(const Turn &turn, TurnMoments &moments)
    {
        const AudioClock &clock = m_conversation.inputClock();
        const auto speech = m_conversation.speech();
        std::optional<SessionTime> sent = moments[Moment::SpeechStopped];
        InputTime from = m_taken;
        InputTime to;
        if (turn.speech && speech.contains(*turn.speech) && speech[*turn.speech].end) {
            const SpeechSpan &span = speech[*turn.speech];
            from = std::max(from, span.start);
            to = *span.end;
        } else if (turn.submitted && turn.committed && !turn.speech) {
            sent = turn.submitted;
            to = clock.toInput(*turn.submitted);
            // A burst is sent before it can have been spoken: all of it is the turn's.
            to = std::max(to, std::min(clock.toInput(*turn.committed), clock.end()));
        } else if (const Item *said = isMade(turn.userItem) ? m_conversation.item(turn.userItem) : nullptr) {
            sent = said->end; // the last piece of its transcript comes behind the voice
            to = clock.toInput(said->end);
        }
        if (to <= from)
            return;
        m_taken = to;
        const auto after = std::ranges::partition_point(m_voice, [to](const VoiceSpan &v) { return v.begin < to; });
        if (after == m_voice.begin())
            return;
        const VoiceSpan &last = *std::prev(after);
        const InputTime end = std::min(last.end.value_or(to), to);
        if (end <= from)
            return;
        SessionTime at = clock.toSession(end);
        if (sent)
            at = std::min(at, *sent);
        moments.set(Moment::VoiceEnd, at);
        moments.byDetector = true;
    }

private:
    const Conversation &m_conversation;
    std::span<const VoiceSpan> m_voice;
    InputTime m_taken; ///< the audio before it is of earlier turns
};

/// The first sound of the model between the end of the user's voice and the next turn.
void addOnset(const SessionFold &fold, size_t index, TurnMoments &moments)
{
    const auto turns = fold.conversation().turns();
    const auto &end = moments[Moment::VoiceEnd];
    if (!isMade(turns[index].userItem) || !end)
        return;
    const auto onset = std::ranges::upper_bound(fold.onsets(), *end);
    const bool isLast = index + 1 == turns.size();
    if (onset == fold.onsets().end() || (!isLast && *onset >= turns[index + 1].range.begin))
        return;
    moments.set(Moment::FirstAudio, *onset);
    moments.set(Moment::FirstVoice, *onset);
}

void addTools(const Turn &turn, const Conversation &conversation, TurnFigures &figures)
{
    if (turn.toolCalls.empty())
        return;
    SessionTime busy; // calls ascend by when they were asked
    const auto calls = conversation.toolCalls();
    auto call = std::ranges::partition_point(calls, [&turn](const ToolCall &c) { return c.askedBy < turn.firstEvent; });
    for (; call != calls.end() && call->askedBy <= turn.lastEvent; ++call) {
        if (std::ranges::find(turn.toolCalls, call->item) == turn.toolCalls.end())
            continue;
        ++figures.toolCalls;
        const SessionTime begin = std::max(call->asked, busy);
        if (call->answered && *call->answered > begin) {
            figures.tools += *call->answered - begin;
            busy = *call->answered;
        }
    }
}

void addAnswers(const Turn &turn, const SessionFold &fold, const PriceTable *prices, TurnFigures &figures)
{
    const Conversation &conversation = fold.conversation();
    for (const ResponseIndex response : turn.responses) {
        if (!conversation.responses().contains(response))
            continue;
        for (const StringId id : conversation.responses()[response].items) {
            const Item *item = conversation.item(id);
            if (!item || !InterruptionAudit::isSpokenAnswer(conversation, *item))
                continue;
            if (figures.answers.empty()) {
                if (const auto voice = fold.firstVoice(id)) {
                    figures.moments.set(Moment::FirstVoice, voice->arrived);
                    if (const auto sound = figures.moments[Moment::FirstSound])
                        figures.moments.set(Moment::Audible, *sound + voice->leadIn);
                }
            }
            figures.answers.push_back(InterruptionAudit::of(conversation, *item));
            const AnswerAudit &audit = figures.answers.back();
            if (const auto price = prices ? unheardPrice(audit, *prices) : std::nullopt)
                figures.unheardCost = figures.unheardCost.value_or(0) + *price;
        }
    }
}

} // namespace

microseconds TurnFigures::sent() const
{
    microseconds sum{0};
    for (const AnswerAudit &answer : answers)
        sum += answer.sent;
    return sum;
}

microseconds TurnFigures::heard() const
{
    microseconds sum{0};
    for (const AnswerAudit &answer : answers)
        sum += answer.heard;
    return sum;
}

qint64 TurnFigures::unheardTokens() const
{
    qint64 sum = 0;
    for (const AnswerAudit &answer : answers)
        sum += answer.unheardTokens;
    return sum;
}

bool TurnFigures::estimated() const
{
    return std::ranges::any_of(answers, [](const AnswerAudit &a) { return a.estimated || a.sentEstimated; });
}

void TurnFigures::forgetTimes()
{
    timed = false;
    moments = {};
    tools = microseconds(0);
    for (AnswerAudit &answer : answers) {
        answer.stop.reset();
        std::erase_if(answer.verdicts, [](Verdict verdict) {
            return verdict == Verdict::LateStop || verdict == Verdict::PlayedAfterCancel
                   || verdict == Verdict::CompletedUnheard;
        });
    }
    if (!knowsHeard())
        unheardCost.reset();
}

const AnswerAudit *TurnFigures::cut() const
{
    const auto found =
        std::find_if(answers.rbegin(), answers.rend(), [](const AnswerAudit &a) { return a.cut.has_value(); });
    return found == answers.rend() ? nullptr : &*found;
}

std::vector<Verdict> TurnFigures::verdicts() const
{
    std::vector<Verdict> all;
    for (const AnswerAudit &answer : answers) {
        for (const Verdict verdict : answer.verdicts) {
            if (std::ranges::find(all, verdict) == all.end())
                all.push_back(verdict);
        }
    }
    return all;
}

void forgetUnknownTimes(std::vector<TurnFigures> &figures, const Conversation &conversation, const RecordingInfo &info)
{
    const bool none = !tellsLengths(info, conversation);
    const auto turns = conversation.turns();
    for (TurnFigures &each : figures) {
        if (!turns.contains(each.turn))
            continue;
        const Turn &turn = turns[each.turn];
        const auto untimed = std::ranges::lower_bound(info.untimed, turn.firstEvent);
        if (none || (untimed != info.untimed.end() && *untimed <= turn.lastEvent))
            each.forgetTimes();
    }
}

std::optional<double> unheardPrice(const AnswerAudit &audit, const PriceTable &prices)
{
    const ModelPrice *price = prices.find(audit.model);
    if (!price || !price->isInDollars() || !price->tokens.audioOut)
        return std::nullopt;
    return double(audit.unheardTokens) * *price->tokens.audioOut / 1e6;
}

std::vector<TurnFigures> turnFigures(const SessionFold &fold, std::span<const VoiceSpan> voice,
                                     const PriceTable *prices, TurnIndex first, size_t most)
{
    const Conversation &conversation = fold.conversation();
    const auto turns = conversation.turns();
    std::vector<TurnFigures> all;
    const size_t begin = std::min<size_t>(number(first), turns.size());
    const size_t end = begin + std::min(most, turns.size() - begin);
    all.reserve(end - begin);
    VoiceEnds ends(conversation, voice);
    if (begin > 0 && begin < turns.size()) {
        TurnMoments before(turns[begin - 1]); // its audio is not the first one's
        ends.add(turns[begin - 1], before);
    }
    for (size_t i = begin; i < end; ++i) {
        TurnFigures &figures = all.emplace_back();
        figures.turn = TurnIndex(i);
        figures.moments = TurnMoments(turns[i]);
        ends.add(turns[i], figures.moments);
        addOnset(fold, i, figures.moments);
        addTools(turns[i], conversation, figures);
        addAnswers(turns[i], fold, prices, figures);
        if (const auto cost = prices ? turnCost(turns[i], conversation, *prices) : std::nullopt)
            figures.cost = cost->total();
    }
    return all;
}

} // namespace turnscope
