// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/tick_pyramid.h"

#include <algorithm>

namespace turnscope {

quint8 TickPyramid::lookOf(StringId type)
{
    constexpr quint32 kRemembered = 65536; // a log of as many types is a hostile one
    const quint32 slot = number(type);
    if (slot < m_looks.size() && m_looks[slot] != 0)
        return m_looks[slot];
    quint8 look = kTelling | quint8(EventFamily::Other);
    if (const EventSpec *spec = EventCatalogue::find(m_events->strings().view(type))) {
        const EventFamily family = spec->join == DeltaJoin::Audio ? EventFamily::OutputAudio : spec->family;
        const bool minor = spec->join != DeltaJoin::None || spec->kind == EventKind::InputAudioAppend
                           || spec->kind == EventKind::ConsolePlaybackHeard;
        look = (family == EventFamily::Error ? kError : minor ? kMinor : kTelling) | quint8(family);
    }
    if (slot < kRemembered) {
        m_looks.resize(std::max<size_t>(m_looks.size(), slot + size_t(1)));
        m_looks[slot] = look;
    }
    return look;
}

void TickPyramid::addEvents(Summary &sum, quint32 first, quint32 last)
{
    for (quint32 i = first; i < last; ++i)
        sum.add(size_t(m_events->from(EventIndex{i})), i, lookOf(m_events->type(EventIndex{i})));
}

void TickPyramid::push(size_t level, const Summary &sum)
{
    if (level == m_levels.size())
        m_levels.emplace_back();
    m_levels[level].push_back(sum);
    const size_t size = m_levels[level].size();
    if (size % kStep != 0)
        return;
    Summary above;
    for (size_t i = size - kStep; i < size; ++i)
        above.add(m_levels[level][i]);
    push(level + 1, above);
}

bool TickPyramid::extend(quint32 most)
{
    const quint32 size = m_events->size();
    const quint32 begin = m_levels.empty() ? 0 : quint32(m_levels.front().size()) * kStep;
    const quint32 end = begin + std::min(most, size - begin);
    for (quint32 i = begin; end - i >= kStep; i += kStep) {
        Summary sum;
        addEvents(sum, i, i + kStep);
        push(0, sum);
    }
    return end == size;
}

TickPyramid::Summary TickPyramid::summary(quint32 first, quint32 last)
{
    Summary sum;
    while (first < last) {
        // The longest stretch that begins here and is not too long.
        size_t level = 0;
        quint32 length = 1;
        while (level < m_levels.size() && first % (length * kStep) == 0 && last - first >= length * kStep
               && first / (length * kStep) < m_levels[level].size()) {
            length *= kStep;
            ++level;
        }
        if (level == 0) {
            const quint32 end = std::min(last, (first / kStep + 1) * kStep);
            addEvents(sum, first, end);
            first = end;
        } else {
            sum.add(m_levels[level - 1][first / length]);
            first += length;
        }
    }
    return sum;
}

} // namespace turnscope
