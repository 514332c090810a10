// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/response.h"
#include "models/cost/model_price.h"

namespace turnscope {

/// Money by what it is for. Always an estimate: list prices, applied to the counts the server told. In US dollars
/// unless the row of the price list that it was made by is in another currency.
struct Cost
{
    double textIn = 0; ///< tokens that were not in the cache; likewise the next two
    double audioIn = 0;
    double imageIn = 0;
    double cachedText = 0;
    double cachedAudio = 0;
    double cachedImage = 0;
    double cacheWrite = 0;
    double textOut = 0;
    double audioOut = 0;
    double transcription = 0;
    double time = 0;     ///< seconds that are billed
    double messages = 0; ///< texts that are billed each

    double cachedIn() const { return cachedText + cachedAudio + cachedImage; }
    double total() const
    {
        return textIn + audioIn + imageIn + cachedIn() + cacheWrite + textOut + audioOut + transcription + time
               + messages;
    }
    Cost &operator+=(const Cost &other);
};

/// Whether the counts tell how many tokens are text, audio and image. Of some endpoints only the totals are known,
/// which have no price: that of audio is another one than that of text.
bool tellsKinds(const Usage &usage);

/// Tokens, in and out, that are of no kind that was told: they have no price.
qint64 unexplainedTokens(const Usage &usage);

/// Of one response (PROTOCOL 5.3): cached tokens are part of those in, and count once. Nothing, not zero, when a price
/// that the usage needs, or of what kind its tokens are is unknown, or the usage contradicts itself.
std::optional<Cost> responseCost(const Usage &usage, const ModelPrice &price);

/// What the same would have cost without a cache, less what it cost with it. 0 where that is not known.
double cacheSaving(const Usage &usage, const ModelPrice &price);

/// Of one transcription, by seconds where the server told them, else by tokens, else by the length of the audio.
/// Nothing where that has no price, or the usage contradicts itself.
std::optional<Cost> transcriptionCost(const Usage &usage, microseconds audio, const ModelPrice &price);

} // namespace turnscope
