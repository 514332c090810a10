// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/curve_scan.h"

#include <vector>

namespace turnscope {

/// A stretch of voice as our own detector hears it: without padding, without trailing silence. To a frame of
/// 32 ms.
struct VoiceSpan
{
    InputTime begin;
    std::optional<InputTime> end; ///< nothing while it goes on
    float peak = 0;               ///< the highest probability in it, 0 to 1
    friend bool operator==(const VoiceSpan &, const VoiceSpan &) = default;
};

/// By the same numbers in all sessions, whatever settings they had.
std::vector<VoiceSpan> voiceSpans(const SpeechCurve &curve);

/// All of a track, listened to now: some 150 times faster than it sounds. None where the model cannot be loaded.
std::vector<VoiceSpan> voiceSpans(const EventStore &events, const AudioTrack &track,
                                  std::span<const SessionPart> sessions = {});

} // namespace turnscope
