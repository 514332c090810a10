// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/served_session.h"

#include "app/rehearsal/door/client_socket.h"
#include "app/rehearsal/wire/door_limits.h"
#include "app/rehearsal/wire/ids.h"
#include "models/audio/base64.h"
#include "models/protocol/event_catalogue.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 64; // events, before others have their turn

} // namespace

ServedSession::ServedSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client, EffectiveSession settings,
                             std::shared_ptr<const ServedLog> log)
    : EndpointSession(std::move(socket), client)
    , m_log(std::move(log))
    , m_settings(std::move(settings))
    , m_script(m_log)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ServedSession::goOn);
    connect(&this->socket(), &QWebSocket::bytesWritten, this, [this] {
        if (m_full && isConnected())
            goOn();
    });
}

void ServedSession::start()
{
    m_clock.start();
    m_anchorAt = m_log->events->at(m_log->first);
    bool created = false;
    for (quint32 i = number(m_log->first); i < m_log->end && !created; ++i) {
        const EventIndex index{i};
        if (m_log->events->from(index) != Direction::Server)
            continue;
        created = EventCatalogue::kind(m_log->events->strings().view(m_log->events->type(index)))
                  == EventKind::SessionCreated;
        break;
    }
    if (!created) {
        const QJsonObject event{
            {u"type"_s, u"session.created"_s}, {u"event_id"_s, ids::event()}, {u"session"_s, m_settings.toJson()}};
        sendFrame(QJsonDocument(event).toJson(QJsonDocument::Compact));
        note(tr("The recording begins without a session.created: the endpoint's own was sent."));
    }
    goOn();
}

void ServedSession::receive(const QByteArray &frame, bool binary)
{
    const auto event = binary ? std::nullopt : m_reader.parse(frame);
    if (event && EventCatalogue::kind(json::text(*event, "type")) == EventKind::InputAudioAppend) {
        const std::string_view audio = json::text(*event, "audio");
        m_script.receivedAudio(base64DecodedSize(QByteArrayView(audio.data(), qsizetype(audio.size()))));
        m_audioAt = m_clock.elapsed();
    } else {
        m_script.received(event ? QJsonDocument::fromJson(frame).object() : QJsonObject());
    }
    goOn();
}

void ServedSession::refuse(const WireError &error, const QString &clientEventId)
{
    const QJsonObject event{
        {u"type"_s, u"error"_s}, {u"event_id"_s, ids::event()}, {u"error"_s, error.toJson(clientEventId)}};
    sendFrame(QJsonDocument(event).toJson(QJsonDocument::Compact));
}

bool ServedSession::isDue(EventIndex event)
{
    if (m_script.passed() != m_passed) {
        m_passed = m_script.passed();
        m_anchor = milliseconds(m_clock.elapsed());
        m_anchorAt = m_script.passedAt();
    }
    const auto since = std::max(microseconds(0), m_log->events->at(event) - m_anchorAt);
    const qint64 due = m_anchor.count() + qint64(double(since.count()) / 1000 / m_log->speed);
    const qint64 left = due - m_clock.elapsed();
    if (left <= 0)
        return true;
    m_timer.start(std::chrono::milliseconds(left));
    return false;
}

void ServedSession::goOn()
{
    m_timer.stop();
    for (int events = 0; isConnected(); ++events) {
        const ServedScript::Next next = m_script.next();
        tellNews();
        if (next.what == ServedScript::What::Over)
            return closeAsRecorded();
        if (next.what != ServedScript::What::Send)
            return waitFor(next);
        m_overtaken.reset();
        m_full = client() && client()->bytesToWrite() > DoorLimits::kMostUnread / 4;
        if (m_full)
            return; // goes on when it has read some
        if (events == kAtOnce)
            return m_timer.start(0);
        if (!isDue(next.event))
            return;
        sendFrame(m_script.take());
    }
}

void ServedSession::waitFor(const ServedScript::Next &next)
{
    const qint64 now = m_clock.elapsed();
    if (!next.overtaken)
        m_overtaken.reset();
    else if (!m_overtaken)
        m_overtaken = now;
    qint64 due = -1; // it may take its time
    if (m_overtaken)
        due = *m_overtaken + kOvertakenPatience.count();
    else if (next.what == ServedScript::What::AwaitAudio && m_script.hasAudioSince())
        due = m_audioAt + kAudioPatience.count();
    else if (next.what == ServedScript::What::AwaitAudio && m_script.hasAudioLeft())
        due = m_audioAt + kLongAudioPatience.count();
    if (due < 0)
        return;
    if (due > now)
        return m_timer.start(std::chrono::milliseconds(due - now));
    m_overtaken.reset();
    m_script.skip();
    m_timer.start(0);
}

void ServedSession::tellNews()
{
    for (const ServedScript::Told &each : m_script.takeTold()) {
        const QJsonObject frame{{u"type"_s, u"console.note"_s},
                                {u"message"_s, each.text},
                                {u"divergence"_s, each.how == ServedScript::Told::How::Remark   ? u"remark"_s
                                                  : each.how == ServedScript::Told::How::Missed ? u"missed"_s
                                                                                                : u"extra"_s}};
        if (recording())
            recording()->note(Direction::Console, QJsonDocument(frame).toJson(QJsonDocument::Compact));
        Q_EMIT told(each.text);
    }
    for (const QByteArray &reply : m_script.takeReplies())
        sendFrame(reply);
}

/// As the recorded server did, when it was the server; else the client says when it has had enough.
void ServedSession::closeAsRecorded()
{
    if (std::exchange(m_closed, true) || m_log->end == 0)
        return;
    const EventIndex last{m_log->end - 1};
    const QJsonObject event = QJsonDocument::fromJson(m_log->events->frame(last)).object();
    if (event.value("type"_L1) != "console.disconnected"_L1 || event.value("by_wish"_L1).toBool())
        return;
    if (const int code = event.value("code"_L1).toInt(); code >= 1000 && code != 1005 && code != 1006)
        socket().close(QWebSocketProtocol::CloseCode(code), event.value("reason"_L1).toString());
}

void ServedSession::ended()
{
    m_timer.stop();
    m_script.finish();
    tellNews();
    note(m_script.summary());
    Q_EMIT served(m_script.summary(), m_script.hasDiverged());
}

} // namespace turnscope
