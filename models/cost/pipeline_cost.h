// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/turn_pipeline.h"
#include "models/cost/price_table.h"

#include <QCoreApplication>

namespace turnscope {

/// What one turn used of the models that hear, think and speak, as the endpoint told it: without prices. A value; it
/// refers to no log.
struct PipelineUse
{
    /// One answer of the model that thinks.
    struct Answer
    {
        std::string model;
        std::optional<Usage> usage; ///< nothing: not told
        bool isTold = false;        ///< that it was thought, by whomever; false: the log ends before that
    };

    bool isSpoken = false;                ///< the user spoke: there was something to hear
    std::string hears;                    ///< what made out the words; where that is not told, the session's model of
                                          ///< transcription; empty: neither
    std::optional<Usage> transcription;   ///< that was told of that model
    std::optional<microseconds> listened; ///< audio that was heard

    std::vector<Answer>
        answers; ///< also those that call tools, those that were given up, and those of which nothing is told

    std::string speaks;                   ///< empty: not told
    std::optional<qint64> characters = 0; ///< that the voice was given; nothing: not told of each answer

    /// Of the turn's stages (stagesOf()); nothing where none was told. What of an answer was not, be it that the log
    /// ends, was used all the same: it is not known, and not nothing.
    static std::optional<PipelineUse> of(const Conversation &conversation, std::span<const PipelineStage> stages,
                                         TurnIndex turn);

    /// Models with a name answered in it.
    bool namesThinker() const;
    bool tellsThought() const; ///< of one of its answers it is told that it was thought
};

/// Whose prices each part is to have; empty: those of the model that did it.
using PipelineModels = std::array<std::string, kPipelineParts.size()>;

/// What a turn of a pipeline costs, by its parts. Estimates: list prices. What is not known is never 0.
struct PipelineCost
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PipelineCost)

public:
    /// Why a part has no price.
    enum class Lack : quint8 {
        Nothing,
        Name,          ///< no model is named that could have a price
        Model,         ///< the price list does not have it
        Price,         ///< … or not for what was used
        Usage,         ///< what was used was not told
        Currency,      ///< the price is not in US dollars
        Contradiction, ///< what was told of what was used contradicts itself
    };

    struct Part
    {
        bool isUsed = false;           ///< false: nothing was to do for it; it costs nothing
        std::string model;             ///< whose price it is
        std::optional<double> dollars; ///< nothing: see lack, or it was not used
        Lack lack = Lack::Nothing;
    };

    std::array<Part, kPipelineParts.size()> parts;

    const Part &operator[](PipelinePart part) const { return parts[size_t(part)]; }
    Part &operator[](PipelinePart part) { return parts[size_t(part)]; }

    /// US dollars; nothing where one part that was used has no price.
    std::optional<double> total() const;

    /// Why a part has no price, a sentence; empty where it has one.
    static QString text(PipelinePart part, const Part &cost);
    static std::string_view id(Lack lack);

    static PipelineCost of(const PipelineUse &use, const PriceTable &prices, const PipelineModels &as);

    /// The models of a price list that can do a part, in its order: they have the kind of price that it needs.
    static std::vector<std::string> modelsFor(PipelinePart part, const PriceTable &prices);
};

} // namespace turnscope
