// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/session_bounds.h"

#include "models/protocol/event_catalogue.h"

#include <algorithm>
#include <functional>
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
    if (row.beginsConnection)
        leave();
    if (row.from != Direction::Server || row.kind != FrameKind::Json)
        return row.beginsConnection;
    const EventKind kind = kindOf(events, row.type);
    const bool another = goesOver(row, kind, frame);
    if (another) {
        m_session += row.beginsConnection ? 0U : 1U;
        m_besideEmpty = !m_substance;
        m_substance = false;
        m_begun = false;
        m_aliases.clear();
        m_speaking.clear();
        m_answering.clear();
    }
    m_begun = m_begun || kind == EventKind::SessionCreated;
    seeResponse(row, kind);
    return another || row.beginsConnection;
}

/// Another connection begins, which the log tells: nothing of those before it has to do with it.
void SessionBounds::leave()
{
    m_id.clear();
    m_aliases.clear();
    m_begunBy.clear();
    m_conversation.clear();
    m_sessionOf.clear();
    m_speaking.clear();
    m_answering.clear();
    m_created = m_begun = m_substance = m_mingled = m_besideEmpty = false;
    ++m_session;
}

void SessionBounds::mingle(quint32 from)
{
    m_mingledFrom = m_mingled ? std::min(m_mingledFrom, from) : from;
    m_mingled = true;
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
    case EventKind::ResponseDone: {
        // Beside each other in one session stand those that are out of band.
        const bool isOutOfBand = !seeConversation(frame);
        if (!isOutOfBand && endsWithin(m_answering, row.response, kind == EventKind::ResponseCreated) && m_besideEmpty)
            mingle(m_session - 1);
        break;
    }
    case EventKind::SpeechStarted:
    case EventKind::SpeechStopped:
        if (endsWithin(m_speaking, row.item, kind == EventKind::SpeechStarted)
            && (m_besideEmpty || !m_left.empty() || !m_talked.empty()))
            mingle(m_session > 0 ? m_session - 1 : 0);
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
    const size_t with =
        by.empty() ? std::hash<std::string_view>()({frame.data(), size_t(frame.size())}) : 0; // told by nothing else
    const bool same = m_created && !id.empty() && id == m_id;
    // The very event once more, with a conversation between: a second log of the session, or the same one.
    const bool again = same && m_substance && by == m_begunBy && with == m_begunWith;
    if (again || m_left.contains(id)) {
        m_conversation.clear();
        m_talked.clear();
        m_sessionOf.clear();
    }
    const bool another = again || (!same && (m_substance || (m_created && !id.empty() && !m_id.empty())));
    if (another && !m_id.empty() && m_id != id)
        m_left.try_emplace(std::exchange(m_id, {}), m_session);
    m_created = true;
    m_id = std::move(id);
    m_begunBy = std::move(by);
    m_begunWith = with;
    return another;
}

bool SessionBounds::updated(QByteArrayView frame)
{
    std::string id = idIn(frame, "session", "id");
    if (id.empty() || id == m_id || m_aliases.contains(id))
        return false;
    if (const auto left = m_left.find(id); left != m_left.end()) {
        mingle(left->second);
        return false;
    }
    const bool isAnothers = !m_id.empty() && m_substance; // right behind session.created it cannot be
    if (isAnothers)
        m_left.try_emplace(m_id, m_session);
    if (m_id.empty() || m_substance)
        m_id = std::move(id);
    else
        m_aliases.insert(std::move(id));
    return isAnothers;
}

/// A response of a session that was left goes on. A server may count its responses anew in each.
void SessionBounds::seeResponse(const EventRow &row, EventKind kind)
{
    if (row.response == StringId::None)
        return;
    const auto [known, isNew] = m_sessionOf.try_emplace(row.response, m_session);
    if (kind == EventKind::ResponseCreated)
        known->second = m_session;
    else if (!isNew && known->second != m_session)
        mingle(known->second);
}

/// A connection has one default conversation. False: the response is out of band.
bool SessionBounds::seeConversation(QByteArrayView frame)
{
    const auto json = m_reader.parse(frame);
    const auto response = json ? json::object(*json, "response") : std::nullopt;
    simdjson::dom::element value;
    if (!response || response->at_key("conversation_id").get(value))
        return true; // it does not tell
    std::string_view id;
    if (value.get(id) || id.empty())
        return false;
    if (id == m_conversation)
        return true;
    if (const auto talked = std::ranges::find(m_talked, id, &Talk::conversation); talked != m_talked.end())
        mingle(talked->session);
    constexpr size_t most = 64; // of a server that has another for each response
    if (!m_conversation.empty() && m_talked.size() < most)
        m_talked.push_back({std::move(m_conversation), m_conversationSession});
    m_conversation = id;
    m_conversationSession = m_session;
    return true;
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
