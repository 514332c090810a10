// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/server_watch.h"

#include "models/conversation/settings_reader.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// GA tells an out-of-band response by a conversation_id of null.
bool isOutOfBand(simdjson::dom::object response)
{
    simdjson::dom::element conversation;
    return response["conversation_id"].get(conversation) == simdjson::SUCCESS && conversation.is_null();
}

} // namespace

void ServerWatch::apply(EventKind kind, std::string_view type, QByteArrayView frame, simdjson::dom::object event)
{
    if (!m_dialects.decided())
        m_dialects.push(type, frame);
    switch (kind) {
    case EventKind::SessionCreated:
    case EventKind::SessionUpdated:
        if (const auto session = json::object(event, "session"))
            applySession(*session);
        break;
    case EventKind::ResponseCreated:
        if (const auto response = json::object(event, "response"); response && !isOutOfBand(*response))
            m_activeResponse = bytes(json::text(*response, "id"));
        break;
    case EventKind::ResponseDone:
        if (const auto response = json::object(event, "response");
            response && bytes(json::text(*response, "id")) == m_activeResponse)
            m_activeResponse.clear();
        break;
    case EventKind::ServerError:
        if (const auto error = json::object(event, "error")) {
            const std::string_view message = json::text(*error, "message");
            m_lastError = QString::fromUtf8(message.data(), qsizetype(message.size()));
            if (json::text(*error, "code") == "response_cancel_not_active")
                m_activeResponse.clear();
        }
        break;
    default:
        break;
    }
}

void ServerWatch::applySession(simdjson::dom::object session)
{
    m_sessionId = bytes(json::text(session, "id"));
    m_settings = readSettings(session, dialect(), m_settings);
    m_lacksTranscription = json::text(session, "type") == "realtime" && m_settings.transcriptionModel.empty();
}

} // namespace turnscope
