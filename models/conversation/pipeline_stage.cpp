// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/pipeline_stage.h"

#include "models/protocol/json_reader.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr std::array<std::string_view, 5> kStageNames{"hear", "think", "thought", "speak", "spoken"};
constexpr qint64 kLongestStageMs = 86'400'000; // a day: longer is no stage
constexpr qint64 kMostOfStage = 1'000'000'000'000;

std::optional<qint64> stageCount(simdjson::dom::object stage, std::string_view key, qint64 most = kMostOfStage)
{
    const qint64 count = json::integer(stage, key, -1);
    return count < 0 || count > most ? std::nullopt : std::optional(count);
}

std::optional<microseconds> stageLength(simdjson::dom::object stage, std::string_view key)
{
    const auto ms = stageCount(stage, key, kLongestStageMs);
    return ms ? std::optional<microseconds>(milliseconds(*ms)) : std::nullopt;
}

/// All or nothing: a part of the count has no price.
std::optional<Usage> stageUsage(simdjson::dom::object stage)
{
    const auto input = stageCount(stage, "input_tokens");
    const auto output = stageCount(stage, "output_tokens");
    const qint64 cached = stageCount(stage, "cached_tokens").value_or(0);
    const qint64 reasoning = stageCount(stage, "reasoning_tokens").value_or(0);
    if (!input || !output || cached > *input || reasoning > *output)
        return std::nullopt;
    Usage usage;
    usage.input = usage.inputText = *input;
    usage.cached = usage.cachedText = cached;
    usage.output = usage.outputText = *output;
    usage.reasoning = reasoning;
    return usage;
}

std::optional<PipelineStage> readStage(const EventStore &events, EventIndex index, JsonReader &reader)
{
    const auto frame = reader.parse(events.frame(index));
    if (!frame)
        return std::nullopt;
    const auto name = std::ranges::find(kStageNames, json::text(*frame, "stage"));
    if (name == kStageNames.end())
        return std::nullopt;
    PipelineStage stage;
    stage.kind = PipelineStage::Kind(name - kStageNames.begin());
    stage.of = stage.kind == PipelineStage::Kind::Hear ? events.row(index).item : events.row(index).response;
    stage.event = index;
    stage.took = stageLength(*frame, "took_ms");
    stage.firstSentence = stageLength(*frame, "first_sentence_ms");
    stage.model = json::text(*frame, "model");
    stage.audio = stageLength(*frame, "audio_ms");
    stage.characters = stageCount(*frame, "characters");
    stage.usage = stageUsage(*frame);
    stage.cut = json::flag(*frame, "cut");
    return stage;
}

} // namespace

std::vector<PipelineStage> pipelineStages(const EventStore &events, EventIndex first, quint32 end,
                                          std::span<const StringId> ids)
{
    std::vector<PipelineStage> stages;
    const StringId type = events.strings().find("console.stage");
    if (type == StringId::None)
        return stages;
    JsonReader reader;
    for (quint32 i = number(first); i < end; ++i) {
        const EventIndex event{i};
        if (events.type(event) != type || events.from(event) != Direction::Console) // an endpoint cannot speak for it
            continue;
        auto stage = readStage(events, event, reader);
        if (stage && stage->of != StringId::None && std::ranges::find(ids, stage->of) != ids.end())
            stages.push_back(*std::move(stage));
    }
    return stages;
}

} // namespace turnscope
