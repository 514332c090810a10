// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_session.h"

#include "app/rehearsal/door/client_socket.h"
#include "app/rehearsal/wire/client_schema.h"
#include "app/rehearsal/wire/door_limits.h"
#include "app/rehearsal/wire/ids.h"
#include "models/audio/base64.h"
#include "models/text/qt_text.h"

#include <QDateTime>
#include <QJsonDocument>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAppend = qsizetype(15) * 1024 * 1024; // bytes of audio
constexpr int kEventsAtOnce = 32;

} // namespace

RehearsalSession::RehearsalSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client, EffectiveSession settings,
                                   std::optional<BetaDoor> beta, Shared shared)
    : EndpointSession(std::move(socket), client)
    , m_settings(std::move(settings))
    , m_conversationId(ids::conversation())
    , m_scene(std::move(shared.scene))
    , m_mcp(m_conversation, m_settings, m_scene, shared.mcpAllowed,
            [this](QLatin1StringView type, const QJsonObject &event) { send(type, event); })
    , m_audio(m_conversation, m_settings, shared.ears, m_scene,
              [this](QLatin1StringView type, const QJsonObject &event) { send(type, event); })
    , m_responses(m_settings, m_conversation,
                  {m_conversation, m_usage, shared.brain, shared.mouth, m_scene, m_mcp, line(), m_conversationId, 0,
                   [this](QLatin1StringView type, const QJsonObject &event) { send(type, event); },
                   [this] { return this->socket().bytesToWrite(); },
                   [this](const StageNote &note) { tellStage(note); }})
    , m_items(m_conversation, m_settings, m_mcp, m_audio, m_responses,
              [this](QLatin1StringView type, const QJsonObject &event) { send(type, event); })
{
    client.setInbox([this] { return m_inboxBytes; });
    if (beta)
        m_beta.emplace(*beta, m_settings.kind() == EffectiveSession::Kind::Transcription, m_conversationId);
    connect(&m_audio, &UserAudio::speechStarted, this, [this] {
        if (m_settings.interruptsResponse())
            m_responses.interrupt();
    });
    connect(&m_audio, &UserAudio::turnEnded, this, &RehearsalSession::endTurn);
    connect(&m_audio, &UserAudio::heard, this, &RehearsalSession::tellStage);
    connect(&m_audio, &UserAudio::wordsHeard, &m_responses, &Responses::proceed);
    connect(&m_audio, &UserAudio::failed, this, [this](const Error &error) {
        refuse({u"rehearsal_cannot_hear"_s, error.text, {}, u"server_error"_s});
    });
    connect(&m_responses, &Responses::ended, &m_audio, &UserAudio::startIdleTimer);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &RehearsalSession::expire);
}

RehearsalSession::~RehearsalSession()
{
    if (client())
        client()->setInbox({});
}

void RehearsalSession::start()
{
    const qint64 seconds = m_settings.toJson().value("expires_at"_L1).toInteger() - QDateTime::currentSecsSinceEpoch();
    m_expiry.start(std::chrono::seconds(std::max<qint64>(1, seconds)));
    send("session.created"_L1, {{u"session"_s, m_settings.toJson()}});
    if (const auto error = m_audio.open())
        refuse({u"rehearsal_cannot_listen"_s, error->text, {}, u"server_error"_s});
    m_mcp.learn(m_settings.givenTools()); // of a client secret or a scene
    m_mcp.list(m_settings.tools());
    for (const SceneStep &step : m_scene.atConnect())
        QTimer::singleShot(step.wait, Qt::PreciseTimer, this, [this, step] { StepPlayer(step, line()).play(); });
}

SceneLine RehearsalSession::line()
{
    const auto send = [this](const QString &frame) { sendFrame(frame.toUtf8()); };
    const auto hangUp = [this](const SceneEnd &how) {
        if (how.abrupt && client())
            client()->drop();
        else if (!how.abrupt)
            socket().close(QWebSocketProtocol::CloseCode(how.code), how.reason);
    };
    return {send, hangUp};
}

void RehearsalSession::receive(const QByteArray &frame, bool binary)
{
    if (binary)
        enqueue({});
    else
        enqueue(frame.isEmpty() ? QByteArray(" ") : frame);
}

void RehearsalSession::enqueue(const QByteArray &frame)
{
    m_inboxBytes += frame.size();
    if (m_inboxBytes > DoorLimits::kMostInbox) {
        socket().close(QWebSocketProtocol::CloseCodePolicyViolated, u"Too many events are waiting."_s);
        return;
    }
    m_inbox.enqueue(frame);
    if (!m_working)
        work();
}

void RehearsalSession::work()
{
    m_working = true;
    for (int events = 0; isConnected(); ++events) {
        const bool behind = m_audio.behind();
        if (!behind && m_inbox.isEmpty())
            break;
        if (events == kEventsAtOnce || (events > 0 && behind)) { // others have their turn
            QTimer::singleShot(0, this, &RehearsalSession::work);
            return;
        }
        if (behind) {
            m_audio.listen();
            continue;
        }
        const QByteArray frame = m_inbox.dequeue();
        m_inboxBytes -= frame.size();
        read(frame);
        if (m_audio.behind())
            m_audio.listen(); // the usual append is done with at once
    }
    m_working = false;
}

