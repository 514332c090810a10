// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Adds count × price to `to`; false when the count is not zero and its price is not known.
bool charge(double &to, qint64 count, std::optional<double> perMillion)
{
    if (count <= 0)
        return true;
    if (!perMillion)
        return false;
    to += double(count) * *perMillion / 1e6;
    return true;
}

const TokenPrices &pricesFor(const Usage &usage, const ModelPrice &price)
{
    const bool isLong = price.longContext && usage.input > price.longContext->above;
    return isLong ? price.longContext->tokens : price.tokens;
}

/// Tokens of one kind, of which more cannot be cached than there are.
struct InputTokens
{
    qint64 fresh = 0;
    qint64 cached = 0;

    InputTokens(qint64 all, qint64 told)
        : fresh(std::max<qint64>(0, all - told))
        , cached(std::min(all, told))
    {
    }
};

} // namespace

Cost &Cost::operator+=(const Cost &other)
{
    for (double Cost::*part :
         {&Cost::textIn, &Cost::audioIn, &Cost::imageIn, &Cost::cachedText, &Cost::cachedAudio, &Cost::cachedImage,
          &Cost::cacheWrite, &Cost::textOut, &Cost::audioOut, &Cost::transcription, &Cost::time, &Cost::messages})
        this->*part += other.*part;
    return *this;
}

bool tellsKinds(const Usage &usage)
{
    return usage.input == 0 || usage.inputText + usage.inputAudio + usage.inputImage > 0;
}

qint64 unexplainedTokens(const Usage &usage)
{
    return std::max<qint64>(0, usage.input - usage.inputText - usage.inputAudio - usage.inputImage)
           + std::max<qint64>(0, usage.output - usage.outputText - usage.outputAudio);
}

std::optional<Cost> responseCost(const Usage &usage, const ModelPrice &price)
{
    if (usage.contradicts)
        return std::nullopt;
    Cost cost;
    if (price.audioMinute && price.tokens == TokenPrices()) {
        if (usage.seconds <= 0)
            return std::nullopt;
        cost.time = usage.seconds / 60 * *price.audioMinute;
        return cost;
    }
    if (!tellsKinds(usage))
        return std::nullopt;
    const TokenPrices &tokens = pricesFor(usage, price);
    InputTokens text(usage.inputText, usage.cachedText);
    const InputTokens audio(usage.inputAudio, usage.cachedAudio);
    const InputTokens image(usage.inputImage, usage.cachedImage);
    const qint64 written = std::min(usage.cacheWrite, text.fresh);
    text.fresh -= written;
    const bool textIsFree = price.textFreeBesideAudio && usage.outputAudio > 0;
    const bool known =
        charge(cost.textIn, text.fresh, tokens.textIn) && charge(cost.audioIn, audio.fresh, tokens.audioIn)
        && charge(cost.imageIn, image.fresh, tokens.imageIn) && charge(cost.cachedText, text.cached, tokens.textCached)
        && charge(cost.cachedAudio, audio.cached, tokens.audioCached)
        && charge(cost.cachedImage, image.cached, tokens.imageCached)
        && charge(cost.cacheWrite, written, tokens.cacheWrite)
        && (textIsFree || charge(cost.textOut, usage.outputText, tokens.textOut))
        && charge(cost.audioOut, usage.outputAudio, tokens.audioOut);
    return known ? std::optional(cost) : std::nullopt;
}

double cacheSaving(const Usage &usage, const ModelPrice &price)
{
    const TokenPrices &tokens = pricesFor(usage, price);
    const auto saved = [](qint64 all, qint64 told, std::optional<double> full, std::optional<double> cached) {
        return full && cached ? double(InputTokens(all, told).cached) * (*full - *cached) / 1e6 : 0.0;
    };
    return saved(usage.inputText, usage.cachedText, tokens.textIn, tokens.textCached)
           + saved(usage.inputAudio, usage.cachedAudio, tokens.audioIn, tokens.audioCached)
           + saved(usage.inputImage, usage.cachedImage, tokens.imageIn, tokens.imageCached);
}

std::optional<Cost> transcriptionCost(const Usage &usage, microseconds audio, const ModelPrice &price)
{
    if (usage.contradicts)
        return std::nullopt;
    Cost cost;
    if (usage.seconds > 0 && price.audioMinute) {
        cost.transcription = usage.seconds / 60 * *price.audioMinute;
        return cost;
    }
    const bool hasKinds = usage.inputText > 0 || usage.inputAudio > 0;
    const bool isCounted = usage.input > 0 || usage.output > 0;
    // Told as one number, tokens are of no known kind: most will be audio, but what of them was a prompt costs less.
    const bool byTokens = price.tokens != TokenPrices();
    if (byTokens && !hasKinds && usage.input > 0)
        return std::nullopt;
    if (byTokens && isCounted && charge(cost.transcription, usage.inputText, price.tokens.textIn)
        && charge(cost.transcription, usage.inputAudio, price.tokens.audioIn)
        && charge(cost.transcription, usage.outputText, price.tokens.textOut))
        return cost;
    if (!price.audioMinute || audio.count() <= 0)
        return std::nullopt;
    cost = {};
    cost.transcription = std::chrono::duration<double, std::ratio<60>>(audio).count() * *price.audioMinute;
    return cost;
}

} // namespace turnscope
