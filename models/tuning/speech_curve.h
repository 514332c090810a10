// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/speech/speech_probability.h"
#include "models/speech/turn_detector.h"

#include <algorithm>
#include <vector>

namespace turnscope {

/// How probable speech is in each 32 ms of a session's input audio, as Silero judges it: what every setting of server_vad is
/// then applied to, without looking at the audio again. Frames follow each other without a gap on the input clock, but for
/// the begin of another session in the same log, whose first frame begins where its own audio does. A value.
struct SpeechCurve
{
    /// Frames that follow each other: one session's, or what comes after minutes without audio.
    struct Part
    {
        InputTime begin;       ///< of its first frame
        size_t firstFrame = 0; ///< in `probabilities`

        friend bool operator==(const Part &, const Part &) = default;
    };

    SpeechProbability::Model model = SpeechProbability::Model::V6;
    std::vector<float> probabilities; ///< 0 to 1
    std::vector<Part> parts;          ///< ascending; empty: all begin at the clock's 0

    bool isEmpty() const { return probabilities.empty(); }

    /// When a frame begins; that of one beyond the last is the curve's end.
    InputTime begin(size_t frame) const
    {
        const auto next = std::ranges::upper_bound(parts, frame, {}, &Part::firstFrame);
        const Part part = next == parts.begin() ? Part() : *std::prev(next);
        return part.begin + qint64(frame - part.firstFrame) * TurnDetector::kFrame;
    }

    InputTime end() const { return isEmpty() ? InputTime() : begin(probabilities.size() - 1) + TurnDetector::kFrame; }

    /// The frame that a moment falls in; the nearest one before or after what was judged. Not of an empty curve.
    size_t frameAt(InputTime t) const
    {
        const auto next = std::ranges::upper_bound(parts, t, {}, &Part::begin);
        const Part part = next == parts.begin() ? Part() : *std::prev(next);
        const size_t last = std::max(next == parts.end() ? probabilities.size() : next->firstFrame, size_t(1)) - 1;
        const qint64 frames = t > part.begin ? (t - part.begin) / TurnDetector::kFrame : 0;
        return std::min(part.firstFrame + size_t(frames), last);
    }

    /// Where the part that a moment falls in ends. Not of an empty curve.
    InputTime endOfPart(InputTime t) const
    {
        const auto next = std::ranges::upper_bound(parts, t, {}, &Part::begin);
        const size_t end = next == parts.end() ? probabilities.size() : next->firstFrame;
        return begin(std::max(end, size_t(1)) - 1) + TurnDetector::kFrame;
    }

    friend bool operator==(const SpeechCurve &, const SpeechCurve &) = default;
};

} // namespace turnscope
