// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

namespace turnscope {

/// How session time lies on pixel columns: the one place where one becomes the other. Columns are aligned
/// to a grid that is fixed in time at each zoom, so what is drawn does not flicker while it slides. A value
/// type.
class TimeScale
{
public:
    TimeScale() = default;

    /// `range` over the `width` columns from x = `left` on. An empty range or width counts as one.
    TimeScale(SessionRange range, int left, int width);

    int left() const { return m_left; }
    int width() const { return m_width; }
    int right() const { return m_left + m_width; } ///< first column beyond
    double microsecondsPerPixel() const { return m_perPixel; }

    /// The moment at which column x begins; x may lie outside.
    SessionTime time(double x) const;

    /// Where t lies, in pixels, unclamped.
    double position(SessionTime t) const;

    /// The column that holds t, clamped to [left - 1, right()]: the ends mean "outside".
    int column(SessionTime t) const;

    /// What the columns cover.
    SessionRange range() const { return {time(m_left), time(right())}; }

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    double m_origin = 0; ///< µs at left
    double m_perPixel = 1;
    int m_left = 0;
    int m_width = 1;
};

} // namespace turnscope
