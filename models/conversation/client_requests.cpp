// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/client_requests.h"

#include "models/conversation/item_reader.h"
#include "models/protocol/json_reader.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace turnscope {

namespace {

constexpr size_t kMostPending = 4096; // a log without server events must not pile requests up

template<typename T>
void push(std::deque<T> &queue, T request)
{
    if (queue.size() == kMostPending)
        queue.pop_front();
    queue.push_back(request);
}

std::optional<EventIndex> take(std::deque<EventIndex> &queue)
{
    if (queue.empty())
        return std::nullopt;
    const EventIndex oldest = queue.front();
    queue.pop_front();
    return oldest;
}

bool holdsImage(simdjson::dom::object item)
{
    const auto content = json::array(item, "content");
    return content && std::ranges::any_of(*content, [](simdjson::dom::element part) {
               simdjson::dom::object object;
               return !part.get(object) && json::text(object, "type") == "input_image";
           });
}

} // namespace

void ClientRequests::sent(const FoldEvent &event)
{
    sent(event.index, json::text(event.json, "event_id"));
    switch (event.kind) {
    case EventKind::SessionUpdate:
        push(m_updates, event.index);
        break;
    case EventKind::InputAudioCommit:
        push(m_commits, event.index);
        break;
    case EventKind::ItemCreate:
        if (const auto item = json::object(event.json, "item"))
            push(m_items, {event.index, event.row.item, readItemKind(*item),
                           json::text(event.json, "previous_item_id") == "root", holdsImage(*item)});
        break;
    case EventKind::ResponseCreate: {
        const auto response = json::object(event.json, "response");
        push(m_responses, {event.index, event.at(), response && json::text(*response, "conversation") == "none"});
        break;
    }
    default:
        break;
    }
}

void ClientRequests::sent(EventIndex event, std::string_view eventId)
{
    if (eventId.empty())
        return;
    if (m_byEventId.size() >= kRemembered)
        m_byEarlierEventId = std::exchange(m_byEventId, {});
    m_byEventId.insert(std::hash<std::string_view>()(eventId), event);
}

std::optional<ClientRequests::ItemCreate> ClientRequests::takeItemCreate(StringId id, ItemKind kind)
{
    auto found = std::ranges::find(m_items, id, &ItemCreate::item);
    if (found == m_items.end()) {
        found = std::ranges::find_if(m_items, [kind](const ItemCreate &request) {
            return request.item == StringId::None && request.kind == kind;
        });
    }
    if (found == m_items.end())
        return std::nullopt;
    const ItemCreate request = *found;
    m_items.erase(found);
    return request;
}

std::optional<ClientRequests::ResponseCreate> ClientRequests::takeResponseCreate(bool outOfBand)
{
    const auto found = std::ranges::find(m_responses, outOfBand, &ResponseCreate::outOfBand);
    if (found == m_responses.end())
        return std::nullopt;
    const ResponseCreate request = *found;
    m_responses.erase(found);
    return request;
}

std::optional<EventIndex> ClientRequests::takeCommit()
{
    return take(m_commits);
}

std::optional<EventIndex> ClientRequests::takeSessionUpdate()
{
    return take(m_updates);
}

std::optional<EventIndex> ClientRequests::refuse(std::string_view eventId)
{
    if (eventId.empty())
        return std::nullopt;
    const size_t hash = std::hash<std::string_view>()(eventId);
    for (const QHash<size_t, EventIndex> *known : {&m_byEventId, &m_byEarlierEventId}) {
        if (const auto found = known->constFind(hash); found != known->constEnd()) {
            drop(*found);
            return *found;
        }
    }
    return std::nullopt;
}

void ClientRequests::drop(EventIndex event)
{
    std::erase(m_updates, event);
    std::erase(m_commits, event);
    std::erase_if(m_items, [event](const ItemCreate &request) { return request.event == event; });
    std::erase_if(m_responses, [event](const ResponseCreate &request) { return request.event == event; });
}

} // namespace turnscope
