// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/planned_call.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace turnscope {

namespace {

qint64 whole(double tokens)
{
    return qint64(std::floor(tokens + 0.5));
}

} // namespace

/// What one adds to the context, and what is written in it.
struct PlannedCall::Turn
{
    qint64 userText = 0;
    qint64 userAudio = 0;
    qint64 answerText = 0;
    qint64 answerAudio = 0;
    qint64 reasoning = 0;
    qint64 context = std::numeric_limits<qint64>::max() / 4; ///< tokens that fit in before an answer
};

PlannedCall::PlannedCall(const Assumptions &assumptions)
    : m_assumptions(assumptions)
    , m_minutes(assumptions.value(Quantity::MinutesPerCall))
    , m_turns(m_minutes * assumptions.value(Quantity::TurnsPerMinute))
{
}

/// The input of a request; what of it was cached, and of the rest was put into the cache.
Usage PlannedCall::usage(qint64 text, qint64 audio, qint64 most) const
{
    const qint64 prompt = whole(m_assumptions.value(Quantity::PromptTokens));
    const qint64 said = text - prompt + audio;
    const qint64 room = std::max<qint64>(0, most - prompt);
    if (said > room) {
        audio = audio * room / said;
        text = prompt + room - audio;
    }
    const double cached = m_assumptions.value(Quantity::CacheRatio);
    Usage usage;
    usage.inputText = text;
    usage.inputAudio = audio;
    usage.input = text + audio;
    usage.cachedText = whole(cached * double(text));
    usage.cachedAudio = whole(cached * double(audio));
    usage.cacheWrite = whole(m_assumptions.value(Quantity::CacheWriteShare) * double(text - usage.cachedText));
    return usage;
}

void PlannedCall::requests(const Turn &turn, double share, const Take &take) const
{
    const double tools = m_assumptions.value(Quantity::ToolShare);
    const qint64 call = whole(m_assumptions.value(Quantity::ToolCallTokens));
    const qint64 tool = call + whole(m_assumptions.value(Quantity::ToolResultTokens));
    const qint64 text = turn.userText + turn.answerText + whole(tools * double(tool));
    const qint64 audio = turn.userAudio + turn.answerAudio;
    const auto answered = [&turn](Usage usage) {
        usage.reasoning = turn.reasoning;
        usage.outputText = turn.answerText + turn.reasoning;
        usage.outputAudio = turn.answerAudio;
        usage.output = usage.outputText + usage.outputAudio;
        return usage;
    };
    for (qint64 before = 0; double(before) < m_turns; ++before) {
        const double weight = share * std::min(1.0, m_turns - double(before));
        const qint64 textIn = whole(m_assumptions.value(Quantity::PromptTokens)) + before * text + turn.userText;
        const qint64 audioIn = before * audio + turn.userAudio;
        const Usage asked = usage(textIn, audioIn, turn.context);
        take(answered(asked), weight * (1 - tools));
        if (tools <= 0)
            continue;
        Usage calling = asked;
        calling.reasoning = turn.reasoning;
        calling.output = calling.outputText = call + turn.reasoning;
        take(calling, weight * tools);
        take(answered(usage(textIn + tool, audioIn, turn.context)), weight * tools);
    }
}

void PlannedCall::voiceRequests(const AudioTokens &audio, const Take &take) const
{
    const double perTurn = 1 / m_assumptions.value(Quantity::TurnsPerMinute); // minutes
    Turn turn;
    turn.userAudio = whole(audio.in * m_assumptions.value(Quantity::UserSpeechShare) * perTurn);
    turn.answerAudio = whole(audio.out * m_assumptions.value(Quantity::ModelSpeechShare) * perTurn);
    turn.answerText = whole(m_assumptions.value(Quantity::AnswerTextTokens));
    turn.context = whole(m_assumptions.value(Quantity::ContextTokens));
    requests(turn, 1, take);
}

void PlannedCall::textRequests(double share, const Take &take) const
{
    Turn turn;
    turn.userText = whole(m_assumptions.value(Quantity::UserTextTokens));
    turn.answerText = whole(m_assumptions.value(Quantity::AnswerTextTokens));
    turn.reasoning = whole(m_assumptions.value(Quantity::ReasoningTokens));
    requests(turn, share, take);
}

} // namespace turnscope
