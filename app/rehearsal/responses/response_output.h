// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/server_conversation.h"

#include <functional>

namespace turnscope {

/// The output items of one response, in order, one open at a time: each is told to the response and, unless that is out of
/// band, to the conversation too, in the observed order (PROTOCOL 2.7.1). The conversation outlives it.
class ResponseOutput
{
public:
    using Send = std::function<void(QLatin1StringView type, const QJsonObject &event)>;

    ResponseOutput(QString responseId, bool inConversation, ServerConversation &conversation, Send send);

    void open(const QJsonObject &item);
    void close(const QJsonObject &item, Wave audio);

    /// Response, item and output index, as the events of the open item name them.
    QJsonObject place(const QString &itemId) const;

    const QJsonArray &items() const { return m_items; } ///< that are closed

private:
    QString m_responseId;
    bool m_inConversation;
    ServerConversation &m_conversation;
    Send m_send;
    QJsonArray m_items;
};

} // namespace turnscope
