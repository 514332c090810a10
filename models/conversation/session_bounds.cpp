// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/session_bounds.h"

#include "models/protocol/event_catalogue.h"

#include <algorithm>
#include <utility>

namespace turnscope {

EventKind SessionBounds::kindOf(const EventStore &events, StringId type)
{
    if (number(type) >= m_kinds.size())
        m_kinds.resize(std::max<size_t>(number(type) + size_t(1), m_kinds.size() * 2));
    std::optional<EventKind> &known = m_kinds[number(type)];
    if (!known)
        known = EventCatalogue::kind(events.strings().view(type));
    return *known;
}

std::string SessionBounds::idIn(QByteArrayView frame)
{
    const auto json = m_reader.parse(frame);
    const auto session = json ? json::object(*json, "session") : std::nullopt;
    return session ? std::string(json::text(*session, "id")) : std::string();
}

bool SessionBounds::begins(const EventStore &events, const EventRow &row, QByteArrayView frame)
{
    if (row.from != Direction::Server || row.kind != FrameKind::Json)
        return false;
    const EventKind kind = kindOf(events, row.type);
    bool another = false;
    switch (kind) {
    case EventKind::SessionCreated: {
        std::string id = idIn(frame);
        const bool same = m_created && !id.empty() && id == m_id;
        another = !same && (m_substance || (m_created && !id.empty() && !m_id.empty()));
        m_created = true;
        m_id = std::move(id);
        break;
    }
    case EventKind::SessionUpdated: {
        if (!m_id.empty() && !m_substance)
            break; // right behind session.created: it cannot be another's
        std::string id = idIn(frame);
        another = m_substance && !id.empty() && !m_id.empty() && id != m_id;
        if (!id.empty())
            m_id = std::move(id);
        break;
    }
    case EventKind::ConversationCreated:
        another = m_substance && !m_created;
        break;
    default:
        m_substance = m_substance || (kind >= EventKind::ItemAdded && kind <= EventKind::McpCallFailed);
        break;
    }
    if (another) {
        m_substance = false;
        m_begun = false;
    }
    m_begun = m_begun || kind == EventKind::SessionCreated;
    return another;
}

} // namespace turnscope