void RehearsalSession::read(const QByteArray &frame)
{
    if (frame.isEmpty()) {
        refuse({u"invalid_event"_s, u"Binary frames are not supported; send events as JSON text."_s, {}});
        return;
    }
    const auto parsed = m_reader.parse(frame);
    if (!parsed) {
        refuse({u"invalid_json"_s, u"We could not parse your message as a JSON object."_s, {}});
        return;
    }
    if (json::text(*parsed, "type") == "input_audio_buffer.append") {
        append(*parsed);
        return;
    }
    const QJsonObject event = QJsonDocument::fromJson(frame).object();
    const tl::expected<QJsonObject, WireError> asked = m_beta ? m_beta->toGa(event) : event;
    std::optional<WireError> error = asked ? schema::checkClientEvent(*asked) : asked.error();
    if (!error)
        error = handle(*asked);
    if (error && asked && m_beta)
        error = BetaDialect::fromGa(*error);
    if (error)
        refuse(*error, event.value("event_id"_L1).toString());
}

void RehearsalSession::append(simdjson::dom::object event)
{
    std::optional<WireError> error;
    const std::string_view audio = json::text(event, "audio");
    if (!json::has(event, "audio")) {
        error = schema::missing(u"audio"_s);
    } else if (const auto bytes = decodeBase64(QByteArrayView(audio.data(), qsizetype(audio.size()))); !bytes) {
        error = WireError{u"invalid_value"_s, u"Invalid 'audio'. Expected base64-encoded audio bytes."_s, u"audio"_s};
    } else if (bytes->size() > kLongestAppend) {
        error = WireError{u"string_above_max_length"_s,
                          u"Invalid 'audio': %1 bytes of audio are more than the 15 MiB that one event may have."_s.arg(
                              bytes->size()),
                          u"audio"_s};
    } else {
        m_audio.append(*bytes);
    }
    if (error)
        refuse(*error, utf8Text(json::text(event, "event_id")));
}

std::optional<WireError> RehearsalSession::handle(const QJsonObject &event)
{
    const QString type = event.value("type"_L1).toString();
    if (type == "session.update"_L1)
        return updateSession(event);
    if (type == "input_audio_buffer.commit"_L1)
        return m_audio.commit();
    if (type == "conversation.item.create"_L1)
        return m_items.create(event);
    if (type == "conversation.item.truncate"_L1)
        return m_items.truncate(event);
    if (type == "conversation.item.delete"_L1)
        return m_items.remove(event);
    if (type == "conversation.item.retrieve"_L1)
        return m_items.retrieve(event);
    if (type == "response.create"_L1)
        return createResponse(event.value("response"_L1).toObject());
    if (type == "response.cancel"_L1)
        return m_responses.cancel(event.value("response_id"_L1).toString());
    m_audio.clear();
    return {};
}

std::optional<WireError> RehearsalSession::updateSession(const QJsonObject &event)
{
    const QJsonObject update = event.value("session"_L1).toObject();
    if (auto error = m_settings.update(update, m_conversation.assistantHasSpoken()))
        return error;
    m_audio.takeSettings();
    send("session.updated"_L1, {{u"session"_s, m_settings.toJson()}});
    m_mcp.learn(update.value("tools"_L1).toArray());
    m_mcp.list(m_settings.tools());
    return {};
}

std::optional<WireError> RehearsalSession::createResponse(const QJsonObject &parameters)
{
    m_mcp.learn(parameters.value("tools"_L1).toArray());
    m_mcp.list(parameters.value("tools"_L1).toArray());
    return m_responses.create(parameters);
}

void RehearsalSession::endTurn()
{
    if (!m_settings.createsResponse())
        return;
    if (const auto error = m_responses.create({}))
        refuse(*error);
}

void RehearsalSession::expire()
{
    const QString message = u"Your session hit the maximum duration of 60 minutes."_s;
    hangUp({u"session_expired"_s, message, {}}, QWebSocketProtocol::CloseCodeGoingAway);
}

void RehearsalSession::tellStage(StageNote note)
{
    note.session = m_settings.id();
    if (recording())
        recording()->note(Direction::Console, note.toFrame());
    Q_EMIT stageTimed(note);
}

void RehearsalSession::send(QLatin1StringView type, const QJsonObject &event)
{
    if (!isConnected())
        return;
    if (client() && client()->bytesToWrite() > DoorLimits::kMostUnread) {
        Q_EMIT client()->grew(); // hangs up
        return;
    }
    if (!m_beta) {
        write(type, event);
        return;
    }
    for (const BetaDialect::Told &told : m_beta->fromGa(type, event))
        write(told.type, told.event);
}

void RehearsalSession::write(const QString &type, const QJsonObject &event)
{
    // The type first, as on the real wire; QJsonObject would sort it to the end.
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    const QString head =
        u"{\"type\":\"%1\",\"event_id\":\"%2\"%3"_s.arg(type, ids::event(), event.isEmpty() ? u""_s : u","_s);
    sendFrame(head.toUtf8() + body.mid(1));
}

void RehearsalSession::refuse(const WireError &error, const QString &clientEventId)
{
    send("error"_L1, {{u"error"_s, error.toJson(clientEventId)}});
}

} // namespace turnscope
