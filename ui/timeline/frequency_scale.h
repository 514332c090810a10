// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace turnscope {

/// A mark of a lane's own scale, at its left edge.
struct ScaleTick
{
    int y = 0;
    QString text;

    friend bool operator==(const ScaleTick &a, const ScaleTick &b) { return a.y == b.y && a.text == b.text; }
};

/// From 0 Hz, at the bottom of `lane`, to half of `rate`, at its top: round numbers of kHz, from the top down, at least
/// `spacing` px apart. The first one says what they are.
std::vector<ScaleTick> frequencyTicks(int rate, const QRect &lane, int spacing);

} // namespace turnscope
