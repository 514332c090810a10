// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_fold.h"

#include "models/conversation/item_reader.h"
#include "models/conversation/usage_reader.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

namespace {

constexpr quint32 npos = FoldState::npos;

bool isClients(ItemKind kind)
{
    return kind == ItemKind::FunctionCallOutput || kind == ItemKind::McpApprovalResponse;
}

/// In these dialects a null previous_item_id means the first place; xAI and others send it at random.
bool nullMeansFirst(Dialect dialect)
{
    return dialect == Dialect::OpenAiGa || dialect == Dialect::OpenAiBeta || dialect == Dialect::AzureVoiceLive;
}

} // namespace

ItemFold::ItemFold(FoldState &state, ClientRequests &requests)
    : m_state(state)
    , m_requests(requests)
{
}

void ItemFold::place(quint32 item, const FoldEvent &event, bool atRoot)
{
    ItemOrder &order = m_state.order;
    Item &placed = m_state.items[item];
    placed.inConversation = true;
    placed.deleted = false;
    simdjson::dom::element previous;
    const bool told = !event.json.at_key("previous_item_id").get(previous);
    std::string_view id;
    const bool named = told && !previous.get(id);
    const quint32 before = named ? m_state.findItem(event, id) : npos;
    if (before != npos)
        placed.previous = m_state.items[before].id;
    if (order.contains(before))
        order.insertAfter(before, item);
    else if (atRoot || (told && previous.is_null() && nullMeansFirst(m_state.dialect)))
        order.insertAfter(ItemOrder::npos, item);
    else
        order.append(item);
}

quint32 ItemFold::added(const FoldEvent &event, std::optional<EventIndex> &request)
{
    const quint32 index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (index == npos || !json)
        return npos;
    Item &item = m_state.items[index];
    readItem(*json, event.index, false, item);
    bool atRoot = false;
    if (item.response == StringId::None) {
        if (const auto create = m_requests.takeItemCreate(item.id, item.kind)) {
            request = create->event;
            atRoot = create->atRoot;
            for (ContentPart &part : item.parts) {
                if (part.image && create->hasImage)
                    part.image = create->event;
            }
        }
        if (isClients(item.kind))
            item.status = ItemStatus::Completed;
    }
    place(index, event, atRoot);
    return index;
}

quint32 ItemFold::done(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (index == npos || !json)
        return index;
    readItem(*json, event.index, true, m_state.items[index]);
    if (!m_state.items[index].inConversation && !m_state.items[index].deleted)
        place(index, event, false);
    return index;
}

quint32 ItemFold::retrieved(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (index != npos && json)
        readItem(*json, event.index, false, m_state.items[index]);
    return index;
}

quint32 ItemFold::truncated(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    constexpr qint64 aYear = 31536000000;
    Item &item = m_state.items[index];
    const qint64 end = json::integer(event.json, "audio_end_ms", -1);
    if (end >= 0 && end < aYear)
        item.truncatedAt = fromMilliseconds<ItemTime>(end);
    if (ContentPart *part = partAt(item, json::integer(event.json, "content_index")))
        part->forgotten = true;
    return index;
}

quint32 ItemFold::deleted(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    m_state.items[index].deleted = true;
    m_state.order.remove(index);
    return index;
}

quint32 ItemFold::announced(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    Item &item = m_state.items[index];
    if (item.kind == ItemKind::Unknown) {
        item.kind = ItemKind::Message;
        item.role = Role::User;
        partAt(item, 0)->kind = PartKind::Audio;
    }
    return index;
}

void ItemFold::commit(quint32 index, microseconds audio)
{
    Item &item = m_state.items[index];
    if (item.role != Role::User)
        return;
    item.status = ItemStatus::Completed;
    ContentPart *part = partAt(item, 0);
    part->kind = PartKind::Audio;
    part->sent = audio;
}

quint32 ItemFold::outputItem(const FoldEvent &event, bool final)
{
    const quint32 index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (index == npos || !json)
        return index;
    const quint32 response = m_state.responseOf(event);
    Item &item = m_state.items[index];
    if (response != npos && item.response == StringId::None) {
        item.response = event.row.response;
        m_state.responses[response].items.push_back(item.id);
    }
    readItem(*json, event.index, final, item);
    const bool apart = response == npos || m_state.responses[response].outOfBand;
    if (final && !apart && !item.inConversation && !item.deleted)
        place(index, event, false); // a relative that sends no conversation.item.added
    return index;
}

ContentPart *ItemFold::part(quint32 index, const FoldEvent &event, PartKind kind)
{
    Item &item = m_state.items[index];
    const qint64 position = json::integer(event.json, "content_index");
    const bool isNew = position >= qint64(item.parts.size());
    ContentPart *part = partAt(item, position);
    if (part && isNew)
        part->kind = kind;
    return part;
}

quint32 ItemFold::partAdded(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    const auto json = json::object(event.json, "part");
    if (index == npos || !json)
        return index;
    if (ContentPart *content = part(index, event, PartKind::Text))
        readPart(*json, event.index, false, *content);
    return index;
}

