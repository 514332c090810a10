// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/history_fold.h"

#include "models/conversation/item_reader.h"
#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Python's and JavaScript's name of a field.
std::string_view either(simdjson::dom::object json, std::string_view python, std::string_view javaScript)
{
    const std::string_view text = json::text(json, python);
    return text.empty() ? json::text(json, javaScript) : text;
}

/// What a view shows of an item.
std::string shownOf(const Item &item)
{
    std::string shown = item.text();
    for (const std::string_view each : {std::string_view(item.arguments), std::string_view(item.output)})
        shown.append("\n").append(each);
    return shown + char('0' + int(item.status));
}

} // namespace

HistoryFold::HistoryFold(FoldState &state, ToolFold &tools, TurnBuilder &turns)
    : m_state(state)
    , m_tools(tools)
    , m_turns(turns)
{
}

void HistoryFold::told(const FoldEvent &event, AgentStep step)
{
    switch (step) {
    case AgentStep::ItemTold: {
        auto json = json::object(event.json, "item");
        json = json ? json : json::object(event.json, "message");
        m_itemsTold = m_itemsTold || json;
        if (json)
            item(event, *json, quint32(m_items.size()));
        return;
    }
    case AgentStep::ToolsRun:
        items(event, "function_calls", "functionCalls");
        return items(event, "function_call_outputs", "functionCallOutputs");
    case AgentStep::HistoryTold:
        return snapshot(event);
    default:
        return said(event, step);
    }
}

void HistoryFold::items(const FoldEvent &event, std::string_view python, std::string_view javaScript)
{
    auto all = json::array(event.json, python);
    all = all ? all : json::array(event.json, javaScript);
    if (!all)
        return;
    quint32 place = 0;
    for (const simdjson::dom::element each : *all) {
        if (simdjson::dom::object json; !each.get(json))
            item(event, json, place);
        ++place;
    }
}

std::string HistoryFold::idOf(simdjson::dom::object json)
{
    const std::string_view id = either(json, "item_id", "itemId");
    return std::string(id.empty() ? json::text(json, "id") : id);
}

/// The whole history once more: of what the log told otherwise, with other ids or without any, it brings nothing.
void HistoryFold::snapshot(const FoldEvent &event)
{
    const auto all = json::array(event.json, "history");
    if (all && isOfThisLog(event, *all))
        items(event, "history", {});
}

/// The user's messages that the log tells of otherwise than in a whole history.
size_t HistoryFold::usersTold() const
{
    const auto isUsers = [this](ItemIndex index) {
        const Item &item = m_state.items[index];
        return item.role == Role::User && item.kind == ItemKind::Message && item.inConversation;
    };
    size_t users = 0;
    for (size_t i = m_before; i < m_state.items.size(); ++i)
        users += isUsers(ItemIndex(quint32(i))) ? 1U : 0U;
    for (const auto &[id, index] : m_items)
        users -= isUsers(index) ? 1U : 0U;
    return users;
}

/// Whether a history has the ids by which the log tells of items, or is all that tells of the user's.
bool HistoryFold::isOfThisLog(const FoldEvent &event, simdjson::dom::array items)
{
    const bool isAll = !m_itemsTold && usersTold() == 0;
    return isAll || std::ranges::any_of(items, [&](simdjson::dom::element each) {
               simdjson::dom::object json;
               const std::string id = each.get(json) ? std::string() : idOf(json);
               return !id.empty() && (m_items.contains(id) || m_state.findItem(event, id));
           });
}

/// Who said what, and no more.
void HistoryFold::said(const FoldEvent &event, AgentStep step)
{
    const bool isServers = m_said.empty() && !m_state.items.empty();
    const auto data = json::object(event.json, "data");
    const std::string_view text = data ? json::text(*data, "text") : std::string_view();
    if (step == AgentStep::ModelSilent || step == AgentStep::ModelCut)
        return fellSilent(event, step == AgentStep::ModelCut ? ItemStatus::Incomplete : ItemStatus::Completed);
    if (isServers || text.empty())
        return;
    if (step == AgentStep::UserSaid) {
        if (json::has(*data, "final") && !json::flag(*data, "final"))
            return; // more of it will come
        fellSilent(event, ItemStatus::Completed);
        return say(event, Role::User, text, true);
    }
    if (json::has(*data, "aggregated_by") && json::text(*data, "aggregated_by") != "sentence")
        return;
    m_source = m_source == StringId::None ? event.row.type : m_source;
    if (m_source == event.row.type)
        say(event, Role::Assistant, text, step == AgentStep::ModelSaid);
}

void HistoryFold::say(const FoldEvent &event, Role role, std::string_view text, bool lacksBlanks)
{
    const bool isModels = role == Role::Assistant;
    FoldEvent named = event;
    if (!isModels || !m_saying) {
        named.row.item = m_state.newId();
        const ItemIndex made = *m_state.itemOf(named);
        Item &item = m_state.items[made];
        item.kind = ItemKind::Message;
        item.role = role;
        item.inConversation = true;
        item.status = isModels ? ItemStatus::InProgress : ItemStatus::Completed;
        item.parts.emplace_back().kind = PartKind::Text;
        item.parts.front().textDone = !isModels;
        m_state.order.append(made);
        m_said.push_back(made);
        if (isModels)
            m_saying = made;
        else
            m_turns.itemAdded(named, made, std::nullopt);
    }
    const ItemIndex index = m_said.back();
    Item &item = m_state.items[index];
    std::string words(item.parts.front().text);
    const auto isBlank = [](char c) { return c == ' ' || c == '\n'; };
    if (lacksBlanks && !words.empty() && !isBlank(words.back()) && !isBlank(text.front()))
        words += ' ';
    item.parts.front().text = words.append(text);
    item.lastEvent = event.index;
    item.end = event.at();
    m_state.changed(index);
    if (isModels)
        answer(event, index);
    m_turns.itemTouched(event, index);
}

