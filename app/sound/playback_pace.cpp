// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/playback_pace.h"

namespace turnscope {

PlaybackPace::Change PlaybackPace::observe(microseconds played, microseconds now)
{
    if (m_begin && now - m_seen > kLead)
        m_begin.reset(); // nobody looked: there was nothing to play, and what was played meanwhile says nothing
    m_seen = now;
    if (!m_begin) {
        m_begin = Mark{played, now};
        m_moving = false;
        return Change::None;
    }
    if (!m_moving && (played > m_begin->played || now - m_begin->at >= kLead)) {
        m_moving = true;
        m_begin = Mark{played, now};
    }
    const microseconds passed = now - m_begin->at;
    if (!m_moving || passed < kWindow)
        return Change::None;
    const microseconds progress = played - std::min(played, m_begin->played);
    m_played = std::chrono::floor<milliseconds>(progress);
    m_passed = std::chrono::floor<milliseconds>(passed);
    m_begin = Mark{played, now};
    const bool slow = double(progress.count()) < kSlow * double(passed.count());
    if (slow == m_slow)
        return Change::None;
    m_slow = slow;
    return slow ? Change::Slow : Change::Steady;
}

} // namespace turnscope
