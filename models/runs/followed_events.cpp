// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/followed_events.h"

#include "models/protocol/event_catalogue.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

FollowedEvents::FollowedEvents(std::shared_ptr<const EventStore> events, EventIndex first)
    : m_events(std::move(events))
    , m_frames(*m_events)
    , m_conversation(first)
{
}

EventKind FollowedEvents::kind(EventIndex index)
{
    const StringId type = m_events->type(index);
    const size_t place = number(type);
    if (place >= m_kinds.size())
        m_kinds.resize(place + 1);
    if (!m_kinds[place])
        m_kinds[place] = EventCatalogue::kind(m_events->strings().view(type));
    return *m_kinds[place];
}

void FollowedEvents::look(EventIndex index)
{
    switch (kind(index)) {
    case EventKind::ResponseDone:
        ++m_done;
        m_doneAt = m_events->at(index);
        break;
    case EventKind::SessionCreated:
        m_created = true;
        [[fallthrough]];
    case EventKind::SessionUpdated:
        m_session =
            QJsonDocument::fromJson(m_frames.frame(index).toByteArray()).object().value("session"_L1).toObject();
        break;
    default:
        break;
    }
}

void FollowedEvents::advance(quint32 end)
{
    for (quint32 i = seen(); i < end; ++i) {
        const EventIndex index{i};
        if (m_events->from(index) == Direction::Server)
            look(index);
        m_conversation.apply(*m_events, index, m_frames.frame(index));
    }
}

} // namespace turnscope
