// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/recorded_use.h"

namespace turnscope {

RecordedUse RecordedUse::of(const Conversation &conversation)
{
    RecordedUse use;
    use.isWhole = true;
    for (const Response &response : conversation.responses()) {
        if (response.usage)
            use.responses.push_back(*response.usage);
        else
            use.isWhole = false;
    }
    for (const TranscriptionUsage &each : conversation.transcriptions()) {
        const Item *item = conversation.item(each.item);
        use.transcriptions.push_back({each.usage, item ? item->sent() : microseconds(0), each.model});
    }
    if (const SecondsUsed *used = conversation.secondsUsed())
        use.seconds = used->seconds;
    use.isWhole = use.isWhole && (!use.responses.empty() || use.seconds);
    return use;
}

std::optional<double> RecordedUse::costWith(const PriceTable &prices, std::string_view model) const
{
    if (!isWhole)
        return std::nullopt;
    double sum = 0;
    for (const Usage &usage : responses) {
        const auto cost = prices.ofResponse(usage, model);
        if (!cost)
            return std::nullopt;
        sum += cost->total();
    }
    for (const Transcription &each : transcriptions) {
        const auto cost = prices.ofTranscription(each.usage, each.audio, each.model);
        if (!cost)
            return std::nullopt;
        sum += cost->total();
    }
    if (seconds) {
        const auto cost = prices.ofSeconds(*seconds, model);
        if (!cost)
            return std::nullopt;
        sum += *cost;
    }
    return sum;
}

} // namespace turnscope
