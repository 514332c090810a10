// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
#include "models/conversation/turn.h"
#include "ui/timeline/time_scale.h"

#include <span>
#include <vector>

namespace turnscope {

/// A speech span on the lane. Edges are columns; one outside of the lane is one column beyond its end.
struct SpeechShape
{
    SpanIndex span{};
    int left = 0;      ///< padded start
    int onset = 0;     ///< voice begins: start + prefix padding
    int voiceEnd = 0;  ///< voice ends: end − silence
    int right = 0;     ///< padded end, exclusive; at least left + 1
    bool open = false; ///< speech_stopped has not come: it reaches as far as audio does

    friend bool operator==(const SpeechShape &, const SpeechShape &) = default;
};

/// The moments of a span in the session.
struct SpeechMoments
{
    SessionTime start, onset, voiceEnd, end;
};

SpeechMoments speechMoments(const SpeechSpan &span, const AudioClock &clock);

/// The spans in view, ascending. Those that share their first column with the one before are left out: the
/// work is bounded by the width, not by the number of spans.
std::vector<SpeechShape> speechShapes(const TimeScale &scale, std::span<const SpeechSpan> spans,
                                      const AudioClock &clock);

} // namespace turnscope
