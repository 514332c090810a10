// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/pipeline_cost.h"

#include "models/cost/cost.h"

#include <algorithm>

namespace turnscope {

namespace {

const TranscriptionUsage *transcriptionOf(const Conversation &conversation, StringId item)
{
    const auto all = conversation.transcriptions();
    const auto found = std::ranges::find(all, item, &TranscriptionUsage::item);
    return found == all.end() ? nullptr : &*found;
}

void takeHearing(PipelineUse &use, const Conversation &conversation, std::span<const PipelineStage> stages,
                 const Turn &turn)
{
    for (const PipelineStage &stage : stages) {
        if (stage.kind != PipelineStage::Kind::Hear)
            continue;
        use.hears = stage.model;
        use.listened = stage.audio;
    }
    const Item *item = conversation.item(turn.userItem);
    use.isSpoken = item && item->isAudio();
    const TranscriptionUsage *told = use.isSpoken ? transcriptionOf(conversation, turn.userItem) : nullptr;
    if (!told)
        return;
    if (use.hears.empty())
        use.hears = told->model;
    if (use.hears == told->model) // else the session names another one than the one that did it
        use.transcription = told->usage;
    if (!use.listened && item->sent() > microseconds(0))
        use.listened = item->sent();
}

/// What was told of one response. Nothing of it: it was being made when the log ends.
void takeAnswer(PipelineUse &use, std::span<const PipelineStage> stages, StringId response)
{
    PipelineUse::Answer answer;
    std::optional<qint64> characters;
    for (const PipelineStage &stage : stages) {
        if (stage.of != response)
            continue;
        if (stage.kind == PipelineStage::Kind::Thought)
            answer = {stage.model, stage.usage, true};
        if (stage.kind != PipelineStage::Kind::Spoken)
            continue;
        characters = stage.characters;
        if (!stage.model.empty())
            use.speaks = stage.model;
    }
    use.answers.push_back(std::move(answer));
    use.characters = use.characters && characters ? std::optional(*use.characters + *characters) : std::nullopt;
}

std::optional<double> inDollars(const Usage &usage, const ModelPrice *price, const std::optional<Cost> &cost,
                                PipelineCost::Part &part)
{
    if (usage.contradicts)
        part.lack = PipelineCost::Lack::Contradiction;
    else if (!price)
        part.lack = PipelineCost::Lack::Model;
    else if (!price->isInDollars())
        part.lack = PipelineCost::Lack::Currency;
    else if (!cost)
        part.lack = PipelineCost::Lack::Price;
    return part.lack == PipelineCost::Lack::Nothing ? std::optional(cost->total()) : std::nullopt;
}

void priceHearing(const PipelineUse &use, const PriceTable &prices, const std::string &as, PipelineCost::Part &part)
{
    part.isUsed = use.isSpoken;
    if (!part.isUsed)
        return;
    part.model = as.empty() ? use.hears : as;
    // Another model's tokens are not this one's: of it only the length of the audio is known.
    const bool isOwn = part.model == use.hears;
    const Usage usage = isOwn ? use.transcription.value_or(Usage()) : Usage();
    const bool isTold = usage != Usage() || use.listened.value_or(microseconds(0)) > microseconds(0);
    const ModelPrice *price = prices.find(part.model);
    if (part.model.empty())
        part.lack = PipelineCost::Lack::Name;
    else if (price && !isTold)
        part.lack = PipelineCost::Lack::Usage;
    else
        part.dollars = inDollars(
            usage, price,
            price ? transcriptionCost(usage, use.listened.value_or(microseconds(0)), *price) : std::nullopt, part);
}

void priceThinking(const PipelineUse &use, const PriceTable &prices, const std::string &as, PipelineCost::Part &part)
{
    part.isUsed = !use.answers.empty();
    double sum = 0;
    for (const PipelineUse::Answer &answer : use.answers) {
        part.model = as.empty() ? answer.model : as;
        const ModelPrice *price = prices.find(part.model);
        if (!answer.usage && (price || !answer.isTold))
            part.lack = PipelineCost::Lack::Usage;
        else if (part.model.empty())
            part.lack = PipelineCost::Lack::Name;
        else
            sum += inDollars(answer.usage.value_or(Usage()), price,
                             price ? responseCost(*answer.usage, *price) : std::nullopt, part)
                       .value_or(0);
        if (part.lack != PipelineCost::Lack::Nothing)
            return;
    }
    if (part.isUsed)
        part.dollars = sum;
}

void priceSpeaking(const PipelineUse &use, const PriceTable &prices, const std::string &as, PipelineCost::Part &part)
{
    part.isUsed = use.characters != 0;
    if (!part.isUsed)
        return;
    part.model = as.empty() ? use.speaks : as;
    const ModelPrice *price = prices.find(part.model);
    if (part.model.empty() && use.characters)
        part.lack = PipelineCost::Lack::Name;
    else if ((price || part.model.empty()) && !use.characters)
        part.lack = PipelineCost::Lack::Usage;
    else if (!price || !price->isInDollars())
        part.lack = price ? PipelineCost::Lack::Currency : PipelineCost::Lack::Model;
    else if (!price->characters)
        part.lack = PipelineCost::Lack::Price;
    else
        part.dollars = double(*use.characters) * *price->characters / 1e6;
}

} // namespace

std::optional<PipelineUse> PipelineUse::of(const Conversation &conversation, std::span<const PipelineStage> stages,
                                           TurnIndex index)
{
    if (stages.empty())
        return std::nullopt;
    const Turn &turn = conversation.turns()[index];
    PipelineUse use;
    takeHearing(use, conversation, stages, turn);
    for (const ResponseIndex response : turn.responses)
        takeAnswer(use, stages, conversation.responses()[response].id);
    if (turn.responses.empty() && turn.status == Turn::Status::Open)
        takeAnswer(use, {}, StringId::None); // the log ends before it
    return use;
}

bool PipelineUse::namesThinker() const
{
    return std::ranges::any_of(answers, [](const Answer &answer) { return !answer.model.empty(); });
}

bool PipelineUse::tellsThought() const
{
    return std::ranges::any_of(answers, &Answer::isTold);
}

std::optional<double> PipelineCost::total() const
{
    double sum = 0;
    for (const Part &part : parts) {
        if (part.isUsed && !part.dollars)
            return std::nullopt;
        sum += part.dollars.value_or(0);
    }
    return sum;
}

PipelineCost PipelineCost::of(const PipelineUse &use, const PriceTable &prices, const PipelineModels &as)
{
    PipelineCost cost;
    priceHearing(use, prices, as[size_t(PipelinePart::Hear)], cost[PipelinePart::Hear]);
    priceThinking(use, prices, as[size_t(PipelinePart::Think)], cost[PipelinePart::Think]);
    priceSpeaking(use, prices, as[size_t(PipelinePart::Speak)], cost[PipelinePart::Speak]);
    return cost;
}

QString PipelineCost::text(PipelinePart part, const Part &cost)
{
    const QString name = TurnPipeline::name(part);
    const QString model = QString::fromStdString(cost.model);
    switch (cost.lack) {
    case PipelineCost::Lack::Nothing:
        break;
    case PipelineCost::Lack::Name:
        return tr("%1: no model is named that could have a price; choose one.").arg(name);
    case PipelineCost::Lack::Model:
        return tr("%1: no price for %2; give it one, or choose another model's.").arg(name, model);
    case PipelineCost::Lack::Price:
        return tr("%1: the price list has %2, but not for what was used of it.").arg(name, model);
    case PipelineCost::Lack::Usage:
        return tr("%1: what was used was not told.").arg(name);
    case PipelineCost::Lack::Currency:
        return tr("%1: the price of %2 is not in US dollars.").arg(name, model);
    case PipelineCost::Lack::Contradiction:
        return tr("%1: what was told of its usage contradicts itself.").arg(name);
    }
    return {};
}

std::string_view PipelineCost::id(Lack lack)
{
    constexpr std::array<std::string_view, 7> ids{
        "", "no_model", "unknown_model", "missing_price", "usage_not_told", "other_currency", "usage_contradicts"};
    return ids[size_t(lack)];
}

std::vector<std::string> PipelineCost::modelsFor(PipelinePart part, const PriceTable &prices)
{
    std::vector<std::string> names;
    for (const ModelPrice &row : prices.models()) {
        const TokenPrices &tokens = row.tokens;
        const bool isText = tokens.textIn && tokens.textOut && !tokens.audioIn && !tokens.audioOut;
        const bool fits = part == PipelinePart::Hear    ? row.audioMinute && !tokens.audioOut
                          : part == PipelinePart::Think ? isText && !row.audioMinute && !row.sessionMinute
                                                        : row.characters.has_value();
        if (fits && row.isInDollars())
            names.push_back(row.model);
    }
    return names;
}

} // namespace turnscope
