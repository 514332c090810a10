// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item_fold.h"

#include "models/conversation/item_reader.h"
#include "models/conversation/usage_reader.h"
#include "models/protocol/dialect_traits.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

namespace {

bool isClients(ItemKind kind)
{
    return kind == ItemKind::FunctionCallOutput || kind == ItemKind::McpApprovalResponse;
}

} // namespace

ItemFold::ItemFold(FoldState &state, ClientRequests &requests)
    : m_state(state)
    , m_requests(requests)
{
}

void ItemFold::place(ItemIndex item, const FoldEvent &event, bool atRoot)
{
    ItemOrder &order = m_state.order;
    Item &placed = m_state.items[item];
    placed.inConversation = true;
    placed.deleted = false;
    simdjson::dom::element previous;
    const bool told = !event.json.at_key("previous_item_id").get(previous);
    std::string_view id;
    const bool named = told && !previous.get(id);
    const auto before = named ? m_state.findItem(event, id) : std::nullopt;
    if (before)
        placed.previous = m_state.items[*before].id;
    if (before && order.contains(*before))
        order.insertAfter(before, item);
    else if (atRoot || (told && previous.is_null() && traits(m_state.dialect).nullMeansFirst))
        order.insertAfter(std::nullopt, item);
    else
        order.append(item);
}

std::optional<ItemIndex> ItemFold::added(const FoldEvent &event, std::optional<EventIndex> &request)
{
    const auto index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (!index || !json)
        return std::nullopt;
    Item &item = m_state.items[*index];
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
    place(*index, event, atRoot);
    return index;
}

std::optional<ItemIndex> ItemFold::done(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (!index || !json)
        return index;
    readItem(*json, event.index, true, m_state.items[*index]);
    if (!m_state.items[*index].inConversation && !m_state.items[*index].deleted)
        place(*index, event, false);
    return index;
}

std::optional<ItemIndex> ItemFold::retrieved(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (index && json)
        readItem(*json, event.index, false, m_state.items[*index]);
    return index;
}

std::optional<ItemIndex> ItemFold::truncated(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    if (!index)
        return std::nullopt;
    constexpr qint64 aYear = 31536000000;
    Item &item = m_state.items[*index];
    const qint64 end = json::integer(event.json, "audio_end_ms", -1);
    if (end >= 0 && end < aYear)
        item.truncatedAt = fromMilliseconds<ItemTime>(end);
    if (ContentPart *part = partAt(item, json::integer(event.json, "content_index")))
        part->forgotten = true;
    return index;
}

std::optional<ItemIndex> ItemFold::deleted(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    if (!index)
        return std::nullopt;
    m_state.items[*index].deleted = true;
    m_state.order.remove(*index);
    return index;
}

std::optional<ItemIndex> ItemFold::announced(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    if (!index)
        return std::nullopt;
    Item &item = m_state.items[*index];
    if (item.kind == ItemKind::Unknown) {
        item.kind = ItemKind::Message;
        item.role = Role::User;
        partAt(item, 0)->kind = PartKind::Audio;
    }
    return index;
}

void ItemFold::commit(ItemIndex index, microseconds audio)
{
    Item &item = m_state.items[index];
    if (item.role != Role::User)
        return;
    item.status = ItemStatus::Completed;
    ContentPart *part = partAt(item, 0);
    part->kind = PartKind::Audio;
    part->sent = audio;
}

std::optional<ItemIndex> ItemFold::outputItem(const FoldEvent &event, bool final)
{
    const auto index = m_state.itemOf(event);
    const auto json = json::object(event.json, "item");
    if (!index || !json)
        return index;
    const auto response = m_state.responseOf(event);
    Item &item = m_state.items[*index];
    if (response && item.response == StringId::None) {
        item.response = event.row.response;
        m_state.responses[*response].items.push_back(item.id);
    }
    readItem(*json, event.index, final, item);
    const bool apart = !response || m_state.responses[*response].outOfBand;
    if (final && !apart && !item.inConversation && !item.deleted)
        place(*index, event, false); // a relative that sends no conversation.item.added
    return index;
}

/// The item that a response streams into. A log may hold no other word of it: then the stream tells what it is.
std::optional<ItemIndex> ItemFold::answer(const FoldEvent &event, ItemKind kind)
{
    const auto index = m_state.itemOf(event);
    if (!index)
        return std::nullopt;
    if (Item &item = m_state.items[*index]; item.kind == ItemKind::Unknown) {
        item.kind = kind;
        item.role = kind == ItemKind::Message ? Role::Assistant : item.role;
    }
    if (m_state.items[*index].response != StringId::None)
        return index;
    if (const auto response = m_state.responseOf(event)) {
        m_state.items[*index].response = event.row.response;
        m_state.responses[*response].items.push_back(m_state.items[*index].id);
    }
    return index;
}

