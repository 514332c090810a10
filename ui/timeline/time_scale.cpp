// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

TimeScale::TimeScale(SessionRange range, int left, int width)
    : m_left(left)
    , m_width(std::max(width, 1))
{
    const auto length = static_cast<double>(std::max<qint64>(range.length().count(), 1));
    m_perPixel = length / m_width;
    // To the grid; the small push keeps a begin that lies on it from falling one pixel back.
    const double pixels = static_cast<double>(toMicroseconds(range.begin)) / m_perPixel;
    m_origin = std::floor(pixels + 1e-6) * m_perPixel;
}

SessionTime TimeScale::time(double x) const
{
    return SessionTime(microseconds(std::llround(m_origin + (x - m_left) * m_perPixel)));
}

double TimeScale::position(SessionTime t) const
{
    return m_left + (static_cast<double>(toMicroseconds(t)) - m_origin) / m_perPixel;
}

int TimeScale::column(SessionTime t) const
{
    const double x = std::floor(position(t) + 1e-6);
    return static_cast<int>(std::clamp(x, m_left - 1.0, static_cast<double>(right())));
}

} // namespace turnscope
