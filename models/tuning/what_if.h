// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/speech_curve.h"
#include "models/tuning/vad_schedule.h"

#include <span>
#include <vector>

namespace turnscope {

/// The speech spans that server_vad makes of a curve with one setting from begin to end (PROTOCOL 8.4). The last one of a
/// session has no end when it goes on there. An hour takes less than a millisecond.
std::vector<DetectedSpan> spansOf(const SpeechCurve &curve, const TurnDetectorSettings &settings);

/// With the settings that the session had: none where it had no server_vad.
std::vector<DetectedSpan> spansOf(const SpeechCurve &curve, const VadSchedule &schedule);

} // namespace turnscope
