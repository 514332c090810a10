// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/turn_pipeline.h"

#include <algorithm>

namespace turnscope {

namespace {

/// The answer that is heard, or read; where none is, the last one.
std::optional<ResponseIndex> heardAnswer(const Conversation &conversation, const Turn &turn)
{
    std::optional<ResponseIndex> last;
    for (const ResponseIndex index : turn.responses) {
        const Response &response = conversation.responses()[index];
        if (response.outOfBand)
            continue;
        last = index;
        if (response.firstAudio || response.firstText)
            break;
    }
    return last;
}

void addTook(TurnPipeline::Part &part, const PipelineStage &stage, const std::optional<microseconds> &took)
{
    if (!took)
        return;
    part.took = part.took.value_or(microseconds(0)) + *took;
    part.event = stage.event;
}

void takeModel(TurnPipeline::Part &part, const PipelineStage &stage)
{
    if (!stage.model.empty())
        part.model = stage.model;
}

void takeStage(TurnPipeline &pipeline, const PipelineStage &stage, bool isAnswer)
{
    switch (stage.kind) {
    case PipelineStage::Kind::Hear:
        addTook(pipeline[PipelinePart::Hear], stage, stage.took);
        return takeModel(pipeline[PipelinePart::Hear], stage);
    case PipelineStage::Kind::Think:
        addTook(pipeline[PipelinePart::Think], stage, stage.firstSentence);
        if (isAnswer)
            pipeline.firstWord = stage.took;
        return;
    case PipelineStage::Kind::Thought:
        if (isAnswer)
            pipeline.allText = stage.took;
        return takeModel(pipeline[PipelinePart::Think], stage);
    case PipelineStage::Kind::Speak:
        if (isAnswer)
            addTook(pipeline[PipelinePart::Speak], stage, stage.took);
        return;
    case PipelineStage::Kind::Spoken:
        if (isAnswer)
            pipeline.allSound = stage.took;
        return takeModel(pipeline[PipelinePart::Speak], stage);
    }
}

} // namespace

std::vector<PipelineStage> stagesOf(const Conversation &conversation, const EventStore &events, TurnIndex index)
{
    const auto turns = conversation.turns();
    const Turn &turn = turns[index];
    std::vector<StringId> ids{turn.userItem};
    for (const ResponseIndex response : turn.responses)
        ids.push_back(conversation.responses()[response].id);
    std::erase(ids, StringId::None);
    // An answer that was cut into is told to be spoken while the next turn goes on.
    const TurnIndex behind{number(index) + 2};
    const quint32 end = turns.contains(behind) ? number(turns[behind].firstEvent) : conversation.applied();
    return pipelineStages(events, turn.firstEvent, std::min(end, events.size()), ids);
}

std::optional<TurnPipeline> TurnPipeline::of(const Conversation &conversation, const EventStore &events,
                                             TurnIndex index)
{
    return of(conversation, stagesOf(conversation, events, index), index);
}

std::optional<TurnPipeline> TurnPipeline::of(const Conversation &conversation, std::span<const PipelineStage> stages,
                                             TurnIndex index)
{
    if (stages.empty())
        return std::nullopt;
    const Turn &turn = conversation.turns()[index];
    const auto answer = heardAnswer(conversation, turn);
    TurnPipeline pipeline;
    for (const PipelineStage &stage : stages) {
        const bool isHearing = stage.kind == PipelineStage::Kind::Hear;
        const auto response = std::ranges::find(turn.responses, isHearing ? StringId::None : stage.of,
                                                [&](ResponseIndex each) { return conversation.responses()[each].id; });
        const bool isOfWait = response != turn.responses.end() && answer && *response <= *answer
                              && !conversation.responses()[*response].outOfBand;
        if (isHearing || isOfWait)
            takeStage(pipeline, stage, !isHearing && *response == *answer);
    }
    return pipeline;
}

const TurnPipeline::Part *TurnPipeline::longest() const
{
    const Part *most = nullptr;
    for (const Part &part : parts) {
        if (part.took && (!most || *part.took > *most->took))
            most = &part;
    }
    return most;
}

QString TurnPipeline::name(PipelinePart part)
{
    switch (part) {
    case PipelinePart::Hear:
        return tr("Hear");
    case PipelinePart::Think:
        return tr("Think");
    case PipelinePart::Speak:
        break;
    }
    return tr("Speak");
}

QString TurnPipeline::definition(PipelinePart part)
{
    switch (part) {
    case PipelinePart::Hear:
        return tr("From the commit of the speech to its words, by the endpoint's own clock (console.stage).");
    case PipelinePart::Think:
        return tr(
            "From the wish for an answer to its first sentence, by the endpoint's own clock (console.stage); where "
            "tools were called first, with what was thought before each call.");
    case PipelinePart::Speak:
        break;
    }
    return tr("From the first sentence at the voice to the first audio, by the endpoint's own clock (console.stage).");
}

std::string_view TurnPipeline::key(PipelinePart part)
{
    constexpr std::array<std::string_view, kPipelineParts.size()> keys{"hear", "think", "speak"};
    return keys[size_t(part)];
}

} // namespace turnscope
