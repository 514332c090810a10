// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/heard_clock.h"

#include <algorithm>

namespace turnscope {

void HeardClock::begin(quint64 position)
{
    m_count = 0;
    m_given = 0;
    m_heard = std::max(m_heard, position);
}

void HeardClock::handOver(quint64 count, quint64 position)
{
    add(count, position, true);
}

void HeardClock::handOverSilence(quint64 count)
{
    add(count, 0, false);
}

void HeardClock::add(quint64 count, quint64 position, bool audio)
{
    if (count == 0)
        return;
    m_given += count;
    Stretch *last = m_count > 0 ? &m_stretches[(m_first + m_count - 1) % m_stretches.size()] : nullptr;
    const bool goesOn = last && last->audio == audio && (!audio || last->position + count == position);
    if (!goesOn) {
        if (m_count == m_stretches.size()) {
            if (m_stretches[m_first].audio)
                m_heard = std::max(m_heard, m_stretches[m_first].position);
            m_first = (m_first + 1) % m_stretches.size();
            --m_count;
        }
        last = &m_stretches[(m_first + m_count) % m_stretches.size()];
        ++m_count;
    }
    *last = {m_given, position, audio};
}

quint64 HeardClock::heard(quint64 played)
{
    while (m_count > 0) {
        const Stretch &stretch = m_stretches[m_first];
        const quint64 ahead = stretch.end - std::min(stretch.end, played);
        if (stretch.audio)
            m_heard = std::max(m_heard, stretch.position - std::min(stretch.position, ahead));
        if (ahead > 0 || m_count == 1)
            break;
        m_first = (m_first + 1) % m_stretches.size();
        --m_count;
    }
    return m_heard;
}

} // namespace turnscope
