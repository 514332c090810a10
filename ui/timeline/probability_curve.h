// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
#include "models/tuning/speech_curve.h"
#include "ui/timeline/time_scale.h"

#include <QPolygon>
#include <QRect>

#include <vector>

namespace turnscope {

/// The lowest and the highest probability of speech within one pixel column.
struct CurveColumn
{
    int x = 0;
    float least = 0;
    float most = 0;
    bool joined = true; ///< to the column before it: no pause in appending lies between
};

/// Those in view that have audio, ascending; none beyond what was listened to.
std::vector<CurveColumn> curveColumns(const TimeScale &scale, const SpeechCurve &curve, const AudioClock &clock);

/// How a probability stands in a lane: 0 at the bottom, 1 at the top, a little inside.
struct ProbabilityScale
{
    explicit ProbabilityScale(const QRect &lane)
        : bottom(lane.bottom() - 8)
        , top(lane.top() + 8)
    {
    }

    int y(double probability) const { return bottom - qRound(probability * (bottom - top)); }
    double probability(int y) const
    {
        return bottom > top ? std::clamp(double(bottom - y) / (bottom - top), 0.0, 1.0) : 0;
    }

    int bottom;
    int top;
};

} // namespace turnscope
