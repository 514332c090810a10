// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/usage_reader.h"

#include "models/protocol/json_reader.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

using simdjson::dom::object;

constexpr qint64 kMostTokens = 1000000000000; // keeps sums and products of hostile counts in range

bool isTokenCount(qint64 value)
{
    return value >= 0 && value <= kMostTokens;
}

qint64 count(object from, std::string_view key)
{
    const qint64 value = json::integer(from, key);
    return isTokenCount(value) ? value : 0;
}

bool hasBadTokenCount(object from)
{
    return std::ranges::any_of(from, [](const auto &field) {
        int64_t value = 0;
        const bool isNumber = field.value.is_number();
        return std::string_view(field.key).ends_with("_tokens") && isNumber
               && (field.value.get(value) != simdjson::SUCCESS || !isTokenCount(value));
    });
}

/// A part that is larger than its whole, where both were told.
bool isLargerThanItsWhole(const Usage &usage, object json)
{
    const bool input =
        json::has(json, "input_tokens")
        && (usage.inputText + usage.inputAudio + usage.inputImage > usage.input || usage.cached > usage.input);
    const bool output = json::has(json, "output_tokens") && usage.outputText + usage.outputAudio > usage.output;
    return input || output || usage.cachedText > usage.inputText || usage.cachedAudio > usage.inputAudio
           || usage.cachedImage > usage.inputImage;
}

std::optional<object> details(object usage, std::string_view key, std::string_view otherKey)
{
    const auto found = json::object(usage, key);
    return found ? found : json::object(usage, otherKey);
}

void readCached(object input, Usage &usage)
{
    const qint64 cached = usage.cached = count(input, "cached_tokens");
    if (const auto kinds = json::object(input, "cached_tokens_details"); kinds && kinds->size() > 0) {
        usage.cachedText = count(*kinds, "text_tokens");
        usage.cachedAudio = count(*kinds, "audio_tokens");
        usage.cachedImage = count(*kinds, "image_tokens");
    } else { // told as one number: text first (PROTOCOL 5.3)
        usage.cachedText = std::min(cached, usage.inputText);
        usage.cachedAudio = std::min(cached - usage.cachedText, usage.inputAudio);
        usage.cachedImage = std::min(cached - usage.cachedText - usage.cachedAudio, usage.inputImage);
    }
}

} // namespace

std::optional<Usage> readUsage(object json)
{
    if (json.size() == 0)
        return std::nullopt;
    Usage usage;
    usage.input = count(json, "input_tokens");
    usage.output = count(json, "output_tokens");
    usage.contradicts = hasBadTokenCount(json);
    if (const auto input = details(json, "input_token_details", "input_tokens_details")) {
        usage.contradicts = usage.contradicts || hasBadTokenCount(*input);
        usage.inputText = count(*input, "text_tokens");
        usage.inputAudio = count(*input, "audio_tokens");
        usage.inputImage = count(*input, "image_tokens");
        const bool isSplit = json::has(*input, "audio_tokens") || json::has(*input, "image_tokens");
        if (!json::has(*input, "text_tokens") && isSplit)
            usage.inputText = std::max<qint64>(0, usage.input - usage.inputAudio - usage.inputImage);
        readCached(*input, usage);
        usage.cacheWrite = count(*input, "cache_write_tokens");
    }
    if (const auto output = details(json, "output_token_details", "output_tokens_details")) {
        usage.contradicts = usage.contradicts || hasBadTokenCount(*output);
        usage.outputText = count(*output, "text_tokens");
        usage.outputAudio = count(*output, "audio_tokens");
        usage.reasoning = count(*output, "reasoning_tokens");
        if (!json::has(*output, "text_tokens") && json::has(*output, "audio_tokens"))
            usage.outputText = std::max<qint64>(0, usage.output - usage.outputAudio);
    }
    const double seconds =
        json::has(json, "seconds") ? json::real(json, "seconds") : json::real(json, "billable_audio_seconds");
    if (std::isfinite(seconds) && seconds > 0 && seconds < 1e9)
        usage.seconds = seconds;
    usage.contradicts = usage.contradicts || seconds < 0 || isLargerThanItsWhole(usage, json);
    return usage;
}

} // namespace turnscope
