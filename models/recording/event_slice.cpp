// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_slice.h"

namespace turnscope {

EventSlice::EventSlice(std::shared_ptr<const EventStore> whole, EventIndex first)
    : m_whole(std::move(whole))
    , m_events(std::make_shared<EventStore>(std::shared_ptr<const FrameSource>(m_whole, &m_whole->frames())))
    , m_next(first)
    , m_begin(m_whole->at(first))
{
}

bool EventSlice::takeTo(EventIndex end)
{
    for (; m_next < end; m_next = next(m_next)) {
        EventRow row = m_whole->row(m_next);
        row.at -= m_begin.time_since_epoch();
        row.beginsConnection = row.beginsConnection && m_events->size() > 0;
        for (StringId *id : {&row.type, &row.item, &row.response})
            *id = translated(*id);
        if (!m_events->append(row))
            return false;
    }
    return true;
}

StringId EventSlice::translated(StringId id)
{
    if (id == StringId::None)
        return id;
    if (number(id) >= m_strings.size())
        m_strings.resize(number(id) + size_t(1), StringId::None);
    StringId &known = m_strings[number(id)];
    if (known == StringId::None)
        known = m_events->strings().intern(m_whole->strings().view(id));
    return known;
}

} // namespace turnscope