ContentPart *ItemFold::part(ItemIndex index, const FoldEvent &event, PartKind kind)
{
    Item &item = m_state.items[index];
    const qint64 position = json::integer(event.json, "content_index");
    const bool isNew = position >= qint64(item.parts.size());
    ContentPart *part = partAt(item, position);
    if (part && isNew)
        part->kind = kind;
    return part;
}

std::optional<ItemIndex> ItemFold::partAdded(const FoldEvent &event)
{
    const auto index = answer(event, ItemKind::Message);
    const auto json = json::object(event.json, "part");
    if (!index || !json)
        return index;
    if (ContentPart *content = part(*index, event, PartKind::Text))
        readPart(*json, event.index, false, *content);
    return index;
}

std::optional<ItemIndex> ItemFold::partDone(const FoldEvent &event)
{
    const auto index = answer(event, ItemKind::Message);
    if (!index)
        return std::nullopt;
    ContentPart *content = part(*index, event, PartKind::Text);
    if (!content)
        return index;
    if (const auto json = json::object(event.json, "part"))
        readPart(*json, event.index, true, *content);
    content->textDone = true;
    return index;
}

std::optional<ItemIndex> ItemFold::textDelta(const FoldEvent &event, PartKind kind)
{
    const auto index = answer(event, ItemKind::Message);
    if (!index)
        return std::nullopt;
    ContentPart *content = part(*index, event, kind);
    if (content && !content->textDone)
        content->text += json::text(event.json, "delta");
    return index;
}

std::optional<ItemIndex> ItemFold::textDone(const FoldEvent &event, PartKind kind)
{
    const auto index = answer(event, ItemKind::Message);
    if (!index)
        return std::nullopt;
    if (ContentPart *content = part(*index, event, kind)) {
        const std::string_view key = kind == PartKind::Audio ? "transcript" : "text";
        if (json::has(event.json, key))
            content->text = std::string(json::text(event.json, key)); // no longer than it is
        content->textDone = true;
    }
    return index;
}

std::optional<ItemIndex> ItemFold::argumentsDelta(const FoldEvent &event, ItemKind kind)
{
    const auto index = answer(event, kind);
    if (!index)
        return std::nullopt;
    Item &item = m_state.items[*index];
    if (item.status == ItemStatus::InProgress)
        item.arguments += json::text(event.json, "delta");
    return index;
}

std::optional<ItemIndex> ItemFold::argumentsDone(const FoldEvent &event, ItemKind kind)
{
    const auto index = answer(event, kind);
    if (!index)
        return std::nullopt;
    Item &item = m_state.items[*index];
    if (json::has(event.json, "arguments"))
        item.arguments = json::text(event.json, "arguments");
    if (json::has(event.json, "name"))
        item.name = json::text(event.json, "name");
    if (json::has(event.json, "call_id"))
        item.callId = json::text(event.json, "call_id");
    return index;
}

std::optional<ItemIndex> ItemFold::audioDelta(const FoldEvent &event, qint64 position, microseconds audio)
{
    const auto index = answer(event, ItemKind::Message);
    if (!index)
        return std::nullopt;
    if (ContentPart *content = partAt(m_state.items[*index], position)) {
        content->kind = PartKind::Audio;
        content->sent += audio;
    }
    return index;
}

std::optional<ItemIndex> ItemFold::transcription(const FoldEvent &event)
{
    const auto index = announced(event);
    if (!index)
        return std::nullopt;
    ContentPart *content = part(*index, event, PartKind::Audio);
    if (!content)
        return index;
    Item &item = m_state.items[*index];
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
        if (auto read = usage ? readUsage(*usage) : std::nullopt) {
            if (read->outputText + read->outputAudio == 0)
                read->outputText = read->output; // what a transcription makes is text
            m_state.transcriptions.push_back({item.id, event.index, m_state.settings.transcriptionModel, *read});
        }
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

std::optional<ItemIndex> ItemFold::mcpListing(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    if (!index)
        return std::nullopt;
    Item &item = m_state.items[*index];
    if (item.kind == ItemKind::Unknown)
        item.kind = ItemKind::McpListTools;
    if (event.kind == EventKind::McpListCompleted)
        item.status = ItemStatus::Completed;
    else if (event.kind == EventKind::McpListFailed)
        item.status = ItemStatus::Incomplete;
    return index;
}

std::optional<ItemIndex> ItemFold::mcpCall(const FoldEvent &event)
{
    const auto index = m_state.itemOf(event);
    if (!index)
        return std::nullopt;
    Item &item = m_state.items[*index];
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
        const auto index = m_state.findItem(event, json::text(json, "id"));
        if (!index || m_state.items[*index].response != event.row.response)
            continue;
        readItem(json, event.index, true, m_state.items[*index]);
        m_state.items[*index].lastEvent = event.index;
        m_state.changed(*index);
    }
}

} // namespace turnscope