quint32 ItemFold::partDone(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    ContentPart *content = part(index, event, PartKind::Text);
    if (!content)
        return index;
    if (const auto json = json::object(event.json, "part"))
        readPart(*json, event.index, true, *content);
    content->textDone = true;
    return index;
}

quint32 ItemFold::textDelta(const FoldEvent &event, PartKind kind)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    ContentPart *content = part(index, event, kind);
    if (content && !content->textDone)
        content->text += json::text(event.json, "delta");
    return index;
}

quint32 ItemFold::textDone(const FoldEvent &event, PartKind kind)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    if (ContentPart *content = part(index, event, kind)) {
        const std::string_view key = kind == PartKind::Audio ? "transcript" : "text";
        if (json::has(event.json, key))
            content->text = std::string(json::text(event.json, key)); // no longer than it is
        content->textDone = true;
    }
    return index;
}

quint32 ItemFold::argumentsDelta(const FoldEvent &event, ItemKind kind)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    Item &item = m_state.items[index];
    if (item.kind == ItemKind::Unknown)
        item.kind = kind;
    if (item.status == ItemStatus::InProgress)
        item.arguments += json::text(event.json, "delta");
    return index;
}

quint32 ItemFold::argumentsDone(const FoldEvent &event, ItemKind kind)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    Item &item = m_state.items[index];
    if (item.kind == ItemKind::Unknown)
        item.kind = kind;
    if (json::has(event.json, "arguments"))
        item.arguments = json::text(event.json, "arguments");
    if (json::has(event.json, "name"))
        item.name = json::text(event.json, "name");
    if (json::has(event.json, "call_id"))
        item.callId = json::text(event.json, "call_id");
    return index;
}

quint32 ItemFold::audioDelta(const FoldEvent &event, qint64 position, microseconds audio)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    if (ContentPart *content = partAt(m_state.items[index], position)) {
        content->kind = PartKind::Audio;
        content->sent += audio;
    }
    return index;
}

quint32 ItemFold::transcription(const FoldEvent &event)
{
    const quint32 index = announced(event);
    if (index == npos)
        return npos;
    ContentPart *content = part(index, event, PartKind::Audio);
    if (!content)
        return index;
    Item &item = m_state.items[index];
    switch (event.kind) {
    case EventKind::TranscriptionDelta:
        if (!content->textDone)
            content->text += json::text(event.json, "delta");
        break;
    case EventKind::TranscriptionUpdated:
        content->text = json::text(event.json, "transcript");
        break;
    case EventKind::TranscriptionCompleted: {
        content->text = json::text(event.json, "transcript");
        content->textDone = json::text(event.json, "status") != "in_progress"; // xAI completes repeatedly
        const auto usage = json::object(event.json, "usage");
        if (const auto read = usage ? readUsage(*usage) : std::nullopt)
            m_state.transcriptions.push_back({item.id, event.index, m_state.settings.transcriptionModel, *read});
        break;
    }
    case EventKind::TranscriptionFailed:
        if (const auto error = json::object(event.json, "error")) {
            item.transcriptionError = json::text(*error, "message");
            if (item.transcriptionError.empty())
                item.transcriptionError = json::text(*error, "code");
        }
        if (item.transcriptionError.empty())
            item.transcriptionError = "failed";
        break;
    case EventKind::TranscriptionSegment:
        if (!content->textDone) {
            if (!content->text.empty())
                content->text += ' ';
            content->text += json::text(event.json, "text");
        }
        break;
    default:
        break;
    }
    return index;
}

quint32 ItemFold::mcpListing(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    Item &item = m_state.items[index];
    if (item.kind == ItemKind::Unknown)
        item.kind = ItemKind::McpListTools;
    if (event.kind == EventKind::McpListCompleted)
        item.status = ItemStatus::Completed;
    else if (event.kind == EventKind::McpListFailed)
        item.status = ItemStatus::Incomplete;
    return index;
}

quint32 ItemFold::mcpCall(const FoldEvent &event)
{
    const quint32 index = m_state.itemOf(event);
    if (index == npos)
        return npos;
    Item &item = m_state.items[index];
    if (item.kind == ItemKind::Unknown)
        item.kind = ItemKind::McpCall;
    if (event.kind == EventKind::McpCallCompleted)
        item.status = ItemStatus::Completed;
    else if (event.kind == EventKind::McpCallFailed)
        item.status = ItemStatus::Incomplete;
    return index;
}

void ItemFold::outputOf(const FoldEvent &event, simdjson::dom::object response)
{
    const auto output = json::array(response, "output");
    if (!output)
        return;
    for (const simdjson::dom::element element : *output) {
        simdjson::dom::object json;
        if (element.get(json))
            continue;
        const quint32 index = m_state.findItem(event, json::text(json, "id"));
        if (index == npos || m_state.items[index].response != event.row.response)
            continue;
        readItem(json, event.index, true, m_state.items[index]);
        m_state.items[index].lastEvent = event.index;
        m_state.changed(index);
    }
}

} // namespace turnscope
