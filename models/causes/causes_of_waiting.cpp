// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/causes_of_waiting.h"

#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

namespace {

struct Overrun
{
    microseconds by{0};
    Cause cause;
};

QString shown(microseconds length)
{
    return millisecondsText(std::chrono::floor<milliseconds>(length));
}

} // namespace

std::vector<Cause> CausesOfWaiting::of(const Conversation &conversation, TurnIndex index, const LatencyBudget &budget)
{
    const Turn &turn = conversation.turns()[index];
    const TurnMoments moments(turn);
    const auto wait = Latency::answerWait(moments);
    if (!wait || *wait <= budget.whole)
        return {};
    std::vector<Overrun> overruns;
    for (const LatencyBudget::Part &part : budget.parts) {
        const auto took = Latency::of(moments, part.interval);
        if (took && *took > part.allowed)
            overruns.push_back({*took - part.allowed,
                                {Latency::key(part.interval),
                                 Sureness::Proven,
                                 tr("%1 took %2 of the %3; %4 are allowed. (%5)")
                                     .arg(Latency::name(part.interval), shown(*took), shown(*wait), shown(part.allowed),
                                          Latency::definition(part.interval)),
                                 {turn.firstEvent, turn.lastEvent}}});
    }
    for (const StringId id : turn.toolCalls) {
        const ToolCall *call = conversation.toolCall(id);
        const Item *item = conversation.item(id);
        const bool before = call && call->answered && turn.firstAudio && *call->answered <= *turn.firstAudio;
        if (!before || !item || *call->answered - call->asked <= budget.tool)
            continue;
        const microseconds took = *call->answered - call->asked;
        overruns.push_back({took - budget.tool,
                            {"tool",
                             Sureness::Proven,
                             tr("The tool %1 took %2; %3 are allowed.")
                                 .arg(QString::fromStdString(item->name), shown(took), shown(budget.tool)),
                             {call->askedBy, *call->answeredBy}}});
    }
    std::ranges::stable_sort(overruns, std::ranges::greater(), &Overrun::by);
    std::vector<Cause> causes;
    for (Overrun &each : overruns)
        causes.push_back(std::move(each.cause));
    return causes;
}

} // namespace turnscope
