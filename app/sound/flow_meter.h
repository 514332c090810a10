// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

namespace turnscope {

/// Tells which samples of a device came late, and when it left some out: by comparing how many came with how
/// many were due. What is due is reckoned from the promptest arrival so far, which is given a little way
/// every second, for no two clocks are alike. A value type; one object is one stream.
class FlowMeter
{
public:
    static constexpr milliseconds kLate{100};  ///< beyond what the promptest took
    static constexpr milliseconds kLost{1000}; ///< late for so long: they never come
    static constexpr double kDrift = 0.0005;   ///< of one clock against another

    explicit FlowMeter(int rate = 24000)
        : m_rate(rate)
    {
    }

    /// `count` samples came at `now`, on any steady clock. Returns how many of them count as late; what never came
    /// counts too, once that is clear.
    quint64 arrive(quint64 count, microseconds now);

private:
    int m_rate;
    quint64 m_samples = 0;
    bool m_begun = false;
    microseconds m_promptest{0}; ///< arrival less due time, of the promptest
    microseconds m_last{0};      ///< arrival
    microseconds m_lateFor{0};
};

} // namespace turnscope
