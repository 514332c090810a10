// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/server_watch.h"

#include "models/conversation/settings_reader.h"
#include "models/protocol/json_reader.h"
#include "models/session/session_form.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostAsked = 64; // an answer comes soon

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
    case EventKind::SessionUpdated:
        if (!m_asked.empty()) { // what was taken is in force, though some endpoints do not show it
            remember(std::move(m_asked.front().values));
            m_asked.pop_front();
        }
        [[fallthrough]];
    case EventKind::SessionCreated:
        if (const auto session = json::object(event, "session")) {
            applySession(*session);
            remember(SessionForm::read(json::toQt(*session)));
        }
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
            const std::string_view cause = json::text(*error, "event_id");
            std::erase_if(m_asked, [refused = QString::fromUtf8(cause.data(), qsizetype(cause.size()))](
                                       const Asked &each) { return each.eventId == refused; });
            if (json::text(*error, "code") == "response_cancel_not_active")
                m_activeResponse.clear();
        }
        break;
    default:
        break;
    }
}

void ServerWatch::asked(const QByteArray &update)
{
    const QJsonObject event = QJsonDocument::fromJson(update).object();
    m_asked.push_back({event.value("event_id"_L1).toString(), SessionForm::read(event.value("session"_L1).toObject())});
    if (m_asked.size() > kMostAsked)
        m_asked.pop_front();
}

void ServerWatch::remember(SettingValues values)
{
    if (m_guarded)
        values[SettingField::InterruptResponse] = QJsonValue::Undefined;
    m_detections.take(values);
}

void ServerWatch::applySession(simdjson::dom::object session)
{
    m_sessionId = bytes(json::text(session, "id"));
    m_settings = readSettings(session, dialect(), m_settings);
    m_lacksTranscription = json::text(session, "type") == "realtime" && m_settings.transcriptionModel.empty();
}

} // namespace turnscope
