// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/speech_geometry.h"

#include <algorithm>

namespace turnscope {

SpeechMoments speechMoments(const SpeechSpan &span, const AudioClock &clock)
{
    const InputTime end = std::max(span.end.value_or(clock.end()), span.start);
    const InputTime onset = std::min(span.start + span.prefixPadding, end);
    const InputTime voiceEnd = span.end ? std::max(end - span.silenceDuration, onset) : end;
    return {clock.toSession(span.start), clock.toSession(onset), clock.toSession(voiceEnd), clock.toSession(end)};
}

std::vector<SpeechShape> speechShapes(const TimeScale &scale, std::span<const SpeechSpan> spans,
                                      const AudioClock &clock)
{
    const SessionRange range = scale.range();
    auto from = [&](SessionTime t) {
        return std::ranges::partition_point(spans,
                                            [&](const SpeechSpan &span) { return clock.toSession(span.start) < t; });
    };
    auto it = from(range.begin);
    if (it != spans.begin())
        --it; // may reach into view
    std::vector<SpeechShape> shapes;
    while (it != spans.end()) {
        const SpeechMoments at = speechMoments(*it, clock);
        if (at.start >= range.end)
            break;
        const int left = scale.column(at.start);
        const int right = std::max(scale.column(at.end), left + 1);
        if (at.end >= range.begin && right > scale.left())
            shapes.push_back({SpanIndex(it - spans.begin()), left, scale.column(at.onset), scale.column(at.voiceEnd),
                              right, !it->end});
        ++it;
        if (it != spans.end() && scale.column(clock.toSession(it->start)) <= left)
            it = std::max(it, from(scale.time(left + 1)));
    }
    return shapes;
}

} // namespace turnscope
