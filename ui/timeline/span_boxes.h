// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/audio_clock.h"
#include "models/speech/turn_detector.h"
#include "ui/timeline/time_scale.h"

#include <QColor>
#include <QPainter>
#include <QString>

#include <span>
#include <vector>

namespace turnscope {

/// A speech span as a box on a lane of its own.
struct SpanBox
{
    size_t span = 0; ///< of the list that it was made of
    int left = 0;
    int right = 0;     ///< exclusive; at least left + 2
    QString label;     ///< drawn where there is room
    bool gone = false; ///< outlined: it is not there any more
};

/// Those in view, ascending, without labels; those that share their first column with the one before are left out.
std::vector<SpanBox> spanBoxes(const TimeScale &scale, std::span<const DetectedSpan> spans, const AudioClock &clock);

/// In the middle of the lane's height.
QRect boxRect(const SpanBox &box, const QRect &lane);

/// Filled in `fill` with the label in a colour that is readable on it, or outlined and dashed in `line`.
void paintSpanBox(QPainter &painter, const SpanBox &box, const QRect &lane, const QColor &fill, const QColor &line,
                  const QColor &text);

} // namespace turnscope