void HistoryFold::fellSilent(const FoldEvent &event, ItemStatus status)
{
    const auto index = std::exchange(m_saying, std::nullopt);
    if (!index || !m_state.items[*index].inConversation)
        return;
    m_state.items[*index].status = status;
    m_state.items[*index].parts.front().textDone = true;
    m_state.changed(*index);
    answer(event, *index);
    m_turns.itemTouched(event, *index);
}

void HistoryFold::sessionBegan()
{
    m_items.clear();
    m_said.clear();
    m_saying.reset();
    m_before = m_state.items.size();
    m_itemsTold = false;
    m_source = StringId::None;
}

void HistoryFold::item(const FoldEvent &event, simdjson::dom::object json, quint32 place)
{
    std::string id = idOf(json);
    if (readItemKind(json) == ItemKind::Unknown)
        return;
    if (id.empty()) {
        const bool isServers = m_items.empty() && !m_state.items.empty();
        if (isServers)
            return;
        id = '#' + std::to_string(place);
    }
    if (const auto known = m_items.find(id); known != m_items.end()) {
        if (m_state.items[known->second].inConversation)
            read(event, json, known->second);
        return;
    }
    if (m_state.findItem(event, id))
        return; // the server's own events carry it
    FoldEvent named = event;
    const bool isOfRow = event.row.item != StringId::None && event.events.strings().view(event.row.item) == id;
    if (!isOfRow)
        named.row.item = m_state.newId();
    const ItemIndex index = *m_state.itemOf(named);
    m_items.emplace(std::move(id), index);
    begin(named, json, index);
}

void HistoryFold::begin(const FoldEvent &event, simdjson::dom::object json, ItemIndex index)
{
    Item &item = m_state.items[index];
    item.inConversation = true;
    const auto before = m_items.find(std::string(either(json, "previous_item_id", "previousItemId")));
    if (before != m_items.end() && m_state.order.contains(before->second))
        m_state.order.insertAfter(before->second, index);
    else
        m_state.order.append(index);
    read(event, json, index);
    if (m_state.items[index].role != Role::Assistant && m_state.items[index].kind == ItemKind::Message)
        m_turns.itemAdded(event, index, std::nullopt);
    else if (m_state.items[index].kind == ItemKind::FunctionCallOutput)
        m_turns.toolAnswered(event, m_tools.outputAdded(event, index));
}

void HistoryFold::read(const FoldEvent &event, simdjson::dom::object json, ItemIndex index)
{
    Item &item = m_state.items[index];
    const std::string before = shownOf(item);
    // LiveKit's come when they are whole, and tell their time instead.
    const bool isWhole = json::has(json, "created_at") || json::has(json, "createdAt");
    const bool isDone = json::text(json, "status") == "completed" || (isWhole && !json::has(json, "status"));
    readItem(json, event.index, isDone, item);
    if (item.kind != ItemKind::Message && item.callId.empty())
        item.callId = json::text(json, "callId");
    else if (item.role != Role::Assistant && item.status == ItemStatus::InProgress && !item.text().empty())
        item.status = ItemStatus::Completed;
    if (json::flag(json, "interrupted"))
        item.status = ItemStatus::Incomplete;
    const bool isNew = item.response == StringId::None;
    if (shownOf(item) == before && item.firstEvent != event.index)
        return;
    item.lastEvent = event.index;
    item.end = event.at();
    m_state.changed(index);
    if (item.role == Role::Assistant || item.kind == ItemKind::FunctionCall || item.kind == ItemKind::McpCall)
        answer(event, index);
    if (isNew && m_tools.asked(event, index))
        m_turns.toolAsked(event, index);
    if (item.kind == ItemKind::FunctionCall && json::has(json, "output"))
        m_tools.handedBack(event, index, false);
    m_turns.itemTouched(event, index);
}

/// The history has no responses: each item of the model's is one.
void HistoryFold::answer(const FoldEvent &event, ItemIndex index)
{
    FoldEvent named = event;
    named.row.response = m_state.items[index].response;
    if (named.row.response == StringId::None) {
        named.row.response = m_state.newId();
        const ResponseIndex made = *m_state.responseOf(named);
        m_state.responses[made].items.push_back(m_state.items[index].id);
        m_state.items[index].response = named.row.response;
        m_turns.responseFound(named, made);
    }
    const ResponseIndex response = *m_state.findResponse(named.row.response);
    if (m_state.responses[response].doneBy || m_state.items[index].status == ItemStatus::InProgress)
        return;
    const bool isWhole = m_state.items[index].status == ItemStatus::Completed;
    m_state.responses[response].status = isWhole ? ResponseStatus::Completed : ResponseStatus::Cancelled;
    m_state.responses[response].doneBy = event.index;
    m_state.responses[response].done = event.at();
    m_turns.responseDone(named, response);
}

void HistoryFold::giveWay(const FoldEvent &event)
{
    if (event.row.item == StringId::None)
        return;
    m_saying.reset();
    for (const ItemIndex each : std::exchange(m_said, {}))
        withdraw(each);
    const auto known = m_items.find(std::string(event.events.strings().view(event.row.item)));
    if (known == m_items.end())
        return;
    if (m_state.items[known->second].id != event.row.item) // one and the same otherwise
        withdraw(known->second);
    m_items.erase(known);
}

void HistoryFold::withdraw(ItemIndex index)
{
    m_state.items[index].inConversation = false;
    m_state.order.remove(index);
    m_state.changed(index);
}

} // namespace turnscope
