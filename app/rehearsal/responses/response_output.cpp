// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/response_output.h"

#include "app/rehearsal/wire/null_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

ResponseOutput::ResponseOutput(QString responseId, bool inConversation, ServerConversation &conversation, Send send)
    : m_responseId(std::move(responseId))
    , m_inConversation(inConversation)
    , m_conversation(conversation)
    , m_send(std::move(send))
{
}

void ResponseOutput::open(const QJsonObject &item)
{
    m_send("response.output_item.added"_L1,
           {{u"response_id"_s, m_responseId}, {u"output_index"_s, m_items.size()}, {u"item"_s, item}});
    if (!m_inConversation)
        return;
    const QString previous = m_conversation.lastId();
    m_conversation.append({item, {}, {}, {}, false});
    m_send("conversation.item.added"_L1, {{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, item}});
}

void ResponseOutput::close(const QJsonObject &item, Wave audio)
{
    const QString id = item.value("id"_L1).toString();
    if (ServerItem *kept = m_inConversation ? m_conversation.find(id) : nullptr) {
        kept->wire = item;
        kept->audioDuration = milliseconds(qint64(audio.samples.size()) * 1000 / audio.rate);
        kept->audio = std::move(audio);
        // The service's own quirk: null after the conversation's very first item (PROTOCOL 2.5.1).
        const QString previous = m_conversation.isSecond(id) ? QString() : m_conversation.idBefore(id);
        m_send("conversation.item.done"_L1, {{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, item}});
    }
    m_send("response.output_item.done"_L1,
           {{u"response_id"_s, m_responseId}, {u"output_index"_s, m_items.size()}, {u"item"_s, item}});
    m_items.append(item);
}

QJsonObject ResponseOutput::place(const QString &itemId) const
{
    return {{u"response_id"_s, m_responseId}, {u"item_id"_s, itemId}, {u"output_index"_s, m_items.size()}};
}

} // namespace turnscope
