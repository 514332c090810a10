// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/hearing/user_audio.h"
#include "app/rehearsal/responses/mcp_desk.h"
#include "app/rehearsal/responses/responses.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/server_conversation.h"

namespace turnscope {

/// What a client asks for about the items of its conversation, and what it is told (PROTOCOL 2.3). Owned by the session;
/// lives on its thread. Each answers with the error that refuses the event, or nothing.
class ItemDesk
{
public:
    using Send = std::function<void(QLatin1StringView type, const QJsonObject &event)>;

    /// Everything outlives it.
    ItemDesk(ServerConversation &conversation, const EffectiveSession &settings, McpDesk &mcp, UserAudio &audio,
             Responses &responses, Send send)
        : m_conversation(conversation)
        , m_settings(settings)
        , m_mcp(mcp)
        , m_audio(audio)
        , m_responses(responses)
        , m_send(std::move(send))
    {
    }

    std::optional<WireError> create(const QJsonObject &event);
    std::optional<WireError> truncate(const QJsonObject &event);
    std::optional<WireError> remove(const QJsonObject &event);
    std::optional<WireError> retrieve(const QJsonObject &event);

private:
    ServerConversation &m_conversation;
    const EffectiveSession &m_settings;
    McpDesk &m_mcp;
    UserAudio &m_audio;
    Responses &m_responses;
    Send m_send;
};

} // namespace turnscope
