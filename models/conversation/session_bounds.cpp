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

std::string SessionBounds::idIn(QByteArrayView frame, std::string_view object, std::string_view key)
{
    const auto json = m_reader.parse(frame);
    const auto inner = json && !object.empty() ? json::object(*json, object) : json;
    return inner ? std::string(json::text(*inner, key)) : std::string();
}

bool SessionBounds::begins(const EventStore &events, const EventRow &row, QByteArrayView frame)
{
    if (row.beginsConnection) {
        m_id.clear();
        m_begunBy.clear();
        m_conversation.clear();
        m_speaking.clear();
        m_answering.clear();
        m_created = m_begun = m_substance = m_mingled = m_besideEmpty = false;
    }
    if (row.from != Direction::Server || row.kind != FrameKind::Json)
        return row.beginsConnection;
    const EventKind kind = kindOf(events, row.type);
    const bool another = goesOver(row, kind, frame);
    if (another) {
        m_besideEmpty = !m_substance;
        m_substance = false;
        m_begun = false;
        m_speaking.clear();
        m_answering.clear();
    }
    m_begun = m_begun || kind == EventKind::SessionCreated;
    return another || row.beginsConnection;
}

bool SessionBounds::goesOver(const EventRow &row, EventKind kind, QByteArrayView frame)
{
    switch (kind) {
    case EventKind::SessionCreated:
        return created(frame);
    case EventKind::SessionUpdated:
        return updated(frame);
    case EventKind::ConversationCreated:
        return m_substance && !m_created;
    case EventKind::ResponseCreated:
    case EventKind::ResponseDone:
        seeConversation(frame);
        // Beside each other in one session stand those that are out of band.
        if (endsWithin(m_answering, row.response, kind == EventKind::ResponseCreated))
            m_mingled = m_mingled || m_besideEmpty;
        break;
    case EventKind::SpeechStarted:
    case EventKind::SpeechStopped:
        if (endsWithin(m_speaking, row.item, kind == EventKind::SpeechStarted))
            m_mingled = m_mingled || m_besideEmpty || !m_left.empty() || !m_talked.empty();
        break;
    default:
        break;
    }
    m_substance = m_substance || (kind >= EventKind::ItemAdded && kind <= EventKind::McpCallFailed);
    return false;
}

bool SessionBounds::created(QByteArrayView frame)
{
    std::string id = idIn(frame, "session", "id");
    std::string by = idIn(frame, {}, "event_id");
    const bool same = m_created && !id.empty() && id == m_id;
    // The very event once more, with a conversation between: a second log of the session, or the same one.
    const bool again = same && m_substance && by == m_begunBy;
    if (again || std::ranges::find(m_left, id) != m_left.end()) {
        m_conversation.clear();
        m_talked.clear();
    }
    const bool another = again || (!same && (m_substance || (m_created && !id.empty() && !m_id.empty())));
    if (another && !m_id.empty() && m_id != id)
        m_left.push_back(std::exchange(m_id, {}));
    m_created = true;
    m_id = std::move(id);
    m_begunBy = std::move(by);
    return another;
}

bool SessionBounds::updated(QByteArrayView frame)
{
    std::string id = idIn(frame, "session", "id");
    if (id.empty() || id == m_id)
        return false;
    if (std::ranges::find(m_left, id) != m_left.end()) {
        m_mingled = true;
        return false;
    }
    const bool isAnothers = !m_id.empty() && m_substance; // right behind session.created it cannot be
    if (isAnothers)
        m_left.push_back(m_id);
    if (m_id.empty() || m_substance)
        m_id = std::move(id);
    return isAnothers;
}

/// A connection has one default conversation.
void SessionBounds::seeConversation(QByteArrayView frame)
{
    std::string id = idIn(frame, "response", "conversation_id");
    if (id.empty() || id == m_conversation)
        return;
    m_mingled = m_mingled || std::ranges::find(m_talked, id) != m_talked.end();
    constexpr size_t most = 64; // of a server that has another for each response
    if (!m_conversation.empty() && m_talked.size() < most)
        m_talked.push_back(m_conversation);
    m_conversation = std::move(id);
}

/// Whether one that began earlier ends while a later one goes on.
bool SessionBounds::endsWithin(std::vector<StringId> &open, StringId id, bool begins)
{
    constexpr size_t most = 64;
    const auto known = std::ranges::find(open, id);
    if (begins) {
        if (known == open.end() && id != StringId::None && open.size() < most)
            open.push_back(id);
        return false;
    }
    if (known == open.end())
        return false;
    const bool isWithin = known + 1 != open.end();
    open.erase(known);
    return isWithin;
}

} // namespace turnscope
