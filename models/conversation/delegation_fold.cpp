// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/delegation_fold.h"

#include "models/protocol/json_reader.h"

namespace turnscope {

DelegationFold::DelegationFold(FoldState &state, ClientRequests &requests, ItemFold &items, ResponseFold &responses,
                               ToolFold &tools, TranscriptFold &turns)
    : m_state(state)
    , m_requests(requests)
    , m_items(items)
    , m_responses(responses)
    , m_tools(tools)
    , m_turns(turns)
{
}

StringId DelegationFold::idOf(std::string_view text)
{
    if (text.empty())
        return StringId::None;
    StringId &id = m_ids[std::string(text)];
    if (id == StringId::None)
        id = m_state.newId();
    return id;
}

DelegationFold::Work &DelegationFold::workOf(const FoldEvent &event, std::string_view id)
{
    const auto [place, isNew] = m_work.try_emplace(std::string(id));
    Work &work = place->second;
    if (!isNew || id.empty())
        return work;
    FoldEvent named = event;
    named.row.item = m_state.newId();
    const ItemIndex index = *m_state.itemOf(named);
    work.item = index;
    Item &item = m_state.items[index];
    item.kind = ItemKind::FunctionCall;
    item.callId = id;
    item.name = std::string_view("delegation");
    item.inConversation = true;
    m_state.order.append(index);
    m_tools.asked(event, index);
    m_turns.toolAsked(event, index);
    return work;
}

void DelegationFold::created(const FoldEvent &event)
{
    const auto delegation = json::object(event.json, "delegation");
    const std::string_view id = delegation ? json::text(*delegation, "id") : std::string_view();
    if (id.empty())
        return;
    Work &work = workOf(event, id);
    const std::string_view target = json::text(*delegation, "target");
    work.ofClient = target == "client";
    if (work.ofClient)
        m_latestOfClient = id;
    if (!target.empty())
        m_state.items[*work.item].name = std::string(target) + " delegation";
}

void DelegationFold::told(const FoldEvent &event)
{
    m_clientTells = true;
    const auto known = m_work.find(std::string(json::text(event.json, "delegation_id")));
    if (known == m_work.end() || !known->second.item)
        return;
    Item &item = m_state.items[*known->second.item];
    if (!item.output.empty())
        item.output += "\n";
    item.output += json::text(event.json, "content");
    item.lastEvent = event.index;
    item.end = event.at();
    item.status = ItemStatus::Completed;
    m_tools.handedBack(event, *known->second.item, false);
}

void DelegationFold::placed(const FoldEvent &event)
{
    const auto latest = m_work.find(m_latestOfClient);
    if (m_clientTells || m_latestOfClient.empty() || latest == m_work.end())
        return;
    m_state.items[*latest->second.item].status = ItemStatus::Completed;
    m_tools.handedBack(event, *latest->second.item, false);
}

void DelegationFold::begin(const FoldEvent &event, Work &work)
{
    work.response = event.row.response;
    work.calls = 0;
    const auto index = m_state.responseOf(event);
    if (!index)
        return;
    Response &response = m_state.responses[*index];
    response.outOfBand = true;
    if (const auto json = json::object(event.json, "response"); json && json::has(*json, "model"))
        response.model = std::string(json::text(*json, "model"));
    if (const auto asked = m_requests.takeResponseCreate(false))
        response.askedBy = asked->event;
    m_turns.helped(event, *index);
}

void DelegationFold::done(const FoldEvent &event, Work &work)
{
    const auto index = m_responses.done(event);
    if (!index)
        return;
    const Response &response = m_state.responses[*index];
    const bool goesOn = work.calls > 0 && response.status == ResponseStatus::Completed;
    if (!work.item || goesOn)
        return;
    m_state.items[*work.item].status = ItemStatus::Completed;
    m_tools.handedBack(event, *work.item, response.status == ResponseStatus::Failed);
}

void DelegationFold::itemDone(const FoldEvent &event, std::optional<ItemIndex> index, Work &work)
{
    if (!index)
        return;
    Item &item = m_state.items[*index];
    if (item.kind == ItemKind::Message) {
        if (work.item) {
            m_state.items[*work.item].output = std::string_view(item.text());
            m_state.changed(*work.item);
        }
        return;
    }
    if (!m_tools.asked(event, *index))
        return;
    ++work.calls;
    item.inConversation = true;
    m_state.order.append(*index);
    m_turns.toolAsked(event, *index);
}

void DelegationFold::carried(const FoldEvent &event, simdjson::dom::object inner, EventKind kind)
{
    Work &work = workOf(event, json::text(event.json, "delegation_id"));
    const auto idIn = [&](std::string_view key, std::string_view object) {
        const std::string_view id = json::text(inner, key);
        const auto whole = json::object(inner, object);
        return idOf(!id.empty() || !whole ? id : json::text(*whole, "id"));
    };
    FoldEvent named = event;
    named.json = inner;
    named.kind = kind;
    named.row.item = idIn("item_id", "item");
    named.row.response = idIn("response_id", "response");
    if (named.row.response == StringId::None)
        named.row.response = work.response;
    if (!m_state.findResponse(named.row.response))
        begin(named, work);
    switch (kind) {
    case EventKind::ResponseDone:
        return done(named, work);
    case EventKind::OutputItemAdded:
        m_items.outputItem(named, false);
        return;
    case EventKind::OutputItemDone:
        return itemDone(named, m_items.outputItem(named, true), work);
    case EventKind::ContentPartAdded:
        m_items.partAdded(named);
        return;
    case EventKind::ContentPartDone:
        m_items.partDone(named);
        return;
    case EventKind::TextDelta:
        m_items.textDelta(named, PartKind::Text);
        return;
    case EventKind::TextDone:
        m_items.textDone(named, PartKind::Text);
        return;
    case EventKind::FunctionArgumentsDelta:
        m_items.argumentsDelta(named, ItemKind::FunctionCall);
        return;
    case EventKind::FunctionArgumentsDone:
        m_items.argumentsDone(named, ItemKind::FunctionCall);
        return;
    default:
        return;
    }
}

} // namespace turnscope
