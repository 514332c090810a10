// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace turnscope {

/// A meter's reading: up at once, down slowly, however often it is asked.
class LevelHold
{
public:
    static constexpr float kFall = 0.04F; ///< of the level is left after a second: 28 dB

    /// `peak`, 0 to 1, is the loudest since the last call.
    float push(float peak)
    {
        const float passed = m_clock.isValid() ? float(m_clock.nsecsElapsed()) / 1e9F : 0;
        m_clock.start();
        m_level = std::max(peak, m_level * std::pow(kFall, passed));
        return m_level < 1e-4F ? 0 : m_level;
    }

private:
    QElapsedTimer m_clock;
    float m_level = 0;
};

} // namespace turnscope
