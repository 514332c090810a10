// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/heard_clock.h"

#include <algorithm>
#include <utility>

namespace turnscope {

void HeardClock::begin(quint64 position)
{
    m_count = 0;
    m_begin = 0;
    m_given = 0;
    m_heard = std::max(m_heard, position);
    m_last = m_heard;
}

void HeardClock::handOver(quint64 count, quint64 position)
{
    add(count, position, true);
}

void HeardClock::handOverSilence(quint64 count)
{
    add(count, 0, false);
}

void HeardClock::dropFirst()
{
    m_begin = at(0).end;
    m_first = (m_first + 1) % m_stretches.size();
    --m_count;
}

void HeardClock::add(quint64 count, quint64 position, bool audio)
{
    if (count == 0)
        return;
    if (m_count == 0)
        m_begin = m_given;
    m_given += count;
    if (audio)
        m_last = position;
    Stretch *last = m_count > 0 ? &at(m_count - 1) : nullptr;
    const bool goesOn = last && last->audio == audio && (!audio || last->position + count == position);
    if (!goesOn) {
        if (m_count == m_stretches.size()) {
            if (at(0).audio)
                m_heard = std::max(m_heard, at(0).position);
            dropFirst();
        }
        last = &at(m_count++);
    }
    *last = {m_given, position, audio};
}

quint64 HeardClock::heard(quint64 played)
{
    while (m_count > 0) {
        const Stretch &stretch = at(0);
        const quint64 ahead = stretch.end - std::min(stretch.end, played);
        if (stretch.audio)
            m_heard = std::max(m_heard, stretch.position - std::min(stretch.position, ahead));
        if (ahead > 0 || m_count == 1)
            break;
        dropFirst();
    }
    return m_heard;
}

quint64 HeardClock::position(quint64 played) const
{
    quint64 begin = m_begin;
    for (std::size_t i = 0; i < m_count; ++i) {
        const Stretch &stretch = at(i);
        if (stretch.audio && played >= begin && played < stretch.end)
            return std::min(m_heard, stretch.position - (stretch.end - played));
        begin = stretch.end;
    }
    return m_heard;
}

HeardClock::Range HeardClock::silence(quint64 from, quint64 discarded)
{
    HeardClock before = *this;
    quint64 begin = m_begin;
    Range silenced;
    m_count = 0;
    m_given = m_begin;
    m_last = m_heard;
    for (std::size_t i = 0; i < before.m_count; ++i) {
        const Stretch stretch = before.at(i);
        const quint64 length = stretch.end - std::exchange(begin, stretch.end);
        if (!stretch.audio) {
            handOverSilence(length);
            continue;
        }
        const quint64 fresh = std::min(length, stretch.position - std::min(stretch.position, discarded));
        const quint64 kept = std::min(length - fresh, from - std::min(from, m_given));
        handOver(kept, stretch.position - (length - kept));
        const quint64 silent = length - kept - fresh;
        if (silent > 0)
            silenced = {silenced.isEmpty() ? m_given : silenced.from, m_given + silent};
        handOverSilence(silent);
        handOver(fresh, stretch.position);
    }
    m_heard = std::max(m_heard, std::min(discarded, before.m_last));
    m_last = std::max(m_last, m_heard);
    return silenced;
}

void HeardClock::lose(quint64 end)
{
    m_count = 0;
    m_given = end;
    m_last = m_heard;
}

void HeardClock::cutAt(quint64 end)
{
    while (m_count > 0 && at(m_count - 1).end > end) {
        Stretch &last = at(m_count - 1);
        const quint64 begin = m_count > 1 ? at(m_count - 2).end : m_begin;
        if (begin < end) {
            last.position -= last.audio ? last.end - end : 0;
            last.end = end;
            break;
        }
        --m_count;
    }
    m_given = std::min(m_given, end);
}

} // namespace turnscope
