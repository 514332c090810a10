// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <optional>

namespace turnscope {

/// server_vad's numbers (PROTOCOL 3.5).
struct TurnDetectorSettings
{
    double threshold = 0.5;            ///< 0 to 1
    milliseconds prefixPadding{300};   ///< kept before the onset
    milliseconds silenceDuration{500}; ///< that ends a turn
    friend bool operator==(const TurnDetectorSettings &, const TurnDetectorSettings &) = default;
};

/// Speech from padded start to padded end, as speech_started and speech_stopped tell it.
struct DetectedSpan
{
    InputTime start;
    std::optional<InputTime> end; ///< nothing while the speech goes on
    friend bool operator==(const DetectedSpan &, const DetectedSpan &) = default;
};

/// Turns speech probabilities, frame by frame, into speech spans by the rule that reproduces the
/// service's server_vad (PROTOCOL 8.4). Pure; a value type; no model and no audio in it.
///
/// Speech starts at the first frame whose probability reaches the threshold; its start is told as that
/// frame's begin less the prefix padding. While speaking, silence begins at the first frame below
/// threshold - kHysteresis and is called off by a frame that reaches the threshold. Once the silence has
/// lasted the silence duration, rounded up to whole frames, speech ends: at the silence's begin plus that.
class TurnDetector
{
public:
    static constexpr milliseconds kFrame{32};
    static constexpr double kHysteresis = 0.15;
    static constexpr double kLowestEnd = 0.01; ///< with a threshold near 0, silence begins below this
    static constexpr milliseconds kLongest{60 * 60
                                           * 1000}; ///< longer durations in settings count as this, negative as 0

    enum class Edge { None, Started, Stopped };

    explicit TurnDetector(TurnDetectorSettings settings = {});

    /// Settings in force from the next frame on; a span in progress goes on.
    void setSettings(const TurnDetectorSettings &settings);
    const TurnDetectorSettings &settings() const { return m_settings; }

    /// The probability of the next frame. When it is an edge, span() has the marks.
    Edge push(float probability);

    /// The latest span; its start is never before `end` of the one before it, nor below 0.
    const DetectedSpan &span() const { return m_span; }
    bool speaking() const { return m_speaking; }
    InputTime position() const { return InputTime(m_frames * kFrame); } ///< end of the last frame

private:
    TurnDetectorSettings m_settings;
    DetectedSpan m_span;
    InputTime m_lastEnd;
    std::optional<InputTime> m_silenceSince;
    qint64 m_frames = 0;
    bool m_speaking = false;
};

} // namespace turnscope
