// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_types.h"

namespace turnscope {

void EventTypes::setDialect(Dialect dialect)
{
    if (dialect != m_dialect)
        m_specs.clear();
    m_dialect = dialect;
}

const EventSpec *EventTypes::spec(const EventStore &events, StringId type)
{
    if (number(type) >= m_specs.size())
        m_specs.resize(number(type) + size_t(1));
    Known &known = m_specs[number(type)];
    if (!known.isAsked)
        known = {EventCatalogue::find(m_dialect, events.strings().view(type)), true};
    return known.spec;
}

EventKind EventTypes::kind(const EventStore &events, StringId type)
{
    const EventSpec *known = spec(events, type);
    return known ? known->kind : EventKind::Unknown;
}

bool EventTypes::isFoldable(const EventStore &events, EventIndex index)
{
    const EventSpec *known = spec(events, events.type(index));
    if (!known || events.row(index).kind != FrameKind::Json)
        return false;
    return known->join != DeltaJoin::None || known->kind == EventKind::InputAudioAppend
           || known->kind == EventKind::ConsolePlaybackHeard;
}

bool EventTypes::isProblem(const EventStore &events, EventIndex index)
{
    const EventRow row = events.row(index);
    if (row.kind != FrameKind::Json)
        return row.from != Direction::Console;
    switch (kind(events, row.type)) {
    case EventKind::ServerError:
    case EventKind::TranscriptionFailed:
    case EventKind::McpListFailed:
    case EventKind::McpCallFailed:
        return true;
    default:
        return false;
    }
}

} // namespace turnscope
