// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/prompts/prompt.h"

#include <QCoreApplication>

namespace turnscope {

/// How large a prompt is, in tokens. An estimate: the rule is estimatedTokens() (models/text/token_estimate.h), as the
/// rehearsal endpoint counts; the truth is the usage of a response. A value.
struct PromptSize
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptSize)

public:
    qint64 instructions = 0;
    qint64 tools = 0;    ///< of their JSON, as it is sent
    qint64 examples = 0; ///< of the example turns

    qint64 total() const { return instructions + tools + examples; }

    /// Placeholders count as they stand; of a prompt that is rendered it is what will be sent.
    static PromptSize of(const Prompt &prompt);

    /// US dollars that every response costs for having the prompt before it.
    struct PerTurn
    {
        double uncached = 0; ///< of the first one
        double cached = 0;   ///< of those after it, when the service finds it in its cache
    };

    /// Nothing where the model's prices are not known.
    std::optional<PerTurn> perTurn(const PriceTable &prices, const QString &model) const;

    /// US dollars of an hour with so many turns; the first one is not cached.
    std::optional<double> perHour(const PriceTable &prices, const QString &model, int turns) const;

    /// Room for instructions alone that a model gives, in tokens; nothing where none is documented.
    static std::optional<qint64> instructionLimit(const QString &model);

    /// Tokens that a model reads at most, prompt and conversation together; nothing where none is documented.
    static std::optional<qint64> contextLimit(const QString &model);

    static constexpr qsizetype kLongestTurn = 256000; ///< characters of one text part (PROTOCOL 1.5)

    /// For tooltips: by which rule it was estimated.
    static QString rule();
};

} // namespace turnscope
