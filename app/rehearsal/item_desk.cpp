// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/item_desk.h"

#include "app/rehearsal/wire/conversation_edits.h"
#include "app/rehearsal/wire/door_limits.h"
#include "app/rehearsal/wire/null_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

WireError unknownItem(const QString &doing, const QString &verb, const QString &id)
{
    return {u"item_%1_invalid_item_id"_s.arg(verb),
            u"Error %1 item: Item with item_id not found: %2."_s.arg(doing, id.left(64)), u"item_id"_s};
}

} // namespace

std::optional<WireError> ItemDesk::create(const QJsonObject &event)
{
    const QJsonObject asked = event.value("item"_L1).toObject();
    const QString askedId = asked.value("id"_L1).toString();
    if (!askedId.isEmpty() && m_conversation.find(askedId)) {
        return WireError{u"item_create_duplicate_item_id"_s,
                         u"Error adding item: an item with this id already exists: %1."_s.arg(askedId), u"item.id"_s};
    }
    const bool approval = asked.value("type"_L1) == "mcp_approval_response"_L1;
    if (auto error = approval ? m_mcp.check(asked) : m_conversation.checkCallOf(asked))
        return error;
    if (m_conversation.items().size() >= DoorLimits::kMostItems)
        return WireError{
            u"conversation_too_long"_s, u"The conversation already has %1 items."_s.arg(DoorLimits::kMostItems), {}};
    auto item = readItem(asked, m_settings.inputFormat(), u"item"_s);
    if (!item)
        return item.error();
    if (m_conversation.weight() + item->weight > DoorLimits::kMostOfItems) {
        return WireError{u"conversation_too_long"_s,
                         u"The conversation's items would be more than %1 MB; delete some."_s.arg(
                             DoorLimits::kMostOfItems / DoorLimits::kMegabyte),
                         {}};
    }

    const QJsonValue place = event.value("previous_item_id"_L1);
    const QString previous = place == "root"_L1 ? QString() : place.toString(m_conversation.lastId());
    const QJsonObject wire = item->wire;
    const bool spoken = !item->audio.samples.empty();
    if (!m_conversation.insertAfter(previous, std::move(*item))) {
        return WireError{u"item_create_invalid_previous_item_id"_s,
                         u"Error adding item: the previous item with id '%1' does not exist."_s.arg(previous.left(64)),
                         u"previous_item_id"_s};
    }
    const QJsonObject told{{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, wire}};
    m_send("conversation.item.added"_L1, told);
    m_send("conversation.item.done"_L1, told);
    if (spoken)
        m_audio.hear(wire.value("id"_L1).toString());
    if (approval)
        m_mcp.take(wire);
    return {};
}

std::optional<WireError> ItemDesk::truncate(const QJsonObject &event)
{
    const QString id = event.value("item_id"_L1).toString();
    const auto end = fromMilliseconds<ItemTime>(event.value("audio_end_ms"_L1).toInteger());
    ServerItem *item = m_conversation.find(id);
    if (!item)
        return unknownItem(u"truncating"_s, u"truncate"_s, id);
    if (auto error = truncateItem(*item, end, m_responses.sentAudio(id)))
        return error;
    m_send("conversation.item.truncated"_L1, {{u"item_id"_s, id},
                                              {u"content_index"_s, event.value("content_index"_L1)},
                                              {u"audio_end_ms"_s, toMilliseconds(end)}});
    return {};
}

std::optional<WireError> ItemDesk::remove(const QJsonObject &event)
{
    const QString id = event.value("item_id"_L1).toString();
    if (!m_conversation.remove(id))
        return unknownItem(u"deleting"_s, u"delete"_s, id);
    m_send("conversation.item.deleted"_L1, {{u"item_id"_s, id}});
    m_responses.proceed(); // which may have waited for its words
    return {};
}

std::optional<WireError> ItemDesk::retrieve(const QJsonObject &event)
{
    const QString id = event.value("item_id"_L1).toString();
    const ServerItem *item = m_conversation.find(id);
    if (!item)
        return unknownItem(u"retrieving"_s, u"retrieve"_s, id);
    m_send("conversation.item.retrieved"_L1, {{u"item"_s, retrieved(*item, !m_settings.transcription().isEmpty())}});
    return {};
}

} // namespace turnscope
