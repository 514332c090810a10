// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_size.h"

#include "models/prompts/prompt_session.h"
#include "models/text/token_estimate.h"

#include <QJsonDocument>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct ModelLimits
{
    QLatin1StringView begin; ///< of the model's name; the longer ones first
    qint64 context;          ///< tokens; 0: not documented
    qint64 instructions;
};

// As documented in November 2026.
constexpr std::array kModelLimits{
    ModelLimits{"gpt-live"_L1, 0, 16384},
    ModelLimits{"gpt-realtime-2"_L1, 128000, 0},
    ModelLimits{"gpt-realtime"_L1, 32000, 0},
};

const ModelLimits *limitsOf(const QString &model)
{
    for (const ModelLimits &each : kModelLimits) {
        if (model.startsWith(each.begin) && !model.contains("transcribe"_L1) && !model.contains("whisper"_L1))
            return &each;
    }
    return nullptr;
}

std::optional<qint64> documented(qint64 limit)
{
    return limit > 0 ? std::optional(limit) : std::nullopt;
}

} // namespace

PromptSize PromptSize::of(const Prompt &prompt)
{
    PromptSize size;
    size.instructions = estimatedTokens(prompt.instructions);
    if (const QJsonArray tools = PromptSession::tools(prompt); !tools.isEmpty())
        size.tools = estimatedTokens(QString::fromUtf8(QJsonDocument(tools).toJson(QJsonDocument::Compact)));
    for (const PromptTurn &turn : prompt.examples)
        size.examples += estimatedTokens(turn.text);
    return size;
}

std::optional<PromptSize::PerTurn> PromptSize::perTurn(const PriceTable &prices, const QString &model) const
{
    Usage usage;
    usage.input = usage.inputText = total();
    const auto uncached = prices.ofResponse(usage, model.toStdString());
    usage.cachedText = total();
    const auto cached = prices.ofResponse(usage, model.toStdString());
    if (!uncached || !cached)
        return std::nullopt;
    return PerTurn{uncached->total(), cached->total()};
}

std::optional<double> PromptSize::perHour(const PriceTable &prices, const QString &model, int turns) const
{
    const auto turn = perTurn(prices, model);
    if (!turn || turns < 1)
        return turn ? std::optional(0.0) : std::nullopt;
    return turn->uncached + (turns - 1) * turn->cached;
}

std::optional<qint64> PromptSize::instructionLimit(const QString &model)
{
    const ModelLimits *limits = limitsOf(model);
    return limits ? documented(limits->instructions) : std::nullopt;
}

std::optional<qint64> PromptSize::contextLimit(const QString &model)
{
    const ModelLimits *limits = limitsOf(model);
    return limits ? documented(limits->context) : std::nullopt;
}

QString PromptSize::rule()
{
    return tr(
        "An estimate: the greater of the number of words and a quarter of the bytes. What was counted tells the usage "
        "of a response.");
}

} // namespace turnscope
