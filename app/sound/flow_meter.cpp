// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/flow_meter.h"

#include <algorithm>

namespace turnscope {

quint64 FlowMeter::arrive(quint64 count, microseconds now)
{
    m_samples += count;
    const microseconds offset = now - microseconds(m_samples * 1'000'000 / quint64(m_rate));
    const microseconds passed = m_begun ? now - m_last : microseconds(0);
    m_promptest =
        m_begun ? std::min(offset, m_promptest + microseconds(qint64(double(passed.count()) * kDrift))) : offset;
    m_begun = true;
    m_last = now;
    const microseconds lateness = offset - m_promptest;
    if (lateness <= kLate) {
        m_lateFor = microseconds(0);
        return 0;
    }
    m_lateFor += passed;
    if (m_lateFor < kLost)
        return count;
    m_promptest = offset;
    m_lateFor = microseconds(0);
    return quint64(lateness.count()) * quint64(m_rate) / 1'000'000;
}

} // namespace turnscope
