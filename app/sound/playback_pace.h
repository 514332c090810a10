// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <optional>

namespace turnscope {

/// Tells when a device plays slower than real time: by what it has played since, while there was something to
/// play. A value type; one object is one device.
class PlaybackPace
{
public:
    static constexpr milliseconds kWindow{400}; ///< over which the pace is taken
    static constexpr milliseconds kLead{250};   ///< in which a device that was idle may begin
    static constexpr double kSlow = 0.85;       ///< of real time; below, an answer has gaps

    enum class Change : quint8 { None, Slow, Steady };

    /// The device has played `played` of its stream so far, on any steady clock. To be called every 10 ms or so
    /// while there is something to play; after a longer break it begins anew, as after rest().
    Change observe(microseconds played, microseconds now);

    /// There is nothing to play now.
    void rest() { m_begin.reset(); }

    bool isSlow() const { return m_slow; }

    /// What was played of which time, in the last window.
    milliseconds played() const { return m_played; }
    milliseconds passed() const { return m_passed; }

private:
    struct Mark
    {
        microseconds played;
        microseconds at;
    };

    std::optional<Mark> m_begin; ///< of the window
    microseconds m_seen{0};      ///< when observe() was called last
    bool m_moving = false;       ///< something was played since rest()
    bool m_slow = false;
    milliseconds m_played{0};
    milliseconds m_passed{0};
};

} // namespace turnscope
