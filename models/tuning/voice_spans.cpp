// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/voice_spans.h"

#include "models/tuning/what_if.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Short, so that an end is known soon; where the voice ends does not depend on it.
constexpr TurnDetectorSettings kHearing{.prefixPadding = milliseconds(0), .silenceDuration = milliseconds(96)};

} // namespace

std::vector<VoiceSpan> voiceSpans(const SpeechCurve &curve)
{
    std::vector<VoiceSpan> voices;
    for (const DetectedSpan &span : spansOf(curve, kHearing)) {
        VoiceSpan voice{span.start, span.end, 0};
        if (voice.end)
            voice.end = std::max(*span.end - kHearing.silenceDuration, span.start);
        const auto first = curve.probabilities.begin() + std::ptrdiff_t(curve.frameAt(span.start));
        const auto last = span.end ? curve.probabilities.begin() + std::ptrdiff_t(curve.frameAt(*span.end))
                                   : curve.probabilities.end();
        voice.peak = *std::max_element(first, std::max(first + 1, last));
        voices.push_back(voice);
    }
    return voices;
}

std::vector<VoiceSpan> voiceSpans(const EventStore &events, const AudioTrack &track,
                                  std::span<const SessionPart> sessions)
{
    const auto curve = speechCurve(events, track, sessions);
    return curve ? voiceSpans(*curve) : std::vector<VoiceSpan>();
}

} // namespace turnscope
